// Examination, groups, imaging and work-up (chapter 3.1 in part, Boks 3).
import { carried, left, of, type Place, rules } from '../place.ts';

const primary = of('rh-primary');
const hospital = of('rh-sekundaer');

export const examination: readonly Place[] = [
  left('rh-2012/3.1/reach', '3.1', 'private klinikker eller private hospitaler', 'states', 'organisation'),
  left('rh-2012/3.1/guidelines', '3.1', 'internationale guidelines', 'states', 'no-decision'),
  carried('rh-2012/3.1/everybody', '3.1', 'tilbydes alle patienter', 'must', [
    primary.findings('pain.distribution', 'exam.flexion', 'slr.right'),
    primary.groups('g1', 'g2', 'g3'),
    primary.contacts('week0'),
  ]),
  carried('rh-2012/3.1/order', '3.1', 'tilbydes i en bestemt tidsmæssig rækkefølge', 'states', [
    primary.contacts('week0', 'week2', 'week4', 'week8'),
  ]),
  carried('rh-2012/3.1/professions', '3.1', 'varetages alene af specifikke faggrupper', 'states', [
    primary.roles('gp', 'rheumatologist', 'chiropractor', 'physiotherapist'),
  ]),
  carried('rh-2012/3.1/examination', '3.1', 'rygundersøgelse med fokuseret neurologisk undersøgelse', 'must', [
    primary.findings(
      'exam.flexion',
      'exam.percussion',
      'slr.right',
      'slr.left',
      'paresis.present',
      'prompt.abdominal',
      'suspicion.visceral',
    ),
  ]),
  carried('rh-2012/3.1/history', '3.1', 'smertevarighed, smertelokalisation, smerteintensitet', 'must', [
    primary.findings(
      'pain.duration',
      'pain.distribution',
      'nprs.back',
      'nprs.leg',
      'medicine.used',
      'function.limitation',
      'function.job-changed',
    ),
  ]),
  carried('rh-2012/3.1/nerve-root-history', '3.1', 'føleforstyrrelser, pareser og sphincterforstyrrelser', 'must', [
    rules('rh.safety.cauda'),
    primary.findings('sensory.disturbance', 'paresis.present', 'cauda.sphincter'),
  ]),
  carried(
    'rh-2012/3.1/risk-history',
    '3.1',
    'sociale forhold samt på psykologiske og psykiatriske problemstillinger',
    'must',
    [
      primary.findings(
        'yellow.work-environment',
        'yellow.social',
        'yellow.stress-anxiety',
        'yellow.depression',
        'judged.high-risk',
      ),
    ],
  ),
  carried('rh-2012/3.1/grouping', '3.1', 'inddeles patienterne i følgende grupper', 'must', [
    primary.groups('g1', 'g2', 'g3'),
    hospital.groups('g1', 'g2', 'g3'),
  ]),
  carried('rh-2012/3.1/visceral', '3.1', 'forskudt smerte fra et indre organ', 'must', [
    rules('rh.safety.visceral', 'rh.safety.visceral-acute'),
    primary.findings('suspicion.visceral'),
  ]),
  carried('rh-2012/3.1/group-1', '3.1', 'smerteudbredning lumbosakralt, glutealt og femoralt', 'states', [
    primary.groups('g1'),
    hospital.groups('g1'),
  ]),
  carried('rh-2012/3.1/group-2-radicular', '3.1', 'radikulær smerteudstråling, eventuelt ledsaget', 'states', [
    primary.groups('g2'),
    hospital.groups('g2'),
  ]),
  carried('rh-2012/3.1/group-2-walking', '3.1', 'hvor vaskulær årsag er usandsynlig', 'states', [
    rules('rh.vascular', 'rh.vascular.beside', 'sek.vascular', 'sek.vascular.beside'),
    primary.groups('g2'),
    hospital.groups('g2'),
    primary.findings('walking.relieved', 'walking.vascular-unlikely'),
  ]),
  carried('rh-2012/3.1/group-3', '3.1', 'natlig smerte, ingen hvilelindring', 'states', [
    primary.groups('g3'),
    hospital.groups('g3'),
    primary.findings(
      'prompt.general-condition',
      'prompt.night-pain',
      'prompt.no-relief-at-rest',
      'prompt.previous-cancer',
      'prompt.prednisolone',
      'prompt.fever',
      'prompt.weight-loss',
    ),
  ]),
  carried('rh-2012/3.1/imaging-kinds', '3.1', 'Røntgenundersøgelse og MR-scanning', 'states', [
    rules('rh.g1.week8.imaging', 'rh.g2.week4.mri'),
    primary.letters('mri', 'x-ray'),
  ]),
  carried('rh-2012/3.1/imaging-g1', '3.1', 'overveje røntgen og/eller MR-scanning', 'consider', [
    rules('rh.g1.week8.imaging', 'sek.g1.imaging'),
  ]),
  carried('rh-2012/3.1/imaging-g2', '3.1', 'anbefale MR-scanning af lænderygsøjlen', 'should', [
    rules('rh.g2.week4.mri', 'rh.g2.week8.mri', 'sek.g2.imaging'),
  ]),
  carried('rh-2012/3.1/imaging-g2-early', '3.1', 'eventuelt tidligere ved uacceptable smerter', 'may', [
    rules('rh.g2.week0.mri-early', 'rh.g2.week2.mri-early'),
  ]),
  carried('rh-2012/3.1/work-up', '3.1', 'samlede diagnostiske indsats på speciallægeniveau', 'must', [
    rules('sek.workup.assess'),
  ]),
  carried('rh-2012/3.1/information', '3.1', 'tilstandens almindeligvis godartede karakter', 'must', [
    rules('rh.g1.week0.information', 'rh.g2.week0.information', 'sek.g1.information', 'sek.g2.information'),
    primary.talks('leaflet'),
  ]),
  carried('rh-2012/3.1/information-manner', '3.1', 'dialogbaseret og ikke sygeliggørende måde', 'must', [
    rules('rh.g1.week0.information'),
    primary.talks('leaflet', 'scan'),
  ]),
];

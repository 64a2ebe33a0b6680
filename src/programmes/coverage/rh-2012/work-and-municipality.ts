// Work, sick leave and what the municipality offers (chapter 3.2, Boks 4).
import { carried, documents, left, of, type Place, partly, rules } from '../place.ts';

const primary = of('rh-primary');
const hospital = of('rh-sekundaer');

export const workAndMunicipality: readonly Place[] = [
  carried('rh-2012/3.2/no-sick-leave', '3.2', 'ikke behov for sygefravær', 'should', [rules('rh.work.stay')]),
  carried('rh-2012/3.2/sick-leave', '3.2', 'helt åbenbart hindrer', 'may', [
    rules('rh.work.leave'),
    primary.findings('work.prevented'),
  ]),
  carried('rh-2012/3.2/adapted-work', '3.2', 'tilpasning af patientens arbejdssituation', 'may', [
    rules('rh.work.adapt'),
    primary.findings('work.load-worsens'),
    documents('work-agreement'),
  ]),
  carried('rh-2012/3.2/statement', '3.2', 'omdrejningspunktet for en eventuel dialog med arbejdspladsen', 'should', [
    rules('rh.work.statement'),
    primary.findings('work.declaration'),
    primary.talks('work'),
    documents('work-agreement'),
  ]),
  carried('rh-2012/3.2/at-controls', '3.2', 'tage emnet op ved de efterfølgende kontroller', 'should', [
    rules('rh.work.control'),
  ]),
  carried('rh-2012/3.2/not-only-the-gp', '3.2', 'den primære kontakt ikke er via den praktiserende læge', 'must', [
    rules('rh.work.control', 'rh.work.rehabilitation'),
    primary.roles('rheumatologist', 'chiropractor'),
  ]),
  carried('rh-2012/3.2/gp-keeps-informed', '3.2', 'løbende sikrer sig de nødvendige informationer', 'should', [
    primary.roles('gp'),
    primary.findings('work.status', 'work.threatened'),
    primary.letters('report-physiotherapist', 'report-chiropractor', 'report-rheumatologist'),
  ]),
  carried('rh-2012/3.2/risk-factor', '3.2', 'socialmedicinsk risikofaktor', 'must', [
    rules('rh.work.rehabilitation'),
    primary.findings('work.status'),
  ]),
  left('rh-2012/3.2/guidance', '3.2', 'vejledning om kommunal rehabilitering', 'states', 'other-document'),
  carried('rh-2012/3.2/more-intensive', '3.2', 'behov for en mere intensiv rehabiliteringsindsats', 'states', [
    rules('rh.g1.week2.rehabilitation', 'rh.g1.week4.consider', 'rh.g2.week4.consider'),
    primary.settings('municipality'),
  ]),
  carried('rh-2012/3.2/who-refers', '3.2', 'Henvisning til de kommunale tilbud kan ske fra', 'may', [
    primary.roles('gp', 'rheumatologist'),
    hospital.roles('hospital'),
    primary.letters('municipality'),
    hospital.letters('sek-municipality'),
  ]),
  carried('rh-2012/3.2/plan-at-the-latest', '3.2', 'senest ved afslutningen af forløbet har krav på', 'must', [
    rules('sek.gop.open', 'sek.gop.week8', 'sek.gop.end'),
  ]),
  carried('rh-2012/3.2/general-or-specialised', '3.2', 'genoptræningsforløb er alment', 'must', [
    hospital.findings('sek.gop-type'),
    hospital.letters('gop'),
  ]),
  left(
    'rh-2012/3.2/standards',
    '3.2',
    'minimumsstandard for, at en kommune eller et hospital',
    'states',
    'organisation',
  ),
  carried('rh-2012/boks-4/risk', 'Boks 4', 'øge risikoen for udvikling af varige smerter', 'states', [
    rules('rh.g1.week2.rehabilitation', 'rh.g1.week4.rehabilitation'),
    primary.findings('judged.high-risk'),
  ]),
  carried('rh-2012/boks-4/individual', 'Boks 4', 'Stærkt nedsat aktivitetsniveau', 'states', [
    primary.findings(
      'yellow.strong-pain',
      'yellow.reduced-activity',
      'yellow.many-sites',
      'yellow.leg-pain',
      'yellow.high-age',
    ),
  ]),
  carried('rh-2012/boks-4/psychosocial', 'Boks 4', 'Angst for at bevæge sig', 'states', [
    primary.findings('yellow.worry', 'yellow.depression', 'yellow.fear-of-movement'),
  ]),
  carried('rh-2012/boks-4/work', 'Boks 4', 'Dårligt arbejdsmiljø', 'states', [
    primary.findings('yellow.work-environment'),
  ]),
  left('rh-2012/3.2/back-school', '3.2', 'standardiseret rehabiliteringsforløb/rygskole', 'must', 'other-profession'),
  left(
    'rh-2012/3.2/back-school-after-surgery',
    '3.2',
    'igennem operativ behandling for deres ryglidelse',
    'must',
    'other-profession',
  ),
  left(
    'rh-2012/3.2/individual-training',
    '3.2',
    'særlig grad af kompleksitet, komorbiditet',
    'must',
    'other-profession',
  ),
  left('rh-2012/3.2/general-education', '3.2', 'generel patientundervisning', 'may', 'other-profession'),
  left('rh-2012/3.2/smoking-and-diet', '3.2', 'henvise til rygestopkurser', 'must', 'other-profession'),
  carried('rh-2012/3.2/care', '3.2', 'relevante pleje- og omsorgstilbud', 'may', [
    rules('rh.home-care', 'sek.home-care'),
    primary.findings('function.daily-living-lost'),
    hospital.findings('function.daily-living-lost'),
  ]),
  left(
    'rh-2012/3.2/care-workflow',
    '3.2',
    'visitering til de kommunale pleje- og omsorgstilbud',
    'states',
    'organisation',
  ),
  carried('rh-2012/3.2/care-letter', '3.2', 'oplysninger om prognose og forventet varighed', 'should', [
    primary.letters('home-care', 'municipality'),
    hospital.letters('sek-home-care', 'sek-municipality'),
    primary.findings('care.prognosis', 'care.weeks'),
  ]),
  carried('rh-2012/3.2/return-plan', '3.2', 'tilbagevenden til arbejdsmarkedet', 'should', [
    rules('rh.work.return-plan'),
    documents('return-plan'),
  ]),
  carried('rh-2012/3.2/six-to-eight-weeks', '3.2', 'sygemelding efter 6-8 uger', 'states', [
    rules('rh.work.return-plan'),
    primary.findings('work.sick-weeks'),
  ]),
  partly(
    'organisation',
    carried(
      'rh-2012/3.2/municipal-responsibility',
      '3.2',
      'patientens fortsatte tilknytning til arbejdsmarkedet',
      'must',
      [rules('rh.work.return-plan')],
    ),
  ),
  left('rh-2012/3.2/rehabilitation-team', '3.2', 'Etablering af et rehabiliteringsteam', 'may', 'organisation'),
  carried('rh-2012/3.2/work-in-the-letter', '3.2', 'funktions- og arbejdsevne er truet', 'should', [
    rules('rh.work.letter', 'sek.work.letter'),
    primary.findings('work.threatened'),
    primary.letters('municipality'),
    hospital.letters('gop', 'sek-municipality'),
  ]),
  left('rh-2012/3.2/law', '3.2', 'andre dele af lovgivningen', 'states', 'other-document'),
];

// The course in hospital, by group and week (chapters 3.4 and 4.2, Boks 6).
import { carried, left, of, type Place, partly, rules } from '../place.ts';

const primary = of('rh-primary');
const hospital = of('rh-sekundaer');

export const secondarySector: readonly Place[] = [
  carried('rh-2012/3.4/entry', '3.4', 'henvisning til den lokale reumatologiske afdeling', 'states', [
    rules('rh.g1.week8.refer', 'rh.g2.week4.refer'),
    primary.settings('rheumatology-department'),
  ]),
  left('rh-2012/3.4/flow-chart', '3.4', 'Flow-chart II', 'states', 'damaged'),
  carried('rh-2012/3.4/contact-doctor', '3.4', 'patientens kontaktlæge på reumatologisk afdeling', 'states', [
    hospital.roles('hospital'),
  ]),
  carried('rh-2012/3.4/g1-work-up', '3.4', 'T = 10 uger', 'must', [
    rules('sek.workup.assess', 'sek.g1.imaging', 'sek.g1.information'),
    hospital.contacts('sek-workup'),
  ]),
  carried('rh-2012/3.4/g1-await', '3.4', 'afvente resultatet', 'may', [rules('sek.g1.start.await')]),
  carried('rh-2012/3.4/serious', '3.4', 'påvist specifik eller alvorlig patologi', 'must', [
    rules('sek.g3.exit'),
    hospital.groups('g3'),
  ]),
  carried('rh-2012/3.4/g1-team', '3.4', 'henvise til Tværfaglig indsats', 'may', [rules('sek.g1.start.clinic')]),
  carried('rh-2012/3.4/g1-team-before-surgery', '3.4', 'deltagelse i Tværfaglig indsats', 'should', [
    rules('sek.g1.start.simple-disc'),
    hospital.findings('sek.surgery-wanted'),
  ]),
  carried('rh-2012/3.4/g1-outpatient', '3.4', 'perspektiv i en ambulant indsats', 'consider', [
    rules('sek.g1.start.outpatient', 'sek.g1.unchanged'),
    hospital.findings('sek.prospect'),
  ]),
  carried('rh-2012/3.4/g1-end-rehabilitation', '3.4', 'Ved afslutning bør man overveje', 'consider', [
    rules('sek.municipal.open', 'sek.municipal.week8'),
    hospital.findings('sek.municipal-gain'),
  ]),
  carried('rh-2012/3.4/g1-pain-clinic', '3.4', 'Smerteklinik', 'may', [
    rules('sek.pain-clinic.open', 'sek.pain-clinic.end'),
    hospital.findings('sek.special-care'),
  ]),
  carried('rh-2012/3.4/g1-liaison-psychiatry', '3.4', 'Liason Psykiatrisk Afdeling', 'may', [
    rules('sek.liaison-psychiatry.open', 'sek.liaison-psychiatry.end'),
    hospital.findings('sek.special-care'),
  ]),
  carried('rh-2012/3.4/g1-improved', '3.4', 'i bedring afsluttes forløbet', 'must', [
    rules('sek.g1.improved', 'sek.epikrise.open'),
  ]),
  carried('rh-2012/3.4/g1-retraining', '3.4', 'om der er behov for genoptræning', 'consider', [
    rules('sek.gop.open'),
    hospital.findings('sek.retraining-need'),
  ]),
  carried('rh-2012/3.4/g1-straight-to-team', '3.4', 'visiteres direkte til en Tværfaglig indsats', 'may', [
    rules('sek.referral.worked-up'),
    hospital.findings('sek.referral'),
  ]),
  carried('rh-2012/3.4/g1-clinic', '3.4', 'Rygklinik i op til 12 uger', 'must', [
    rules('sek.g1.start.clinic', 'sek.g1.control.clinic'),
    hospital.contacts('sek-week2', 'sek-week4', 'sek-week7', 'sek-week10', 'sek-week14'),
  ]),
  carried(
    'rh-2012/3.4/g1-clinic-improved',
    '3.4',
    'plan for gradvis genoptagelse af almindelige daglige funktioner',
    'must',
    [rules('sek.g1.end.improved', 'sek.g1.improved', 'sek.improved.plan', 'sek.gop.end')],
  ),
  carried(
    'rh-2012/3.4/g1-clinic-surgery',
    '3.4',
    'degenerativ lænderyglidelse uden tilfredsstillende fremgang',
    'may',
    [
      rules(
        'sek.g1.end.surgery-simple-disc',
        'sek.g1.end.surgery-extensive',
        'sek.g1.surgery.simple-disc',
        'sek.g1.surgery.extensive',
      ),
      hospital.findings('sek.degeneration'),
    ],
  ),
  carried('rh-2012/3.4/g1-26-weeks', '3.4', 'tidligst ske efter 26 uger', 'must', [
    rules(
      'sek.g1.surgery.wait',
      'sek.g1.end.wait',
      'sek.g1.surgery.simple-disc',
      'sek.g1.end.surgery-simple-disc',
      'sek.g1.surgery.extensive',
      'sek.g1.end.surgery-extensive',
    ),
    hospital.findings('sek.entry-weeks'),
  ]),
  carried('rh-2012/3.4/g1-clinic-end', '3.4', 'uden tilfredsstillende fremgang afsluttes forløbet', 'must', [
    rules('sek.g1.end.unchanged', 'sek.g1.unchanged', 'sek.epikrise.end'),
  ]),
  carried(
    'rh-2012/3.4/g1-clinic-rehabilitation',
    '3.4',
    'overveje, om der er behov for et rehabiliteringsforløb i kommunen',
    'consider',
    [rules('sek.municipal.end'), hospital.findings('sek.municipal-gain')],
  ),
  carried('rh-2012/3.4/g1-early', '3.4', 'fra primærsektoren ved T = 2 eller T = 4 uger', 'must', [
    rules('sek.referral.early'),
    hospital.findings('sek.referral'),
  ]),
  carried('rh-2012/3.4/g2-work-up', '3.4', 'bestilt ved henvisning fra primærsektoren', 'must', [
    rules('sek.workup.assess', 'sek.g2.information', 'sek.g2.imaging'),
    hospital.findings('sek.imaging'),
    hospital.contacts('sek-workup'),
  ]),
  carried('rh-2012/3.4/g2-improved', '3.4', 'i bedring, afsluttes forløbet', 'must', [
    rules('sek.g2.improved', 'sek.epikrise.open'),
  ]),
  carried('rh-2012/3.4/g2-retraining', '3.4', 'er behov for genoptræning', 'consider', [
    rules('sek.gop.open'),
    hospital.findings('sek.retraining-need'),
  ]),
  carried('rh-2012/3.4/g2-surgery', '3.4', 'kan man henvise til operation', 'may', [
    rules('sek.g2.workup.surgery', 'sek.g2.control.surgery-severe'),
  ]),
  carried('rh-2012/3.4/g2-team', '3.4', 'kan man indlede en Tværfaglig indsats', 'may', [
    rules('sek.g2.workup.clinic'),
  ]),
  carried('rh-2012/3.4/g2-clinic', '3.4', 'Ischiasklinik i op til 8 uger', 'must', [
    rules(
      'sek.g2.workup.clinic',
      'sek.g2.control.clinic',
      'sek.g2.control.surgery',
      'sek.g2.unchanged',
      'sek.g2.end.unchanged',
    ),
    hospital.contacts('sek-week2', 'sek-week4', 'sek-week8'),
  ]),
  carried('rh-2012/3.4/g2-clinic-improved', '3.4', 'Hvis patienten opnår klar bedring', 'must', [
    rules('sek.g2.end.improved', 'sek.g2.improved', 'sek.improved.plan', 'sek.gop.week8'),
  ]),
  carried('rh-2012/3.4/g2-clinic-retraining', '3.4', 'behov for genoptræning', 'consider', [rules('sek.gop.week8')]),
  carried('rh-2012/3.4/g2-early', '3.4', 'fra primærsektoren ved T = 2 uger', 'must', [
    rules('sek.referral.early'),
    hospital.findings('sek.referral'),
  ]),
  carried('rh-2012/3.4/paresis', '3.4', 'konfereres umiddelbart efter med rygkirurg', 'must', [
    rules('sek.paresis.surgeon', 'rh.safety.cauda', 'rh.safety.paresis-acute', 'rh.safety.paresis-subacute'),
  ]),
  partly(
    'organisation',
    carried(
      'rh-2012/4.2/clinics',
      '4.2',
      'varetager den Tværfaglige indsats for patienter i eget optageområde',
      'states',
      [rules('sek.g1.start.clinic', 'sek.g2.workup.clinic')],
    ),
  ),
  carried('rh-2012/4.2/back-clinic-plan', '4.2', 'kontrolforløb i op til 12 uger', 'must', [
    rules('sek.g1.clinic.plan'),
    hospital.contacts('sek-week14'),
  ]),
  left(
    'rh-2012/4.2/requirements',
    '4.2',
    'overordnede krav til den tværfaglige indsats i Rygklinikken',
    'states',
    'other-document',
  ),
  carried('rh-2012/4.2/surgery-simple-disc', '4.2', '26 uger efter indgang i forløbsprogram', 'must', [
    rules('sek.g1.surgery.simple-disc', 'sek.g1.end.surgery-simple-disc', 'sek.g1.surgery.wait', 'sek.g1.end.wait'),
    hospital.findings('sek.entry-weeks'),
    hospital.contacts('sek-later'),
  ]),
  carried('rh-2012/4.2/surgery-instability', '4.2', 'operation ved degenerativ instabilitet', 'may', [
    rules('sek.g1.surgery.extensive'),
  ]),
  carried('rh-2012/4.2/sciatica-clinic-plan', '4.2', 'forløb i op til 8 uger frem til en afslutning', 'must', [
    rules('sek.g2.clinic.plan'),
    hospital.contacts('sek-week8'),
  ]),
  carried('rh-2012/4.2/with-the-patient', '4.2', 'I samråd med patienten', 'must', [
    rules('sek.g2.control.surgery', 'sek.g2.control.surgery-severe', 'sek.g2.unchanged', 'sek.g2.end.unchanged'),
    hospital.findings('sek.surgery-wanted', 'sek.prospect'),
  ]),
  carried('rh-2012/4.2/early-by-phone', '4.2', 'efter telefonisk aftale', 'must', [
    rules(
      'rh.g1.week2.department',
      'rh.g1.week4.department',
      'rh.g2.week2.rheumatology',
      'rh.g2.week4.rheumatology',
      'rh.g2.week4.refer',
    ),
  ]),
  carried('rh-2012/4.2/surgery-centre', '4.2', 'varetager den operative behandling', 'states', [
    hospital.settings('videncenter'),
    hospital.letters('sek-surgery'),
  ]),
  left('rh-2012/4.2/copenhagen', '4.2', 'tværfaglig erhvervsrettet udredning og behandling', 'states', 'gap'),
  carried('rh-2012/boks-6/one-entry', 'Boks 6', 'Lokal reumatologisk afdeling', 'must', [
    primary.settings('rheumatology-department', 'acute-spine'),
  ]),
];

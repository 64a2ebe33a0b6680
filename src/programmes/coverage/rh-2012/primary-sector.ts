// The course in primary care, by group and week (chapter 3.3).
import { carried, left, of, type Place, rules } from '../place.ts';

const primary = of('rh-primary');

export const primarySector: readonly Place[] = [
  left('rh-2012/3.3/flow-chart', '3.3', 'Flow-chart I', 'states', 'damaged'),
  carried('rh-2012/3.3/week-zero', '3.3', 'betegnes T = 0 uger', 'states', [primary.contacts('week0')]),
  carried('rh-2012/3.3/steering', '3.3', 'inkluderet patienten i forløbsprogrammet', 'states', [
    primary.roles('gp', 'rheumatologist', 'chiropractor'),
  ]),
  carried('rh-2012/3.3/other-actors', '3.3', 'henvise til en af de øvrige aktører i primærsektoren', 'may', [
    rules('rh.hand-on.rheumatologist', 'rh.hand-on.chiropractor'),
    primary.findings('wish.hand-on'),
    primary.letters('chiropractor', 'rheumatologist'),
  ]),
  carried('rh-2012/3.3/first-contact', '3.3', 'T = O uger', 'must', [
    primary.contacts('week0'),
    primary.groups('g1', 'g2', 'g3'),
    primary.findings('pain.distribution', 'slr.right', 'paresis.present'),
  ]),
  carried('rh-2012/3.3/group-3', '3.3', 'sygdomsspecifikke vejledninger og udgår af forløbsprogrammet', 'must', [
    rules('rh.g3.exit', 'rh.safety.fracture'),
    primary.settings('disease-specific'),
  ]),
  carried('rh-2012/3.3/paresis', '3.3', 'henvises umiddelbart til den lokale reumatologiske afdeling', 'must', [
    rules('rh.safety.paresis-acute', 'rh.safety.paresis-subacute'),
    primary.findings('paresis.present'),
  ]),
  carried('rh-2012/3.3/paresis-acute', '3.3', 'paresegrad mindre end eller lig med 3', 'must', [
    rules('rh.safety.paresis-acute', 'rh.safety.cauda'),
    primary.findings('mrc.ankle-dorsiflexion.right', 'mrc.ankle-dorsiflexion.left'),
  ]),
  carried('rh-2012/3.3/paresis-subacute', '3.3', 'øvrige patienter med parese af underekstremiteter', 'must', [
    rules('rh.safety.paresis-subacute'),
  ]),
  carried('rh-2012/3.3/groups-go-on', '3.3', 'fortsætter som beskrevet i det efterfølgende', 'states', [
    rules('rh.g1.week0.control', 'rh.g2.week0.control'),
    primary.groups('g1', 'g2'),
  ]),
  carried('rh-2012/3.3/times-guide', '3.3', 'Tidspunkterne for kontrol er vejledende', 'states', [
    rules('rh.g1.week0.control', 'rh.g2.week0.control'),
    primary.contacts('week2', 'week4', 'week8'),
  ]),
  carried('rh-2012/3.3/placement', '3.3', 'indplaceres i forløbet', 'must', [
    rules('rh.scope.placement'),
    primary.findings('scope.entry'),
  ]),
  carried('rh-2012/3.3/change-group', '3.3', 'flytte en patient fra én gruppe til en anden', 'may', [
    primary.groups('g1', 'g2'),
  ]),
  carried('rh-2012/3.3/controls', '3.3', 'T = 2 uger og T = 4 uger', 'states', [
    primary.contacts('week0', 'week2', 'week4', 'week8'),
  ]),
  carried('rh-2012/3.3/g1-week0-information', '3.3', 'uspecifikke eller degenerative lændesmerter (Gruppe 1)', 'must', [
    rules('rh.g1.week0.information'),
  ]),
  carried('rh-2012/3.3/g1-week0-treatment', '3.3', 'Manuel behandling', 'may', [
    rules(
      'rh.medicine.paracetamol',
      'rh.medicine.nsaid',
      'rh.medicine.weak-opioid',
      'rh.medicine.muscle-relaxant',
      'rh.g1.week0.manual',
      'rh.g1.week0.exercise',
    ),
  ]),
  carried('rh-2012/3.3/g1-week2-4-end', '3.3', 'i klar bedring afsluttes forløbet', 'must', [
    rules('rh.g1.week2.end', 'rh.g1.week4.end'),
  ]),
  carried(
    'rh-2012/3.3/g1-week2-4-continue',
    '3.3',
    'uændret eller værre fortsættes eller revideres behandlingen',
    'must',
    [rules('rh.g1.week2.continue', 'rh.g1.week4.continue', 'rh.g1.follow-up.manual', 'rh.g1.follow-up.exercise')],
  ),
  carried('rh-2012/3.3/g1-week2-4-assessment', '3.3', 'revidere behandlingen i henhold til denne', 'may', [
    rules('rh.g1.week2.assessment', 'rh.g1.week4.assessment', 'rh.assessment.reply'),
  ]),
  carried('rh-2012/3.3/g1-week2-4-rehabilitation', '3.3', 'stor risiko for et langvarigt forløb', 'may', [
    rules('rh.g1.week2.rehabilitation', 'rh.g1.week4.rehabilitation'),
    primary.findings('judged.high-risk', 'judged.clarified'),
  ]),
  carried('rh-2012/3.3/g1-week2-4-rheumatology', '3.3', 'efter forudgående telefonisk kontakt', 'may', [
    rules('rh.g1.week2.rheumatology', 'rh.g1.week2.department', 'rh.g1.week4.rheumatology', 'rh.g1.week4.department'),
  ]),
  carried('rh-2012/3.3/g1-week8-end', '3.3', 'i klar bedring, afsluttes forløbet', 'must', [rules('rh.g1.week8.end')]),
  carried('rh-2012/3.3/g1-week8-refer', '3.3', 'skønnes udsigtsløs', 'may', [
    rules('rh.g1.week8.refer'),
    primary.findings('judged.futile'),
  ]),
  carried('rh-2012/3.3/g2-week0-information', '3.3', 'nerverodspåvirkning (Gruppe 2)', 'must', [
    rules('rh.g2.week0.information'),
  ]),
  carried('rh-2012/3.3/g2-week0-treatment', '3.3', 'Farmakologisk smertebehandling', 'may', [
    rules(
      'rh.medicine.paracetamol',
      'rh.medicine.nsaid',
      'rh.medicine.weak-opioid',
      'rh.medicine.muscle-relaxant',
      'rh.medicine.morphine',
      'rh.medicine.antidepressant',
      'rh.medicine.antiepileptic',
      'rh.g2.week0.exercise',
    ),
  ]),
  carried('rh-2012/3.3/g2-week2-end', '3.3', 'Hvis patienten er i klar bedring', 'must', [rules('rh.g2.week2.end')]),
  carried('rh-2012/3.3/g2-week2-continue', '3.3', 'uændret eller værre, fortsættes eller revideres', 'must', [
    rules('rh.g2.week2.continue', 'rh.g2.follow-up.exercise'),
  ]),
  carried('rh-2012/3.3/g2-week2-rheumatology', '3.3', 'uacceptable smerter og svær funktionshæmning', 'may', [
    rules('rh.g2.week2.rheumatology'),
  ]),
  carried('rh-2012/3.3/g2-week4-end', '3.3', 'plan for gradvis genoptagelse', 'must', [rules('rh.g2.week4.end')]),
  carried('rh-2012/3.3/g2-week4-refer', '3.3', 'ikke er tilfredsstillende fremgang, kan patienten henvises', 'may', [
    rules('rh.g2.week4.refer'),
  ]),
  carried('rh-2012/3.3/g2-week4-mri', '3.3', 'Samtidig henvises til MR-scanning', 'must', [rules('rh.g2.week4.mri')]),
  carried('rh-2012/3.3/g2-week4-stay', '3.3', 'hvis det ønskes og skønnes rimeligt', 'may', [
    rules('rh.g2.week4.stay', 'rh.g2.week4.mri', 'rh.g2.week8.mri', 'rh.g2.week8.continue'),
    primary.findings('judged.stay-in-primary'),
  ]),
  carried('rh-2012/3.3/g2-later-end', '3.3', 'afsluttes i klar bedring aftales plan', 'must', [
    rules('rh.g2.week8.end'),
  ]),
  carried(
    'rh-2012/3.3/g2-later-rehabilitation',
    '3.3',
    'overveje henvisning til et rehabiliteringsforløb i kommunen',
    'consider',
    [rules('rh.g2.week8.rehabilitation')],
  ),
  carried('rh-2012/3.3/g2-later-surgery', '3.3', 'opfylder kriterier for operation', 'may', [
    rules('rh.g2.week8.videncenter'),
    primary.findings('judged.surgery-criteria'),
  ]),
];

// To the municipality, retraining and waiting times (chapters 4.4 and 4.5, Boks 7).
import { carried, left, of, type Place, partly, rules } from '../place.ts';

const primary = of('rh-primary');
const hospital = of('rh-sekundaer');

export const betweenSectors: readonly Place[] = [
  carried('rh-2012/4.4/who-refers', '4.4', 'henvise til de kommunale rehabiliteringstilbud', 'may', [
    primary.roles('gp', 'rheumatologist'),
    primary.letters('municipality'),
  ]),
  left('rh-2012/4.4/law', '4.4', 'på hvilke dele af lovgivningen', 'states', 'organisation'),
  partly(
    'organisation',
    carried('rh-2012/4.4/one-entrance', '4.4', 'én indgang til kommunen', 'should', [primary.settings('municipality')]),
  ),
  carried(
    'rh-2012/4.4/hospital-decides',
    '4.4',
    'efter afsluttet udrednings- og behandlingsforløb i hospitalsregi',
    'must',
    [
      rules(
        'sek.gop.open',
        'sek.gop.week8',
        'sek.gop.end',
        'sek.municipal.open',
        'sek.municipal.week8',
        'sek.municipal.end',
      ),
      hospital.findings('sek.municipal-gain', 'sek.retraining-need'),
    ],
  ),
  left('rh-2012/4.4/basis', '4.4', 'Snitfladekatalog', 'states', 'other-document'),
  carried('rh-2012/4.4/plan', '4.4', 'kriterierne for udarbejdelse af en genoptræningsplan', 'states', [
    rules('sek.gop.open', 'sek.gop.week8', 'sek.gop.end'),
  ]),
  carried('rh-2012/4.4/referral-too', '4.4', 'dette anføres i epikrisen', 'must', [
    rules(
      'sek.municipal.open',
      'sek.municipal.week8',
      'sek.municipal.end',
      'sek.epikrise.open',
      'sek.epikrise.week8',
      'sek.epikrise.end',
    ),
  ]),
  carried('rh-2012/4.4/letter', '4.4', 'indeholde de relevante sundhedsfaglige oplysninger', 'must', [
    rules('sek.work.letter'),
    hospital.letters('sek-municipality'),
  ]),
  carried('rh-2012/4.4/specialised', '4.4', 'behov for specialiseret genoptræning', 'may', [
    hospital.findings('sek.gop-type'),
    hospital.letters('gop'),
  ]),
  carried('rh-2012/boks-7/plan', 'Boks 7', 'lægefagligt begrundet behov for genoptræning', 'must', [
    rules('sek.gop.open', 'sek.gop.week8', 'sek.gop.end'),
    hospital.findings('sek.function-loss', 'sek.retraining-need'),
    hospital.letters('gop'),
  ]),
  carried('rh-2012/boks-7/referral', 'Boks 7', 'omfattet af et forløbsprogram', 'must', [
    rules('sek.municipal.open', 'sek.municipal.week8', 'sek.municipal.end'),
    hospital.findings('sek.municipal-gain'),
  ]),
  carried('rh-2012/boks-7/both', 'Boks 7', 'kan ikke samles', 'must', [
    rules('sek.gop.open', 'sek.municipal.open'),
    hospital.letters('gop', 'sek-municipality'),
  ]),
  left(
    'rh-2012/boks-7/municipality-joins',
    'Boks 7',
    'kommunalt ansvar at sikre sammenhæng for patienten',
    'must',
    'other-profession',
  ),
  partly(
    'organisation',
    carried('rh-2012/4.4/ref01', '4.4', 'bruge Ref01 ved henvisning', 'must', [
      hospital.letters('sek-municipality'),
      primary.letters('municipality'),
    ]),
  ),
  carried('rh-2012/4.5/without-waiting', '4.5', 'uden væsentlige ventetider', 'should', [
    primary.settings(
      'rheumatologist',
      'imaging',
      'physiotherapist',
      'chiropractor',
      'rheumatology-department',
      'municipality',
    ),
  ]),
  carried('rh-2012/4.5/14-days', '4.5', 'må ventetiden ikke overskride 14 dage', 'must', [
    primary.settings(
      'rheumatologist',
      'imaging',
      'physiotherapist',
      'chiropractor',
      'rheumatology-department',
      'videncenter',
    ),
  ]),
  carried('rh-2012/4.5/retraining', '4.5', 'kontaktes inden for 5 dage', 'must', [hospital.settings('retraining')]),
  carried('rh-2012/4.5/municipality', '4.5', 'samme maksimale ventetider tilstræbes', 'should', [
    primary.settings('municipality'),
    hospital.settings('municipality'),
  ]),
];

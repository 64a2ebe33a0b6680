// The programme itself: what it is, its aims and its patients (chapters 1 and 2, Boks 1 and 2).
import { carried, left, of, type Place, partly, rules } from '../place.ts';

const primary = of('rh-primary');
const hospital = of('rh-sekundaer');

export const introduction: readonly Place[] = [
  left('rh-2012/1/programme', '1', 'Generelt om forløbsprogrammer', 'states', 'organisation'),
  left(
    'rh-2012/1.1/background',
    '1.1',
    'udarbejde et forløbsprogram for lænderyglidelser fordi',
    'states',
    'no-decision',
  ),
  carried('rh-2012/1.1/aim', '1.1', 'igangsætte en tidlig indsats', 'aim', [
    rules('rh.work.return-plan', 'rh.work.rehabilitation'),
    primary.contacts('week0', 'week2', 'week4', 'week8'),
  ]),
  partly(
    'other-profession',
    carried('rh-2012/1.1/readers', '1.1', 'de fagpersoner, som møder patienterne', 'states', [
      primary.roles('gp', 'rheumatologist', 'chiropractor', 'physiotherapist'),
      hospital.roles('hospital'),
    ]),
  ),
  carried('rh-2012/boks-1/primary-sector', 'Boks 1', 'selvstændigt behandlingsansvar', 'states', [
    primary.roles('gp', 'rheumatologist', 'chiropractor'),
  ]),
  carried(
    'rh-2012/boks-1/physiotherapist',
    'Boks 1',
    'arbejder i forhold til forløbsprogrammet efter henvisning',
    'states',
    [primary.roles('physiotherapist'), primary.letters('physiotherapist')],
  ),
  left('rh-2012/1.2/origin', '1.2', 'fælles model etableret mellem kommuner', 'states', 'organisation'),
  left('rh-2012/1.3/general-aims', '1.3', 'Generelle mål for forløbsprogrammer', 'aim', 'organisation'),
  carried('rh-2012/1.3/lasting-pain', '1.3', 'hindre at patienterne udvikler varige rygproblemer', 'aim', [
    rules('rh.g1.week2.rehabilitation', 'rh.g1.week4.rehabilitation', 'rh.g1.cognitive'),
    primary.findings('judged.high-risk'),
  ]),
  carried('rh-2012/1.3/rehabilitation', '1.3', 'særligt fokus på rehabiliteringen', 'aim', [
    rules(
      'rh.g1.week4.consider',
      'rh.g2.week4.consider',
      'rh.g2.week8.rehabilitation',
      'rh.work.rehabilitation',
      'sek.municipal.open',
      'sek.municipal.week8',
      'sek.municipal.end',
    ),
  ]),
  carried('rh-2012/1.3/work', '1.3', 'den sociale og beskæftigelsesmæssige indsats', 'aim', [
    rules('rh.work.control', 'rh.work.return-plan', 'rh.work.letter', 'sek.work.letter'),
  ]),
  carried('rh-2012/2/prognosis', '2', 'almindeligvis en god prognose', 'states', [
    rules('rh.g1.week0.information', 'rh.g2.week0.information'),
    primary.talks('leaflet'),
  ]),
  carried('rh-2012/2/social-effort', '2', 'Den socialmedicinske indsats skal være i særlig fokus', 'must', [
    rules('rh.work.stay', 'rh.work.leave', 'rh.work.statement', 'rh.work.control', 'rh.work.rehabilitation'),
  ]),
  carried('rh-2012/boks-2/new-low-back-pain', 'Boks 2', 'fra og med 18 år med nyopståede lændesmerter', 'states', [
    rules('rh.scope.under-18', 'sek.scope.under-18'),
    primary.findings('age', 'scope.entry'),
    primary.roles('gp', 'rheumatologist', 'chiropractor'),
  ]),
  carried('rh-2012/boks-2/new', 'Boks 2', 'ikke tidligere har været udredt', 'states', [
    rules('rh.scope.worked-up'),
    primary.findings('scope.entry'),
  ]),
  carried('rh-2012/boks-2/stenosis', 'Boks 2', 'tiltagende gangrelaterede bensmerter', 'states', [
    primary.findings('scope.entry'),
    primary.groups('g2'),
  ]),
  carried('rh-2012/boks-2/not-neck-or-thorax', 'Boks 2', 'smerter i nakken eller brystryggen', 'states', [
    rules('rh.scope.neck', 'rh.scope.thoracic'),
  ]),
];

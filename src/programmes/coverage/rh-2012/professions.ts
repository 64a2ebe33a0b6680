// Who does what (chapters 4.1 and 4.3, Boks 5).
import { carried, left, of, type Place, rules } from '../place.ts';

const primary = of('rh-primary');
const hospital = of('rh-sekundaer');

export const professions: readonly Place[] = [
  left('rh-2012/4.1/prevention', '4.1', 'Organisering af forebyggelse og sundhedsfremme', 'states', 'organisation'),
  carried('rh-2012/4.1/prevention-aim', '4.1', 'nedsætte risikoen for recidiv', 'aim', [
    rules('rh.g1.week0.information', 'rh.g2.week0.information'),
    primary.talks('leaflet'),
  ]),
  carried('rh-2012/4.1/gp-first-contact', '4.1', 'primære kontakt og visitation', 'states', [primary.roles('gp')]),
  carried('rh-2012/4.1/coordinator', '4.1', 'fungere som tovholder', 'must', [
    rules('rh.work.statement', 'rh.work.control', 'rh.work.rehabilitation'),
    primary.roles('gp'),
  ]),
  carried('rh-2012/4.1/gp-is-told', '4.1', 'løbende skal informeres fra de øvrige sundhedsfaglige personer', 'must', [
    primary.letters('report-physiotherapist', 'report-chiropractor', 'report-rheumatologist'),
    hospital.letters('sek-epikrise'),
  ]),
  carried('rh-2012/4.1/long-course', '4.1', 'risiko for langvarige forløb', 'must', [
    primary.findings('judged.high-risk', 'yellow.worry', 'yellow.fear-of-movement', 'work.status'),
  ]),
  carried('rh-2012/4.1/rheumatologist', '4.1', 'selvstændigt varetage forløbsprogrammet i primærsektoren', 'may', [
    rules('rh.hand-on.rheumatologist'),
    primary.roles('rheumatologist'),
  ]),
  carried('rh-2012/4.1/rheumatologist-subacute', '4.1', 'henvises subakut efter telefonisk kontakt', 'states', [
    rules('rh.g1.week2.rheumatology', 'rh.g1.week4.rheumatology'),
    primary.settings('rheumatologist'),
  ]),
  carried(
    'rh-2012/4.1/rheumatologist-goes-on',
    '4.1',
    'returnere til forløbet hos henvisende praktiserende læge',
    'may',
    [primary.roles('rheumatologist', 'gp')],
  ),
  left('rh-2012/4.1/rheumatologist-level', '4.1', 'uden den tværfaglige støtte', 'states', 'organisation'),
  carried('rh-2012/4.1/rheumatologist-time', '4.1', 'tid inden for 1-2 uger, og henvisende læge', 'must', [
    primary.settings('rheumatologist'),
  ]),
  carried(
    'rh-2012/4.1/rheumatologist-reports',
    '4.1',
    'henvisende læge skal løbende underrettes om tilstanden',
    'must',
    [primary.letters('report-rheumatologist')],
  ),
  carried('rh-2012/4.1/physiotherapist', '4.1', 'Praktiserende fysioterapeuter yder information', 'states', [
    primary.roles('physiotherapist'),
    primary.letters('physiotherapist'),
  ]),
  carried('rh-2012/4.1/physiotherapist-time', '4.1', 'tid indenfor 1-2 uger', 'must', [
    primary.settings('physiotherapist'),
    primary.letters('report-physiotherapist'),
  ]),
  left('rh-2012/4.1/municipal-staff', '4.1', 'Øvrige kommunale faggrupper', 'states', 'organisation'),
  carried('rh-2012/4.1/chiropractor', '4.1', 'Praktiserende kiropraktorer kan selvstændigt', 'may', [
    rules('rh.hand-on.chiropractor'),
    primary.roles('chiropractor'),
  ]),
  carried('rh-2012/4.1/chiropractor-by-the-gp', '4.1', 'foregår via den praktiserende læge', 'must', [
    primary.roles('chiropractor'),
  ]),
  carried('rh-2012/4.1/chiropractor-treats', '4.1', 'kiropraktorer yder manuel behandling og øvelsesterapi', 'states', [
    primary.roles('chiropractor'),
    primary.letters('chiropractor'),
  ]),
  carried('rh-2012/4.1/chiropractor-time', '4.1', 'henvisningen er modtaget, skal patienten have tid', 'must', [
    primary.settings('chiropractor'),
    primary.letters('report-chiropractor'),
  ]),
  carried('rh-2012/boks-5/coordination', 'Boks 5', 'koordinering af den samlede sundhedsfaglige indsats', 'must', [
    primary.roles('gp'),
  ]),
  carried('rh-2012/boks-5/follow-up', 'Boks 5', 'vurdere patientens helbred løbende', 'must', [
    primary.roles('gp'),
    primary.contacts('week2', 'week4', 'week8', 'later'),
  ]),
  carried('rh-2012/boks-5/goals', 'Boks 5', 'fastholdelse af behandlingsmål', 'must', [
    primary.roles('gp'),
    primary.measures('nprs-back', 'nprs-leg'),
  ]),
  carried('rh-2012/4.1/extended-assessment', '4.1', 'specialuddannelse i klinisk rygdiagnostik', 'states', [
    rules('rh.g1.week2.assessment', 'rh.g1.week4.assessment'),
    primary.settings('extended-assessment'),
  ]),
  carried('rh-2012/4.3/identify', '4.3', 'tidligst muligt at forsøge at identificere disse patienter', 'must', [
    primary.findings(
      'judged.high-risk',
      'yellow.worry',
      'yellow.depression',
      'yellow.fear-of-movement',
      'yellow.stress-anxiety',
      'yellow.social',
      'yellow.work-environment',
    ),
  ]),
  carried('rh-2012/4.3/every-profession', '4.3', 'særligt opmærksom på de socialmedicinske risikofaktorer', 'should', [
    rules('rh.work.rehabilitation'),
    primary.roles('gp', 'rheumatologist', 'chiropractor', 'physiotherapist'),
    primary.findings('judged.high-risk', 'work.status'),
  ]),
  carried('rh-2012/4.3/react', '4.3', 'fornyet kontakt til den praktiserende læge', 'should', [
    primary.letters('report-physiotherapist', 'report-chiropractor', 'report-rheumatologist'),
  ]),
  carried('rh-2012/4.3/rehabilitation-early', '4.3', 'igangsættes på det tidligst mulige tidspunkt', 'must', [
    rules('rh.work.rehabilitation', 'rh.g1.week2.rehabilitation', 'rh.g1.week4.rehabilitation'),
  ]),
  carried('rh-2012/4.3/first-four-weeks', '4.3', 'fastholdes i sine daglige aktiviteter', 'should', [
    rules('rh.g1.week0.information', 'rh.g2.week0.information', 'rh.work.stay'),
  ]),
  carried('rh-2012/4.3/limitation-from-start', '4.3', 'mere væsentlig funktionshæmning', 'must', [
    rules('rh.g1.week0.exercise', 'rh.g2.week0.exercise'),
    primary.findings('function.limitation'),
  ]),
  carried('rh-2012/4.3/understanding', '4.3', 'forståelse for symptomerne og sygdommens natur', 'must', [
    rules('rh.g1.week0.information', 'rh.g2.week0.information'),
    primary.talks('leaflet'),
  ]),
  carried(
    'rh-2012/4.3/understanding-supported',
    '4.3',
    'forløb hos kiropraktor eller hos en privatpraktiserende fysioterapeut',
    'must',
    [primary.roles('chiropractor', 'physiotherapist')],
  ),
  carried('rh-2012/4.3/by-week-4', '4.3', 'senest ved 4 ugers kontrollen', 'consider', [
    rules('rh.g1.week4.consider', 'rh.g2.week4.consider'),
  ]),
  carried('rh-2012/4.3/any-time-after', '4.3', 'på ethvert tidspunkt i det videre forløb', 'may', [
    rules('rh.g1.week8.consider', 'rh.g2.week8.consider', 'rh.work.rehabilitation'),
    primary.roles('rheumatologist'),
  ]),
];

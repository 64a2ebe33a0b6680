// The example patients of courses 1 and 2, and what only course 2 says, whose patient grows worse and is sent back.
import { carried, left, of, type Place, rules } from '../place.ts';

const lumbal = of('fys-lumbal');
const cervikal = of('fys-cervikal');

const worseSession = 'Forløb 2; Individuel konsultation';
const worseWeek4 = 'Forløb 2; Statuskonsultation efter 4 uger';

export const worsening: readonly Place[] = [
  left('fys-eksempler/course-1/patient', 'Forløb 1, patientcase', 'Patient på 46 år', 'states', 'no-decision'),
  left('fys-eksempler/course-2/patient', 'Forløb 2, patientcase', 'Patient på 50 år', 'states', 'no-decision'),
  carried('fys-eksempler/course-2/worse', 'Forløb 2', 'markant forværring af symptomer', 'states', [
    rules('fl.week2.back', 'fl.session.back', 'fl.worse-and-leaving', 'rh.safety.paresis-progressing'),
    lumbal.findings('fys.markedly-worse'),
  ]),
  carried('fys-eksempler/course-2/arm-too', 'Forløb 2', 'nerverodspåvirkning i nakken med armsmerter', 'states', [
    rules(
      'fc.week2.back',
      'fc.session.back',
      'fc.worse-and-leaving',
      'fc.arm-paresis-acute',
      'fc.arm-paresis-progressing',
    ),
  ]),
  carried(
    'fys-eksempler/course-2/no-relief',
    'Forløb 2, patientcase',
    'finde stillinger, hvor symptomerne lindres',
    'states',
    [rules('fl.relief-positions', 'fc.relief-positions')],
  ),
  carried('fys-eksempler/course-2/session-goals', worseSession, 'Vurdering af behandlingsforløb og mål', 'must', [
    rules('fl.session.goes-on'),
  ]),
  carried('fys-eksempler/course-2/session-back', worseSession, 'tilbage til egen læge eller hospital', 'consider', [
    rules('fl.session.back', 'fc.session.back'),
  ]),
  carried('fys-eksempler/course-2/session-letter', worseSession, 'progredierende nerverodstryk', 'must', [
    rules('fl.session.back'),
    lumbal.letters('fl-correspondence'),
    cervikal.letters('fc-correspondence'),
  ]),
  carried('fys-eksempler/course-2/session-relief', worseSession, 'øvelsesterapi og aflastende stillinger', 'must', [
    rules('fl.relief-positions', 'fc.relief-positions', 'fl.adjust-training'),
  ]),
  carried(
    'fys-eksempler/course-2/week2-back',
    'Forløb 2; Statuskonsultation efter 2 uger',
    'Henvisning tilbage til egen læge',
    'must',
    [rules('fl.week2.back', 'fc.week2.back', 'fl.worse-and-leaving', 'fc.worse-and-leaving')],
  ),
  carried(
    'fys-eksempler/course-2/week2-letter',
    'Forløb 2; Statuskonsultation efter 2 uger',
    'det akutte aspekt i at tilse patienten',
    'must',
    [
      rules('fl.week2.back', 'fc.week2.back', 'fc.arm-paresis-acute', 'rh.safety.paresis-progressing'),
      lumbal.letters('fl-correspondence'),
      cervikal.letters('fc-correspondence'),
    ],
  ),
  carried('fys-eksempler/course-2/week4-seen', worseWeek4, 'kommet til yderligere udredning', 'must', [
    rules('fl.sent-on.not-seen', 'fl.sent-on.back', 'fc.sent-on.not-seen', 'fc.sent-on.back'),
    lumbal.findings('fys.sent-on', 'fys.referred'),
  ]),
  carried('fys-eksempler/course-2/week4-status', worseWeek4, 'Status på symptomer', 'must', [
    rules('fl.sent-on.taken-over', 'fc.sent-on.taken-over'),
  ]),
  carried(
    'fys-eksempler/course-2/week4-report',
    worseWeek4,
    'Epikrise til egen læge da patienten er sendt videre',
    'must',
    [rules('fl.sent-on.taken-over', 'fc.sent-on.taken-over'), lumbal.letters('fl-report')],
  ),
];

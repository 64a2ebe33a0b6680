// Course 3, the neck.
import { carried, of, type Place, rules } from '../place.ts';

const cervikal = of('fys-cervikal');

const first = 'Forundersøgelse (0231)';
const session = 'Individuel konsultation (0237)';
const week2 = 'Statuskonsultation efter 2 uger (0233)';
const week4 = 'Statuskonsultation efter 4 uger (0234)';
const week8 = 'Sidste statuskonsultation efter 8 uger (0235)';

export const neck: readonly Place[] = [
  carried('fys-eksempler/course-3/patient', 'Forløb 3, patientcase', 'Patient på 48 år', 'states', [
    cervikal.findings('fc.pain-distribution', 'arm.sensory-disturbance'),
  ]),
  carried('fys-eksempler/neck/first/0231', first, 'Forundersøgelse (0231)', 'states', [
    rules('fc.pre-examination'),
    cervikal.contacts('fc-first'),
  ]),
  carried(
    'fys-eksempler/neck/first/0232',
    'Forundersøgelse i aktuelt behandlingsforløb (0232)',
    'i aktuelt behandlingsforløb der overgår til struktureret forløb',
    'states',
    [rules('fc.pre-examination-running'), cervikal.findings('fys.course-kind')],
  ),
  carried('fys-eksempler/neck/first/questionnaires', first, 'Neck Disability Index (NDI)', 'must', [
    rules('fc.questionnaires'),
    cervikal.measures('ndi', 'nprs-neck', 'nprs-arm', 'psfs'),
  ]),
  carried('fys-eksempler/neck/first/criteria', first, 'opfylder kriterierne for det strukturerede forløb', 'must', [
    rules('fc.not-this-course'),
    cervikal.groups('fc-root', 'fc-other'),
    cervikal.findings('fys.criteria', 'fc.diagnosis'),
  ]),
  carried('fys-eksempler/neck/first/serious', first, 'screening for alvorlig patologi', 'must', [
    rules('fc.serious'),
    cervikal.groups('serious'),
  ]),
  carried('fys-eksempler/neck/first/risk', first, 'social påvirkning og livsstilsfaktorer', 'must', [
    rules('fc.risk'),
    cervikal.findings('fys.lifestyle', 'yellow.social'),
  ]),
  carried('fys-eksempler/neck/first/history', first, 'grundig afdækning af funktionsbegrænsninger', 'must', [
    cervikal.findings('function.limitation', 'function.job-changed', 'fys.leisure-limited', 'fys.sleep-disturbed'),
  ]),
  carried('fys-eksempler/neck/first/knowledge', first, 'patientens viden om diagnosen og fremtidsudsigterne', 'must', [
    rules('fc.knowledge'),
    cervikal.findings('fys.knowledge'),
  ]),
  carried('fys-eksempler/neck/first/examination', first, 'inklusive neurologisk undersøgelse', 'must', [
    cervikal.findings(
      'exam.spurling.right',
      'exam.upper-limb-tension.right',
      'sensibility.c6.right',
      'reflex.biceps.right',
      'arm.paresis',
      'neck.flexion',
    ),
  ]),
  carried('fys-eksempler/neck/first/goals', first, 'opstil mål med PSFS', 'must', [
    rules('fc.goals'),
    cervikal.measures('psfs', 'nprs-neck', 'nprs-arm'),
  ]),
  carried('fys-eksempler/neck/first/together', first, 'Fælles beslutning om målsætninger', 'must', [
    rules('fc.goals', 'fc.first.begins'),
  ]),
  carried('fys-eksempler/neck/first/training', first, 'Instruktion i træning og progression af træning', 'must', [
    rules('fc.training'),
  ]),
  carried('fys-eksempler/neck/session/0237', session, 'Superviseret træning eller manuel behandling (0237)', 'may', [
    rules('fc.individual'),
    cervikal.findings('fys.need-individual'),
    cervikal.contacts('fc-session'),
  ]),
  carried(
    'fys-eksempler/neck/session/follow-up',
    session,
    'Opfølgning på smerteniveau og andre kliniske fund',
    'must',
    [rules('fc.follow-up', 'fc.session.goes-on')],
  ),
  carried('fys-eksempler/neck/session/education', session, 'Patientuddannelse og egenhåndtering', 'must', [
    rules('fc.education'),
  ]),
  carried('fys-eksempler/neck/session/exercise', session, 'Justering af øvelsesterapi', 'must', [
    rules('fc.adjust-training'),
  ]),
  carried('fys-eksempler/neck/session/manual', session, 'Evt. manuel behandling', 'may', [rules('fc.individual')]),
  carried('fys-eksempler/neck/session/group', 'Holdkonsultation (0236)', 'Kan bruges i stedet for (0237)', 'may', [
    rules('fc.group-training'),
    cervikal.settings('fys-group'),
  ]),
  carried('fys-eksempler/neck/week2/0233', week2, '2 uger (0233)', 'states', [
    rules('fc.first.begins'),
    cervikal.contacts('fc-week2'),
  ]),
  carried('fys-eksempler/neck/week2/pain', week2, 'Opfølgning på smerteniveau', 'must', [
    rules('fc.follow-up'),
    cervikal.measures('nprs-neck', 'nprs-arm'),
  ]),
  carried(
    'fys-eksempler/neck/week2/neurology',
    week2,
    'sensibilitetsforstyrrelse, kraftnedsættelse og reflekser',
    'must',
    [
      rules('fc.follow-up'),
      cervikal.findings('arm.paresis', 'mrc.elbow-flexion.right', 'reflex.biceps.right', 'sensibility.c6.right'),
    ],
  ),
  carried('fys-eksempler/neck/week2/education', week2, 'Patientuddannelse og egenhåndtering', 'must', [
    rules('fc.education'),
  ]),
  carried('fys-eksempler/neck/week2/exercise', week2, 'Justering af øvelsesterapi', 'must', [
    rules('fc.adjust-training', 'fc.week2.goes-on'),
  ]),
  carried('fys-eksempler/neck/week4/0234', week4, '4 uger (0234)', 'states', [
    rules('fc.week2.goes-on'),
    cervikal.contacts('fc-week4'),
  ]),
  carried('fys-eksempler/neck/week4/pain', week4, 'Opfølgning på smerteniveau', 'must', [
    rules('fc.follow-up'),
    cervikal.measures('nprs-neck', 'nprs-arm'),
  ]),
  carried('fys-eksempler/neck/week4/neurology', week4, 'Opfølgning på neurologisk baseline', 'must', [
    rules('fc.follow-up'),
  ]),
  carried('fys-eksempler/neck/week4/education', week4, 'Patientuddannelse og egenhåndtering', 'must', [
    rules('fc.education'),
  ]),
  carried('fys-eksempler/neck/week4/exercise', week4, 'Justering af øvelsesterapi', 'must', [
    rules('fc.adjust-training', 'fc.week4.goes-on'),
  ]),
  carried('fys-eksempler/neck/week8/0235', week8, '8 uger (0235)', 'states', [
    rules('fc.week8.end'),
    cervikal.contacts('fc-week8'),
  ]),
  carried('fys-eksempler/neck/week8/effect', week8, 'Vurdering af effekt ved spørgeskemaer', 'must', [
    rules('fc.week8.effect'),
    cervikal.measures('ndi', 'nprs-neck', 'nprs-arm', 'psfs'),
  ]),
  carried('fys-eksempler/neck/week8/training', week8, 'Tilrettelægge den fremadrettede træning', 'must', [
    rules('fc.week8.training'),
  ]),
  carried('fys-eksempler/neck/week8/relapse', week8, 'forebyggende tilbagefald', 'must', [rules('fc.week8.relapse')]),
  carried('fys-eksempler/neck/week8/function-test', week8, 'Opfølgning på funktionstest', 'must', [
    rules('fc.week8.function-test'),
    cervikal.findings('fc.function-test'),
  ]),
  carried('fys-eksempler/neck/week8/prevention', week8, 'lokale kommune et forebyggelsestilbud', 'consider', [
    rules('fc.week8.prevention'),
  ]),
  carried('fys-eksempler/neck/week8/self-management', week8, 'Motivere patienten for egenhåndtering', 'must', [
    rules('fc.week8.self-management'),
  ]),
  carried('fys-eksempler/neck/week8/report', week8, 'Epikrise til egen læge', 'must', [
    rules('fc.week8.report', 'fc.week8.end'),
    cervikal.letters('fc-report'),
  ]),
  carried('fys-eksempler/neck/week8/offer', week8, 'overenskomstens almindelige ydelsesnumre', 'must', [
    rules('fc.week8.offer', 'fc.week8.followed'),
    cervikal.contacts('fc-later'),
  ]),
];

// What courses 1 and 2, the low back, say of a consultation. What both say is one place.
import { carried, of, type Place, partly, rules } from '../place.ts';

const lumbal = of('fys-lumbal');
const cervikal = of('fys-cervikal');

const first = 'Forundersøgelse (0241)';
const session = 'Individuel konsultation (0247)';
const week2 = 'Statuskonsultation efter 2 uger (0243)';
const week4 = 'Statuskonsultation efter 4 uger (0244)';
const week8 = 'Sidste statuskonsultation efter 8 uger (0245)';

export const lowBack: readonly Place[] = [
  partly(
    'other-document',
    carried(
      'fys-eksempler/introduction',
      'Indledning',
      'beskrivelsen af de strukturerede forløb og de faglige anbefalinger',
      'states',
      [lumbal.roles('physiotherapist'), cervikal.roles('physiotherapist')],
    ),
  ),
  carried('fys-eksempler/first/0241', first, 'Forundersøgelse (0241)', 'states', [
    rules('fl.pre-examination'),
    lumbal.contacts('fl-first'),
  ]),
  carried(
    'fys-eksempler/first/0242',
    'Forundersøgelse i aktuelt behandlingsforløb (0242)',
    'overgår til struktureret forløb',
    'states',
    [rules('fl.pre-examination-running'), lumbal.findings('fys.course-kind')],
  ),
  carried('fys-eksempler/first/questionnaires', first, 'Patienten udfylder spørgeskemaer inden konsultation', 'must', [
    rules('fl.questionnaires'),
    lumbal.measures('odi', 'nprs-back', 'nprs-leg'),
  ]),
  carried('fys-eksempler/first/criteria', first, 'opfylder kriterierne for det strukturerede forløb', 'must', [
    rules('fl.not-this-course'),
    lumbal.groups('fl-root', 'fl-other'),
    lumbal.findings('fys.criteria', 'fl.diagnosis'),
  ]),
  carried('fys-eksempler/first/serious', first, 'screening for alvorlig patologi', 'must', [
    rules('fl.serious'),
    lumbal.groups('serious'),
  ]),
  carried('fys-eksempler/first/risk', first, 'social påvirkning og livsstilsfaktorer', 'must', [
    rules('fl.risk'),
    lumbal.findings('fys.lifestyle', 'yellow.social'),
    lumbal.measures('start-back-total'),
  ]),
  carried('fys-eksempler/first/history', first, 'grundig afdækning af funktionsbegrænsninger', 'must', [
    lumbal.findings('function.limitation', 'function.job-changed', 'fys.leisure-limited', 'fys.sleep-disturbed'),
  ]),
  carried('fys-eksempler/first/knowledge', first, 'patientens viden om diagnosen og fremtidsudsigterne', 'must', [
    rules('fl.knowledge'),
    lumbal.findings('fys.knowledge'),
  ]),
  carried('fys-eksempler/first/examination', first, 'inklusive neurologisk undersøgelse', 'must', [
    lumbal.findings('slr.right', 'slr.left', 'reflex.achilles.right', 'sensibility.l5.right', 'paresis.present'),
  ]),
  carried('fys-eksempler/first/cauda', first, 'cauda equina', 'must', [
    rules('rh.safety.cauda'),
    lumbal.findings('cauda.sphincter', 'cauda.saddle'),
  ]),
  carried('fys-eksempler/first/goals', first, 'opstil mål med Patient Specifik Funktionel Skala', 'must', [
    rules('fl.goals'),
    lumbal.measures('psfs', 'nprs-back', 'nprs-leg'),
    lumbal.findings('psfs.1'),
  ]),
  carried('fys-eksempler/first/together', first, 'Fælles beslutning om målsætninger', 'must', [
    rules('fl.goals', 'fl.first.begins'),
  ]),
  carried('fys-eksempler/first/training', first, 'Instruktion i træning og progression af træning', 'must', [
    rules('fl.training'),
  ]),
  carried('fys-eksempler/first/relief', 'Forløb 2; Forundersøgelse', 'øvelser, aflastende stillinger', 'must', [
    rules('fl.training', 'fl.relief-positions', 'fc.relief-positions'),
  ]),
  carried('fys-eksempler/session/0247', session, 'Superviseret træning eller manuel behandling', 'may', [
    rules('fl.individual'),
    lumbal.findings('fys.need-individual'),
    lumbal.contacts('fl-session'),
  ]),
  carried('fys-eksempler/session/follow-up', session, 'Opfølgning på smerteniveau og andre kliniske fund', 'must', [
    rules('fl.follow-up', 'fl.session.goes-on'),
  ]),
  carried('fys-eksempler/session/education', session, 'Patientuddannelse og egenhåndtering', 'must', [
    rules('fl.education'),
  ]),
  carried('fys-eksempler/session/exercise', session, 'Justering af øvelsesterapi', 'must', [
    rules('fl.adjust-training'),
  ]),
  carried(
    'fys-eksempler/session/group',
    'Holdkonsultation (0246)',
    'tilstrækkelig mængde patienter med lignende problematik',
    'may',
    [rules('fl.group-training'), lumbal.settings('fys-group')],
  ),
  carried('fys-eksempler/week2/0243', week2, 'Statuskonsultation efter 2 uger (0243)', 'states', [
    rules('fl.first.begins'),
    lumbal.contacts('fl-week2'),
  ]),
  carried('fys-eksempler/week2/pain', week2, 'Opfølgning på smerteniveau', 'must', [
    rules('fl.follow-up'),
    lumbal.measures('nprs-back', 'nprs-leg'),
  ]),
  carried('fys-eksempler/week2/neurology', week2, 'sensibilitetsforstyrrelse, kraftnedsættelse og reflekser', 'must', [
    rules('fl.follow-up'),
    lumbal.findings('paresis.present', 'reflex.achilles.right', 'sensibility.l5.right'),
  ]),
  carried('fys-eksempler/week2/education', week2, 'Patientuddannelse og egenhåndtering', 'must', [
    rules('fl.education'),
  ]),
  carried(
    'fys-eksempler/week2/letter',
    'Forløb 1; Statuskonsultation efter 2 uger',
    'korrespondancebrev til egen læge med en status på symptomer',
    'may',
    [rules('fl.status-letter', 'fc.status-letter'), lumbal.letters('fl-correspondence')],
  ),
  carried('fys-eksempler/week2/exercise', week2, 'Justering af øvelsesterapi', 'must', [
    rules('fl.adjust-training', 'fl.week2.goes-on'),
  ]),
  carried('fys-eksempler/week4/0244', week4, 'Statuskonsultation efter 4 uger (0244)', 'states', [
    rules('fl.week2.goes-on'),
    lumbal.contacts('fl-week4'),
  ]),
  carried('fys-eksempler/week4/pain', week4, 'Opfølgning på smerteniveau', 'must', [
    rules('fl.follow-up'),
    lumbal.measures('nprs-back', 'nprs-leg'),
  ]),
  carried('fys-eksempler/week4/neurology', week4, 'sensibilitetsforstyrrelse, kraftnedsættelse og reflekser', 'must', [
    rules('fl.follow-up'),
  ]),
  carried('fys-eksempler/week4/education', week4, 'Patientuddannelse og egenhåndtering', 'must', [
    rules('fl.education'),
  ]),
  carried('fys-eksempler/week4/exercise', week4, 'Justering af øvelsesterapi', 'must', [
    rules('fl.adjust-training', 'fl.week4.goes-on'),
  ]),
  carried('fys-eksempler/week8/0245', week8, 'Sidste statuskonsultation efter 8 uger (0245)', 'states', [
    rules('fl.week8.end'),
    lumbal.contacts('fl-week8'),
  ]),
  carried('fys-eksempler/week8/effect', week8, 'Vurdering af effekt ved spørgeskemaer', 'must', [
    rules('fl.week8.effect'),
    lumbal.measures('odi', 'psfs', 'nprs-back', 'nprs-leg'),
  ]),
  carried('fys-eksempler/week8/training', week8, 'Tilrettelægge den fremadrettede træning', 'must', [
    rules('fl.week8.training'),
  ]),
  carried('fys-eksempler/week8/relapse', week8, 'forebyggelse af tilbagefald', 'must', [rules('fl.week8.relapse')]),
  carried('fys-eksempler/week8/neurology', week8, 'Opfølgning på neurologisk undersøgelse', 'must', [
    rules('fl.week8.neurology'),
  ]),
  carried('fys-eksempler/week8/prevention', week8, 'lokale kommune et forebyggelsestilbud', 'consider', [
    rules('fl.week8.prevention'),
  ]),
  carried('fys-eksempler/week8/self-management', week8, 'Motivere patienten for egenhåndtering', 'must', [
    rules('fl.week8.self-management'),
  ]),
  carried('fys-eksempler/week8/offer', week8, 'overenskomstens almindelige ydelsesnumre', 'must', [
    rules('fl.week8.offer', 'fl.week8.followed'),
    lumbal.contacts('fl-later'),
  ]),
  carried('fys-eksempler/week8/report', week8, 'Epikrise til egen læge', 'must', [
    rules('fl.week8.report', 'fl.week8.end'),
    lumbal.letters('fl-report'),
  ]),
];

// `npm run prove`: every class of patient of every programme against the invariants, and the semantic checks of the model.
// `--mutate RULE` moves the rule's threshold by one, to see that the proof notices: then it must fail and name a patient.
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import daApp from '../locales/da/app.json';
import daConflicts from '../locales/da/conflicts.json';
import daFindings from '../locales/da/findings.json';
import daLeaflet from '../locales/da/leaflet.json';
import daNotes from '../locales/da/notes.json';
import daReadings from '../locales/da/readings.json';
import daRules from '../locales/da/rules.json';
import daSources from '../locales/da/sources.json';
import enConflicts from '../locales/en/conflicts.json';
import enFindings from '../locales/en/findings.json';
import enNotes from '../locales/en/notes.json';
import enReadings from '../locales/en/readings.json';
import enRules from '../locales/en/rules.json';
import enSources from '../locales/en/sources.json';
import { texts as daTexts } from '../src/app/programme-texts-da.ts';
import { loadWords, startWords, text } from '../src/i18n/words.ts';
import type { Problem } from '../src/model/parse-programme.ts';
import { parseProgramme } from '../src/model/parse-programme.ts';
import type { Programme } from '../src/model/programme.ts';
import { rhPrimary } from '../src/programmes/rh-primary/programme.ts';
import { safetyBlock } from '../src/programmes/shared/safety-block.ts';
import { regionSettings } from '../src/programmes/shared/settings.ts';
import { emptyTally, type Tally } from '../src/proof/enumerate.ts';
import { rhPrimaryInvariants } from '../src/proof/invariants/rh-primary.ts';
import { safetyInvariants } from '../src/proof/invariants/safety.ts';
import { shapeInvariants } from '../src/proof/invariants/shape.ts';
import { doJob, jobsOf, together } from '../src/proof/jobs.ts';
import { moveThreshold } from '../src/proof/mutate.ts';
import { rhPrimaryPlan } from '../src/proof/plans/rh-primary.ts';
import { checkProgramme, checkWalk } from '../src/proof/semantic-checks.ts';
import { allCourseCodeProofs, type CourseCodeProof, courseCodeProofLines, proveCourseCode } from './prove-code.ts';
import { allDocuments, type DocumentsTally, lookAtDocuments } from './prove-documents.ts';

const sampled = 200_000;
/** Patients whose documents are held against their answers. */
const documented = 100_000;
const limitSeconds = 60;
const invariants = [...safetyInvariants, ...shapeInvariants, ...rhPrimaryInvariants];
const words = {
  da: {
    findings: daFindings,
    rules: daRules,
    notes: daNotes,
    readings: daReadings,
    sources: daSources,
    conflicts: daConflicts,
  },
  en: {
    findings: enFindings,
    rules: enRules,
    notes: enNotes,
    readings: enReadings,
    sources: enSources,
    conflicts: enConflicts,
  },
};

/** A worker's part: of the rules, of the texts that leave the app, or of the course codes. */
type Share = {
  readonly part: 'rules' | 'documents' | 'codes';
  readonly mutate: string | undefined;
  readonly turn: number;
  readonly of: number;
};

function programmeWith(mutate: string | undefined): {
  readonly programme: Programme;
  readonly moved: string | undefined;
} {
  if (mutate === undefined) return { programme: rhPrimary, moved: undefined };
  const mutant = moveThreshold(rhPrimary, mutate);
  if (mutant) return mutant;
  const known = rhPrimary.rules.filter((rule) => moveThreshold(rhPrimary, rule.id)).map((rule) => rule.id);
  console.error(
    `prove: ${mutate} is no rule with a threshold or a time to move. These have one:\n  ${known.join('\n  ')}`,
  );
  process.exit(2);
}

/** Does every job whose turn it is. */
function doShare({ mutate, turn, of }: Share): Tally {
  const { programme } = programmeWith(mutate);
  const tally = emptyTally();
  jobsOf(programme, rhPrimaryPlan, sampled).forEach((job, i) => {
    if (i % of === turn) doJob(programme, rhPrimaryPlan, invariants, job, tally);
  });
  return tally;
}

function inWorker<T>(share: Share): Promise<T> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

const figures = new Intl.NumberFormat('en-GB');

function print(programme: Programme, tally: Tally, problems: readonly Problem[], seconds: number): void {
  const line = (name: string, value: string | number) =>
    console.log(`  ${name.padEnd(20)}${typeof value === 'number' ? figures.format(value) : value}`);
  console.log(`${programme.id}, edition ${programme.edition}`);
  line('contacts', programme.contacts.length);
  line('rules', programme.rules.length);
  line('classes', tally.classes);
  line('concrete states', tally.concrete.toPrecision(4));
  line('states per second', Math.round(tally.classes / seconds));
  line('sampled', sampled);
  line('invariants', tally.checked.size);
  line('violations', tally.violations.length);
  line('findings of checks', problems.length);
  line('seconds', seconds.toFixed(1));
  for (const one of tally.violations.slice(0, 12))
    console.log(`\nviolated: ${one.invariant}\n  at ${one.contact}: ${one.patient}`);
  for (const one of problems.slice(0, 30)) console.log(`\n${one.check}: ${one.place}\n  ${one.detail}`);
}

function printDocuments(tally: DocumentsTally, seconds: number): void {
  const line = (name: string, value: string | number) =>
    console.log(`  ${name.padEnd(20)}${typeof value === 'number' ? figures.format(value) : value}`);
  console.log('documents');
  line('patients', tally.patients);
  line('documents', tally.documents);
  line('statements', tally.statements);
  line('notes read back', tally.readBack);
  line('broken', tally.broken.length);
  line('seconds', seconds.toFixed(1));
  for (const { rule, document, detail, patient } of tally.broken.slice(0, 12))
    console.log(`\nbroken: ${rule}, ${document}\n  ${detail}\n  ${patient}`);
}

async function main(): Promise<void> {
  const at = process.argv.indexOf('--mutate');
  const mutate = at < 0 ? undefined : (process.argv[at + 1] ?? '');
  const { programme, moved } = programmeWith(mutate);
  if (moved) console.log(`${mutate}: ${moved}`);
  const started = performance.now();
  const parsed = parseProgramme(rhPrimary, safetyBlock);
  const parseProblems = parsed.ok ? [] : parsed.problems;
  const of = Math.max(2, Math.min(4, availableParallelism()));
  const shares = (part: Share['part']) => Array.from({ length: of }, (_, turn): Share => ({ part, mutate, turn, of }));
  const tally = together(await Promise.all(shares('rules').map((share) => inWorker<Tally>(share))));
  const problems = [...parseProblems, ...checkProgramme(programme, words), ...checkWalk(programme, tally)];
  const seconds = (performance.now() - started) / 1000;
  print(programme, tally, problems, seconds);
  const slow = seconds > limitSeconds;
  if (slow) console.log(`\nslower than ${limitSeconds} s`);
  process.exitCode = tally.violations.length + problems.length > 0 || slow ? 1 : 0;
  // A rule that was moved concerns neither texts nor codes.
  if (mutate !== undefined) return;
  await proveDocuments(shares('documents'));
  await proveCodes(shares('codes'));
}

async function proveCodes(shares: readonly Share[]): Promise<void> {
  const started = performance.now();
  const proof = allCourseCodeProofs(await Promise.all(shares.map((share) => inWorker<CourseCodeProof>(share))));
  for (const line of courseCodeProofLines(proof)) console.log(line);
  console.log(`  ${'seconds'.padEnd(20)}${((performance.now() - started) / 1000).toFixed(1)}`);
  if (proof.violations.length > 0) process.exitCode = 1;
}

/** The texts of so many patients. */
async function proveDocuments(shares: readonly Share[]): Promise<void> {
  const started = performance.now();
  const tallies = await Promise.all(shares.map((share) => inWorker<DocumentsTally>(share)));
  const tally = allDocuments(tallies);
  printDocuments(tally, (performance.now() - started) / 1000);
  if (tally.broken.length > 0) process.exitCode = 1;
}

async function doDocuments({ turn, of }: Share): Promise<DocumentsTally> {
  await startWords();
  await loadWords(() => Promise.resolve({ ...daTexts, app: daApp, leaflet: daLeaflet }), 'da', 'programme');
  const many = Math.ceil(documented / of);
  return lookAtDocuments(rhPrimary, regionSettings, { t: text, language: 'da' }, many, turn + 1);
}

if (isMainThread) await main();
else {
  const share: Share = workerData;
  const done = { rules: doShare, documents: doDocuments, codes: proveCourseCode };
  parentPort?.postMessage(await done[share.part](share));
}

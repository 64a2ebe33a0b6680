// `npm run prove`: every class of patient of every programme against the invariants, and the semantic checks of the model.
// `--mutate RULE` moves the rule's threshold by one, to see that the proof notices: then it must fail and name a patient.
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { hasText, loadWords, startWords, text } from '../src/i18n/words.ts';
import type { Problem } from '../src/model/parse-programme.ts';
import { parseProgramme } from '../src/model/parse-programme.ts';
import type { Programme } from '../src/model/programme.ts';
import { safetyBlock } from '../src/programmes/shared/safety-block.ts';
import { regionSettings } from '../src/programmes/shared/settings.ts';
import { emptyTally, type Tally } from '../src/proof/enumerate.ts';
import { doJob, jobsOf, together } from '../src/proof/jobs.ts';
import { moveThreshold } from '../src/proof/mutate.ts';
import { checkProgramme, checkWalk } from '../src/proof/semantic-checks.ts';
import { allWords } from './all-words.ts';
import { type Proof, proofs } from './proofs.ts';
import { allCourseCodeProofs, type CourseCodeProof, courseCodeProofLines, proveCourseCode } from './prove-code.ts';
import { allDocuments, type DocumentsTally, lookAtDocuments } from './prove-documents.ts';
import { proveTraining, type TrainingProof } from './prove-training.ts';

/** Patients whose documents are held against their answers: half of them of the usual programme, the others share the rest. */
const documented = 100_000;
/** Seconds that the classes of one programme may take. */
const limitSeconds = 60;
const words = { da: allWords('da'), en: allWords('en') };

/** A worker's part: of the rules of a programme, of its cases of practice, of the texts that leave the app, or of the course codes. */
type Share = {
  readonly part: 'rules' | 'training' | 'documents' | 'codes';
  /** For `rules` and `training`: of which programme. */
  readonly id: string;
  readonly mutate: string | undefined;
  readonly turn: number;
  readonly of: number;
};

type Moved = { readonly programme: Programme; readonly moved: string | undefined };

function programmeWith({ programme }: Proof, mutate: string | undefined): Moved {
  return (mutate === undefined ? undefined : moveThreshold(programme, mutate)) ?? { programme, moved: undefined };
}

function doTraining({ id }: Share): TrainingProof {
  const proof = proofs.find((one) => one.programme.id === id);
  if (proof === undefined) throw new Error(`no proof of ${id}`);
  return proveTraining(proof.programme);
}

/** Does every job whose turn it is. */
function doShare({ id, mutate, turn, of }: Share): Tally {
  const proof = proofs.find((one) => one.programme.id === id);
  if (proof === undefined) throw new Error(`no proof of ${id}`);
  const { programme } = programmeWith(proof, mutate);
  const tally = emptyTally();
  jobsOf(programme, proof.plan, proof.sampled).forEach((job, i) => {
    if (i % of === turn) doJob(programme, proof.plan, proof.invariants, job, tally);
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

function print({ programme, sampled }: Proof, tally: Tally, problems: readonly Problem[], seconds: number): void {
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

const workers = Math.max(2, Math.min(4, availableParallelism()));
const sharesOf = (part: Share['part'], id = '', mutate?: string): readonly Share[] =>
  Array.from({ length: workers }, (_, turn): Share => ({ part, id, mutate, turn, of: workers }));

const argument = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};

/** The proofs that were asked for: all, one programme's, or the one that has the rule to be moved. Ends the process where there is none. */
function wanted(mutate: string | undefined): readonly Proof[] {
  const id = argument('--programme');
  const some = proofs.filter((one) => id === undefined || one.programme.id === id);
  if (some.length === 0) {
    console.error(`prove: ${id} is no programme. These are: ${proofs.map((one) => one.programme.id).join(', ')}`);
    process.exit(2);
  }
  if (mutate === undefined) return some;
  const having = some.find((one) => moveThreshold(one.programme, mutate));
  if (having) return [having];
  const known = some.flatMap(({ programme }) =>
    programme.rules.filter((rule) => moveThreshold(programme, rule.id)).map((rule) => rule.id),
  );
  console.error(
    `prove: ${mutate} is no rule with a threshold or a time to move. These have one:\n  ${[...new Set(known)].join('\n  ')}`,
  );
  process.exit(2);
}

async function proveRules(proof: Proof, mutate: string | undefined): Promise<void> {
  const { programme, moved } = programmeWith(proof, mutate);
  if (moved) console.log(`${mutate}: ${moved}`);
  const started = performance.now();
  const parsed = parseProgramme(proof.programme, safetyBlock);
  const parseProblems = parsed.ok ? [] : parsed.problems;
  const shares = sharesOf('rules', programme.id, mutate);
  // A programme that does not parse cannot be walked.
  const tally = parsed.ok ? together(await Promise.all(shares.map((share) => inWorker<Tally>(share)))) : emptyTally();
  const problems = parsed.ok ? [...checkProgramme(programme, words), ...checkWalk(programme, tally)] : parseProblems;
  const seconds = (performance.now() - started) / 1000;
  print({ ...proof, programme }, tally, problems, seconds);
  const slow = seconds > limitSeconds;
  if (slow) console.log(`\nslower than ${limitSeconds} s`);
  if (tally.violations.length + problems.length > 0 || slow) process.exitCode = 1;
}

/** The cases of practice. `--impossible` prints every edge that no case can show. */
async function provePractice({ programme }: Proof): Promise<void> {
  const started = performance.now();
  const [share] = sharesOf('training', programme.id);
  if (share === undefined) return;
  const { lines, faults, impossible } = await inWorker<TrainingProof>(share);
  for (const line of lines) console.log(line);
  console.log(`  ${'seconds'.padEnd(26)}${((performance.now() - started) / 1000).toFixed(1)}`);
  if (process.argv.includes('--impossible')) for (const line of impossible) console.log(`    ${line}`);
  for (const fault of faults.slice(0, 30)) console.log(`\n${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

async function main(): Promise<void> {
  const mutate = argument('--mutate');
  for (const proof of wanted(mutate)) {
    await proveRules(proof, mutate);
    if (mutate === undefined) await provePractice(proof);
  }
  // A rule that was moved concerns neither texts nor codes, and one programme alone is proved while it is written.
  if (mutate !== undefined || argument('--programme') !== undefined) return;
  await proveDocuments(sharesOf('documents'));
  await proveCodes(sharesOf('codes'));
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
  await loadWords(() => Promise.resolve(allWords('da')), 'da', 'programme');
  const [usual, ...others] = proofs.map((one) => one.programme);
  if (usual === undefined) throw new Error('no programme');
  const share = (programme: Programme, many: number) =>
    lookAtDocuments(
      programme,
      regionSettings,
      { t: text, language: 'da', has: hasText },
      Math.ceil(many / of),
      turn + 1,
    );
  const half = others.length === 0 ? documented : documented / 2;
  return allDocuments([share(usual, half), ...others.map((one) => share(one, half / others.length))]);
}

if (isMainThread) await main();
else {
  const share: Share = workerData;
  const done = { rules: doShare, training: doTraining, documents: doDocuments, codes: proveCourseCode };
  parentPort?.postMessage(await done[share.part](share));
}

// `npm run prove`: every class of patient of every programme against the invariants, and the semantic checks of the model.
// `--mutate RULE` moves the rule's threshold by one, to see that the proof notices: then it must fail and name a patient.
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import daConflicts from '../locales/da/conflicts.json';
import daFindings from '../locales/da/findings.json';
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
import type { Problem } from '../src/model/parse-programme.ts';
import { parseProgramme } from '../src/model/parse-programme.ts';
import type { Programme } from '../src/model/programme.ts';
import { rhPrimary } from '../src/programmes/rh-primary/programme.ts';
import { safetyBlock } from '../src/programmes/shared/safety-block.ts';
import { emptyTally, type Tally } from '../src/proof/enumerate.ts';
import { rhPrimaryInvariants } from '../src/proof/invariants/rh-primary.ts';
import { safetyInvariants } from '../src/proof/invariants/safety.ts';
import { shapeInvariants } from '../src/proof/invariants/shape.ts';
import { doJob, jobsOf, together } from '../src/proof/jobs.ts';
import { moveThreshold } from '../src/proof/mutate.ts';
import { rhPrimaryPlan } from '../src/proof/plans/rh-primary.ts';
import { checkProgramme, checkWalk } from '../src/proof/semantic-checks.ts';

const sampled = 200_000;
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

type Share = { readonly mutate: string | undefined; readonly turn: number; readonly of: number };

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

function inWorker(share: Share): Promise<Tally> {
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

async function main(): Promise<void> {
  const at = process.argv.indexOf('--mutate');
  const mutate = at < 0 ? undefined : (process.argv[at + 1] ?? '');
  const { programme, moved } = programmeWith(mutate);
  if (moved) console.log(`${mutate}: ${moved}`);
  const started = performance.now();
  const parsed = parseProgramme(rhPrimary, safetyBlock);
  const parseProblems = parsed.ok ? [] : parsed.problems;
  const of = Math.max(2, Math.min(4, availableParallelism()));
  const tally = together(await Promise.all(Array.from({ length: of }, (_, turn) => inWorker({ mutate, turn, of }))));
  const problems = [...parseProblems, ...checkProgramme(programme, words), ...checkWalk(programme, tally)];
  const seconds = (performance.now() - started) / 1000;
  print(programme, tally, problems, seconds);
  const slow = seconds > limitSeconds;
  if (slow) console.log(`\nslower than ${limitSeconds} s`);
  process.exitCode = tally.violations.length + problems.length > 0 || slow ? 1 : 0;
}

if (isMainThread) await main();
else parentPort?.postMessage(doShare(workerData));

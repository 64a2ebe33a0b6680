import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { modulePath, runNode } from './process.mjs';
import { cacheFolder } from './root.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */
/** @typedef {{ name: string, run: () => Promise<Tally> }} Step */

/**
 * A step that counts as one, passed when its program ends with 0.
 * @param {string} name
 * @param {readonly string[]} args for Node
 * @returns {Step}
 */
function program(name, args) {
  return {
    name,
    run: async () =>
      (await runNode(args)) === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 },
  };
}

/**
 * A step that counts its tests, read from the report its runner leaves.
 * @param {string} name
 * @param {readonly string[]} args for Node
 * @param {string} reportName
 * @param {(report: any) => Tally} tallyOf
 * @returns {Step}
 */
function suite(name, args, reportName, tallyOf) {
  const reportFile = join(cacheFolder, reportName);
  const run = async () => {
    rmSync(reportFile, { force: true });
    const code = await runNode(args);
    const tally = readTally(reportFile, tallyOf);
    // A runner that fails outside its tests, or that ran none, has failed all the same.
    const isBroken = code !== 0 || tally.passed === 0;
    return isBroken ? { ...tally, failed: Math.max(1, tally.failed) } : tally;
  };
  return { name, run };
}

/**
 * @param {string} reportFile
 * @param {(report: any) => Tally} tallyOf
 */
function readTally(reportFile, tallyOf) {
  try {
    return tallyOf(JSON.parse(readFileSync(reportFile, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const vitestReport = join(cacheFolder, 'unit.json');

/** What `npm run check` runs, in this order. */
export const checkSteps = [
  program('format and lint', [modulePath('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.']),
  program('types', [modulePath('typescript/bin/tsc'), '--noEmit']),
  suite(
    'unit tests and boundaries',
    [
      modulePath('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ],
    'unit.json',
    (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }),
  ),
  program('unused code', [modulePath('knip/bin/knip.js')]),
  program('build', ['scripts/build.mjs']),
];

/** What `npm test` runs besides. */
export const proofSteps = [
  program('proof', ['scripts/run-ts.mjs', 'scripts/prove.ts']),
  // Times of loading and painting say little on a machine that is busy with other things: `npm run bench` measures them.
  program('budgets', ['scripts/run-ts.mjs', 'scripts/bench.ts', '--steady']),
  suite('end to end', ['scripts/e2e.mjs'], 'e2e.json', ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  })),
];

/**
 * Runs the steps until one fails and closes with one line, such as `812 passed, 0 failed`.
 * @param {readonly Step[]} steps
 * @returns {Promise<number>} 0 when all passed, else 1
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const tally = await step.run();
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
    if (tally.failed > 0) {
      console.log(`\nStopped: ${step.name} failed.`);
      break;
    }
  }
  if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

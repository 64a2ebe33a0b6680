// `npm run bench`: every row of the budget, measured on the production build as it is served, beside its target and its limit. Ends with 1
// beyond a limit. Medians of several rounds, since a machine is seldom left alone; never a unit test, for the same reason.
import { loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { answeringRows } from './bench/answering.ts';
import { type Row, tableOf, verdictOf } from './bench/budget.ts';
import { judgementRow, verdictRow } from './bench/judging.ts';
import { loadingRows } from './bench/loading.ts';
import { sizeRows } from './bench/sizes.ts';
import { browserLaunchOptions, ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build-app.mjs';
import { startServer } from './static-server.mjs';

/** With `--steady`: only what does not depend on how busy the machine is, for `npm test`. */
const steady = process.argv.includes('--steady');
const rounds = steady ? 1 : 5;

await ensureBrowser();
const built = await ensureBuilt();
if (built !== 0) process.exit(built);
const server = await startServer({ port: 0 });
const browser = await chromium.launch(browserLaunchOptions());
const loading = await loadingRows(browser, server.address, rounds);
const isSteady = (row: Row) => row.unit !== 'ms';
const rows: readonly Row[] = [
  ...sizeRows(loading.initial),
  ...loading.rows.filter((row) => !steady || isSteady(row)),
  ...(steady ? [] : await answeringRows(browser, server.address)),
  await judgementRow(browser),
  verdictRow(),
];
await browser.close();
server.close();

console.log(tableOf(rows));
const [load = 0] = loadavg();
if (steady) console.log('\nTimes of loading and painting: `npm run bench`, on a machine that is left alone.');
else
  console.log(
    `\nLoading: median of ${rounds} visits on slow 4G and a processor 4 times slower. Load of the machine ${load.toFixed(1)}.`,
  );
const over = rows.filter((row) => verdictOf(row) === 'over');
for (const row of over) console.error(`Over the limit: ${row.what}`);
process.exitCode = over.length === 0 ? 0 : 1;

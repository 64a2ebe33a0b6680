// The judgement without a screen: the verdicts alone in Node, and the whole of a contact with its explanation in a slowed-down browser.
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { courseFacts } from '../../src/course/facts.ts';
import { standingsAt } from '../../src/engine/advise.ts';
import { factsOf, prepare } from '../../src/engine/prepare.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { root } from '../root.mjs';
import { median, type Row } from './budget.ts';
import { cases } from './cases.ts';

const processor = 6;

/** Verdicts of every rule of a contact from its sheet: facts, conditions, overlaps. */
export function verdictRow(): Row {
  const prepared = prepare(rhPrimary);
  const sheets = cases.flatMap((state) => courseFacts(rhPrimary, state, state.contacts.length - 1) ?? []);
  if (sheets.length !== cases.length) throw new Error('a course without a sheet');
  let shown = 0;
  const runOnce = (times: number) => {
    const began = performance.now();
    for (let i = 0; i < times; i += 1) {
      for (const sheet of sheets) {
        // Summed up, so that no compiler may leave the work out.
        shown += standingsAt(prepared, sheet.contact, factsOf(prepared, sheet)).filter(
          (one) => one === undefined,
        ).length;
      }
    }
    return ((performance.now() - began) * 1000) / (times * sheets.length);
  };
  runOnce(3000);
  const batches = Array.from({ length: 9 }, () => runOnce(1500));
  if (shown === 0) throw new Error('no rule ever stood');
  const note = `median of 9 batches over ${sheets.length} sheets, best ${Math.min(...batches).toFixed(2)} µs`;
  return { what: 'verdicts alone, Node', measured: median(batches), unit: 'µs', target: 5, limit: 20, note };
}

/** The desk of a contact made from its course: sheet, judgement, explanation. Batches, since a browser's clock is coarse. */
export async function judgementRow(browser: Browser): Promise<Row> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.addScriptTag({ content: await pageScript() });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: processor });
  const batches: unknown = await page.evaluate(() => {
    const run: unknown = Reflect.get(window, 'judgeBatches');
    if (typeof run !== 'function') throw new Error('the page has no judgement');
    return run();
  });
  await context.close();
  const times = Array.isArray(batches) ? batches.map(Number) : [];
  return {
    what: `full judgement with explanation, browser at ${processor}x`,
    measured: median(times),
    unit: 'ms',
    target: 1,
    limit: 5,
    note: `median of ${times.length} batches over ${cases.length} courses, worst batch ${Math.max(...times).toFixed(2)} ms`,
  };
}

/** The script of `in-page.ts` with all it imports, minified as the app is. */
async function pageScript(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: { input: join(root, 'scripts', 'bench', 'in-page.ts'), output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error('the script of the page gave no bundle');
  return chunk.code;
}

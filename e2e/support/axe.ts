// axe in the page: put there once for each document, then run as often as its width or colours change. The package's own builder puts it there
// anew for each run, which costs more than the run.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const require = createRequire(import.meta.url);
const axeFile = createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js');
const source = readFileSync(axeFile, 'utf8');

/** WCAG 2.0, 2.1 and 2.2, levels A and AA. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Found = { readonly id: string; readonly nodes: readonly { readonly target: readonly unknown[] }[] };
type Axe = {
  readonly run: (
    scope: Document,
    options: object,
  ) => Promise<{ readonly violations: readonly Found[]; readonly passes: readonly Found[] }>;
};

/** Puts axe into the document that is open. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** Rules broken, each with the first element that breaks it. Throws where axe is missing or ran no rule, so that silence is no pass. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (runOnly) => {
    const axe: Axe | undefined = Reflect.get(window, 'axe');
    if (axe === undefined) throw new Error('axe is not in the page');
    const found = await axe.run(document, { runOnly, resultTypes: ['violations'] });
    if (found.passes.length < 10) throw new Error(`axe passed ${found.passes.length} rules only`);
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} (${nodes.length})`);
  }, standards);
}

// Counts what the clinician does, the way `ux.md` 10 counts it: each press of a key, each click, each choice in a list.
import type { Locator, Page } from '@playwright/test';

/** Hands that count. */
export type Hands = {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Types a text; each character counts. */
  readonly type: (text: string) => Promise<void>;
  readonly click: (target: Locator) => Promise<void>;
  readonly count: () => number;
};

/** Hands for a page, with nothing done yet. */
export function handsOn(page: Page): Hands {
  let done = 0;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      done += 1;
      await page.keyboard.press(key);
    }
  };
  return {
    press,
    type: (text) => press(...text),
    click: async (target) => {
      done += 1;
      await target.click();
    },
    count: () => done,
  };
}

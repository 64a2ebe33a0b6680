import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from './scripts/browser.mjs';
import { cacheFolder } from './scripts/root.mjs';

/** Set by `npm run e2e`, which serves the build on a port of its own. */
const baseURL = process.env.RYGVEJ_ADDRESS ?? 'http://localhost:4173';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: join(cacheFolder, 'e2e.json') }]],
  use: {
    baseURL,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1366, height: 768 },
    launchOptions: browserLaunchOptions(),
    // A worker answers in place of a test's routes; e2e/offline.spec.ts, which is about it, lets it in.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
});

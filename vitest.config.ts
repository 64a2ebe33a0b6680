import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { browserLaunchOptions } from './scripts/browser.mjs';
import viteConfig from './vite.config.ts';

/** Components that need what jsdom lacks (dialog.showModal, layout) are tested in a real browser under this name. */
const browserTests = '{src,tests}/**/*.browser.test.{ts,tsx}';

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // Generous, since a busy machine must not fail a test; nothing is timed here.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            // A component test asks for jsdom in its first comment: @vitest-environment jsdom
            environment: 'node',
            include: ['{src,tests}/**/*.test.{ts,tsx}'],
            exclude: ['**/node_modules/**', browserTests],
            setupFiles: ['tests/support/setup.ts'],
          },
        },
        {
          extends: true,
          // Named beforehand, because a package met in the middle of a run reloads the page under the test.
          optimizeDeps: { include: ['react', 'react-dom/client', 'react/jsx-dev-runtime', '@testing-library/react'] },
          test: {
            name: 'browser',
            include: [browserTests],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions: browserLaunchOptions() }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
      coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'] },
    },
  }),
);

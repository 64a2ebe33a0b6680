import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { finishBuild } from './scripts/finish-build.mjs';

const define = { __APP_VERSION__: JSON.stringify(packageJson.version) };

export default defineConfig({
  plugins: [react(), finishBuild(define)],
  define,
  build: {
    // The first versions with light-dark(), which the whole colour scheme rests on.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // Data URLs would need a wider content security policy for fonts, and the polyfill is code no such browser needs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Parts that change with an upgrade only stay in the browser's cache when the app itself changes.
        codeSplitting: {
          groups: [
            // What the first script needs must not bring the app with it.
            { name: 'entry', test: /preload-helper|src[\\/]app[\\/](entry|rest)\.ts$/, priority: 3 },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 2 },
            {
              name: 'vendor',
              test: /node_modules[\\/](react-router|i18next|zustand)[\\/]/,
              priority: 1,
            },
            // What reads programmes, stored courses and files: not needed by a start with nothing stored.
            { name: 'schemas', test: /node_modules[\\/]zod[\\/]/, priority: 1 },
            // The start in one piece with all it imports, though lazy parts share much of it: each file more is a round trip more.
            { name: 'main', test: /src[\\/]app[\\/]main\.tsx$/ },
          ],
        },
      },
    },
  },
});

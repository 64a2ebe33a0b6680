// Runs a TypeScript script: bundles it with what it imports, keeps the bundle by content, and imports it into this process,
// so that standard input, arguments, exit code and output are the script's alone.
// The bundle is one file, and `new Worker(new URL(import.meta.url))` starts the same script in a worker thread.
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { cacheFolder, root } from './root.mjs';
import { digest } from './sources.mjs';

const inputs = ['src', 'scripts', 'locales', 'tests', 'e2e', 'package.json', 'package-lock.json'];

/**
 * @param {string} entry from the project folder
 * @returns {Promise<string>} the code of the bundle; packages stay imports, as node_modules is above the bundle
 */
async function bundle(entry) {
  const { build } = await import('vite');
  const { default: packageJson } = await import('../package.json', { with: { type: 'json' } });
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
    build: {
      ssr: join(root, entry),
      write: false,
      target: 'node20',
      minify: false,
      sourcemap: 'inline',
      copyPublicDir: false,
      rolldownOptions: { output: { format: 'es', codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error(`${entry} gave no bundle`);
  return chunk.code;
}

/**
 * @param {string} entry from the project folder
 * @returns {Promise<string>} path of its bundle, made anew only when a source changed
 */
async function bundledFile(entry) {
  const file = join(cacheFolder, `${basename(entry, '.ts')}-${digest(inputs).slice(0, 16)}.mjs`);
  if (existsSync(file)) return file;
  const code = await bundle(entry);
  mkdirSync(cacheFolder, { recursive: true });
  // Written aside and moved, so that a run beside this one never reads half a file.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, code);
  renameSync(aside, file);
  return file;
}

const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  console.error('Usage: node scripts/run-ts.mjs scripts/NAME.ts [arguments]');
  process.exit(2);
}
await ensureInstalled();
const file = await bundledFile(entry);
process.setSourceMapsEnabled(true);
// A reader that has read enough, such as `head`, ends the script as a shell would; that is no fault to tell of.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(141);
  throw error;
});
process.argv = [process.execPath, file, ...args];
await import(pathToFileURL(file).href);

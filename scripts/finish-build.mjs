// What the build does besides bundling: the start page is drawn beforehand, other addresses get the page without it, and the worker
// that keeps the app at hand gets the list of what was built.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { securityHeaders } from './headers.mjs';
import { cacheFolder, root } from './root.mjs';

const emptyRoot = '<div id="root"></div>';
const plainTitle = '<title>Rygvej</title>';

/** @param {string | NodeJS.ArrayBufferView} content */
const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/**
 * Bundles one file with all it imports.
 * @param {string} entry from the project folder
 * @param {'page' | 'worker' | 'node'} place where it will run; in Node, packages stay imports
 * @param {Record<string, string>} define code by name
 * @returns {Promise<string>}
 */
async function bundled(entry, place, define) {
  const forNode = place === 'node';
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define,
    build: {
      ...(forNode ? { ssr: join(root, entry) } : {}),
      write: false,
      minify: !forNode,
      target: forNode ? 'node20' : 'chrome123',
      modulePreload: false,
      rolldownOptions: {
        ...(forNode ? {} : { input: join(root, entry) }),
        output: forNode ? { format: 'es', codeSplitting: false } : { format: 'iife' },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  const [chunk, ...more] = outputs.filter((output) => output.type === 'chunk');
  if (!chunk || more.length > 0) throw new Error(`${entry} gave ${more.length + 1} bundles`);
  return chunk.code;
}

/**
 * @param {Record<string, string>} define
 * @returns {Promise<{ title: string, markup: string }>} the start page, as the app itself draws it
 */
async function drawnStart(define) {
  const code = await bundled('src/app/prerender.tsx', 'node', define);
  const file = join(cacheFolder, `prerender-${sha256(code).slice(0, 16)}.mjs`);
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(file, code);
  /** @type {typeof import('../src/app/prerender.tsx')} */
  const { startPage } = await import(pathToFileURL(file).href);
  return startPage(new Date().toISOString().slice(0, 10));
}

/**
 * The parts of the app itself, which the first script asks for only once the page is painted.
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @returns {string[]} their addresses
 */
function startParts(bundle) {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const app = chunks.find((chunk) => chunk.moduleIds.some((id) => id.endsWith('/src/app/main.tsx')));
  if (!app) throw new Error('The build holds no src/app/main.tsx');
  const parts = new Set([app.fileName]);
  for (const name of parts) {
    for (const imported of chunks.find((chunk) => chunk.fileName === name)?.imports ?? []) parts.add(imported);
  }
  const first = chunks.find((chunk) => chunk.isEntry)?.fileName;
  return [...parts].filter((name) => name !== first).map((name) => `/${name}`);
}

/**
 * @param {string} html
 * @param {string} part
 * @param {string} replacement
 */
function replaced(html, part, replacement) {
  if (html.split(part).length !== 2) throw new Error(`index.html should hold ${part} once`);
  return html.replace(part, () => replacement);
}

/**
 * @param {string} folder of the build
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @param {Record<string, string>} define
 */
async function writePages(folder, bundle, define) {
  const [early, { title, markup }] = await Promise.all([
    bundled('src/app/before-paint.ts', 'page', { __START_PARTS__: JSON.stringify(startParts(bundle)) }),
    drawnStart(define),
  ]);
  const earlyPath = `assets/before-paint-${sha256(early).slice(0, 8)}.js`;
  writeFileSync(join(folder, earlyPath), early);
  const start = join(folder, 'index.html');
  // Before the styles: a script behind them would wait for them.
  const head = `${plainTitle}\n    <script src="/${earlyPath}"></script>`;
  const shell = replaced(readFileSync(start, 'utf8'), plainTitle, head);
  writeFileSync(join(folder, 'app.html'), shell);
  const filled = replaced(shell, emptyRoot, `<div id="root" inert>${markup}</div>`);
  writeFileSync(start, replaced(filled, plainTitle, title));
}

/**
 * Every file of the build by its address, with the digest of those whose name holds none. Packed copies are the server's own.
 * @param {string} folder of the build
 */
function builtFiles(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const files = names.map((name) => ({ name, digest: sha256(readFileSync(join(folder, name))) }));
  const addresses = files.map(({ name, digest }) => [
    name === 'index.html' ? '/' : `/${name}`,
    name.startsWith('assets/') ? '' : digest,
  ]);
  const version = sha256(JSON.stringify([files, securityHeaders])).slice(0, 16);
  return { version, addresses: Object.fromEntries(addresses) };
}

/** @param {string} folder of the build */
async function writeWorker(folder) {
  const { version, addresses } = builtFiles(folder);
  const define = { __BUILD_FILES__: JSON.stringify(addresses), __BUILD_VERSION__: JSON.stringify(version) };
  writeFileSync(join(folder, 'sw.js'), await bundled('src/app/precache-worker.ts', 'worker', define));
}

/**
 * The last part of a production build, as a plugin of Vite.
 * @param {Record<string, string>} define code by name, as the app itself is built with
 * @returns {import('vite').Plugin}
 */
export function finishBuild(define) {
  return {
    name: 'rygvej-finish-build',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        const folder = dir ?? join(root, 'dist');
        await writePages(folder, bundle, define);
        await writeWorker(folder);
      },
    },
  };
}

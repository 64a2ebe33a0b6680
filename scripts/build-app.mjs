import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { modulePath, runNode } from './process.mjs';
import { cacheFolder, root } from './root.mjs';
import { digest } from './sources.mjs';

const inputs = [
  'src',
  'locales',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'scripts/build-app.mjs',
  'scripts/finish-build.mjs',
  'scripts/headers.mjs',
];
const compressible = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt']);
const folder = join(root, 'dist');
const stampFile = join(cacheFolder, 'build-stamp');

/** Writes a .br and a .gz beside every text file, so that the server never compresses while someone waits. */
function compressBuild() {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !compressible.has(extname(entry.name))) continue;
    const path = join(entry.parentPath, entry.name);
    const body = readFileSync(path);
    writeFileSync(`${path}.gz`, gzipSync(body, { level: 9 }));
    writeFileSync(`${path}.br`, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  }
}

/**
 * Builds the app for production into dist.
 * @param {{ stdout?: 'inherit' | 'stderr' }} [options]
 * @returns {Promise<number>} 0, or the code the build failed with
 */
export async function buildApp(options = {}) {
  const stamp = digest(inputs);
  const env = { ...process.env, NODE_ENV: 'production' };
  const code = await runNode([modulePath('vite/bin/vite.js'), 'build', '--logLevel', 'warn'], { ...options, env });
  if (code !== 0) return code;
  compressBuild();
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stampFile, stamp);
  return 0;
}

/**
 * Builds only when a source changed since the last build.
 * @param {{ stdout?: 'inherit' | 'stderr' }} [options]
 * @returns {Promise<number>} 0, or the code the build failed with
 */
export async function ensureBuilt(options) {
  const isBuilt = existsSync(join(folder, 'index.html')) && existsSync(stampFile);
  if (isBuilt && readFileSync(stampFile, 'utf8') === digest(inputs)) return 0;
  return buildApp(options);
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './process.mjs';
import { root } from './root.mjs';

const stampFile = join(root, 'node_modules', '.rygvej-stamp');

/** @returns {string} a digest of what decides the content of node_modules: lock file, Node, machine */
export function installStamp() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.version} ${process.platform} ${process.arch}`)
    .digest('hex');
}

/**
 * Installs exactly what the lock file says, unless it is already there. Uses nothing but Node and npm.
 * Exits the process with npm's code when the installation fails.
 */
export async function ensureInstalled() {
  const stamp = installStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.error('Installing dependencies …');
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], { stdout: 'stderr' });
  if (code !== 0) {
    console.error('npm ci failed; the lines above say why.');
    process.exit(code);
  }
  writeFileSync(stampFile, stamp);
}

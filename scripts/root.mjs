import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @returns {string} the folder of package.json, also when this file runs from a bundle under node_modules/.cache */
function findRoot() {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package-lock.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('Found no package-lock.json above the scripts folder');
    folder = parent;
  }
  return folder;
}

/** Absolute path of the project. */
export const root = findRoot();

/** What the scripts may keep between runs; ignored by git and removed by `npm ci`. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'rygvej');

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * @param {string} path a file or folder, from the project folder
 * @returns {string[]} the file, or every file below the folder, in a stable order; nothing when it is not there
 */
export function filesBelow(path) {
  const place = join(root, path);
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [path];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`));
}

/**
 * @param {readonly string[]} paths files and folders, from the project folder
 * @returns {string} a digest of their names and contents: the same digest, the same result of a build
 */
export function digest(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const file of paths.flatMap(filesBelow)) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

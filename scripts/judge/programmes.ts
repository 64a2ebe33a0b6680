// The programmes that can be judged, through the same door as in the app.
import { parseProgramme } from '../../src/model/parse-programme.ts';
import type { Programme } from '../../src/model/programme.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { safetyBlock } from '../../src/programmes/shared/safety-block.ts';

const given: Readonly<Record<string, unknown>> = Object.fromEntries(allProgrammes.map((one) => [one.id, one]));

/** Ids of the programmes, the usual one first. */
export const programmeIds: readonly string[] = Object.keys(given);

const read = new Map<string, Programme>();

/** The programme; undefined for an unknown id. Throws where the content is no programme. */
export function programmeById(id: string): Programme | undefined {
  const before = read.get(id);
  if (before !== undefined || !Object.hasOwn(given, id)) return before;
  const parsed = parseProgramme(given[id], safetyBlock);
  if (parsed.ok) {
    read.set(id, parsed.programme);
    return parsed.programme;
  }
  throw new Error(parsed.problems.map((one) => `${one.check} ${one.place} ${one.detail}`).join('; '));
}

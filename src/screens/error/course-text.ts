// The whole course as plain text, for when a screen has failed: the journal note of each contact, one after the other.
import type { CourseState } from '../../course/course.ts';
import { documentText } from '../../documents/document.ts';
import { courseNote } from '../../documents/journal-note.ts';
import type { WordsIn } from '../../documents/words.ts';
import type { Programme } from '../../model/programme.ts';
import type { RegionSettings } from '../../model/settings.ts';
import { deskFor } from '../../view-models/desk.ts';

/** Notes of all contacts, or undefined where one cannot be made: then what is stored is shown instead. Never throws. */
export function courseText(
  programme: Programme,
  state: CourseState,
  regions: readonly RegionSettings[],
  words: WordsIn,
): string | undefined {
  try {
    const desks = state.contacts.flatMap((one) => deskFor(programme, state, one.index, regions) ?? []);
    return desks.length === 0
      ? undefined
      : documentText(courseNote(desks, { length: 'full', code: [] }, words), words.t);
  } catch {
    return undefined;
  }
}

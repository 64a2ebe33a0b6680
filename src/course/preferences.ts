// Settings of the clinic and the way it likes to see things, kept between sessions on the clinic's own computer. Nothing about a
// patient may ever be among them.
import * as z from 'zod/mini';
import { RegionSettings } from '../model/settings.ts';
import { jsonOrText, type StoredText } from './storage.ts';

const Id = z.string().check(z.minLength(1), z.maxLength(100));

const fields = {
  role: z.optional(Id),
  region: z.optional(Id),
  area: z.optional(Id),
  language: z.optional(z.enum(['da', 'en'])),
  colours: z.optional(z.enum(['system', 'light', 'dark'])),
  /** Step by step, or the contact as one dense sheet; by role. */
  layout: z.optional(z.record(Id, z.enum(['steps', 'sheet']))),
  /** Whether the keys of `ux.md` 9 are on. */
  shortcuts: z.optional(z.boolean()),
  /** Teaching: everything large, for a room, on the pages of examples and practice. */
  projector: z.optional(z.boolean()),
  /** Teaching: the programme's own text without newer knowledge, on those pages and in the rulebook. Never in a course. */
  programmeTextOnly: z.optional(z.boolean()),
  /** The clinic's own settings in place of the region's, one for each period. */
  clinic: z.optional(z.array(RegionSettings)),
};

/** What is kept; a preference left out has not been chosen. */
export const Preferences = z.strictObject(fields);
export type Preferences = z.infer<typeof Preferences>;

/** What was read. `unread` names the preferences that could not be, which then count as not chosen. */
export type ReadPreferences = {
  readonly preferences: Preferences;
  readonly unread: readonly string[];
  readonly refused: boolean;
};

/** Reads the preferences one by one, so that a damaged one does not take the others with it. Never throws. */
export function readPreferences(stored: StoredText): ReadPreferences {
  const got = stored.get();
  if (!got.ok) return { preferences: {}, unread: [], refused: true };
  if (got.text === undefined) return { preferences: {}, unread: [], refused: false };
  const whole = z.record(z.string(), z.unknown()).safeParse(jsonOrText(got.text));
  if (!whole.success) return { preferences: {}, unread: Object.keys(fields), refused: false };
  const readable = Object.entries(whole.data).filter(([key, value]) => Preferences.safeParse({ [key]: value }).success);
  const unread = Object.keys(whole.data).filter((key) => !readable.some(([other]) => other === key));
  return { preferences: Preferences.parse(Object.fromEntries(readable)), unread, refused: false };
}

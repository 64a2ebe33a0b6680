// Reads the day of a contact as it is typed: never in the future, never before the contact before it.
import type { Day } from '../model/calendar.ts';
import { formatDay, type Language } from './formats.ts';
import { parseTypedDay } from './typed-input.ts';

/** A day, with its words to echo; or what is wrong, as a key of `errors/field` with its values. */
export type ContactDay =
  | { readonly ok: true; readonly day: Day; readonly words: string }
  | { readonly ok: false; readonly problem: string; readonly values: Readonly<Record<string, string | number>> };

/**
 * The day of a contact. `earliest` is the day of the contact before it; a contact cannot be held after `today`. Never throws.
 */
export function readContactDay(text: string, today: Day, language: Language, earliest?: Day): ContactDay {
  const typed = parseTypedDay(text, today, language);
  if (!typed.ok) return { ok: false, problem: typed.problem, values: valuesOf(typed, language) };
  const { day, words } = typed;
  if (day > today) return { ok: false, problem: 'in-future', values: {} };
  if (earliest !== undefined && day < earliest) {
    return { ok: false, problem: 'before-last', values: { day: formatDay(earliest, 'short', language) } };
  }
  return { ok: true, day, words };
}

type Unread = Extract<ReturnType<typeof parseTypedDay>, { readonly ok: false }>;

function valuesOf(typed: Unread, language: Language): Readonly<Record<string, string | number>> {
  if (typed.problem === 'no-such-day') return { month: typed.month, daysInMonth: typed.daysInMonth };
  if (typed.problem !== 'too-far') return {};
  return {
    earliest: formatDay(typed.earliest, 'short', language),
    latest: formatDay(typed.latest, 'short', language),
  };
}

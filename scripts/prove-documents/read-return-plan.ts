// Reads the plan for going back to work out of a note, from its words and days alone: how many days after the contact, and which share of the hours.
// Written without the code that writes it.
import { phraseOf } from '../../src/documents/finding-words.ts';
import type { WordsIn } from '../../src/documents/words.ts';
import { daysBetween } from '../../src/model/calendar.ts';
import type { Programme } from '../../src/model/programme.ts';
import { parseTypedDay } from '../../src/view-models/typed-input.ts';

const day = '(\\d{1,2}\\. [a-zæøå]+ \\d{4})';

/** The phrases of the three findings of the plan, for those that the note tells. `note` begins with the day of its contact, in figures. */
export function readReturnPlan(note: string, programme: Programme, words: WordsIn): ReadonlyMap<string, string> {
  const contact = /\d{1,2}\.\d{1,2}\.\d{4}/.exec(note)?.[0] ?? '';
  const text = note.replaceAll('\n', ' ');
  const begun = new RegExp(`Begynder på (?:arbejde|(halv|fuld) tid|(\\d+) % af vanlig tid)(?: den ${day})?[,.]`).exec(
    text,
  );
  const full = new RegExp(`[Pp]å fuld tid fra den ${day}\\.`).exec(text)?.[1];
  const share = begun?.[1] === 'halv' ? 50 : begun?.[1] === 'fuld' ? 100 : begun?.[2];
  const read = [
    ['return.start', after(begun?.[3], contact)],
    ['return.share', share === undefined ? undefined : Number(share)],
    ['return.full', after(full, contact)],
  ] as const;
  return new Map(
    read.flatMap(([id, value]) => {
      const finding = programme.findings.find((one) => one.id === id);
      return finding === undefined || value === undefined ? [] : [[id, phraseOf(finding, value, words)] as const];
    }),
  );
}

function after(written: string | undefined, contact: string): number | undefined {
  if (written === undefined) return undefined;
  const from = parseTypedDay(contact, '2026-11-05', 'da');
  const to = parseTypedDay(written, '2026-11-05', 'da');
  return from.ok && to.ok ? daysBetween(from.day, to.day) : undefined;
}

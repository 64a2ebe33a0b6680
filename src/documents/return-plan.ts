// The plan for going back to work with its days: the one sentence that the note, the letters and the leaflet say of it. It tells what was recorded,
// also where that does not agree: the screen says so, the text puts nothing right.
import { addDays, type Day } from '../model/calendar.ts';
import type { Desk } from '../view-models/desk.ts';
import { formatDay } from '../view-models/formats.ts';
import type { FieldView } from '../view-models/step-view.ts';
import { toldField } from '../view-models/told-fields.ts';
import { type Statement, sentence } from './statements.ts';
import type { WordsIn } from './words.ts';

/** The findings of the plan: days from the contact to the beginning and to full time, and the share of the usual hours in percent. */
const returnFindings = { start: 'return.start', share: 'return.share', full: 'return.full' } as const;

const ids: readonly string[] = Object.values(returnFindings);

/** Whether the answer is part of the plan, which is told as one sentence instead of by its own phrase. */
export function isOfReturnPlan({ finding, value }: FieldView): boolean {
  return value !== undefined && ids.includes(finding.id);
}

/** The plan recorded at the desk's contact; nothing where none is. */
export function returnPlan(desk: Desk, words: WordsIn): readonly Statement[] {
  return returnPlanOf(
    ids.flatMap((id) => toldField(desk, id) ?? []),
    desk.contact.day,
    words,
  );
}

/** The plan among the fields, its days counted from the day of the contact that recorded it; other fields say nothing here. */
export function returnPlanOf(fields: readonly FieldView[], day: Day, words: WordsIn): readonly Statement[] {
  const given = fields.filter(isOfReturnPlan);
  const figure = (id: string): number | undefined => {
    const value = given.find((one) => one.finding.id === id)?.value;
    return typeof value === 'number' ? value : undefined;
  };
  const [start, share, full] = [returnFindings.start, returnFindings.share, returnFindings.full].map(figure);
  const clauses = [beginning(start, share, day, words), ...(full === undefined ? [] : [fullTime(full, day, words)])];
  const text = clauses.filter((one) => one !== undefined).join(', ');
  return text === '' ? [] : [{ text: sentence(text), from: given.map((one) => one.finding.id) }];
}

const onDay = (days: number, day: Day, { language }: WordsIn): string =>
  formatDay(addDays(day, days), 'long', language);

function beginning(start: number | undefined, share: number | undefined, day: Day, words: WordsIn): string | undefined {
  const { t } = words;
  if (share === undefined) {
    return start === undefined ? undefined : t('documents:returnPlan/start', { day: onDay(start, day, words) });
  }
  if (start === undefined) return t('documents:returnPlan/share', { share: shareInWords(share, words) });
  return t('documents:returnPlan/shareStart', { share: shareInWords(share, words), day: onDay(start, day, words) });
}

function fullTime(full: number, day: Day, words: WordsIn): string {
  return words.t('documents:returnPlan/full', { day: onDay(full, day, words) });
}

function shareInWords(share: number, { t }: WordsIn): string {
  if (share === 50) return t('documents:returnPlan/half');
  return share === 100 ? t('documents:returnPlan/whole') : t('documents:returnPlan/part', { share });
}

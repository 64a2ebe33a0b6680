// A start that is not a first contact today: the week of the course, the typed day, and a label of the clinician's own.
import { findCpr } from '../course/cpr.ts';
import type { StartWeek } from '../course/event.ts';
import { TEXT_LIMITS } from '../course/event-writing.ts';
import { addWeeks, type Day } from '../model/calendar.ts';
import { readContactDay } from './contact-day.ts';
import type { Language } from './formats.ts';

/** Day of the first contact elsewhere: T = 0 of the programme, counted back from this contact. */
export function firstContactElsewhere(day: Day, startWeek: StartWeek): Day {
  return addWeeks(day, -startWeek);
}

/** What is typed before the start. */
export type StartForm = { readonly startWeek: StartWeek; readonly day: string; readonly label: string };

/** What is wrong with a field, as a key of `errors/field` with its values. */
export type FieldProblem = {
  readonly field: 'day' | 'label';
  readonly problem: string;
  readonly values: Readonly<Record<string, string | number>>;
};

/** The day and label to start with, or every problem at once; what was typed is never changed. */
export function readStart(
  form: StartForm,
  today: Day,
  language: Language,
):
  | { readonly ok: true; readonly day: Day; readonly words: string; readonly label: string }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] } {
  const day = readContactDay(form.day, today, language);
  const label = labelProblem(form.label);
  if (day.ok && label === undefined) return { ok: true, day: day.day, words: day.words, label: form.label.trim() };
  const wrong = day.ok ? [] : [{ field: 'day' as const, problem: day.problem, values: day.values }];
  return { ok: false, problems: [...wrong, ...(label === undefined ? [] : [label])] };
}

/** What is wrong with a label of the clinician's own; undefined where it may be kept. */
function labelProblem(label: string): FieldProblem | undefined {
  if (findCpr(label).length > 0) return { field: 'label', problem: 'cpr', values: {} };
  const tooLong = label.trim().length > TEXT_LIMITS.label;
  return tooLong ? { field: 'label', problem: 'too-long', values: { max: TEXT_LIMITS.label } } : undefined;
}

// The start of a course: what is remembered of the clinic, what is typed, and where an open course is taken up again.
// Nothing about a patient is ever remembered here.
import { findCpr } from '../course/cpr.ts';
import { type StartWeek, TEXT_LIMITS } from '../course/event.ts';
import { addWeeks, type Day } from '../model/calendar.ts';
import type { RegionSettings } from '../model/settings.ts';
import { readContactDay } from './contact-day.ts';
import { type Desk, successorOn } from './desk.ts';
import type { Language } from './formats.ts';
import { planStep, stepsOf } from './step-view.ts';

/** Who works where. */
export type Place = { readonly role: string; readonly region: string; readonly area: string | undefined };

/** Before anything was chosen: the role that most courses begin with, and the region whose programme it is. */
const usual = { role: 'gp', region: 'hovedstaden' };

/** A region to choose, with its planning areas; the settings in force on the day. */
export type RegionChoice = {
  readonly region: string;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
};

/** The regions that exist on a day, each once, in the order of the settings as shipped. */
export function regionsOn(regions: readonly RegionSettings[], day: Day): readonly RegionChoice[] {
  const inForce = regions.filter((one) => one.validFrom <= day && (one.validTo === undefined || day <= one.validTo));
  return inForce
    .filter((one, place) => inForce.findIndex((other) => other.region === one.region) === place)
    .map(({ region, areas }) => ({ region, areas }));
}

/**
 * The place to begin from: as remembered, else the usual. A region that has been merged by the day becomes its successor, and an area
 * that the region does not have on the day is let go.
 */
export function placeOn(
  remembered: {
    readonly role?: string | undefined;
    readonly region?: string | undefined;
    readonly area?: string | undefined;
  },
  regions: readonly RegionSettings[],
  day: Day,
): Place {
  const wanted = remembered.region ?? usual.region;
  const choices = regionsOn(regions, day);
  const merged = successorOn(regions, wanted, day)?.region;
  const found = [wanted, merged].map((id) => choices.find((one) => one.region === id)).find((one) => one !== undefined);
  const area = found?.areas.some((one) => one.id === remembered.area) ? remembered.area : undefined;
  return { role: remembered.role ?? usual.role, region: found?.region ?? wanted, area };
}

/** The weeks at which a course can be taken over. */
export const startWeeks: readonly StartWeek[] = [0, 2, 4, 8];

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

/** The step to go on from: the first that is not answered through, else the plan. */
export function stepToResume(desk: Desk): string {
  return stepsOf(desk).find((step) => step.state !== 'done')?.id ?? planStep;
}

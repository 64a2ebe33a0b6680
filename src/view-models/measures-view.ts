// What was measured through the course: each score with its direction, its change from the baseline, and whether that change matters by the
// measure's source. It decides nothing, and nothing is decided by it.
import { activityName } from '../course/activity-names.ts';
import type { CourseState } from '../course/course.ts';
import { CARRIED, courseFacts } from '../course/facts.ts';
import { factsOf, type Prepared, prepare } from '../engine/prepare.ts';
import { type Day, weeksBetween } from '../model/calendar.ts';
import { isPossible } from '../model/finding.ts';
import { type Measure, nameTopic } from '../model/measure.ts';
import type { Programme } from '../model/programme.ts';
import { type BandView, bandOf, type Change, changeBetween, type Range, unchangedRange } from './measure-change.ts';

/** A score as it was once. */
export type Scored = {
  /** Place of the contact; `CARRIED` where it came from another programme. */
  readonly index: number;
  /** The programme's contact; undefined where it came from another programme. */
  readonly contact: string | undefined;
  readonly day: Day;
  /** Weeks since the first contact, negative before it. */
  readonly weeks: number;
  readonly score: number;
  /** The findings it was made of. */
  readonly from: readonly string[];
  readonly change: Change | undefined;
  readonly band: BandView | undefined;
};

/** One of several findings of a measure by itself. */
export type MeasurePart = {
  readonly finding: string;
  /** What it is about, where that was written down. */
  readonly name: string | undefined;
  /** Undefined where it has not been answered. */
  readonly baseline: Scored | undefined;
  readonly latest: Scored | undefined;
};

/** A measure that has a score. */
export type MeasureView = {
  readonly measure: Measure;
  readonly decimals: 0 | 1;
  /** In order of time; the first is the baseline. */
  readonly scores: readonly Scored[];
  readonly baseline: Scored;
  readonly latest: Scored;
  /** The scores that differ from the baseline by less than matters; undefined where the source knows no such change. */
  readonly unchanged: Range | undefined;
  /** Of a measure made of several findings; none of the others. */
  readonly parts: readonly MeasurePart[];
};

type Answered = Pick<Scored, 'index' | 'contact' | 'day' | 'weeks'> & { readonly values: ReadonlyMap<string, number> };

/** The programme's measures with their scores up to a contact, those without any left out. */
export function measuresOf(
  programme: Programme,
  state: CourseState,
  upTo = state.contacts.length - 1,
): readonly MeasureView[] {
  if (programme.measures.length === 0) return [];
  const prepared = prepare(programme);
  const answered = [
    ...carriedAnswers(prepared, state),
    ...state.contacts.slice(0, upTo + 1).map(({ index }) => answersAt(prepared, state, index)),
  ].flatMap((one) => one ?? []);
  return programme.measures.flatMap((measure) => viewOf(measure, answered, state, upTo) ?? []);
}

/** The measures that have a score at the last contact looked at and one before it. */
export function changedAt(views: readonly MeasureView[], index: number): readonly MeasureView[] {
  return views.filter(({ latest }) => latest.index === index && latest.change !== undefined);
}

/** An activity with its number and the name it was given. */
export type NamedActivity = { readonly finding: string; readonly number: number; readonly name: string };

/** The activities of a measure that were scored at a contact and have a name there. */
export function namedActivities(measure: Measure, state: CourseState, index: number): readonly NamedActivity[] {
  if (measure.named !== true) return [];
  return measure.findings.flatMap((finding, place) => {
    const name = activityName(state, nameTopic(measure, finding), index)?.text;
    const isScored = typeof state.contacts[index]?.answers[finding] === 'number';
    return name === undefined || !isScored ? [] : [{ finding, number: place + 1, name }];
  });
}

function carriedAnswers({ programme }: Prepared, { carried, firstContactDay }: CourseState): readonly Answered[] {
  if (carried === undefined) return [];
  const values = measured(programme, carried.answers, () => true);
  const weeks = weeksBetween(firstContactDay, carried.day);
  return [{ index: CARRIED, contact: undefined, day: carried.day, weeks, values }];
}

/** The figures given at a contact, those left out that other answers made irrelevant. */
function answersAt(prepared: Prepared, state: CourseState, index: number): Answered | undefined {
  const contact = state.contacts[index];
  const facts = courseFacts(prepared.programme, state, index);
  if (contact === undefined || facts === undefined) return undefined;
  const known = factsOf(prepared, facts);
  const values = measured(
    prepared.programme,
    contact.answers,
    (id) => known.values[prepared.slots.get(id) ?? -1] !== null,
  );
  const weeks = weeksBetween(state.firstContactDay, contact.day);
  return { index, contact: contact.contact, day: contact.day, weeks, values };
}

function measured(
  { measures, findings }: Programme,
  answers: CourseState['contacts'][number]['answers'],
  counts: (id: string) => boolean,
): Answered['values'] {
  const ids = measures.flatMap((one) => [
    ...one.findings,
    ...(one.bands ?? []).flatMap((band) => band.part?.finding ?? []),
  ]);
  return new Map(
    [...new Set(ids)].flatMap((id): readonly (readonly [string, number])[] => {
      const finding = findings.find((one) => one.id === id);
      const value = answers[id];
      const isGiven = finding !== undefined && isPossible(finding, value) && counts(id);
      return isGiven && typeof value === 'number' ? [[id, value]] : [];
    }),
  );
}

function viewOf(
  measure: Measure,
  answered: readonly Answered[],
  state: CourseState,
  upTo: number,
): MeasureView | undefined {
  const scores = scoresOf(measure, measure.findings, answered);
  const [baseline] = scores;
  const latest = scores.at(-1);
  const parts =
    measure.findings.length === 1 ? [] : measure.findings.map((id) => partOf(measure, id, answered, state, upTo));
  if (baseline === undefined || latest === undefined) return undefined;
  const unchanged = unchangedRange(measure, baseline.score);
  return { measure, decimals: measure.score === 'mean' ? 1 : 0, scores, baseline, latest, unchanged, parts };
}

function partOf(
  measure: Measure,
  finding: string,
  answered: readonly Answered[],
  state: CourseState,
  upTo: number,
): MeasurePart {
  const scores = scoresOf(measure, [finding], answered);
  const name = measure.named === true ? activityName(state, nameTopic(measure, finding), upTo)?.text : undefined;
  return { finding, name, baseline: scores[0], latest: scores.at(-1) };
}

/** The scores of a measure, or of some of its findings alone, each with its change from the first. */
function scoresOf(measure: Measure, findings: readonly string[], answered: readonly Answered[]): readonly Scored[] {
  const isWhole = findings.length === measure.findings.length;
  const fewest = isWhole ? (measure.fewest ?? 1) : 1;
  const scores: Scored[] = [];
  for (const { values, ...when } of answered) {
    const from = findings.filter((id) => values.has(id));
    if (from.length < fewest || from.length === 0) continue;
    const score = from.reduce((sum, id) => sum + (values.get(id) ?? 0), 0) / from.length;
    const one = { score, from };
    const change = scores[0] === undefined ? undefined : changeBetween(measure, scores[0], one, isWhole);
    scores.push({ ...when, ...one, change, band: isWhole ? bandOf(measure, score, values) : undefined });
  }
  return scores;
}

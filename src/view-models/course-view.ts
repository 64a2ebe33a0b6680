// The course as a whole: what each contact came to, what was advised when it was closed against what is advised now, and the
// record of every act, taken back ones included.
import type { CourseState } from '../course/course.ts';
import { effectiveEvents } from '../course/effective-events.ts';
import type { CourseEvent } from '../course/event.ts';
import { undoEvent } from '../course/undo-commands.ts';
import type { Judgement } from '../engine/judge.ts';
import type { Day } from '../model/calendar.ts';
import type { Desk } from './desk.ts';

/** What was advised when the contact was closed, and how today's advice on the same contact differs. */
export type AdviceThenAndNow = {
  readonly day: Day;
  readonly edition: string;
  /** The edition that advises now. */
  readonly editionNow: string;
  readonly advised: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

/** One contact as the overview shows it. */
export type ContactSummary = {
  readonly index: number;
  readonly contact: string;
  readonly day: Day;
  readonly status: Judgement['status'];
  readonly confirmed: string | undefined;
  readonly suggested: string | undefined;
  /** The group confirmed before this contact, where it was another. */
  readonly changedFrom: string | undefined;
  readonly accepted: readonly string[];
  readonly declined: readonly { readonly rule: string; readonly reason: string }[];
  readonly undecided: number;
  /** The reason for going on past what was acute. */
  readonly acknowledged: string | undefined;
  readonly closed: AdviceThenAndNow | undefined;
};

/** The contact of a desk in sum. */
export function contactSummary(desk: Desk): ContactSummary {
  const { contact, judgement, state } = desk;
  const decisions = Object.entries(contact.decisions);
  const before = state.contacts.slice(0, contact.index).findLast((one) => one.group !== undefined)?.group?.group;
  const { confirmed, suggested } = judgement.group;
  return {
    ...{ index: contact.index, contact: contact.contact, day: contact.day, status: judgement.status },
    ...{ confirmed, suggested },
    changedFrom: before !== undefined && confirmed !== undefined && before !== confirmed ? before : undefined,
    accepted: decisions.filter(([, decision]) => decision.accepted).map(([rule]) => rule),
    declined: decisions.flatMap(([rule, decision]) => (decision.accepted ? [] : [{ rule, reason: decision.reason }])),
    undecided: judgement.recommendations.filter((one) => contact.decisions[one.rule.id] === undefined).length,
    acknowledged: contact.acknowledged?.reason,
    closed: adviceThenAndNow(desk),
  };
}

/** Advice at closing against advice now; undefined while the contact is open. A rule named under another counts as advised. */
function adviceThenAndNow(desk: Desk): AdviceThenAndNow | undefined {
  const { closed } = desk.contact;
  if (closed === undefined) return undefined;
  const shown = desk.judgement.recommendations.map((one) => one.rule.id);
  const also = desk.judgement.recommendations.flatMap((one) => one.also.map((rule) => rule.id));
  return {
    ...{ day: closed.day, edition: closed.edition, editionNow: desk.programme.edition, advised: closed.advice },
    added: shown.filter((id) => !closed.advice.includes(id)),
    removed: closed.advice.filter((id) => !shown.includes(id) && !also.includes(id)),
  };
}

/** An end or a reopening of the course. */
export type CourseTurn = { readonly kind: 'ended' | 'reopened'; readonly day: Day; readonly reason: string };

/** Ends and reopenings in the order they happened: they take turns, beginning with an end. */
export function turnsOf(state: CourseState): readonly CourseTurn[] {
  return state.endings.flatMap((ending, place): readonly CourseTurn[] => {
    const reopening = state.reopenings[place];
    const end = { kind: 'ended' as const, ...ending };
    return reopening === undefined ? [end] : [end, { kind: 'reopened', ...reopening }];
  });
}

/**
 * One act of the record. `counts`: it drives the course. `undone`: taken back, and `redo` names the `undone` event to take back in turn.
 * `misfit`: it does not fit the course and drives nothing.
 */
export type HistoryEntry = {
  readonly event: CourseEvent;
  readonly state: 'counts' | 'undone' | 'misfit';
  /** The programme's contact that the act belongs to. */
  readonly contact: string | undefined;
  /** Findings whose answer here was withdrawn later, and those answered otherwise later at the same contact. */
  readonly withdrawn: readonly string[];
  readonly replaced: readonly string[];
  /** For an `undone` event: the act it took back, through any number of undone undos, and whether that act counts by it. */
  readonly about: CourseEvent | undefined;
  readonly redone: boolean;
  /** Whether the act can be taken back without others losing their ground. */
  readonly canUndo: boolean;
  readonly redo: number | undefined;
};

/** The record, latest first. */
export function historyOf(state: CourseState, events: readonly CourseEvent[]): readonly HistoryEntry[] {
  const counting = new Set(effectiveEvents(events).events.map((event) => event.seq));
  const misfits = new Set(state.misfits);
  const takenBackBy = undoesByTarget(events);
  const later = laterOf(events.filter((event) => counting.has(event.seq)));
  return events.toReversed().map((event): HistoryEntry => {
    const undo = takenBackBy.get(event.seq);
    const entryState = misfits.has(event.seq) ? 'misfit' : undo !== undefined ? 'undone' : 'counts';
    const counts = counting.has(event.seq) && entryState === 'counts';
    const { act, depth } = actOf(events, event);
    return {
      event,
      state: entryState,
      contact: 'index' in event ? event.contact : contactOf(state, event),
      ...later(counts ? event : undefined),
      about: event.kind === 'undone' ? act : undefined,
      redone: depth > 0 && depth % 2 === 0,
      canUndo: counts && isUndoable(state, events, event),
      redo: event.kind !== 'undone' && undo !== undefined && undoEvent(state, events, undo).ok ? undo : undefined,
    };
  });
}

function contactOf(state: CourseState, event: CourseEvent): string | undefined {
  return 'contact' in event && typeof event.contact === 'number' ? state.contacts[event.contact]?.contact : undefined;
}

/** The `undone` event that still counts against each event, by the event's order number. Read from the last, as the fold does. */
function undoesByTarget(events: readonly CourseEvent[]): ReadonlyMap<number, number> {
  const by = new Map<number, number>();
  const start = events.find((event) => event.kind === 'courseStarted')?.seq;
  for (const event of events.toReversed()) {
    if (event.kind !== 'undone' || by.has(event.seq)) continue;
    if (event.target < event.seq && event.target !== start) by.set(event.target, event.seq);
  }
  return by;
}

/** The act at the end of a chain of undos, with the length of the chain: 1 takes the act back, 2 brings it back. */
function actOf(
  events: readonly CourseEvent[],
  event: CourseEvent,
): { readonly act: CourseEvent | undefined; readonly depth: number } {
  let act: CourseEvent | undefined = event;
  let depth = 0;
  while (act?.kind === 'undone' && depth < events.length) {
    const { target }: { readonly target: number } = act;
    act = events.find((one) => one.seq === target);
    depth += 1;
  }
  return { act, depth };
}

/** Acts on which nothing else in the course stands can always be taken back; for the others the command is asked. */
function isUndoable(state: CourseState, events: readonly CourseEvent[], event: CourseEvent): boolean {
  switch (event.kind) {
    case 'courseStarted':
    case 'undone':
      return false;
    case 'contactOpened':
    case 'contactClosed':
    case 'courseEnded':
    case 'courseReopened':
      return undoEvent(state, events, event.seq).ok;
    default:
      return true;
  }
}

type Later = Pick<HistoryEntry, 'withdrawn' | 'replaced'>;

/** For a recording of findings: what became of each answer later at the same contact. */
function laterOf(counting: readonly CourseEvent[]): (event: CourseEvent | undefined) => Later {
  const fate = new Map<number, { withdrawn: string[]; replaced: string[] }>();
  const latest = new Map<string, number>();
  const end = (key: string, finding: string, how: 'withdrawn' | 'replaced') => {
    const seq = latest.get(key);
    if (seq !== undefined) fate.get(seq)?.[how].push(finding);
    latest.delete(key);
  };
  for (const event of counting) {
    if (event.kind === 'findingsWithdrawn') {
      for (const finding of event.findings) end(`${event.contact} ${finding}`, finding, 'withdrawn');
    }
    if (event.kind !== 'findingsRecorded') continue;
    fate.set(event.seq, { withdrawn: [], replaced: [] });
    for (const finding of Object.keys(event.answers)) {
      const key = `${event.contact} ${finding}`;
      end(key, finding, 'replaced');
      latest.set(key, event.seq);
    }
  }
  return (event) => (event === undefined ? undefined : fate.get(event.seq)) ?? { withdrawn: [], replaced: [] };
}

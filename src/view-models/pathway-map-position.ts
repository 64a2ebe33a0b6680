// Where a course is on the map of its programme: contacts held, the way through the groups, what was followed and sent, what is recommended now and what
// is not yet. All of it is the course's record and the engine's judgement; nothing here decides.
import type { CourseState } from '../course/course.ts';
import type { Judgement } from '../engine/judge.ts';
import type { Day } from '../model/calendar.ts';
import type { Desk } from './desk.ts';
import type { MapNode } from './pathway-map-node.ts';
import { fieldsOf, type MapLane, type PathwayMapView } from './pathway-map-view.ts';
import { type TimelineItem, timelineOf } from './timeline-view.ts';

/** What is so of a field for the course; `day` of what was sent. `against`: recommended now by the programme, advised against by newer knowledge. */
export type MapMark = {
  readonly is: 'declined' | 'followed' | 'sent' | 'not-yet' | 'against' | 'now';
  readonly day: Day | undefined;
};

/** A contact of the map as the course has it; held more than once, the last time counts. */
export type MapContactState = {
  readonly contact: string;
  readonly state: TimelineItem['state'];
  readonly day: Day;
  /** The group it was held for, confirmed or else suggested; for one ahead, the group of now. */
  readonly group: string | undefined;
  /** Place among the course's contacts; undefined for one ahead. */
  readonly index: number | undefined;
};

/** The course on the map. */
export type MapPosition = {
  readonly contacts: ReadonlyMap<string, MapContactState>;
  /** The contact that is open, or the last one held. */
  readonly here: string | undefined;
  readonly group: { readonly id: string; readonly isConfirmed: boolean } | undefined;
  /** Of the contact that is open; undefined where none is. */
  readonly status: Judgement['status'] | undefined;
  /** The acute rule that goes before all else, where there is one. */
  readonly acute: string | undefined;
  readonly next: { readonly contact: string; readonly day: Day } | undefined;
  readonly isEnded: boolean;
  /** By field. */
  readonly marks: ReadonlyMap<string, readonly MapMark[]>;
};

/** A rule at a contact, for patients in a group where one is known. */
type Said = { readonly rule: string; readonly contact: string; readonly group: string | undefined };

type Marked = readonly [Said, MapMark];

/** Later ones stand closer to now. */
const order: readonly MapMark['is'][] = ['declined', 'followed', 'sent', 'not-yet', 'against', 'now'];

/**
 * The course on the map of its programme.
 * @param desk its latest contact; undefined while it has none
 */
export function mapPosition(view: PathwayMapView, state: CourseState, desk: Desk | undefined, today: Day): MapPosition {
  const judgement = desk?.judgement;
  const isOpen = state.status === 'open' && desk?.contact.closed === undefined && desk !== undefined;
  const group = groupNow(state, judgement);
  const ahead = state.status === 'ended' ? undefined : judgement?.next;
  const contacts = contactStates(view, state, group?.id, timelineOf(view.programme, state, today, ahead));
  const acute = judgement?.recommendations.find((one) => one.rule.advice.urgency === 'acute')?.rule.id;
  return {
    ...{ contacts, group, isEnded: state.status === 'ended' },
    here: desk?.contact.contact,
    status: isOpen ? judgement?.status : undefined,
    acute: isOpen ? acute : undefined,
    next: ahead === undefined ? undefined : { contact: ahead.contact, day: ahead.day },
    marks: marksOf(view, [...recorded(state, group?.id), ...(isOpen && judgement ? judged(judgement, group?.id) : [])]),
  };
}

/** The group confirmed last; before any was, what the answers suggest. */
function groupNow(state: CourseState, judgement: Judgement | undefined): MapPosition['group'] {
  const confirmed = state.contacts.findLast((one) => one.group !== undefined)?.group?.group;
  if (confirmed !== undefined) return { id: confirmed, isConfirmed: true };
  const suggested = judgement?.group.suggested;
  return suggested === undefined ? undefined : { id: suggested, isConfirmed: false };
}

/** The group confirmed at or before the contact; before any was, that of now. */
function groupAt(state: CourseState, index: number, now: string | undefined): string | undefined {
  return state.contacts.slice(0, index + 1).findLast((one) => one.group !== undefined)?.group?.group ?? now;
}

function contactStates(
  view: PathwayMapView,
  state: CourseState,
  now: string | undefined,
  line: readonly TimelineItem[],
): MapPosition['contacts'] {
  const states = new Map<string, MapContactState>();
  for (const { contact, index, state: at, day } of line) {
    const known = view.contacts.some((one) => one.id === contact);
    // A contact that comes again is shown as it was held last, not as it is planned next.
    if (!known || (index === undefined && states.has(contact))) continue;
    states.set(contact, {
      ...{ contact, index, day, state: at },
      group: index === undefined ? now : groupAt(state, index, now),
    });
  }
  return states;
}

/** What the course has on record of each rule. */
function recorded(state: CourseState, now: string | undefined): readonly Marked[] {
  return state.contacts.flatMap(({ contact, index, decisions, referrals }) => {
    const group = groupAt(state, index, now);
    const decided = Object.entries(decisions).map(([rule, { accepted }]): Marked => {
      const mark: MapMark = { is: accepted ? 'followed' : 'declined', day: undefined };
      return [{ rule, contact, group }, mark];
    });
    const sent = referrals.map(
      ({ rule, day }): Marked => [
        { rule, contact, group },
        { is: 'sent', day },
      ],
    );
    return [...decided, ...sent];
  });
}

/** What is recommended at the open contact, and what belongs to a later one. */
function judged({ contact, recommendations, withheld }: Judgement, group: string | undefined): readonly Marked[] {
  const now = recommendations.map(({ rule, discouraged }): Marked => {
    const mark: MapMark = { is: discouraged ? 'against' : 'now', day: undefined };
    return [{ rule: rule.id, contact, group }, mark];
  });
  const later = withheld.flatMap(({ rule, contact: at }): readonly Marked[] =>
    at === undefined
      ? []
      : [
          [
            { rule: rule.id, contact: at, group },
            { is: 'not-yet', day: undefined },
          ],
        ],
  );
  return [...now, ...later];
}

function marksOf(view: PathwayMapView, said: readonly Marked[]): MapPosition['marks'] {
  const marks = new Map<string, MapMark[]>();
  for (const [one, mark] of said) {
    for (const { id } of fieldsSaying(view, one)) {
      const known = marks.get(id) ?? [];
      // Sent anew, the later day stands.
      marks.set(id, [...known.filter((other) => other.is !== mark.is), mark]);
    }
  }
  return new Map(
    [...marks].map(([id, all]) => [id, all.toSorted((a, b) => order.indexOf(b.is) - order.indexOf(a.is))] as const),
  );
}

/** The fields that hold the rule at the contact, in the lanes of the group; in every lane while no group is known, so that nothing is left out. */
function fieldsSaying({ lanes }: PathwayMapView, { rule, contact, group }: Said): readonly MapNode[] {
  const holding = (lane: MapLane) =>
    fieldsOf(lane).filter((node) => node.rules.some((one) => one.rule.id === rule && one.contacts.includes(contact)));
  const own = lanes.filter((lane) => lane.kind !== 'group' || group === undefined || lane.id === group);
  const found = own.flatMap(holding);
  return found.length > 0 ? found : lanes.flatMap(holding);
}

// The pathway map: a programme laid out as contacts by groups, with the ways between them and out. Read from the programme alone; no drawing, no words,
// and no list of its own that says what leads where.
import type { Contact, Programme } from '../model/programme.ts';
import { isHeldFor } from '../model/programme-contacts.ts';
import type { Rule } from '../model/rule.ts';
import {
  fieldOfChange,
  fieldsAlong,
  fieldsAt,
  type Gathering,
  groupsAppliedIn,
  isAt,
  type MapNode,
  wayOf,
} from './pathway-map-node.ts';

/** A group at a contact. */
export type Station = {
  readonly contact: string;
  /** False where the programme does not see the group then: what is said counts for who changes group there. */
  readonly isHeld: boolean;
  /** On, out and away: first where the course goes on, then where it ends, then to whom it is handed on. */
  readonly ways: readonly MapNode[];
  /** What stands beside them at this contact alone. */
  readonly beside: readonly MapNode[];
  /** The contact that the course goes on to; its own where it comes again, undefined where it does not go on. */
  readonly next: string | undefined;
  /** Whether the way through the lane comes in from the contact before and goes on to the one after; a contact that is not held is passed by. */
  readonly line: { readonly comesIn: boolean; readonly goesOn: boolean };
};

/** Fields that stand at the same contacts, from and to places among the programme's contacts. */
export type Band = { readonly from: number; readonly to: number; readonly nodes: readonly MapNode[] };

/**
 * A lane of the map. `acute` and `leaves` count at every contact for every group and go before the rest; `group` is one group; `shared` is alike in all
 * groups that have a course; `all` counts whatever the group is.
 */
export type MapLane = {
  /** The group, else the kind. */
  readonly id: string;
  readonly kind: 'acute' | 'leaves' | 'group' | 'shared' | 'all';
  readonly groups: readonly string[];
  /** One for each contact; none where the lane has no way of its own along them. */
  readonly stations: readonly Station[];
  /** What stretches over contacts beside the ways, in rows without overlap. */
  readonly rows: readonly (readonly Band[])[];
};

/** The whole map. */
export type PathwayMapView = {
  readonly programme: Programme;
  readonly contacts: readonly Contact[];
  /** From the acute to what counts for all; groups in the order in which they take precedence. */
  readonly lanes: readonly MapLane[];
  /** The contacts at which a patient may turn out to belong to another group: all but the first. */
  readonly changesAt: readonly string[];
};

/** The rules of one lane. */
type Drawn = { readonly rules: readonly Rule[]; readonly groups: readonly string[] };

/** Ways along the contacts; all other fields stretch over them. */
const isWay = (rule: Rule) => ['continues', 'ends', 'refers'].includes(wayOf(rule));

/** Lays the programme out. Every rule stands once for each contact and group that it belongs to, or once for several groups together. */
export function pathwayMap(programme: Programme): PathwayMapView {
  const groups = programme.groups.map((one) => one.id);
  const appliedIn = new Map(programme.rules.map((rule) => [rule, groupsAppliedIn(programme, rule)] as const));
  const isForAll = (rule: Rule) => appliedIn.get(rule)?.length === groups.length;
  const courses = groups.filter((group) =>
    programme.rules.some(
      (rule) => wayOf(rule) === 'continues' && !isForAll(rule) && appliedIn.get(rule)?.includes(group),
    ),
  );
  const isShared = (rule: Rule) =>
    courses.length > 1 && wayOf(rule) === 'beside' && courses.every((group) => appliedIn.get(rule)?.includes(group));
  const laneOf = (rule: Rule): 'acute' | 'leaves' | 'all' | 'shared' | 'group' => {
    if (wayOf(rule) === 'acute') return 'acute';
    if (isForAll(rule)) return wayOf(rule) === 'hands-over' ? 'leaves' : 'all';
    return isShared(rule) ? 'shared' : 'group';
  };
  const of = (lane: ReturnType<typeof laneOf>) => programme.rules.filter((rule) => laneOf(rule) === lane);
  const spanning = (kind: 'acute' | 'leaves' | 'shared' | 'all') =>
    laneFrom(programme, kind, kind, { rules: of(kind), groups: kind === 'shared' ? courses : groups });
  const ownLanes = groups.map((group) => {
    const rules = of('group').filter((rule) => appliedIn.get(rule)?.includes(group));
    return laneFrom(programme, group, 'group', { rules, groups: [group] });
  });
  return {
    programme,
    contacts: programme.contacts,
    lanes: [spanning('acute'), spanning('leaves'), ...ownLanes, spanning('shared'), spanning('all')].filter(
      (lane) => lane.kind === 'group' || lane.stations.length + lane.rows.length > 0,
    ),
    changesAt: programme.contacts.slice(1).map((one) => one.id),
  };
}

function laneFrom(programme: Programme, id: string, kind: MapLane['kind'], { rules, groups }: Drawn): MapLane {
  const group = kind === 'group' ? id : undefined;
  const isHeld = (contact: Contact) => isHeldFor(contact, group);
  const place: Gathering = { programme, lane: id, contacts: programme.contacts.map((one) => one.id) };
  const held = { ...place, contacts: programme.contacts.filter(isHeld).map((one) => one.id) };
  const leaving = rules.filter((rule) => wayOf(rule) === 'acute' || wayOf(rule) === 'hands-over');
  const staying = rules.filter((rule) => !leaving.includes(rule));
  const beside = staying.filter((rule) => !isWay(rule));
  const isOff = (rule: Rule) => programme.contacts.some((contact) => !isHeld(contact) && isAt(rule, contact.id));
  const hasStations = staying.some((rule) => isWay(rule) || isOff(rule));
  const along = [...fieldsAlong(place, leaving), ...fieldsAlong(held, beside)];
  // What stands at one contact is told at its station; without stations it stands in a row as all else.
  const isLocal = ({ kind, contacts }: MapNode) => hasStations && kind === 'beside' && contacts.length === 1;
  const local = along.filter(isLocal);
  const stations = hasStations
    ? joined(programme.contacts.map((one) => stationAt(place, one, { staying, local, isHeld })))
    : [];
  return {
    id,
    kind,
    groups,
    stations,
    rows: packed(
      place,
      along.filter((node) => !isLocal(node)),
    ),
  };
}

type LooseStation = Omit<Station, 'line'>;

/** What the stations of a lane are made from: its rules, the fields of one contact, and which contacts are held. */
type Along = {
  readonly staying: readonly Rule[];
  readonly local: readonly MapNode[];
  readonly isHeld: (contact: Contact) => boolean;
};

function stationAt(place: Gathering, contact: Contact, { staying, local, isHeld }: Along): LooseStation {
  const here = staying.filter((rule) => isAt(rule, contact.id));
  if (!isHeld(contact)) {
    const field = fieldOfChange(place, contact.id, here);
    const ways = field === undefined ? [] : [field];
    return { contact: contact.id, isHeld: false, ways, beside: [], next: undefined };
  }
  const beside = local.filter((node) => node.contacts.includes(contact.id));
  const next = nextOf(place.programme, contact, isHeld);
  const ways = fieldsAt(place, contact.id, here.filter(isWay), next);
  const goesOn = ways.some((one) => one.kind === 'continues');
  return { contact: contact.id, isHeld: true, ways, beside, next: goesOn ? next : undefined };
}

/** The stations with the line through them. */
function joined(stations: readonly LooseStation[]): readonly Station[] {
  const placeOf = (contact: string | undefined) => stations.findIndex((one) => one.contact === contact);
  const legs = stations.map((one, from) => ({ from, to: placeOf(one.next) })).filter((leg) => leg.to > leg.from);
  return stations.map((one, at) => ({
    ...one,
    line: {
      comesIn: legs.some((leg) => leg.from < at && at <= leg.to),
      goesOn: legs.some((leg) => leg.from <= at && at < leg.to),
    },
  }));
}

/** The contact after this one that is held; the last one comes again. */
function nextOf(programme: Programme, contact: Contact, isHeld: (contact: Contact) => boolean): string {
  const later = programme.contacts.slice(programme.contacts.indexOf(contact) + 1);
  return (later.find(isHeld) ?? contact).id;
}

/** Fields that stand at the same contacts as bands, the longest first, each in the first row that has room. */
function packed({ contacts }: Gathering, nodes: readonly MapNode[]): MapLane['rows'] {
  const bands: { from: number; to: number; nodes: MapNode[] }[] = [];
  for (const node of nodes) {
    const from = contacts.indexOf(node.contacts[0] ?? '');
    const to = contacts.indexOf(node.contacts.at(-1) ?? '');
    const known = bands.find((one) => one.from === from && one.to === to);
    if (known === undefined) bands.push({ from, to, nodes: [node] });
    else known.nodes.push(node);
  }
  const rows: Band[][] = [];
  for (const band of bands.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    const row = rows.find((one) => one.every((other) => other.to < band.from || band.to < other.from));
    if (row === undefined) rows.push([band]);
    else row.push(band);
  }
  return rows.map((row) => row.toSorted((a, b) => a.from - b.from));
}

/** Every field of a lane: along the contacts first, then what stretches over them. */
export function fieldsOf({ stations, rows }: MapLane): readonly MapNode[] {
  return [...stations.flatMap((one) => [...one.ways, ...one.beside]), ...rows.flat().flatMap((band) => band.nodes)];
}

/** The field with this id, with its lane. */
export function fieldById(
  view: PathwayMapView,
  id: string,
): { readonly node: MapNode; readonly lane: MapLane } | undefined {
  for (const lane of view.lanes) {
    const node = fieldsOf(lane).find((one) => one.id === id);
    if (node !== undefined) return { node, lane };
  }
  return undefined;
}

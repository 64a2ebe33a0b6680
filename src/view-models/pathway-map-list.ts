// The pathway map read from top to bottom: what counts at every contact, then contact by contact, lane by lane, way by way, with the rules. For whoever
// hears the map, and where there is no room to draw it. It says the same as the map, field by field.
import type { Rule } from '../model/rule.ts';
import type { MapNode } from './pathway-map-node.ts';
import { fieldsOf, type MapLane, type PathwayMapView } from './pathway-map-view.ts';

/** A way with those of its rules that stand here. */
export type ListedWay = { readonly node: MapNode; readonly rules: readonly Rule[] };

/** What one lane says at a contact. */
type ListedLane = { readonly lane: MapLane; readonly ways: readonly ListedWay[] };

/** A contact with what is said at it; undefined for what counts at every contact. */
export type ListedContact = { readonly contact: string | undefined; readonly lanes: readonly ListedLane[] };

/** The map as nested lists: what counts at every contact stands once, before the contacts. */
export function pathwayList({ contacts, lanes }: PathwayMapView): readonly ListedContact[] {
  const isEverywhere = (stands: readonly string[]) => stands.length === contacts.length;
  const listed = (stands: (at: readonly string[]) => boolean): readonly ListedLane[] =>
    lanes.flatMap((lane) => {
      const ways = fieldsOf(lane).flatMap((node): readonly ListedWay[] => {
        const rules = node.rules.filter((one) => stands(one.contacts)).map((one) => one.rule);
        return rules.length === 0 ? [] : [{ node, rules }];
      });
      return ways.length === 0 ? [] : [{ lane, ways }];
    });
  return [
    { contact: undefined, lanes: listed(isEverywhere) },
    ...contacts.map(({ id }) => ({ contact: id, lanes: listed((at) => at.includes(id) && !isEverywhere(at)) })),
  ];
}

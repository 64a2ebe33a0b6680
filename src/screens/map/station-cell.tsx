// A group at a contact: the line through the lane with its station, the way on along it, and the ways that leave it.
import { Icon } from '../../ui/icon.tsx';
import type { MapNode } from '../../view-models/pathway-map-node.ts';
import type { MapLane, Station } from '../../view-models/pathway-map-view.ts';
import { MapField } from './map-field.tsx';
import type { ShownMap } from './shown-map.ts';

type StationCellProps = { readonly station: Station; readonly lane: MapLane; readonly map: ShownMap };

export function StationCell({ station, lane, map }: StationCellProps) {
  const { contact, isHeld, ways, beside, line } = station;
  const on = ways.filter((one) => one.kind === 'continues' && one.recipient === undefined);
  const out = ways.filter((one) => !on.includes(one));
  const held = map.position?.contacts.get(contact);
  const state = held?.group === lane.id ? held.state : undefined;
  // What counts for every group is said at the contact; the line through the contacts is each group's own.
  const hasLine = lane.kind === 'group';
  const isStation = hasLine && isHeld;
  const hangs = isStation || (hasLine && line.goesOn);
  return (
    <td className="map-station" data-state={state}>
      {hasLine && line.comesIn ? <span className="map-line" data-part="in" /> : null}
      {hasLine && line.goesOn ? <span className="map-line" data-part="out" /> : null}
      <div className="map-on">
        {isStation && line.comesIn ? <Tip /> : null}
        {isStation ? <StationMark map={map} contact={contact} state={state} /> : null}
        {on.map((node) => (
          <MapField key={node.id} node={node} lane={lane} map={map} />
        ))}
      </div>
      <Fields className={hangs ? 'map-out' : 'map-beside'} nodes={out} lane={lane} map={map} />
      <Fields className="map-beside" nodes={beside} lane={lane} map={map} />
    </td>
  );
}

type FieldsProps = {
  readonly className: string;
  readonly nodes: readonly MapNode[];
  readonly lane: MapLane;
  readonly map: ShownMap;
};

function Fields({ className, nodes, lane, map }: FieldsProps) {
  if (nodes.length === 0) return null;
  return (
    <ul className={className}>
      {nodes.map((node) => (
        <li key={node.id}>
          <MapField node={node} lane={lane} map={map} />
        </li>
      ))}
    </ul>
  );
}

type StationMarkProps = {
  readonly map: ShownMap;
  readonly contact: string;
  readonly state: string | undefined;
};

/** The station with its week; a check where the course has held it. The heading of the column says the same in words. */
function StationMark({ map: { view }, contact, state }: StationMarkProps) {
  const found = view.contacts.find((one) => one.id === contact);
  return (
    <span className="map-stop" aria-hidden="true">
      {state === 'done' ? <Icon name="check" /> : found?.week}
    </span>
  );
}

/** The point of the line that comes in. */
function Tip() {
  return (
    <svg className="map-tip" viewBox="0 0 8 12" aria-hidden="true" focusable="false">
      <path d="M0 0 8 6 0 12z" />
    </svg>
  );
}

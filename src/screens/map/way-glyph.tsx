// The shape of each kind of way, so that none rests on its colour. A sign beside a word, without a name of its own.
import { Icon } from '../../ui/icon.tsx';
import type { WayKind } from '../../view-models/pathway-map-node.ts';

/** Beside the kinds of way: on to the same contact, which comes again, and up to what counts at every contact. */
export type Sign = WayKind | 'again' | 'up';

/** On: an arrow. End: an arrow to a double bar. Onward: an arrow to a wall. Out: an arrow out of a box. Beside: a plus. Group change: two arrows. */
const LINES: Readonly<Record<Exclude<Sign, 'acute'>, string>> = {
  continues: 'M1.5 8h11M8.5 3.5 13 8l-4.5 4.5',
  ends: 'M1.5 8h9M12 2.5v11M15 2.5v11',
  refers: 'M1.5 8h9M7 4l4 4-4 4M14.5 2v12',
  'hands-over': 'M7 2.5H2v11h5M6 8h8.5M11 4.5 14.5 8 11 11.5',
  beside: 'M8 3.5v9M3.5 8h9',
  changed: 'M5 14V3M2 6l3-3.5L8 6M11 2v11M8 10l3 3.5L14 10',
  again: 'M2 4h8a4 4 0 0 1 0 8H3M6 8.5 2.5 12 6 15.5',
  up: 'M8 14.5V3M3.5 7 8 2.5 12.5 7',
};

export function WayGlyph({ sign }: { readonly sign: Sign }) {
  if (sign === 'acute') return <Icon name="stop" />;
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path className="icon-line" d={LINES[sign]} />
    </svg>
  );
}

// What every part of the map page is drawn from.
import type { MapPosition } from '../../view-models/pathway-map-position.ts';
import type { PathwayMapView } from '../../view-models/pathway-map-view.ts';
import type { Opened } from './use-opened.ts';

/** The map with what is open of it, and the course on it where there is one. */
export type ShownMap = {
  readonly view: PathwayMapView;
  readonly opened: Opened;
  readonly position: MapPosition | undefined;
  /** The programme's own text, without newer knowledge. */
  readonly textOnly: boolean;
};

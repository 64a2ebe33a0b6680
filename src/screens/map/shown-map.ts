// What every part of the map page is drawn from, and the words of the role it is told to.
import { useMemo } from 'react';
import { type KnownWords, saidBy } from '../../documents/words.ts';
import type { MapPosition } from '../../view-models/pathway-map-position.ts';
import type { PathwayMapView } from '../../view-models/pathway-map-view.ts';
import { useWords } from '../shared/services.ts';
import type { Opened } from './use-opened.ts';

/** The map with what is open of it, and the course on it where there is one. */
export type ShownMap = {
  readonly view: PathwayMapView;
  readonly opened: Opened;
  readonly position: MapPosition | undefined;
  /** Whom the rules are told to; undefined where the programme knows no role that could be. */
  readonly role: string | undefined;
  /** The programme's own text, without newer knowledge. */
  readonly textOnly: boolean;
};

/** The words as the role of the map says them. */
export function useMapWords({ role }: Pick<ShownMap, 'role'>): KnownWords {
  const words = useWords();
  return useMemo(() => saidBy(words, role), [words, role]);
}

// Which field of the map is open, as the address says behind its #, which no browser sends. Ids of fields only: nothing of a patient is in them.
import { type MouseEvent, useCallback, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { MapNode } from '../../view-models/pathway-map-node.ts';
import { fieldById, type MapLane, type PathwayMapView } from '../../view-models/pathway-map-view.ts';

/** The open field with the ways to close it. */
export type Opened = {
  readonly node: MapNode | undefined;
  readonly lane: MapLane | undefined;
  /** Called when a field is chosen, so that focus can go back to it. */
  readonly remember: (event: MouseEvent<HTMLElement>) => void;
  /** Closes it; focus goes back to the field. */
  readonly close: () => void;
};

/** The field in the address; none where the map has no such field. */
export function useOpened(view: PathwayMapView): Opened {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const opener = useRef<HTMLElement>(null);
  const id = hash.slice(1);
  const found = id === '' ? undefined : fieldById(view, id);
  return {
    node: found?.node,
    lane: found?.lane,
    remember: useCallback((event) => {
      opener.current = event.currentTarget;
    }, []),
    close: useCallback(() => {
      const shown = (one: HTMLElement | null) => one?.checkVisibility() === true && one.dataset.field === id;
      const all = [...document.querySelectorAll<HTMLElement>('[data-field]')];
      const target = shown(opener.current) ? opener.current : all.find(shown);
      void navigate({ hash: '' }, { replace: true });
      target?.focus();
    }, [id, navigate]),
  };
}

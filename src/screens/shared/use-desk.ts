// The desk of the open course for a screen. Apart from the services, since the first page has no need of the engine.
import { useMemo } from 'react';
import { type Desk, deskFor } from '../../view-models/desk.ts';
import { useCourse, useRegions } from './services.ts';

/** The desk for a contact of the open course; the latest contact where none is named. Undefined without course or contact. */
export function useDesk(index?: number): Desk | undefined {
  const state = useCourse((store) => store.state);
  const programme = useCourse((store) => store.programme);
  const regions = useRegions();
  return useMemo(() => {
    if (state === undefined || programme === undefined) return undefined;
    return deskFor(programme, state, index ?? state.contacts.length - 1, regions);
  }, [state, programme, regions, index]);
}

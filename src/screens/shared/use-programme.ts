// The programme for a page that stands outside any course.
import type { Programme } from '../../model/programme.ts';
import { doorFor } from '../../programmes/catalogue.ts';
import { placeOn } from '../../view-models/start-view.ts';
import { useCourse, usePreferences, useRegions, useServices } from './services.ts';
import { useProgrammeOf } from './use-programme-of.ts';

/** The programme of the open course, else that of a new patient here; undefined until it has come, with its words. */
export function useProgramme(): Programme | undefined {
  const { today } = useServices();
  const { preferences } = usePreferences();
  const open = useCourse((store) => store.programme);
  const { role, region } = placeOn(preferences, useRegions(), today());
  const loaded = useProgrammeOf(doorFor('new-back', role, region).programme);
  return open ?? loaded;
}

// The programme for a page that stands outside any course: brought in behind the page, so that the page itself is there at once.
import { useEffect, useState } from 'react';
import type { Programme } from '../../model/programme.ts';
import { useCourse, useServices } from './services.ts';

/** The one programme of the app so far. */
export const programmeId = 'rh-primary';

/** The programme of the open course, else the app's own; undefined until it has come, with its words. */
export function useProgramme(): Programme | undefined {
  const { loadProgramme } = useServices();
  const open = useCourse((store) => store.programme);
  const [loaded, setLoaded] = useState<Programme>();
  useEffect(() => {
    let wanted = true;
    const bringIn = async () => {
      const data = import('../../programmes/rh-primary/programme.ts');
      const [{ rhPrimary }] = await Promise.all([data, loadProgramme(programmeId)]);
      if (wanted) setLoaded(rhPrimary);
    };
    // Once the page is painted and had a moment to itself. What fails here fails again where it matters, at the start of a course, and is said there.
    const frame = requestAnimationFrame(() => setTimeout(() => void bringIn().catch(() => undefined), 200));
    return () => {
      wanted = false;
      cancelAnimationFrame(frame);
    };
  }, [loadProgramme]);
  return open ?? loaded;
}

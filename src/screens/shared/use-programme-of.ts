// A programme by its id, brought in behind the page, so that the page itself is there at once.
import { useEffect, useState } from 'react';
import type { Programme } from '../../model/programme.ts';
import { useServices } from './services.ts';

/** The programme with this id; undefined until it has come, with its words. */
export function useProgrammeOf(id: string | undefined): Programme | undefined {
  const { loadProgramme, programmeById } = useServices();
  const [arrived, setArrived] = useState<string>();
  useEffect(() => {
    if (id === undefined) return;
    let wanted = true;
    const bringIn = async () => {
      await loadProgramme(id);
      if (wanted) setArrived(id);
    };
    // Once the page is painted and had a moment to itself. What fails here fails again where it matters, at the start of a course, and is said there.
    const frame = requestAnimationFrame(() => setTimeout(() => void bringIn().catch(() => undefined), 200));
    return () => {
      wanted = false;
      cancelAnimationFrame(frame);
    };
  }, [id, loadProgramme]);
  return id === undefined || arrived !== id ? undefined : programmeById(id);
}

// Every programme of the app, brought in when the page opens: those of the region first. What fails is named and can be fetched again.
import { useEffect, useMemo, useState } from 'react';
import type { Programme } from '../../model/programme.ts';
import { programmeRegions } from '../../programmes/catalogue.ts';
import { useServices } from './services.ts';

/** How far it has come. */
export type AllProgrammes = {
  readonly programmes: readonly Programme[];
  readonly arrived: number;
  readonly whole: number;
  readonly failed: readonly string[];
  /** None is still on its way. */
  readonly isHere: boolean;
  readonly retry: () => void;
};

type Progress = { readonly arrived: readonly string[]; readonly failed: readonly string[] };
const NONE: Progress = { arrived: [], failed: [] };

const ids = Object.keys(programmeRegions);

/** The programmes in the order in which they concern the region. */
export function useAllProgrammes(region: string): AllProgrammes {
  const { loadProgramme, programmeById } = useServices();
  const [attempt, setAttempt] = useState(0);
  const [{ arrived, failed }, setProgress] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches again
  useEffect(() => {
    let wanted = true;
    const note = (id: string, into: keyof Progress) => {
      if (wanted) setProgress((all) => ({ ...all, [into]: [...all[into], id] }));
    };
    setProgress(NONE);
    for (const id of ids) {
      void loadProgramme(id).then(
        () => note(id, 'arrived'),
        () => note(id, 'failed'),
      );
    }
    return () => {
      wanted = false;
    };
  }, [attempt, loadProgramme]);
  const programmes = useMemo(() => {
    const concerns = (id: string) => Number(programmeRegions[id]?.includes(region) ?? false);
    const inOrder = [...arrived].toSorted((a, b) => concerns(b) - concerns(a) || ids.indexOf(a) - ids.indexOf(b));
    return inOrder.flatMap((id) => programmeById(id) ?? []);
  }, [arrived, region, programmeById]);
  return {
    ...{ programmes, failed, arrived: arrived.length, whole: ids.length },
    isHere: arrived.length + failed.length === ids.length,
    retry: () => setAttempt((count) => count + 1),
  };
}

// Several programmes at once, brought in with their words when they are asked for.
import { useCallback, useEffect, useState } from 'react';
import type { Programme } from '../../model/programme.ts';
import { useServices } from './services.ts';

/** Where the bringing in stands; `again` tries what failed once more. */
export type BroughtIn = {
  readonly programmes: readonly Programme[];
  readonly state: 'coming' | 'here' | 'failed';
  readonly again: () => void;
};

/** The programmes with these ids, in their order: those that are here, until all are. */
export function useProgrammes(ids: readonly string[]): BroughtIn {
  const { loadProgramme, programmeById } = useServices();
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const wanted = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another run
  useEffect(() => {
    let isWanted = true;
    const bringIn = async () => {
      const each = wanted.split(' ').filter((id) => id !== '');
      await Promise.all(each.map(loadProgramme));
      if (isWanted) setArrived((before) => new Set([...before, ...each]));
    };
    setFailed(false);
    bringIn().catch(() => {
      if (isWanted) setFailed(true);
    });
    return () => {
      isWanted = false;
    };
  }, [wanted, loadProgramme, tries]);
  const programmes = ids.flatMap((id) => (arrived.has(id) ? (programmeById(id) ?? []) : []));
  return {
    programmes,
    state: failed ? 'failed' : programmes.length === ids.length ? 'here' : 'coming',
    again: useCallback(() => setTries((before) => before + 1), []),
  };
}

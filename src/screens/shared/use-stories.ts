// The stories of every programme, each programme's by themselves, brought in when the page opens.
import { useCallback, useEffect, useState } from 'react';
import type { StorySet } from '../../stories/story.ts';
import type { ProgrammeStories } from '../../view-models/story-list.ts';

const sources: Readonly<Record<string, () => Promise<readonly StorySet[]>>> = {
  'rh-primary': async () => (await import('../../stories/rh-primary/stories.ts')).rhPrimaryStories,
  'rh-sekundaer': async () => (await import('../../stories/rh-sekundaer/stories.ts')).rhSekundaerStories,
  'rm-pixi': async () => (await import('../../stories/rm-pixi/stories.ts')).rmPixiStories,
  'rs-pixi': async () => (await import('../../stories/rs-pixi/stories.ts')).rsPixiStories,
  'fys-lumbal': async () => (await import('../../stories/fys-lumbal/stories.ts')).fysLumbalStories,
  'fys-cervikal': async () => (await import('../../stories/fys-cervikal/stories.ts')).fysCervikalStories,
};

/** Where the bringing in stands; `again` tries once more after a failure. */
export type BroughtStories = {
  readonly all: readonly ProgrammeStories[];
  readonly state: 'coming' | 'here' | 'failed';
  readonly again: () => void;
};

/** Every story; none until all are here, and none are fetched while they are not needed. */
export function useStories(isNeeded = true): BroughtStories {
  const [all, setAll] = useState<readonly ProgrammeStories[]>([]);
  const [state, setState] = useState<BroughtStories['state']>('coming');
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another run
  useEffect(() => {
    if (!isNeeded) return;
    let isWanted = true;
    setState('coming');
    const each = Object.entries(sources).map(async ([programme, bringIn]) => ({ programme, sets: await bringIn() }));
    Promise.all(each).then(
      (brought) => {
        if (!isWanted) return;
        setAll(brought);
        setState('here');
      },
      () => {
        if (isWanted) setState('failed');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [tries, isNeeded]);
  return { all, state, again: useCallback(() => setTries((before) => before + 1), []) };
}

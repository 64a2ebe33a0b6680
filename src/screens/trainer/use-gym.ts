// The cases of a programme, worked out when its page is opened: a little at a time, so that the page hears whoever uses it meanwhile. Once for each programme.
import { useEffect, useState } from 'react';
import { prepare } from '../../engine/prepare.ts';
import type { Programme } from '../../model/programme.ts';
import { nerveRootSigns, ordinaryAnswers } from '../../programmes/ordinary-answers.ts';
import { casesInTurns } from '../../training/cases/library.ts';
import { type Gym, gymOf } from '../../training/practice/exercise.ts';

/** Milliseconds at a stretch: short enough for a key to be heard at once. */
const stretch = 12;

const known = new WeakMap<Programme, Gym>();

/** The cases, once they are there. */
export function useGym(programme: Programme): Gym | undefined {
  const [gym, setGym] = useState(() => known.get(programme));
  useEffect(() => {
    const there = known.get(programme);
    setGym(there);
    if (there !== undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const prepared = prepare(programme);
    const ordinary = ordinaryAnswers(programme.id);
    const making = casesInTurns(prepared, ordinary);
    const goOn = () => {
      const until = performance.now() + stretch;
      let step = making.next();
      while (step.done !== true && performance.now() < until) step = making.next();
      if (step.done !== true) {
        timer = setTimeout(goOn);
        return;
      }
      const made = gymOf(prepared, step.value, { ordinary, nerveRootSigns });
      known.set(programme, made);
      setGym(made);
    };
    timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [programme]);
  return gym;
}

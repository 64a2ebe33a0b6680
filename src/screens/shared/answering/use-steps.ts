// The steps of a desk for its screens. What an answer leaves as it was keeps its object from one drawing to the next.
import { useRef } from 'react';
import type { Desk } from '../../../view-models/desk.ts';
import { keepingParts } from '../../../view-models/kept-parts.ts';
import { type StepView, stepsOf } from '../../../view-models/step-view.ts';

/** The steps of the desk's contact; none without a desk. */
export function useSteps(desk: Desk | undefined): readonly StepView[] {
  const last = useRef<{ readonly desk: Desk | undefined; readonly steps: readonly StepView[] }>({
    desk: undefined,
    steps: [],
  });
  if (last.current.desk !== desk) {
    last.current = { desk, steps: desk === undefined ? [] : keepingParts(last.current.steps, stepsOf(desk)) };
  }
  return last.current.steps;
}

/** One step by itself, as `useSteps` keeps it. */
export function useKeptStep(step: StepView): StepView {
  const last = useRef(step);
  if (last.current !== step) last.current = keepingParts([last.current], [step])[0] ?? step;
  return last.current;
}

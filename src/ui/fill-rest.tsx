import { Button } from './button.tsx';
import { KeyHint } from './key-hint.tsx';

export interface FillRestProps {
  /** What the action claims: "Alle spurgt, ingen til stede". */
  readonly label: string;
  /** Shown when nothing is left to fill. */
  readonly doneLabel: string;
  /** How many answers are still missing. */
  readonly remaining: number;
  /** The letter that presses it while focus is in the step (see `step-keys.ts`). */
  readonly letter?: string | undefined;
  readonly onFill: () => void;
}

/**
 * One explicit action that answers what is still unanswered. It stays in place and focusable when it has
 * nothing left to do, so that focus is not lost.
 */
export function FillRest({ label, doneLabel, remaining, letter, onFill }: FillRestProps) {
  const done = remaining === 0;
  return (
    <Button variant="secondary" aria-disabled={done} data-key={letter} onClick={done ? undefined : onFill}>
      {done ? doneLabel : label}
      {done || letter === undefined ? null : <KeyHint>{letter}</KeyHint>}
    </Button>
  );
}

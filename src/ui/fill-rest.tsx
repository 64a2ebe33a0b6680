import { Button } from './button.tsx';

export interface FillRestProps {
  /** What the action claims: "Alle spurgt, ingen til stede". */
  readonly label: string;
  /** Shown when nothing is left to fill. */
  readonly doneLabel: string;
  /** How many answers are still missing. */
  readonly remaining: number;
  readonly onFill: () => void;
}

/**
 * One explicit action that answers what is still unanswered. It stays in place and focusable when it has
 * nothing left to do, so that focus is not lost.
 */
export function FillRest({ label, doneLabel, remaining, onFill }: FillRestProps) {
  const done = remaining === 0;
  return (
    <Button variant="secondary" aria-disabled={done} onClick={done ? undefined : onFill}>
      {done ? doneLabel : label}
    </Button>
  );
}

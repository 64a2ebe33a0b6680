import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { FieldsetFrame } from './fieldset-frame.tsx';
import { afterAnswerDrawn } from './focus-field.ts';
import { OptionRow } from './option-row.tsx';
import { shortcutKey } from './shortcut-key.ts';

/** How long a typed 1 waits for a 0 before it counts as finished, in milliseconds. */
export const TEN_WINDOW_MS = 600;

export interface ScaleFieldProps {
  readonly id: string;
  readonly legend: ReactNode;
  readonly legendHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly warning?: ReactNode;
  /** Words under 0 and under 10. */
  readonly minLabel: string;
  readonly maxLabel: string;
  /** 0-10; `null` or `undefined`: not asked. */
  readonly value: number | 'not-assessed' | null | undefined;
  /** Offers "not assessed", key "-", since 0 is a score here. */
  readonly notAssessedLabel?: string | undefined;
  readonly layout?: 'row' | 'stack' | undefined;
  readonly shortcuts?: boolean | undefined;
  readonly onChange: (value: number | 'not-assessed') => void;
  /**
   * After a typed answer is complete and drawn; for a typed 1 that is when no 0 can follow any more. Returns whether it moved focus on, else focus goes
   * to the score.
   */
  readonly onChosen?: (() => boolean) | undefined;
}

/** A 0-10 numerical rating scale as one row of radios. Typed digits choose; 1 then 0 within 600 ms is 10. */
export function ScaleField(props: ScaleFieldProps) {
  const { id, value, notAssessedLabel, layout = 'stack', shortcuts = true, onChange } = props;
  const onKeyDown = useTypedScore(props);
  return (
    <FieldsetFrame
      id={id}
      legend={props.legend}
      legendHidden={props.legendHidden}
      hint={props.hint}
      error={props.error}
      warning={props.warning}
      layout={layout}
      onKeyDown={shortcuts ? onKeyDown : undefined}
    >
      <div className="scale-row">
        <div className="scale">
          <div className="scale-scores">
            {SCORES.map((score) => (
              <OptionRow
                key={score}
                type="radio"
                id={scoreId(id, score)}
                name={id}
                value={String(score)}
                label={String(score)}
                spokenLabel={spokenScore(score, props)}
                checked={value === score}
                onChange={() => onChange(score)}
              />
            ))}
          </div>
          <p className="scale-ends" aria-hidden="true">
            <span>{props.minLabel}</span>
            <span>{props.maxLabel}</span>
          </p>
        </div>
        {notAssessedLabel === undefined ? null : (
          <div className="segments">
            <OptionRow
              type="radio"
              id={scoreId(id, 'not-assessed')}
              name={id}
              value="not-assessed"
              label={notAssessedLabel}
              keyHint={shortcuts ? '-' : undefined}
              checked={value === 'not-assessed'}
              quiet
              onChange={() => onChange('not-assessed')}
            />
          </div>
        )}
      </div>
    </FieldsetFrame>
  );
}

const SCORES: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function spokenScore(score: number, { minLabel, maxLabel }: ScaleFieldProps): string | undefined {
  if (score === 0) return `0, ${minLabel}`;
  return score === 10 ? `10, ${maxLabel}` : undefined;
}

function scoreId(id: string, score: number | 'not-assessed'): string {
  return `${id}-score-${score}`;
}

/** The key handler: holds a typed 1 open for a 0, and tells the caller once when the answer is complete. */
function useTypedScore({ id, value, notAssessedLabel, onChange, onChosen }: ScaleFieldProps) {
  const pendingOne = useRef<ReturnType<typeof setTimeout> | null>(null);
  const finished = useRef(onChosen);
  useEffect(() => {
    finished.current = onChosen;
  }, [onChosen]);
  const dropPending = () => {
    if (pendingOne.current === null) return false;
    clearTimeout(pendingOne.current);
    pendingOne.current = null;
    return true;
  };
  useEffect(
    () => () => {
      if (pendingOne.current !== null) clearTimeout(pendingOne.current);
    },
    [],
  );
  return (event: KeyboardEvent) => {
    const key = shortcutKey(event.nativeEvent);
    const score = key === '-' && notAssessedLabel !== undefined ? 'not-assessed' : typedDigit(key);
    if (score === null) return;
    event.preventDefault();
    const chosen = dropPending() && score === 0 ? 10 : score;
    if (chosen !== value) onChange(chosen);
    afterAnswerDrawn(() => {
      if (chosen === 1 || onChosen?.() !== true) document.getElementById(scoreId(id, chosen))?.focus();
    });
    if (chosen !== 1) return;
    pendingOne.current = setTimeout(() => {
      pendingOne.current = null;
      finished.current?.();
    }, TEN_WINDOW_MS);
  };
}

function typedDigit(key: string | null): number | null {
  return key !== null && /^[0-9]$/.test(key) ? Number(key) : null;
}

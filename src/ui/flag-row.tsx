import { memo, type ReactNode } from 'react';
import { KeyHint } from './key-hint.tsx';
import { OptionRow } from './option-row.tsx';
import { isShallowEqual } from './shallow-equal.ts';
import type { Tone } from './tone.ts';

export interface FlagItem {
  readonly id: string;
  readonly label: ReactNode;
  /** A word or two in small type below or after the label, as where the question comes from. */
  readonly tag?: ReactNode;
  /** An answer between no and yes, where the finding has one. */
  readonly third?: { readonly value: string; readonly label: string } | undefined;
  /** What a yes means. `caution` unless said otherwise. */
  readonly yesTone?: Tone | undefined;
}

export interface FlagWords {
  readonly no: string;
  readonly yes: string;
  readonly notAsked: string;
  /** Spoken in full; the cell shows the short form. */
  readonly notAssessed: string;
  readonly notAssessedShort: string;
}

export interface FlagRowProps {
  readonly listId: string;
  readonly rowId: string;
  readonly item: FlagItem;
  readonly words: FlagWords;
  readonly answer: string | undefined;
  readonly letter: string | undefined;
  readonly mayBeNotAssessed: boolean;
  /** Must stay the same from one drawing to the next: a row is drawn again only when what it shows has changed. */
  readonly onAnswer: (id: string, value: string) => void;
}

/** One finding of a flag list: its words, its state in words, and its answers as joined radios. */
export const FlagRow = memo(DrawnRow, showsTheSame);

function showsTheSame(before: FlagRowProps, now: FlagRowProps): boolean {
  const { item, ...rest } = now;
  const { item: itemBefore, ...restBefore } = before;
  return (
    isShallowEqual(restBefore, rest) &&
    isShallowEqual({ ...itemBefore, third: undefined }, { ...item, third: undefined }) &&
    isShallowEqual(itemBefore.third ?? {}, item.third ?? {})
  );
}

function DrawnRow(props: FlagRowProps) {
  const { listId, rowId, item, words, answer, letter, mayBeNotAssessed, onAnswer } = props;
  const option = (value: string, label: string, more: { tone?: Tone; quiet?: boolean; spokenLabel?: string } = {}) => (
    <OptionRow
      type="radio"
      id={flagInputId(listId, item.id, value)}
      name={rowId}
      value={value}
      label={label}
      checked={answer === value}
      onChange={() => onAnswer(item.id, value)}
      {...more}
    />
  );
  return (
    <li className="flag" id={rowId} data-answer={answer ?? 'not-asked'}>
      <span className="flag-text">
        {letter === undefined ? null : <KeyHint>{letter}</KeyHint>}
        <span>
          <span id={`${rowId}-label`}>{item.label}</span>
          {item.tag ? <span className="flag-tag"> {item.tag}</span> : null}
          {answer === undefined ? (
            <span className="flag-state" id={`${rowId}-state`}>
              {' '}
              {words.notAsked}
            </span>
          ) : null}
        </span>
      </span>
      <div
        className="segments"
        data-compact=""
        role="radiogroup"
        aria-labelledby={`${rowId}-label`}
        aria-describedby={answer === undefined ? `${rowId}-state` : undefined}
      >
        {option('no', words.no)}
        {option('yes', words.yes, { tone: item.yesTone ?? 'caution' })}
        {item.third === undefined ? null : option(item.third.value, item.third.label)}
        {mayBeNotAssessed
          ? option('not-assessed', words.notAssessedShort, { quiet: true, spokenLabel: words.notAssessed })
          : null}
      </div>
    </li>
  );
}

/** The id of one answer's input. */
export function flagInputId(listId: string, itemId: string, value: string): string {
  return `${listId}-${itemId}-${value}`;
}

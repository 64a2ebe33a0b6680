import type { KeyboardEvent, ReactNode } from 'react';
import { FieldsetFrame } from './fieldset-frame.tsx';
import { FillRest } from './fill-rest.tsx';
import { type FlagBlock, inTwoColumns } from './flag-columns.ts';
import { type FlagItem, FlagRow, type FlagWords, flagInputId } from './flag-row.tsx';
import { afterAnswerDrawn } from './focus-field.ts';
import { shortcutKey } from './shortcut-key.ts';
import { useStable } from './use-stable.ts';

export interface FlagListProps {
  readonly id: string;
  readonly legend: ReactNode;
  readonly legendHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly blocks: readonly FlagBlock[];
  /** By item id: `no`, `yes`, `not-assessed` or the value of the item's third answer. Missing: not asked. */
  readonly answers: Readonly<Record<string, string | undefined>>;
  readonly words: FlagWords;
  /** Offers "not assessed" in every row. On by default. */
  readonly mayBeNotAssessed?: boolean | undefined;
  /** "All asked, none present". `onNone` receives the ids not yet answered, never one that has an answer. */
  readonly none?:
    | { readonly label: string; readonly doneLabel: string; readonly onNone: (ids: readonly string[]) => void }
    | undefined;
  /**
   * While focus is in the list: the letter of a row says yes to it, or takes the yes back to no; in a row,
   * 1 no, 2 yes, 3 the third answer, 0 not assessed. `false` switches them off.
   */
  readonly shortcuts?: boolean | undefined;
  readonly onAnswer: (id: string, value: string) => void;
}

/** Many yes/no findings in sight at once. Nothing is ticked beforehand; "not asked" is a state of its own. */
export function FlagList(props: FlagListProps) {
  const { id, blocks, answers, words, none, mayBeNotAssessed = true, shortcuts = true, onAnswer } = props;
  const stableAnswer = useStable(onAnswer);
  const items = blocks.flatMap((block) => block.items);
  const unanswered = items.filter((item) => answers[item.id] === undefined).map((item) => item.id);
  const answer = (item: FlagItem, value: string) => {
    if (answers[item.id] !== value) onAnswer(item.id, value);
    afterAnswerDrawn(() => document.getElementById(flagInputId(id, item.id, value))?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = shortcutKey(event.nativeEvent);
    if (key === null || event.shiftKey) return;
    const lettered = items[LETTERS.indexOf(key)];
    const focused = items.find((item) => isWithin(event.target, rowId(id, item.id)));
    const value = focused === undefined ? undefined : valueOfDigit(key, focused, mayBeNotAssessed);
    if (LETTERS.includes(key) && lettered !== undefined) {
      answer(lettered, answers[lettered.id] === 'yes' ? 'no' : 'yes');
    } else if (focused !== undefined && value !== undefined) {
      answer(focused, value);
    } else return;
    event.preventDefault();
  };
  return (
    <FieldsetFrame
      id={id}
      legend={props.legend}
      legendHidden={props.legendHidden}
      hint={props.hint}
      error={props.error}
      layout="stack"
      onKeyDown={shortcuts ? onKeyDown : undefined}
      aside={
        none === undefined ? null : (
          <FillRest
            label={none.label}
            doneLabel={none.doneLabel}
            remaining={unanswered.length}
            onFill={() => none.onNone(unanswered)}
          />
        )
      }
    >
      <div className="flags">
        {inTwoColumns(blocks).map((parts, column) => (
          <div className="flag-column" key={COLUMNS[column]}>
            {parts.map(({ block, items: listed, isFirst }) => (
              <div className="flag-block" key={block.id}>
                {isFirst ? (
                  <p className="caps" id={`${id}-block-${block.id}`}>
                    {block.heading}
                  </p>
                ) : null}
                <ul aria-labelledby={`${id}-block-${block.id}`}>
                  {listed.map((item) => (
                    <FlagRow
                      key={item.id}
                      listId={id}
                      rowId={rowId(id, item.id)}
                      item={item}
                      words={words}
                      answer={answers[item.id]}
                      letter={shortcuts ? LETTERS[items.indexOf(item)] : undefined}
                      mayBeNotAssessed={mayBeNotAssessed}
                      onAnswer={stableAnswer}
                    />
                  ))}
                </ul>
              </div>
            ))}
          </div>
        ))}
      </div>
    </FieldsetFrame>
  );
}

const COLUMNS = ['left', 'right'];

// n, r and u belong to the step: none of these, the rest unchanged, unchanged.
const LETTERS: readonly string[] = [...'abcdefghijklmopqstvwxyz'];

function rowId(listId: string, itemId: string): string {
  return `${listId}-row-${itemId}`;
}

function isWithin(target: EventTarget, id: string): boolean {
  return target instanceof Node && document.getElementById(id)?.contains(target) === true;
}

function valueOfDigit(key: string, item: FlagItem, mayBeNotAssessed: boolean): string | undefined {
  if (key === '1') return 'no';
  if (key === '2') return 'yes';
  if (key === '3') return item.third?.value;
  return key === '0' && mayBeNotAssessed ? 'not-assessed' : undefined;
}

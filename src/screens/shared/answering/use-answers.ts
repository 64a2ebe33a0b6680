// Recording at a contact: answers go to the course as clinical acts; what was typed and could not be read stays in the field with its message.
import { useCallback, useMemo } from 'react';
import { recordFindings, recordNoneOf, recordUnchanged, withdrawFindings } from '../../../course/finding-commands.ts';
import { hasParts, isRecordOf, isText } from '../../../course/readable.ts';
import type { Value } from '../../../model/finding.ts';
import { courseMemory } from '../course-memory.ts';
import { useAct } from '../services.ts';

/** A text that was typed and not understood, with its message. */
type Entry = { readonly text: string; readonly message: string };
type Entries = Readonly<Record<string, Entry>>;

export type Answering = {
  /** Texts not understood, by finding: those of every step, and of questions that another answer has since taken away. */
  readonly entries: Entries;
  readonly answer: (finding: string, value: Value | null) => void;
  readonly withdraw: (finding: string) => void;
  readonly refuse: (finding: string, entry: Entry) => void;
  /** Records the normal answer of those that have none. */
  readonly fill: (findings: readonly string[]) => void;
  /** Copies the latest earlier answer of those that have none. */
  readonly unchanged: (findings: readonly string[]) => void;
};

const NONE: Entries = {};
const useEntries = courseMemory<Entries>(
  'entries',
  NONE,
  isRecordOf(hasParts<Entry>({ text: isText, message: isText })),
);

function without(all: Entries, finding: string): Entries {
  if (all[finding] === undefined) return all;
  const rest = Object.entries(all).filter(([id]) => id !== finding);
  return rest.length === 0 ? NONE : Object.fromEntries(rest);
}

/** Answers for one contact of the open course. All but `entries` stay the same while the answers change, for rows that are memoized on them. */
export function useAnswers(contact: number): Answering {
  const act = useAct();
  const { value: entries, change } = useEntries(contact);
  const answer = useCallback<Answering['answer']>(
    (finding, given) => {
      change((all) => without(all, finding));
      act(({ state, programme }) => recordFindings(state, programme, { contact, answers: { [finding]: given } }));
    },
    [act, change, contact],
  );
  const withdraw = useCallback<Answering['withdraw']>(
    (finding) => {
      change((all) => without(all, finding));
      act(({ state, programme }) => withdrawFindings(state, programme, { contact, findings: [finding] }));
    },
    [act, change, contact],
  );
  const refuse = useCallback<Answering['refuse']>(
    (finding, entry) => change((all) => ({ ...all, [finding]: entry })),
    [change],
  );
  const fill = useCallback<Answering['fill']>(
    (findings) => {
      act(({ state, programme }) => recordNoneOf(state, programme, { contact, findings }));
    },
    [act, contact],
  );
  const unchanged = useCallback<Answering['unchanged']>(
    (findings) => {
      act(({ state, programme }) => recordUnchanged(state, programme, { contact, findings }));
    },
    [act, contact],
  );
  return useMemo(
    () => ({ entries, answer, withdraw, refuse, fill, unchanged }),
    [entries, answer, withdraw, refuse, fill, unchanged],
  );
}

// Recording at a contact: answers go to the course as clinical acts; what was typed and could not be read stays in the field with its message.
import { useCallback, useMemo, useState } from 'react';
import { recordFindings, recordNoneOf, recordUnchanged, withdrawFindings } from '../../course/finding-commands.ts';
import type { Value } from '../../model/finding.ts';
import { useAct } from '../shared/services.ts';

/** A text that was typed and not understood, with its message. */
type Entry = { readonly text: string; readonly message: string };

export type Answering = {
  /** Texts not understood, by finding. */
  readonly entries: Readonly<Record<string, Entry>>;
  readonly answer: (finding: string, value: Value | null) => void;
  readonly withdraw: (finding: string) => void;
  readonly refuse: (finding: string, entry: Entry) => void;
  /** Records the normal answer of those that have none. */
  readonly fill: (findings: readonly string[]) => void;
  /** Copies the latest earlier answer of those that have none. */
  readonly unchanged: (findings: readonly string[]) => void;
};

/** Answers for one contact of the open course. */
export function useAnswers(contact: number): Answering {
  const act = useAct();
  const [entries, setEntries] = useState<Readonly<Record<string, Entry>>>({});
  const forget = useCallback(
    (finding: string) => setEntries((all) => Object.fromEntries(Object.entries(all).filter(([id]) => id !== finding))),
    [],
  );
  return useMemo(
    () => ({
      entries,
      answer: (finding, value) => {
        forget(finding);
        act(({ state, programme }) => recordFindings(state, programme, { contact, answers: { [finding]: value } }));
      },
      withdraw: (finding) => {
        forget(finding);
        act(({ state, programme }) => withdrawFindings(state, programme, { contact, findings: [finding] }));
      },
      refuse: (finding, entry) => setEntries((all) => ({ ...all, [finding]: entry })),
      fill: (findings) => {
        act(({ state, programme }) => recordNoneOf(state, programme, { contact, findings }));
      },
      unchanged: (findings) => {
        act(({ state, programme }) => recordUnchanged(state, programme, { contact, findings }));
      },
    }),
    [act, contact, entries, forget],
  );
}

// What is typed and ticked on the page. It lives as long as the page does and belongs to no course.
import { useCallback, useMemo, useState } from 'react';
import type { Value } from '../../model/finding.ts';
import type { Programme } from '../../model/programme.ts';
import { type CheckAnswers, nothingKnown } from '../../view-models/referral-check-facts.ts';
import type { Answering } from './answering/use-answers.ts';

/** The answers, and the ways to change them. */
export type Check = {
  readonly known: CheckAnswers;
  readonly answering: Answering;
  readonly chooseWeek: (week: number | undefined) => void;
  /** An empty choice lets the answers suggest the group again. */
  readonly chooseGroup: (of: string, group: string) => void;
  /** Puts these in the place of everything. */
  readonly take: (known: CheckAnswers) => void;
};

const NO_ENTRIES: Answering['entries'] = {};

/** The answers of the page, at first those given; the programmes say what is normal. */
export function useCheck(programmes: readonly Programme[], first: CheckAnswers = nothingKnown): Check {
  const [known, setKnown] = useState(first);
  const [entries, setEntries] = useState(NO_ENTRIES);
  const set = useCallback((finding: string, value: Value | null | undefined) => {
    setEntries((all) => without(all, finding));
    setKnown((one) => {
      const rest = without(one.answers, finding);
      return { ...one, answers: value === undefined ? rest : { ...rest, [finding]: value } };
    });
  }, []);
  const answering = useMemo(
    (): Answering => ({
      entries,
      answer: set,
      withdraw: (finding) => set(finding, undefined),
      refuse: (finding, entry) => setEntries((all) => ({ ...all, [finding]: entry })),
      fill: (findings) => setKnown((one) => filled(one, findings, (id) => normalOf(programmes, id))),
      unchanged: (findings) => setKnown((one) => filled(one, findings, (id) => one.earlier[id])),
    }),
    [entries, set, programmes],
  );
  return {
    ...{ known, answering },
    chooseWeek: (week) => setKnown((one) => ({ ...one, week })),
    chooseGroup: (of, group) =>
      setKnown((one) => ({
        ...one,
        groups: group === '' ? without(one.groups, of) : { ...one.groups, [of]: group },
      })),
    take: (next) => {
      setEntries(NO_ENTRIES);
      setKnown(next);
    },
  };
}

function without<T>(all: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return all[key] === undefined ? all : Object.fromEntries(Object.entries(all).filter(([id]) => id !== key));
}

/** Only what has no answer is filled in. */
function filled(
  known: CheckAnswers,
  findings: readonly string[],
  answerOf: (finding: string) => Value | undefined,
): CheckAnswers {
  const open = findings.filter((id) => known.answers[id] === undefined);
  const added = open.flatMap((id) => {
    const value = answerOf(id);
    return value === undefined ? [] : [[id, value] as const];
  });
  return { ...known, answers: { ...known.answers, ...Object.fromEntries(added) } };
}

function normalOf(programmes: readonly Programme[], id: string): Value | undefined {
  return programmes.flatMap((one) => one.findings).find((one) => one.id === id)?.normal;
}

// The branch of an example: kept in the tab, played anew at each change. It knows no course and no address.
import { useCallback, useMemo, useRef, useState } from 'react';
import {
  hasParts,
  isFlag,
  isListOf,
  isMaybe,
  isOneOf,
  isRecordOf,
  isText,
  type Readable,
} from '../../course/readable.ts';
import type { Value } from '../../model/finding.ts';
import type { Programme } from '../../model/programme.ts';
import type { Story } from '../../stories/story.ts';
import type { Desk } from '../../view-models/desk.ts';
import {
  branchCourse,
  branchesAt,
  type ContactEdit,
  noBranch,
  type ReferralFate,
  referralFates,
  type StoryBranch,
  withAnswer,
  withGroup,
  withReferral,
  withTakenUp,
} from '../../view-models/story-branch.ts';
import type { Answering } from '../shared/answering/use-answers.ts';
import { useServices, useWords } from '../shared/services.ts';
import { tabMemory } from '../shared/tab-memory.ts';

const isAnswer: Readable<Value | null> = (value): value is Value | null =>
  value === null || typeof value === 'string' || typeof value === 'number';
const isEdits = isRecordOf(
  hasParts<ContactEdit>({
    answers: isRecordOf(isAnswer),
    withdrawn: isListOf(isText),
    group: isMaybe(isText),
    referrals: isMaybe(isRecordOf(isOneOf(...referralFates))),
    takenUp: isMaybe(isRecordOf(isFlag)),
  }),
);
const isBranch: Readable<StoryBranch> = (value): value is StoryBranch =>
  isEdits(value) && Object.keys(value).every((place) => /^\d{1,3}$/.test(place));
const useKeptBranch = tabMemory<StoryBranch>('branch', noBranch, isBranch);

const NO_ENTRIES: Answering['entries'] = {};

/** A branch at one of its contacts. */
export type Branching = {
  /** The first contact at which something is otherwise. */
  readonly from: number | undefined;
  readonly desks: readonly Desk[];
  readonly answering: Answering;
  /** The group chosen at the contact; undefined where it follows the answers. */
  readonly group: string | undefined;
  readonly chooseGroup: (group: string | undefined) => void;
  readonly chooseReferral: (rule: string, fate: ReferralFate) => void;
  readonly takeUp: (rule: string, isTaken: boolean) => void;
  /** Forgets everything that is otherwise. */
  readonly clear: () => void;
};

/** The branch of a story, for changing what is otherwise at a contact. */
export function useBranch(programme: Programme, story: Story, contact: number): Branching {
  const { t } = useWords();
  const { regions } = useServices();
  const [branch, keep] = useKeptBranch(story.id);
  const latest = useRef(branch);
  latest.current = branch;
  const change = useCallback(
    (next: (before: StoryBranch) => StoryBranch) => {
      latest.current = next(latest.current);
      keep(latest.current);
    },
    [keep],
  );
  const groupReason = t('examples:branch/groupReason');
  const desks = useMemo(
    () => branchCourse(programme, story, regions, branch, { groupReason }),
    [programme, story, regions, branch, groupReason],
  );
  const answering = useAnswering(story, contact, desks[contact], change);
  return {
    ...{ from: branchesAt(branch), desks, answering, group: branch[contact]?.group },
    chooseGroup: (group) => change((before) => withGroup(before, contact, group)),
    chooseReferral: (rule, fate) => change((before) => withReferral(before, contact, rule, fate)),
    takeUp: (rule, isTaken) => change((before) => withTakenUp(before, contact, rule, isTaken)),
    clear: () => change(() => noBranch),
  };
}

/** Answering a contact of the branch. All but `entries` stay the same while the answers change, for rows that are memoized on them. */
function useAnswering(
  story: Story,
  contact: number,
  desk: Desk | undefined,
  change: (next: (before: StoryBranch) => StoryBranch) => void,
): Answering {
  const [entries, setEntries] = useState(NO_ENTRIES);
  const now = useRef(desk);
  now.current = desk;
  const set = useCallback(
    (finding: string, value: Value | null | undefined) => {
      setEntries((all) => Object.fromEntries(Object.entries(all).filter(([id]) => id !== finding)));
      change((before) => withAnswer(before, story, contact, [finding, value]));
    },
    [change, story, contact],
  );
  /** Only what has no answer is filled in. */
  const fill = useCallback(
    (findings: readonly string[], answerOf: (finding: string) => Value | undefined) => {
      for (const id of findings) {
        const value = answerOf(id);
        if (value !== undefined && !Object.hasOwn(now.current?.contact.answers ?? {}, id)) set(id, value);
      }
    },
    [set],
  );
  return useMemo(
    () => ({
      entries,
      answer: set,
      withdraw: (finding) => set(finding, undefined),
      refuse: (finding, entry) => setEntries((all) => ({ ...all, [finding]: entry })),
      fill: (ids) => fill(ids, (id) => now.current?.programme.findings.find((one) => one.id === id)?.normal),
      unchanged: (ids) => fill(ids, (id) => now.current?.facts.earlier[id]),
    }),
    [entries, set, fill],
  );
}

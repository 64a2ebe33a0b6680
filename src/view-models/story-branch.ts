// "Try something else": a story with some of its answers, groups and referrals changed from a contact on. What is not changed stays the story's own. The
// story itself is never touched, and the engine judges the branch as any other course.
import type { Answers } from '../course/course.ts';
import type { ReplyOutcome } from '../course/event.ts';
import { addDays } from '../model/calendar.ts';
import { isPossible, type Value } from '../model/finding.ts';
import { isDerived, type Programme } from '../model/programme.ts';
import type { RegionSettings } from '../model/settings.ts';
import type { Story } from '../stories/story.ts';
import type { Desk } from './desk.ts';
import { replayed, type Telling, type ToldContact, type ToldReferral } from './replay.ts';
import { storyTelling } from './story-course.ts';

/** What becomes of a referral: not sent, sent without a reply before the next contact, or with one. */
export const referralFates = ['not-sent', 'sent', 'answered', 'returned'] as const;
export type ReferralFate = (typeof referralFates)[number];

/** What is otherwise at one contact. */
export type ContactEdit = {
  /** Null says "not assessed". */
  readonly answers: Answers;
  /** Answers of the story that nobody gave here. */
  readonly withdrawn: readonly string[];
  /** The group chosen instead. */
  readonly group?: string | undefined;
  /** By rule. */
  readonly referrals?: Readonly<Record<string, ReferralFate>> | undefined;
  /** The reply to a referral has been taken up, or not; by the rule that takes it up. */
  readonly takenUp?: Readonly<Record<string, boolean>> | undefined;
};

/** What is otherwise, by the place of the contact from 0. */
export type StoryBranch = Readonly<Record<string, ContactEdit>>;

/** Nothing is otherwise. */
export const noBranch: StoryBranch = {};
const noEdit: ContactEdit = { answers: {}, withdrawn: [] };

/** Answers a question otherwise at a contact; undefined takes the answer away. The story's own answer again is no change. */
export function withAnswer(
  branch: StoryBranch,
  story: Story,
  contact: number,
  [finding, value]: readonly [string, Value | null | undefined],
): StoryBranch {
  const told = story.contacts[contact]?.findings ?? {};
  const { answers, withdrawn, ...rest } = branch[contact] ?? noEdit;
  const others = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== finding));
  const stillWithdrawn = withdrawn.filter((id) => id !== finding);
  if (told[finding] === value)
    return withEdit(branch, contact, { ...rest, answers: others, withdrawn: stillWithdrawn });
  if (value === undefined)
    return withEdit(branch, contact, { ...rest, answers: others, withdrawn: [...stillWithdrawn, finding] });
  return withEdit(branch, contact, { ...rest, answers: { ...others, [finding]: value }, withdrawn: stillWithdrawn });
}

/** Chooses a group at a contact; undefined leaves it to what the answers suggest, or to the story. */
export function withGroup(branch: StoryBranch, contact: number, group: string | undefined): StoryBranch {
  return withEdit(branch, contact, { ...(branch[contact] ?? noEdit), group });
}

/** Says what becomes of a referral. */
export function withReferral(branch: StoryBranch, contact: number, rule: string, fate: ReferralFate): StoryBranch {
  const edit = branch[contact] ?? noEdit;
  return withEdit(branch, contact, { ...edit, referrals: { ...edit.referrals, [rule]: fate } });
}

/** Says whether the reply that a rule is about has been taken up. */
export function withTakenUp(branch: StoryBranch, contact: number, rule: string, takenUp: boolean): StoryBranch {
  const edit = branch[contact] ?? noEdit;
  return withEdit(branch, contact, { ...edit, takenUp: { ...edit.takenUp, [rule]: takenUp } });
}

function withEdit(branch: StoryBranch, contact: number, edit: ContactEdit): StoryBranch {
  const others = Object.entries(branch).filter(([place]) => place !== String(contact));
  const { answers, withdrawn, group, referrals = {}, takenUp = {} } = edit;
  const isEmpty =
    Object.keys({ ...answers, ...referrals, ...takenUp }).length + withdrawn.length === 0 && group === undefined;
  const all = isEmpty ? others : [...others, [String(contact), edit] as const];
  return all.length === 0 ? noBranch : Object.fromEntries(all);
}

/** The first contact at which something is otherwise; undefined where nothing is. */
export function branchesAt(branch: StoryBranch): number | undefined {
  const places = Object.keys(branch).map(Number);
  return places.length === 0 ? undefined : Math.min(...places);
}

/** Why the clinician of a branch chooses another group than the suggested one, handed in in words. */
export type BranchWords = { readonly groupReason: string };

/**
 * The branch as it is told. The clinician confirms what the answers suggest, as the one of the story did, unless the story or the branch says otherwise.
 * What is kept from another edition of the programme and fits no more is left out.
 */
function branchTelling(
  programme: Programme,
  story: Story,
  regions: readonly RegionSettings[],
  branch: StoryBranch,
  words: BranchWords,
): Telling {
  const telling = storyTelling(programme, story, regions);
  const contacts = telling.contacts.map((told, place) => {
    const followed = told.groupReason === undefined ? { ...told, followsSuggestion: true } : told;
    const edit = branch[place];
    return edit === undefined ? followed : edited(programme, followed, edit, telling.contacts[place + 1], words);
  });
  return { ...telling, contacts };
}

function edited(
  programme: Programme,
  told: ToldContact,
  edit: ContactEdit,
  next: ToldContact | undefined,
  { groupReason }: BranchWords,
): ToldContact {
  const kept = Object.entries(told.answers).filter(([id]) => !edit.withdrawn.includes(id));
  const changed = Object.entries(edit.answers).filter(([id, value]) => mayBeAnswered(programme, id, value));
  const group = programme.groups.some((one) => one.id === edit.group) ? edit.group : undefined;
  return {
    ...told,
    answers: { ...Object.fromEntries(kept), ...Object.fromEntries(changed) },
    ...(group === undefined ? {} : { group, groupReason, followsSuggestion: false }),
    referrals: referralsOf(programme, told, edit, next),
    decisions: decisionsOf(programme, told, edit),
  };
}

function mayBeAnswered(programme: Programme, id: string, value: Value | null): boolean {
  const finding = programme.findings.find((one) => one.id === id);
  return finding !== undefined && !isDerived(programme, id) && (value === null || isPossible(finding, value));
}

function referralsOf(
  programme: Programme,
  told: ToldContact,
  { referrals = {} }: ContactEdit,
  next: ToldContact | undefined,
): ToldContact['referrals'] {
  const all: Record<string, ToldReferral> = { ...told.referrals };
  for (const [rule, fate] of Object.entries(referrals)) {
    const read = programme.replies.find((one) => one.rules.includes(rule));
    if (read === undefined) continue;
    if (fate === 'not-sent') delete all[rule];
    else
      all[rule] =
        fate === 'sent' ? {} : { reply: { outcome: fate, date: next?.day ?? addDays(told.day, read.aimDays) } };
  }
  return all;
}

function decisionsOf(programme: Programme, told: ToldContact, { takenUp = {} }: ContactEdit): ToldContact['decisions'] {
  const all = { ...told.decisions };
  for (const [rule, isTaken] of Object.entries(takenUp)) {
    if (!programme.replies.some((one) => one.takenUpBy === rule)) continue;
    if (isTaken) all[rule] = 'accepted';
    else delete all[rule];
  }
  return all;
}

/** The desk of each contact of the branch. */
export function branchCourse(
  programme: Programme,
  story: Story,
  regions: readonly RegionSettings[],
  branch: StoryBranch,
  words: BranchWords,
): readonly Desk[] {
  return replayed(branchTelling(programme, story, regions, branch, words), `${story.id} branch`).desks;
}

/** A choice that rules of later contacts read: what becomes of a referral, or whether its reply is taken up. */
export type LaterChoice =
  | { readonly kind: 'referral'; readonly rule: string; readonly fate: ReferralFate }
  | { readonly kind: 'taken-up'; readonly rule: string; readonly isTaken: boolean };

/** The choices at a desk that matter later, as they stand. */
export function laterChoices(desk: Desk, last: Desk | undefined): readonly LaterChoice[] {
  const { programme, judgement, contact } = desk;
  const shown = judgement.recommendations.map((one) => one.rule.id);
  return programme.replies.flatMap((reply): readonly LaterChoice[] => [
    ...reply.rules
      .filter((rule) => shown.includes(rule))
      .map((rule) => ({ kind: 'referral' as const, rule, fate: fateOf(rule, desk, last) })),
    ...(shown.includes(reply.takenUpBy)
      ? [
          {
            kind: 'taken-up' as const,
            rule: reply.takenUpBy,
            isTaken: contact.decisions[reply.takenUpBy] !== undefined,
          },
        ]
      : []),
  ]);
}

/** What became of a referral made at the desk's contact, as the last desk of the course knows it. */
function fateOf(rule: string, { contact }: Desk, last: Desk | undefined): ReferralFate {
  const here = last?.state.contacts[contact.index] ?? contact;
  const made = here.referrals.findLast((one) => one.rule === rule);
  if (made === undefined) return 'not-sent';
  const outcome: ReplyOutcome | undefined = made.reply?.outcome;
  return outcome ?? 'sent';
}

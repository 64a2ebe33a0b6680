// A course under another edition of its programme: contact by contact what would be advised otherwise, and which change of the edition it rests on. Both
// sides are the engine's own judgement.
import type { CourseState } from '../course/course.ts';
import type { Judgement } from '../engine/judge.ts';
import type { Day } from '../model/calendar.ts';
import { type Edition, type EditionChange, inEdition } from '../model/edition.ts';
import type { Programme } from '../model/programme.ts';
import type { Advice, Rule } from '../model/rule.ts';
import type { RegionSettings } from '../model/settings.ts';
import { deskFor } from './desk.ts';

/** A recommendation that one edition gives and the other does not. `change`: what of the edition it rests on; else it follows from another change. */
type OneSided = { readonly rule: Rule; readonly change: EditionChange | undefined };

/** A recommendation that both give, otherwise. */
type Otherwise = OneSided & {
  readonly differs: readonly (keyof Pick<Advice, 'urgency' | 'strength' | 'recipient'>)[];
  readonly now: Advice;
  readonly other: Advice;
};

/** One contact under both. */
export type ContactUnderBoth = {
  readonly index: number;
  readonly contact: string;
  readonly day: Day;
  readonly status: { readonly now: Judgement['status']; readonly other: Judgement['status'] };
  readonly group: { readonly now: string | undefined; readonly other: string | undefined };
  readonly next: { readonly now: Judgement['next']; readonly other: Judgement['next'] };
  /** The other edition gives these beside, does without these, and gives these otherwise. */
  readonly added: readonly OneSided[];
  readonly gone: readonly OneSided[];
  readonly otherwise: readonly Otherwise[];
  readonly same: number;
};

/** The course under the other edition, contact by contact. */
export function underEdition(
  programme: Programme,
  state: CourseState,
  edition: Edition,
  regions: readonly RegionSettings[],
): readonly ContactUnderBoth[] {
  const other = inEdition(programme, edition);
  return state.contacts.flatMap(({ index }) => {
    const now = deskFor(programme, state, index, regions);
    const otherwiseJudged = deskFor(other, state, index, regions);
    if (now === undefined || otherwiseJudged === undefined) return [];
    const [mine, its] = [rulesOf(now.judgement), rulesOf(otherwiseJudged.judgement)];
    const changeOf = (rule: Rule) => edition.changes.find((one) => one.rule === rule.id);
    const only = (all: ReadonlyMap<string, Rule>, others: ReadonlyMap<string, Rule>): readonly OneSided[] =>
      [...all.values()].filter((one) => !others.has(one.id)).map((rule) => ({ rule, change: changeOf(rule) }));
    const otherwise = [...mine.values()].flatMap((rule): readonly Otherwise[] => {
      const twin = its.get(rule.id);
      const differs = twin === undefined ? [] : differing(rule.advice, twin.advice);
      if (twin === undefined || differs.length === 0) return [];
      return [{ rule, change: changeOf(rule), differs, now: rule.advice, other: twin.advice }];
    });
    return {
      ...{ index, contact: now.contact.contact, day: now.contact.day },
      status: { now: now.judgement.status, other: otherwiseJudged.judgement.status },
      group: { now: now.judgement.group.suggested, other: otherwiseJudged.judgement.group.suggested },
      next: { now: now.judgement.next, other: otherwiseJudged.judgement.next },
      ...{ added: only(its, mine), gone: only(mine, its), otherwise },
      same: [...mine.keys()].filter((id) => its.has(id)).length - otherwise.length,
    };
  });
}

function rulesOf(judgement: Judgement): ReadonlyMap<string, Rule> {
  return new Map(judgement.recommendations.map((one) => [one.rule.id, one.rule]));
}

function differing(a: Advice, b: Advice): Otherwise['differs'] {
  return (['urgency', 'strength', 'recipient'] as const).filter((one) => a[one] !== b[one]);
}

/** Whether anything of the contact would be another. */
export function isOtherwise(one: ContactUnderBoth): boolean {
  const nextOf = (next: Judgement['next']) => (next === undefined ? '' : `${next.contact} ${next.day}`);
  return (
    one.added.length + one.gone.length + one.otherwise.length > 0 ||
    one.status.now !== one.status.other ||
    one.group.now !== one.group.other ||
    nextOf(one.next.now) !== nextOf(one.next.other)
  );
}

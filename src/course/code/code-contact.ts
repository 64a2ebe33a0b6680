// One contact in a code: when it was, what was answered, what was decided, sent and closed.
import type { Day } from '../../model/calendar.ts';
import type { Coder, Counts } from './bit-coder.ts';
import type { CarriedContact, CarriedReferral } from './carried-course.ts';
import { type AnswerCounts, answerCounts, codeAnswers, type Earlier } from './code-answers.ts';
import type { CodeBook } from './code-book.ts';
import {
  at,
  codeDay,
  codeFigure,
  codeWord,
  codeWords,
  contexts,
  type DayCounts,
  dayCounts,
  expecting,
  type FigureCounts,
  figureCounts,
  type WordList,
  wordList,
} from './code-parts.ts';

/** What has been learnt of the course so far, contact by contact. */
export type ContactCounts = {
  readonly answers: AnswerCounts;
  readonly contacts: WordList;
  readonly groups: WordList;
  readonly rules: WordList;
  readonly recipients: WordList;
  readonly editions: WordList;
  readonly isNext: Counts;
  readonly day: DayCounts;
  readonly closingDay: DayCounts;
  readonly referralDay: DayCounts;
  readonly replyDay: DayCounts;
  readonly hasGroup: readonly Counts[];
  readonly hasReason: Counts;
  readonly isAdvised: readonly Counts[];
  readonly isInOrder: Counts;
  readonly isDecided: readonly Counts[];
  readonly isAccepted: readonly Counts[];
  readonly isAcknowledged: Counts;
  readonly acknowledged: FigureCounts;
  readonly advised: FigureCounts;
  readonly otherDecisions: FigureCounts;
  readonly referrals: FigureCounts;
  readonly hasReply: Counts;
  readonly isAnswered: Counts;
};

export function contactCounts(book: CodeBook): ContactCounts {
  return {
    answers: answerCounts(),
    ...{ contacts: wordList(book.contacts), groups: wordList(book.groups), rules: wordList(book.rules) },
    ...{ recipients: wordList(book.recipients), editions: wordList([book.edition]) },
    isNext: expecting(1, 8),
    ...{ day: dayCounts(), closingDay: dayCounts(), referralDay: dayCounts(), replyDay: dayCounts() },
    ...{ hasGroup: contexts(2), hasReason: expecting(8, 1) },
    ...{
      isAdvised: contexts(4, 8, 1),
      isInOrder: expecting(1, 16),
      isDecided: contexts(2),
      isAccepted: contexts(2, 1, 4),
    },
    ...{ isAcknowledged: expecting(8, 1), acknowledged: figureCounts(), advised: figureCounts() },
    ...{ otherDecisions: figureCounts(), referrals: figureCounts() },
    ...{ hasReply: expecting(1, 1), isAnswered: expecting(1, 4) },
  };
}

/** What was before the contact: the one before it, and the day that its own is told from. */
export type Before = { readonly contact: CarriedContact | undefined; readonly day: Day; readonly earlier: Earlier };

/** One contact. `mustBeClosed` for every one but the last: the next is only opened when it is. */
export function codeContact(
  coder: Coder,
  book: CodeBook,
  counts: ContactCounts,
  before: Before,
  mustBeClosed: boolean,
  given: CarriedContact | undefined,
): CarriedContact {
  const contact = codeKind(coder, book, counts, before.contact, given?.contact);
  const day = codeDay(coder, counts.day, before.day, given?.day);
  const answers = codeAnswers(coder, book, counts.answers, before.earlier, given?.answers);
  const group = codeGroup(coder, counts, before.contact, given);
  const closed = codeClosed(coder, book, counts, { day, before: before.contact, mustBeClosed }, given);
  const decisions = codeDecisions(coder, book, counts, closed?.advice ?? [], given?.decisions);
  const isAcknowledged = coder.bit(counts.isAcknowledged, given && given.acknowledged !== undefined);
  const acknowledged = isAcknowledged
    ? { acknowledged: codeWords(coder, counts.rules, counts.acknowledged, given?.acknowledged) }
    : {};
  const many = codeFigure(coder, counts.referrals, given?.referrals.length);
  const referrals: CarriedReferral[] = [];
  while (referrals.length < many) referrals.push(codeReferral(coder, counts, day, given?.referrals[referrals.length]));
  return {
    ...{ contact, day, answers, decisions, referrals, ...acknowledged },
    ...(group === undefined ? {} : { group }),
    ...(closed === undefined ? {} : { closed }),
  };
}

/** Which contact of the programme: mostly the one after the last, and the first to begin with. */
function codeKind(
  coder: Coder,
  book: CodeBook,
  counts: ContactCounts,
  before: CarriedContact | undefined,
  given: string | undefined,
): string {
  const next = book.contacts[before === undefined ? 0 : book.contacts.indexOf(before.contact) + 1];
  const isNext = next !== undefined && coder.bit(counts.isNext, given === undefined ? undefined : given === next);
  return isNext ? next : codeWord(coder, counts.contacts, given);
}

function codeGroup(
  coder: Coder,
  counts: ContactCounts,
  before: CarriedContact | undefined,
  given: CarriedContact | undefined,
): CarriedContact['group'] {
  const context = before?.group === undefined ? 0 : 1;
  if (!coder.bit(at(counts.hasGroup, context), given && given.group !== undefined)) return undefined;
  const group = codeWord(coder, counts.groups, given?.group?.group);
  return { group, hasReason: coder.bit(counts.hasReason, given?.group?.hasReason) };
}

type Closing = { readonly day: Day; readonly before: CarriedContact | undefined; readonly mustBeClosed: boolean };

function codeClosed(
  coder: Coder,
  book: CodeBook,
  counts: ContactCounts,
  { day: since, before, mustBeClosed }: Closing,
  given: CarriedContact | undefined,
): CarriedContact['closed'] {
  const isClosed = mustBeClosed || coder.bit(expecting(1, 1), given && given.closed !== undefined);
  if (!isClosed) return undefined;
  const day = codeDay(coder, counts.closingDay, since, given?.closed?.day);
  const edition = codeWord(coder, counts.editions, given?.closed?.edition);
  return { advice: codeAdvice(coder, book, counts, before?.closed?.advice ?? [], given?.closed?.advice), edition, day };
}

/** The advice that was shown: a tick for each rule of the book where it stands in its order, which is the order of showing; else a list. */
function codeAdvice(
  coder: Coder,
  book: CodeBook,
  counts: ContactCounts,
  before: readonly string[],
  given: readonly string[] | undefined,
): readonly string[] {
  const ticked = given && book.rules.filter((rule) => given.includes(rule));
  const isInOrder = ticked && ticked.length === given.length && ticked.every((rule, i) => rule === given[i]);
  if (!coder.bit(counts.isInOrder, isInOrder)) return codeWords(coder, counts.rules, counts.advised, given);
  let last = 0;
  return book.rules.filter((rule) => {
    const context = at(counts.isAdvised, last + (before.includes(rule) ? 2 : 0));
    const isAdvised = coder.bit(context, given?.includes(rule));
    last = Number(isAdvised);
    return isAdvised;
  });
}

function codeDecisions(
  coder: Coder,
  book: CodeBook,
  counts: ContactCounts,
  advice: readonly string[],
  given: CarriedContact['decisions'] | undefined,
): CarriedContact['decisions'] {
  const decisions = new Map<string, boolean>();
  let last = 1;
  const decide = (rule: string) => {
    const isAccepted = coder.bit(at(counts.isAccepted, last), given?.[rule]);
    last = Number(isAccepted);
    decisions.set(rule, isAccepted);
  };
  for (const rule of book.rules) {
    const context = at(counts.isDecided, advice.includes(rule) ? 1 : 0);
    if (coder.bit(context, given && Object.hasOwn(given, rule))) decide(rule);
  }
  const rest = given && Object.keys(given).filter((rule) => !decisions.has(rule));
  for (const rule of codeWords(coder, counts.rules, counts.otherDecisions, rest)) decide(rule);
  return Object.fromEntries(decisions);
}

function codeReferral(
  coder: Coder,
  counts: ContactCounts,
  since: Day,
  given: CarriedReferral | undefined,
): CarriedReferral {
  const rule = codeWord(coder, counts.rules, given?.rule);
  const recipient = codeWord(coder, counts.recipients, given?.recipient);
  const day = codeDay(coder, counts.referralDay, since, given?.day);
  if (!coder.bit(counts.hasReply, given && given.reply !== undefined)) return { rule, recipient, day };
  const isAnswered = coder.bit(counts.isAnswered, given && given.reply?.outcome === 'answered');
  const replyDay = codeDay(coder, counts.replyDay, day, given?.reply?.day);
  return { rule, recipient, day, reply: { outcome: isAnswered ? 'answered' : 'returned', day: replyDay } };
}

// The answers of one contact in a code: finding by finding in the order of the book, cheap where one is as expected. Expected is what was
// answered at the contact before, or else the normal answer.
import type { Value } from '../../model/finding.ts';
import type { Answers } from '../course.ts';
import type { Coder, Counts } from './bit-coder.ts';
import { type BookFinding, type CodeBook, mayHold } from './code-book.ts';
import {
  at,
  codeFigure,
  codeWord,
  contexts,
  expecting,
  type FigureCounts,
  figureCounts,
  type WordList,
  wordList,
} from './code-parts.ts';

/** What has been learnt of the course's answers so far. */
export type AnswerCounts = {
  readonly isRecorded: readonly Counts[];
  readonly isAssessed: readonly Counts[];
  readonly isSame: readonly Counts[];
  readonly isNormal: readonly Counts[];
  readonly isUnlikely: Counts;
  /** Answers that the book has no place for: recorded in another edition, or with a value the finding cannot have. */
  readonly others: FigureCounts;
  readonly otherFindings: WordList;
  readonly otherValues: WordList;
  readonly isNumber: Counts;
};

export function answerCounts(): AnswerCounts {
  return {
    isRecorded: contexts(16),
    isAssessed: contexts(4, 1, 8),
    isSame: contexts(4, 1, 4),
    isNormal: contexts(4, 1, 2),
    isUnlikely: expecting(16, 1),
    ...{ others: figureCounts(), otherFindings: wordList([]), otherValues: wordList([]), isNumber: expecting(1, 1) },
  };
}

/** What is known before a contact: the answers of the one before it, and the latest value of each finding. */
export type Earlier = { readonly answers: Answers | undefined; readonly values: ReadonlyMap<string, Value> };

/** The answers of a contact; each value one that its finding can have comes back from the book's lists, any other written out. */
export function codeAnswers(
  coder: Coder,
  book: CodeBook,
  counts: AnswerCounts,
  earlier: Earlier,
  given: Answers | undefined,
): Answers {
  const answers = new Map<string, Value | null>();
  const run: Run = { recorded: 0, notAssessed: 0, deviated: 0 };
  for (const finding of book.findings) {
    const answer = codeAnswer(
      coder,
      counts,
      earlier,
      run,
      finding,
      given === undefined ? undefined : placed(finding, given),
    );
    if (answer !== undefined) answers.set(finding.id, answer);
  }
  const rest = given === undefined ? undefined : Object.entries(given).filter(([id]) => !answers.has(id));
  const many = codeFigure(coder, counts.others, rest?.length);
  for (let i = 0; i < many; i += 1) {
    const finding = codeWord(coder, counts.otherFindings, rest?.[i]?.[0]);
    answers.set(finding, codeOther(coder, counts, rest?.[i]?.[1]));
  }
  return Object.fromEntries(answers);
}

/** What the last finding was like, for the next is often alike: 1 for yes, and of `recorded` the last two, a bit each. */
type Run = { recorded: number; notAssessed: number; deviated: number };
/** An answer as the book can tell it; undefined where the finding has none that it can. */
type Placed = { readonly answer: Value | null | undefined };

function placed(finding: BookFinding, given: Answers): Placed {
  const answer = Object.hasOwn(given, finding.id) ? given[finding.id] : undefined;
  return { answer: answer === undefined || answer === null || mayHold(finding, answer) ? answer : undefined };
}

function codeAnswer(
  coder: Coder,
  counts: AnswerCounts,
  earlier: Earlier,
  run: Run,
  finding: BookFinding,
  given: Placed | undefined,
): Value | null | undefined {
  const before = standingBefore(earlier, finding.id);
  const isRecorded = coder.bit(
    at(counts.isRecorded, before * 4 + run.recorded),
    given === undefined ? undefined : given.answer !== undefined,
  );
  run.recorded = ((run.recorded << 1) | Number(isRecorded)) & 3;
  if (!isRecorded) return undefined;
  const isAssessed = coder.bit(
    at(counts.isAssessed, run.notAssessed + (before === NOT_ASSESSED ? 2 : 0)),
    given === undefined ? undefined : given.answer !== null,
  );
  run.notAssessed = Number(!isAssessed);
  if (!isAssessed) return null;
  const latest = earlier.values.get(finding.id);
  return codeValue(coder, counts, run, finding, latest, given?.answer ?? undefined);
}

const NOT_ASSESSED = 2;

/** No contact before, not recorded at it, not assessed at it, answered at it. */
function standingBefore({ answers }: Earlier, finding: string): number {
  if (answers === undefined) return 0;
  if (!Object.hasOwn(answers, finding)) return 1;
  return answers[finding] === null ? NOT_ASSESSED : 3;
}

function codeValue(
  coder: Coder,
  counts: AnswerCounts,
  run: Run,
  finding: BookFinding,
  latest: Value | undefined,
  given: Value | undefined,
): Value {
  const { normal } = finding;
  if (latest !== undefined) {
    const context = at(counts.isSame, run.deviated + (latest === normal ? 2 : 0));
    const isSame = coder.bit(context, given === undefined ? undefined : given === latest);
    run.deviated = Number(!isSame);
    if (isSame) return latest;
  }
  if (normal !== undefined && latest !== normal) {
    const context = at(counts.isNormal, run.deviated + ('options' in finding ? 2 : 0));
    const isNormal = coder.bit(context, given === undefined ? undefined : given === normal);
    if (latest === undefined) run.deviated = Number(!isNormal);
    if (isNormal) return normal;
  }
  return codeUnexpected(coder, counts, finding, latest, given);
}

/** A value that is neither the latest nor the normal one: any other option, or a number of the range. */
function codeUnexpected(
  coder: Coder,
  counts: AnswerCounts,
  finding: BookFinding,
  latest: Value | undefined,
  given: Value | undefined,
): Value {
  if ('options' in finding) {
    const left = finding.options.filter((option) => option !== latest && option !== finding.normal);
    return left[coder.uniform(left.length, given === undefined ? undefined : left.indexOf(String(given)))] ?? '';
  }
  const { min, max, likelyTo } = finding;
  const figure = given === undefined ? undefined : Number(given);
  const isUnlikely =
    likelyTo < max && coder.bit(counts.isUnlikely, figure === undefined ? undefined : figure > likelyTo);
  const [from, to] = isUnlikely ? [likelyTo + 1, max] : [min, likelyTo];
  return from + coder.uniform(to - from + 1, figure === undefined ? undefined : figure - from);
}

const BYTES = 8;

/** A value written out; a number by the eight bytes it is held in. */
function codeOther(coder: Coder, counts: AnswerCounts, given: Value | null | undefined): Value | null {
  const isNumber = coder.bit(counts.isNumber, given === undefined ? undefined : typeof given === 'number');
  if (isNumber) return codeNumber(coder, typeof given === 'number' ? given : undefined);
  const isNull = coder.bit(expecting(1, 1), given === undefined ? undefined : given === null);
  return isNull ? null : codeWord(coder, counts.otherValues, typeof given === 'string' ? given : undefined);
}

function codeNumber(coder: Coder, given: number | undefined): number {
  const view = new DataView(new ArrayBuffer(BYTES));
  if (given !== undefined) view.setFloat64(0, given);
  for (let i = 0; i < BYTES; i += 1) {
    view.setUint8(i, coder.uniform(256, given === undefined ? undefined : view.getUint8(i)));
  }
  return view.getFloat64(0);
}

// Finds codes in a pasted text: a whole journal note or letter, quoted, indented, broken anew, with text before and after. A code is read
// through spaces, line breaks, dashes and quotation marks of mails, by as many letters as its first group says; where that gives no code,
// the groups as they stand tell what is wrong.
import type { CodeProblem } from './code-problem.ts';
import { GROUP, groupsTold, letterValue, MARK } from './letters.ts';
import { isCodeword, wrongSymbol } from './reed-solomon.ts';
import { symbolsOf } from './symbols.ts';

/** A code that is whole, as symbols, or what is wrong with one; and where in the text it ends. */
export type FoundCode =
  | { readonly ok: true; readonly symbols: readonly number[]; readonly end: number }
  | { readonly ok: false; readonly problem: CodeProblem; readonly end: number };

/** Spaces of every kind, invisible signs, quotation marks of mails. */
const SPACES = String.raw`\s\u00ad\u200b-\u200d\u2060\ufeff>|`;
/** Dashes that word processors put for a hyphen, and the soft hyphen. */
const DASHES = String.raw`\u2010-\u2015\u2212\ufe63\uff0d\u00ad\-`;
const isBetween = new RegExp(`[${SPACES}${DASHES}]`, 'u');
const MARKS = /(?<![\p{L}\p{N}])RYG([0-9A-Z])/giu;
/** What stands between, then a piece of other signs. */
const PIECE = new RegExp(`([${SPACES}${DASHES}]*)([^${SPACES}${DASHES}]+)`, 'uy');
const beginsWithDash = new RegExp(`^[${DASHES}]`, 'u');

/** What ends a sentence or a bracket after the code. */
const STOP = /[.,;:!?)\]}"']+$/;
/** The next code: a dash follows a group, and none follows a mark. */
const A_MARK = /^RYG[0-9IL]$/i;

/** More pieces than any code has groups. */
const MOST_PIECES = 600;
/** Fewest groups by which a code is known whose first group is damaged. */
const TELLING = 3;

/** The places of marks in the text, at most `limit` and one more. */
export function marksIn(text: string, limit: number): readonly RegExpExecArray[] {
  const marks: RegExpExecArray[] = [];
  for (const mark of text.matchAll(MARKS)) {
    marks.push(mark);
    if (marks.length > limit) break;
  }
  return marks;
}

/**
 * The codes of the text in order. A mark within a code is a group of it that happens to look like one; within a damaged code it counts
 * when a whole code begins there.
 */
export function codesAt(text: string, marks: readonly RegExpExecArray[]): readonly FoundCode[] {
  const found: FoundCode[] = [];
  let end = 0;
  let damagedEnd = 0;
  for (const mark of marks) {
    const code = mark.index < end ? undefined : codeAt(text, mark);
    if (code === undefined || (!code.ok && mark.index < damagedEnd)) continue;
    found.push(code);
    if (code.ok) end = code.end;
    else damagedEnd = Math.max(damagedEnd, code.end);
  }
  return found;
}

/** The code at a mark; undefined where the mark is only mentioned. */
function codeAt(text: string, mark: RegExpExecArray): FoundCode | undefined {
  const from = mark.index + mark[0].length;
  const format = letterValue(mark[1] ?? '');
  if (format !== letterValue(MARK.slice(-1))) return otherFormat(text, mark, from);
  const letters = lettersFrom(text, from, GROUP).values;
  const groups = letters.length === GROUP ? groupsTold(letters) : undefined;
  if (groups === undefined) return damagedStart(text, mark, from);
  const { values, end } = lettersFrom(text, from, groups * GROUP);
  const symbols = symbolsOf(values);
  if (values.length === groups * GROUP && isCodeword(symbols)) return { ok: true, symbols, end };
  const standing = piecesFrom(text, from);
  return { ok: false, problem: diagnosis(standing.pieces, groups, symbols), end: standing.end };
}

/** As many letters as wanted, through everything that may stand between; fewer where something else comes first. */
function lettersFrom(text: string, from: number, wanted: number): { values: readonly number[]; end: number } {
  const values: number[] = [];
  let end = from;
  for (let place = from; place < text.length && values.length < wanted; place += 1) {
    const character = text.charAt(place);
    const value = letterValue(character);
    if (value === undefined && !isBetween.test(character)) break;
    if (value === undefined) continue;
    values.push(value);
    end = place + 1;
  }
  return { values, end };
}

/**
 * The groups as they stand. A piece belongs to the code when a dash directly after the one before it joins them, when a dash joins it to the
 * next, or when it is the rest of a group that was broken by a new line. What stands after that is text.
 */
function piecesFrom(text: string, from: number): { readonly pieces: readonly string[]; readonly end: number } {
  const pieces: string[] = [];
  let end = from;
  PIECE.lastIndex = from;
  for (let match = PIECE.exec(text); match !== null && pieces.length < MOST_PIECES; match = PIECE.exec(text)) {
    const [, between = '', standing = ''] = match;
    const goesOn = beginsWithDash.test(text.charAt(PIECE.lastIndex));
    const piece = goesOn ? standing : standing.replace(STOP, '');
    const last = pieces.at(-1);
    const joined = last === undefined || beginsWithDash.test(between);
    const isText = last !== undefined && !goesOn && between.includes('\n') && !isGroup(piece);
    const isNextCode = last !== undefined && !goesOn && A_MARK.test(piece);
    if ((isText && last.length === GROUP) || isNextCode) break;
    if (!joined && last.length + piece.length === GROUP) pieces.splice(-1, 1, last + piece);
    else if (joined || (goesOn && isGroup(piece))) pieces.push(piece);
    else break;
    end = PIECE.lastIndex;
    if (piece !== standing) break;
  }
  return { pieces, end };
}

const isGroup = (piece: string): boolean =>
  piece.length === GROUP && [...piece].every((character) => letterValue(character) !== undefined);

function diagnosis(pieces: readonly string[], groups: number, symbols: readonly number[]): CodeProblem {
  const wrong = pieces.slice(0, groups).findIndex((piece) => !isGroup(piece));
  const piece = pieces[wrong] ?? '';
  const isCut = wrong === pieces.length - 1 && piece.length < GROUP;
  if (wrong >= 0 && !isCut) return { problem: 'damaged', group: wrong + 1, text: piece, groups };
  const present = wrong < 0 ? pieces.length : wrong;
  if (present < groups) return { problem: 'cut-off', present, groups };
  const place = wrongSymbol(symbols);
  if (place === undefined) return { problem: 'damaged', groups };
  const group = Math.floor(place / 2);
  return { problem: 'damaged', group: group + 1, text: pieces[group] ?? '', groups };
}

/** A code by its look whose first group is no length: damaged there, or cut off within it. */
function damagedStart(text: string, mark: RegExpExecArray, from: number): FoundCode | undefined {
  const { pieces, end } = piecesFrom(text, from);
  const [first = ''] = pieces;
  const others = pieces.filter(isGroup).length;
  if (others >= TELLING) return { ok: false, problem: { problem: 'damaged', group: 1, text: first }, end };
  const isStart = first.length < GROUP && [...first].every((character) => letterValue(character) !== undefined);
  const isCut = isStart && mark[0].endsWith('1') && text.slice(from).trim() === first;
  return isCut ? { ok: false, problem: { problem: 'cut-off', present: 0 }, end } : undefined;
}

/** Something that looks like a code behind a mark of another figure: a later format, or the mark itself is damaged. */
function otherFormat(text: string, mark: RegExpExecArray, from: number): FoundCode | undefined {
  const { pieces, end } = piecesFrom(text, from);
  if (pieces.filter(isGroup).length < TELLING) return undefined;
  const format = mark[0].toUpperCase();
  const isLater = /[2-9]$/.test(format);
  const problem: CodeProblem = isLater
    ? { problem: 'newer-format', format }
    : { problem: 'damaged', group: 0, text: mark[0] };
  return { ok: false, problem, end };
}

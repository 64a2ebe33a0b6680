// What documents are made of: statements, each with the answers that entail it, and the ways of joining them into sentences. Every document says
// the same answer in the same words.
import { isPositive } from '../model/finding.ts';
import type { FieldView } from '../view-models/step-view.ts';
import { labelOf, phraseOf } from './finding-words.ts';
import type { WordsIn } from './words.ts';

/** A statement with the findings (or rules) whose answers entail it. */
export type Statement = { readonly text: string; readonly from: readonly string[] };

export const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** Lower case at the start, but for abbreviations such as MR or SBT. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
/** Upper case first and a full stop last. */
export const sentence = (text: string): string => `${upperFirst(text)}${/[.!?]$/.test(text) ? '' : '.'}`;

/** Answered as normal: said only where negatives are wanted. */
export function isNormal({ finding, value }: FieldView): boolean {
  return value !== undefined && finding.normal === value && !isPositive(finding, value);
}

/** One sentence of the answers' phrases, the two sides of one finding said together; nothing where nothing is answered. */
export function answersJoined(fields: readonly FieldView[], words: WordsIn): readonly Statement[] {
  const phrases = fields.flatMap(({ finding, value }) =>
    value === undefined ? [] : [{ text: phraseOf(finding, value, words), from: [finding.id] }],
  );
  if (phrases.length === 0) return [];
  const joined = bySide(phrases);
  const text = joined.map((one) => one.text).join(', ');
  return [{ text: sentence(text), from: joined.flatMap((one) => one.from) }];
}

/** Two phrases that differ in their last word alone, the side, become one: "normal patellarrefleks højre/venstre". */
function bySide(statements: readonly Statement[]): readonly Statement[] {
  const result: Statement[] = [];
  for (const one of statements) {
    const before = result.at(-1);
    const [, stem, side] = /^(.*) (\S+)$/.exec(one.text) ?? [];
    const [, otherStem, otherSide] = /^(.*) (\S+)$/.exec(before?.text ?? '') ?? [];
    const isPair = before?.from.some((id) => one.from.some((other) => isOtherSide(id, other)));
    if (before && isPair && stem === otherStem) {
      result[result.length - 1] = { text: `${stem} ${otherSide}/${side}`, from: [...before.from, ...one.from] };
    } else result.push(one);
  }
  return result;
}

const withoutSide = (id: string) => id.replace(/\.(right|left)$/, '');
const isOtherSide = (a: string, b: string) => a !== b && withoutSide(a) === withoutSide(b);

/** What nobody has answered, sides joined: the labels hold commas, so semicolons part them. */
export function notAssessed(fields: readonly FieldView[], words: WordsIn): readonly Statement[] {
  if (fields.length === 0) return [];
  const ids = fields.map((field) => field.finding.id);
  const names = ids.map((id) => {
    const [, row, side] = /^(.*)\.(right|left)$/.exec(id) ?? [];
    if (row === undefined) return labelOf(id, words);
    const both = ids.includes(`${row}.right`) && ids.includes(`${row}.left`);
    const name = words.t(`programme:rows/${row}`);
    return both ? name : `${name} ${words.t(`programme:sides/${side}`).toLowerCase()}`;
  });
  const what = [...new Set(names.map(lowerFirst))].join('; ');
  return [{ text: sentence(words.t('pages:note/notAssessed', { what })), from: ids }];
}

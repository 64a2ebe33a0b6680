// What a letter says of flags, and of what nobody has answered: an unanswered question is named, never taken for a no.
import type { Desk } from '../view-models/desk.ts';
import type { FieldView } from '../view-models/step-view.ts';
import { type ToldSection, toldSections } from '../view-models/told-fields.ts';
import { labelOf, phraseOf } from './finding-words.ts';
import { lowerFirst, type Statement, sentence } from './statements.ts';
import type { WordsIn } from './words.ts';

/** Names told of what lacks; beyond them it is counted. */
const MOST_NAMED = 6;

/** Red and yellow flags; that there is no red one only where every safety question is answered. */
export function flags({ programme, judgement, known }: Desk, words: WordsIn): readonly Statement[] {
  const { red, yellow } = judgement.flags;
  const listed = (key: string, found: typeof red): readonly Statement[] => {
    if (found.length === 0) return [];
    const what = found.map((flag) => phraseOf(flag.finding, flag.value, words)).join(', ');
    return [{ text: sentence(words.t(key, { what })), from: found.map((flag) => flag.finding.id) }];
  };
  const isAnswered = (slot: number) => known.values[slot] !== undefined && known.values[slot] !== null;
  const answered = programme.findings.filter((one, slot) => one.safety && isAnswered(slot)).map((one) => one.id);
  const noRed = red.length === 0 && judgement.missingSafety.length === 0;
  return [
    ...listed('pages:note/redFlags', red),
    ...(noRed ? [{ text: sentence(words.t('pages:note/noRedFlags')), from: answered }] : []),
    ...listed('pages:note/yellowFlags', yellow),
  ];
}

/** The safety questions without an answer: a section of which none is answered by its own name, others one by one. */
export function unansweredSafety(desk: Desk, words: WordsIn): readonly Statement[] {
  const names = desk.programme.steps
    .flatMap((step) => toldSections(desk, step.id))
    .flatMap((section) => unansweredIn(section, desk.judgement.missingSafety, words));
  const rest = names.slice(MOST_NAMED).flatMap((one) => one.from);
  if (rest.length === 0) return names;
  const more = { text: words.t('documents:moreSafety', { count: rest.length }), from: rest };
  return [...names.slice(0, MOST_NAMED), more];
}

function unansweredIn({ id, fields }: ToldSection, missing: readonly string[], words: WordsIn): readonly Statement[] {
  const safety = fields.filter(({ finding }) => finding.safety);
  const open = safety.filter(({ finding }) => missing.includes(finding.id));
  if (open.length < 2 || open.length < safety.length) return namesOf(open, words);
  // On the screen the section is called by the clinician's own suspicion.
  const key = id === 'suspicions' ? 'documents:suspicions' : `programme:sections/${id}`;
  return [{ text: lowerFirst(words.t(key)), from: open.map(({ finding }) => finding.id) }];
}

/** Names of questions, sides joined. */
export function namesOf(fields: readonly FieldView[], words: WordsIn): readonly Statement[] {
  const names = new Map<string, string[]>();
  for (const { finding } of fields) {
    const { id } = finding;
    const row = /^(.*)\.(right|left)$/.exec(id)?.[1];
    const name = lowerFirst(row === undefined ? labelOf(id, words) : words.t(`programme:rows/${row}`));
    names.set(name, [...(names.get(name) ?? []), id]);
  }
  return [...names].map(([text, from]) => ({ text, from }));
}

/** That the plan behind a letter is provisional, and whether safety questions are among what lacks; nothing where the plan stands. */
export function provisional({ judgement }: Desk, { t }: WordsIn): readonly Statement[] {
  if (judgement.final) return [];
  const lacks = judgement.missingSafety.length > 0 ? 'safety' : 'answers';
  return [{ text: t(`documents:provisional/${lacks}`), from: [] }];
}

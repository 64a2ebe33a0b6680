// What the journal note says of what was measured: the change of each measure since the first score, and what the scored activities are.
import type { Desk } from '../view-models/desk.ts';
import { changedAt, measuresOf, namedActivities } from '../view-models/measures-view.ts';
import { changeLine, measureName } from './measure-words.ts';
import { type Statement, sentence } from './statements.ts';
import type { WordsIn } from './words.ts';

/** A line for each measure that was scored at the desk's contact and before it. */
export function measureChanges({ programme, state, contact }: Desk, words: WordsIn): readonly Statement[] {
  return changedAt(measuresOf(programme, state, contact.index), contact.index).flatMap((view) => {
    const text = changeLine(view, words);
    return text === undefined ? [] : [{ text: sentence(text), from: view.latest.from }];
  });
}

/** The activities scored at the desk's contact by the names that the clinician gave them. */
export function scoredActivities({ programme, state, contact }: Desk, words: WordsIn): readonly Statement[] {
  return programme.measures.flatMap((measure) => {
    const named = namedActivities(measure, state, contact.index);
    if (named.length === 0) return [];
    const what = named.map(({ name, number }) => `${number} ${name}`).join('; ');
    const text = words.t('pages:measures/note/activities', { name: measureName(measure, words), what });
    return [{ text: sentence(text), from: named.map((one) => one.finding) }];
  });
}

// The result as a text to take along: about made-up patients alone, in lines that survive the trip.
import type { WordsIn } from '../../documents/words.ts';
import type { Gym } from '../../training/practice/exercise.ts';
import type { DoneRound } from '../../training/practice/practice.ts';
import type { CaseMark } from '../../training/practice/score.ts';
import { formatNumber } from '../../view-models/formats.ts';
import { resultKey } from './rounds.tsx';
import { mistakeSentence } from './said.ts';

/** The text: the round, the points, and each case with what went wrong in it. */
export function resultText(gym: Gym, round: DoneRound, marks: readonly CaseMark[], words: WordsIn): string {
  const { t, language } = words;
  const { programme } = gym.prepared;
  const { seed, role, points } = round;
  const about = {
    programme: t(`programme:programmes/${programme.id}/name`),
    edition: programme.edition,
    role: t(`app:roles/${role}`),
  };
  const cases = marks.flatMap((one, place) => {
    const sheet = gym.library.cases.find(({ id }) => id === round.cases[place])?.sheet;
    const contact = sheet === undefined ? '' : t(`app:contacts/${sheet.contact}/name`);
    const line = t('trainer:result/case', { place: place + 1, contact, points: formatNumber(one.points, language) });
    return [line, ...one.mistakes.map((mistake) => `   ${mistakeSentence(mistake, words)}`)];
  });
  return [
    t('trainer:result/textTitle', { seed }),
    t('trainer:result/textAbout', about),
    t('trainer:result/textPoints', { points, result: t(resultKey(round)) }),
    '',
    ...cases,
  ].join('\n');
}

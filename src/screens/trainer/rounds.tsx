// The rounds done in this tab, the latest first; each leads to its result.

import type { DoneRound } from '../../training/practice/practice.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../shared/services.ts';
import type { RoundProps } from './programme-practice.tsx';

/** The result in a word. */
export const resultKey = ({ isPassed }: Pick<DoneRound, 'isPassed'>): string =>
  `trainer:rounds/${isPassed ? 'passed' : 'failed'}`;

export function Rounds({ practice, remember }: Pick<RoundProps, 'practice' | 'remember'>) {
  const { t } = useWords();
  const { done } = practice;
  if (done.length === 0) return null;
  return (
    <section aria-labelledby="trainer-rounds">
      <h2 id="trainer-rounds">{t('trainer:rounds/heading')}</h2>
      <ol className="plain-list" reversed>
        {done
          .map((round, place) => ({ round, place }))
          .reverse()
          .map(({ round, place }) => (
            <li key={place} className="actions">
              {lineOf(round, t)}
              {practice.viewed === place ? null : (
                <Button variant="quiet" onClick={() => remember({ ...practice, viewed: place })}>
                  {t('trainer:rounds/view')}
                </Button>
              )}
            </li>
          ))}
      </ol>
    </section>
  );
}

function lineOf(round: DoneRound, t: ReturnType<typeof useWords>['t']): string {
  const { seed, role, points } = round;
  return t('trainer:rounds/line', { seed, points, role: t(`app:roles/${role}`), result: t(resultKey(round)) });
}

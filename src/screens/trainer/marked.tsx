// The answer to a case: the points, part by part what was right, every mistake with its cited why, what the programme recommends, and what would turn it.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Exercise, Gym } from '../../training/practice/exercise.ts';
import { type CaseMark, type LearnerAnswer, severityOf } from '../../training/practice/score.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { StatusAnnouncer } from '../../ui/status-announcer.tsx';
import { formatNumber } from '../../view-models/formats.ts';
import { useWords } from '../shared/services.ts';
import type { Teaching } from '../shared/use-teaching.ts';
import { MarkedParts } from './marked-parts.tsx';
import { MistakeWhy } from './mistake-why.tsx';
import { Recommended } from './recommended.tsx';
import { mistakeSentence } from './said.ts';

export type MarkedProps = {
  readonly gym: Gym;
  readonly exercise: Exercise;
  readonly marked: CaseMark;
  readonly given: LearnerAnswer;
  readonly role: string;
  readonly teaching: Teaching;
};

type WithNext = MarkedProps & { readonly isLast: boolean; readonly onNext: () => void; readonly onPause: () => void };

export function Marked({ isLast, onNext, onPause, ...props }: WithNext) {
  const words = useWords();
  const { t, language } = words;
  const { marked } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const points = t('trainer:mark/points', { points: formatNumber(marked.points, language) });
  const worst = marked.mistakes.filter((one) => severityOf(one.is) !== 'other' && one.part !== 'flags');
  const onKeyDown = (event: KeyboardEvent) => {
    // From the heading, where focus rests; a button or a link keeps its own Enter.
    if (event.key !== 'Enter' || !(event.target instanceof HTMLHeadingElement)) return;
    event.preventDefault();
    onNext();
  };
  return (
    <section aria-labelledby="trainer-mark" className="trainer-mark" onKeyDown={onKeyDown}>
      <h2 id="trainer-mark" ref={heading} tabIndex={-1}>
        {t('trainer:mark/heading')}: {points}
      </h2>
      <StatusAnnouncer message={[points, ...worst.map((one) => mistakeSentence(one, words))].join('. ')} />
      {worst.map((one) => (
        <Banner
          key={`${one.is} ${one.about.join(' ')}`}
          tone={severityOf(one.is) === 'critical' ? 'stop' : 'caution'}
          noun={t('trainer:result/endangers')}
          heading={mistakeSentence(one, words)}
        />
      ))}
      <MarkedParts {...props} />
      {marked.mistakes.length === 0 ? null : (
        <section aria-labelledby="trainer-why">
          <h3 id="trainer-why">{t('trainer:mark/why')}</h3>
          <MistakeWhy {...props} />
        </section>
      )}
      <Recommended {...props} />
      <div className="actions">
        <Button variant="primary" onClick={onNext}>
          {t(isLast ? 'trainer:mark/finish' : 'trainer:mark/next')}
        </Button>
        <Button variant="quiet" onClick={onPause}>
          {t('trainer:result/back')}
        </Button>
      </div>
    </section>
  );
}

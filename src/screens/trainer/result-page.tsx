// After ten: the points, passed or not, what endangers first, then what else went wrong, and the result as a text to take along.
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { type DoneRound, pointsToPass } from '../../training/practice/practice.ts';
import { type CaseMark, type Mistake, parts, severityOf } from '../../training/practice/score.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FigureLine } from '../../ui/figure-line.tsx';
import { mapPath, rulePath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import type { RoundProps } from './programme-practice.tsx';
import { resultText } from './result-text.ts';
import { Rounds } from './rounds.tsx';
import { mistakeSentence } from './said.ts';

type ResultPageProps = RoundProps & {
  readonly round: DoneRound;
  readonly marks: readonly CaseMark[];
  readonly begin: (failed: readonly string[]) => void;
};

const TEXT_ID = 'trainer-text';

export function ResultPage(props: ResultPageProps) {
  const { gym, practice, remember, round, marks } = props;
  const words = useWords();
  const { t } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is another result
  useEffect(() => heading.current?.focus(), [round]);
  const text = resultText(gym, round, marks, words);
  return (
    <>
      <section aria-labelledby="trainer-result">
        <h2 id="trainer-result" ref={heading} tabIndex={-1}>
          {t('trainer:result/heading')}
        </h2>
        <FigureLine label={t('trainer:result/label', { seed: round.seed })} figure={String(round.points)}>
          {t('trainer:result/of')}
        </FigureLine>
        <Verdict round={round} />
        <ResultActions {...props} text={text} />
      </section>
      <Mistakes marks={marks} />
      <p>
        <Link to={mapPath(gym.prepared.programme.id)}>{t('trainer:result/map')}</Link>
      </p>
      <Disclosure summary={t('trainer:result/text')}>
        <pre id={TEXT_ID} className="trainer-text">
          {text}
        </pre>
      </Disclosure>
      <Rounds practice={practice} remember={remember} />
    </>
  );
}

function ResultActions({ practice, remember, begin, text }: ResultPageProps & { readonly text: string }) {
  const { t } = useWords();
  return (
    <div className="actions">
      <Button variant="primary" onClick={() => begin([])}>
        {t('trainer:result/again')}
      </Button>
      {practice.failed.length === 0 ? null : (
        <Button onClick={() => begin(practice.failed)}>{t('trainer:result/practise')}</Button>
      )}
      <CopyButton
        text={text}
        label={t('trainer:result/copy')}
        doneLabel={t('app:common/copied')}
        selectedLabel={t('app:common/copySelected')}
        failedLabel={t('app:common/copyFailed')}
        sourceId={TEXT_ID}
        variant="secondary"
      />
      <Button variant="quiet" onClick={() => remember({ ...practice, viewed: undefined })}>
        {t('trainer:result/back')}
      </Button>
    </div>
  );
}

function Verdict({ round }: { readonly round: DoneRound }) {
  const { t } = useWords();
  const { isPassed, endangering, points } = round;
  const why = [...new Set(endangering)].map((one) => t(`trainer:result/because/${one}`));
  const few = points < pointsToPass ? [t('trainer:result/tooFew', { points: pointsToPass })] : [];
  return (
    <Banner
      tone={isPassed ? 'act' : endangering.length > 0 ? 'stop' : 'caution'}
      noun={t('trainer:result/heading')}
      heading={t(`trainer:result/${isPassed ? 'passed' : 'failed'}`)}
    >
      {[...why, ...few].map((one) => (
        <p key={one}>{one}</p>
      ))}
    </Banner>
  );
}

type Placed = { readonly place: number; readonly mistake: Mistake };

/** What went wrong: what endangers first, then by part. */
function Mistakes({ marks }: { readonly marks: readonly CaseMark[] }) {
  const { t } = useWords();
  const all = marks.flatMap((one, place) => one.mistakes.map((mistake): Placed => ({ place, mistake })));
  const endangering = all.filter(({ mistake }) => severityOf(mistake.is) !== 'other');
  const others = all.filter(({ mistake }) => severityOf(mistake.is) === 'other');
  return (
    <section aria-labelledby="trainer-mistakes">
      <h2 id="trainer-mistakes">{t('trainer:result/mistakes')}</h2>
      {all.length === 0 ? <p>{t('trainer:result/nothing')}</p> : null}
      <MistakeList id="endangers" heading={t('trainer:result/endangers')} mistakes={endangering} />
      {parts.map((part) => (
        <MistakeList
          key={part}
          id={part}
          heading={t(`trainer:mark/parts/${part}`)}
          mistakes={others.filter(({ mistake }) => mistake.part === part)}
        />
      ))}
    </section>
  );
}

type MistakeListProps = { readonly id: string; readonly heading: string; readonly mistakes: readonly Placed[] };

function MistakeList({ id, heading, mistakes }: MistakeListProps) {
  const words = useWords();
  const { t } = words;
  if (mistakes.length === 0) return null;
  return (
    <>
      <h3 id={`trainer-mistakes-${id}`}>{heading}</h3>
      <ul aria-labelledby={`trainer-mistakes-${id}`}>
        {mistakes.map(({ place, mistake }) => (
          <li key={`${place} ${mistake.is} ${mistake.about.join(' ')}`}>
            {t('trainer:result/at', { place: place + 1 })}: {mistakeSentence(mistake, words)}{' '}
            {mistake.rules.slice(0, 1).map((rule) => (
              <Link key={rule.id} to={rulePath(rule.id)}>
                {t(`rules:${rule.id}/do`)}
              </Link>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

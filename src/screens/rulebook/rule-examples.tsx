// The examples of a rule: its first tests. The verdict beside each is given by the engine now, and each can be taken further by other answers.
import { useState } from 'react';
import { answerInWords, labelOf } from '../../documents/finding-words.ts';
import type { KnownWords } from '../../documents/words.ts';
import type { Programme } from '../../model/programme.ts';
import { Button } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { formatWeeks } from '../../view-models/formats.ts';
import type { ExampleView, RulePageView } from '../../view-models/rule-page-view.ts';
import { useWords } from '../shared/services.ts';
import { RuleTrial } from './rule-trial.tsx';

const ICONS: Readonly<Record<ExampleView['verdict'], IconName>> = {
  applies: 'check',
  'does-not-apply': 'cross',
  'cannot-tell': 'circle',
};

export function RuleExamples({ view }: { readonly view: RulePageView }) {
  const words = useWords();
  const { t } = words;
  const [tried, setTried] = useState<number>();
  const example = tried === undefined ? undefined : view.examples[tried];
  return (
    <section aria-labelledby="rule-examples">
      <h2 id="rule-examples">{t('rulebook:examples/title')}</h2>
      <p className="hint">{t('rulebook:examples/lead')}</p>
      <ol className="rule-examples">
        {view.examples.map((one, place) => (
          // The examples of a rule never change places.
          // biome-ignore lint/suspicious/noArrayIndexKey: two examples may say the same
          <li key={place} data-verdict={one.verdict}>
            <div className="rule-example">
              <div>
                <p className="rule-verdict">
                  <Icon name={ICONS[one.verdict]} />
                  <strong>{t(`rulebook:examples/verdict/${one.verdict}`)}</strong>
                  {one.verdict === one.expected ? null : (
                    <span>
                      {t('rulebook:examples/wrong', { verdict: t(`rulebook:examples/verdict/${one.expected}`) })}
                    </span>
                  )}
                </p>
                <p>{exampleInWords(view.home, one, words).join(' · ')}</p>
              </div>
              <Button variant="quiet" pressed={tried === place} onClick={() => setTried(place)}>
                {t('rulebook:trial/try')}
                <VisuallyHidden> {t('rulebook:trial/number', { number: place + 1 })}</VisuallyHidden>
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {example === undefined ? null : (
        <RuleTrial key={tried} view={view} example={example} onClose={() => setTried(undefined)} />
      )}
    </section>
  );
}

/** The example in words: contact, group, what differs from an unremarkable patient, what was answered before. What is normal is counted. */
function exampleInWords(programme: Programme, example: ExampleView, words: KnownWords): readonly string[] {
  const { t } = words;
  const known = (answers: ExampleView['answers']) =>
    answers.flatMap(({ finding: id, value }) => {
      const finding = programme.findings.find((one) => one.id === id);
      return finding === undefined ? [] : [{ finding, value }];
    });
  const said = (answers: ReturnType<typeof known>) =>
    answers.map(({ finding, value }) =>
      t('app:common/answer', { label: labelOf(finding.id, words), value: answerInWords(finding, value, words) }),
    );
  const answers = known(example.answers);
  const safe = answers.filter(({ finding, value }) => finding.safety && value === finding.normal);
  const rest = answers.filter((one) => !safe.includes(one));
  return [
    t(`app:contacts/${example.contact}/name`),
    ...(example.group === undefined ? [] : [t(`programme:groups/${example.group}/name`)]),
    ...said(rest),
    ...(safe.length === 0 ? [] : [t('rulebook:examples/safe', { count: safe.length })]),
    ...said(known(example.earlier)).map((one) => t('rulebook:examples/earlier', { answer: one })),
    ...(example.onsetWeeks === undefined
      ? []
      : [t('rulebook:examples/onset', { weeks: formatWeeks(example.onsetWeeks, words.language) })]),
    ...example.offers.map((one) => t('rulebook:examples/offer', { offer: t(`programme:offers/${one}`) })),
  ];
}

// What the programme recommends for the case, and the answer that would have turned it.
import { useMemo } from 'react';
import { Link } from 'react-router';
import { joinedBy } from '../../documents/phrase-words.ts';
import { lowerFirst } from '../../documents/statements.ts';
import { saidBy } from '../../documents/words.ts';
import type { Recommendation } from '../../engine/judge.ts';
import { turningOf } from '../../training/practice/exercise.ts';
import { Tag } from '../../ui/tag.tsx';
import type { Tone } from '../../ui/tone.ts';
import { rulePath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { NewerKnowledge } from '../shared/why-parts.tsx';
import type { MarkedProps } from './marked.tsx';
import { answerInFull } from './said.ts';

const TONES: Readonly<Record<Recommendation['rule']['advice']['urgency'], Tone>> = {
  acute: 'stop',
  subacute: 'caution',
  routine: 'neutral',
};

type RecommendedProps = Pick<MarkedProps, 'gym' | 'exercise' | 'role' | 'teaching'>;

export function Recommended(props: RecommendedProps) {
  const { t } = useWords();
  const { recommendations } = props.exercise.solution.judgement;
  return (
    <>
      <section aria-labelledby="trainer-recommends">
        <h3 id="trainer-recommends">{t('trainer:mark/recommends')}</h3>
        {recommendations.length === 0 ? <p>{t('trainer:mark/recommendsNothing')}</p> : null}
        <ul className="plain-list">
          {recommendations.map((one) => (
            <li key={one.rule.id} className="card">
              <One {...props} one={one} />
            </li>
          ))}
        </ul>
      </section>
      <Turning {...props} />
    </>
  );
}

function One({ one, role, teaching }: RecommendedProps & { readonly one: Recommendation }) {
  const { t } = saidBy(useWords(), role);
  const { rule, discouraged, newer, performance } = one;
  const { urgency, strength } = rule.advice;
  const against = teaching.textOnly ? [] : newer.filter((note) => note.advisesAgainst);
  return (
    <>
      <p>
        <Link to={rulePath(rule.id)}>{t(`rules:${rule.id}/do`)}</Link>
      </p>
      <p className="tags">
        <Tag icon={null}>{t(`programme:strength/${strength}`)}</Tag>
        <Tag tone={TONES[urgency]} icon={urgency === 'routine' ? null : undefined}>
          {t(`programme:urgency/${urgency}`)}
        </Tag>
        {performance === 'via-gp' ? <Tag icon={null}>{t('programme:performance/via-gp')}</Tag> : null}
      </p>
      {against.map((note) => (
        <NewerKnowledge key={note.id} note={note} />
      ))}
      {discouraged && !teaching.textOnly ? <p className="hint">{t('trainer:mark/declined')}</p> : null}
    </>
  );
}

/** The one answer that would have changed what is recommended. */
function Turning({ gym, exercise, role }: RecommendedProps) {
  const words = saidBy(useWords(), role);
  const { t } = words;
  const turning = useMemo(() => turningOf(gym, exercise), [gym, exercise]);
  if (turning === undefined) return null;
  const { change, instead } = turning;
  const answer = answerInFull(gym.prepared.programme, change.finding, change.to, words);
  const what = joinedBy(
    instead.map((rule) => lowerFirst(t(`rules:${rule.id}/do`))),
    t('app:common/and'),
  );
  return (
    <section aria-labelledby="trainer-turning">
      <h3 id="trainer-turning">{t('trainer:mark/turning')}</h3>
      <p>{t('trainer:mark/turned', { answer: `»${answer}«`, what })}</p>
    </section>
  );
}

// What a rule lacks, each as a link to where it is asked, if it is yet; the safety questions as one.
import { labelOf } from '../../documents/finding-words.ts';
import type { Programme } from '../../model/programme.ts';
import { useWords } from '../shared/services.ts';
import { ALARMS_ID, askedBy, QuestionLink } from './question-link.tsx';

type LackingProps = {
  readonly lacks: readonly string[];
  readonly programme: Programme;
  /** Findings whose questions are on the page now; another waits for an answer before it. */
  readonly asked: ReadonlySet<string>;
};

export function Lacking({ lacks, programme, asked }: LackingProps) {
  const words = useWords();
  const { t } = words;
  const isSafety = (id: string) => programme.findings.some((one) => one.id === id && one.safety);
  const alarms = lacks.filter(isSafety).length;
  const others = lacks.filter((id) => !isSafety(id));
  const isHere = (id: string) => id === 'week' || id === 'group' || asked.has(id);
  const named = (id: string) => (id === 'week' ? t('app:start/week') : labelOf(id, words));
  return (
    <p className="check-lacks">
      {t('pages:why/lacks')}:{' '}
      {others.map((id, place) => (
        <span key={id}>
          {place === 0 ? '' : ' · '}
          {isHere(id) ? <QuestionLink id={askedBy(id, programme)}>{named(id)}</QuestionLink> : named(id)}
        </span>
      ))}
      {alarms === 0 ? null : (
        <>
          {others.length === 0 ? '' : ' · '}
          <QuestionLink id={ALARMS_ID}>
            {t('pages:check/alarms')} ({alarms})
          </QuestionLink>
        </>
      )}
    </p>
  );
}

// What one programme says on one subject: its recommendations with what they rest on, or why there are none.
import { answerInWords, labelOf } from '../../documents/finding-words.ts';
import { joinedBy } from '../../documents/phrase-words.ts';
import type { WordsIn } from '../../documents/words.ts';
import type { Recommendation } from '../../engine/judge.ts';
import { Tag } from '../../ui/tag.tsx';
import type { Tone } from '../../ui/tone.ts';
import type { Absence } from '../../view-models/comparison-absence.ts';
import type { ComparisonCell, ComparisonColumn } from '../../view-models/comparison-view.ts';
import { useWords } from '../shared/services.ts';

const URGENCY_TONE: Readonly<Record<Recommendation['rule']['advice']['urgency'], Tone>> = {
  acute: 'stop',
  subacute: 'caution',
  routine: 'neutral',
};

type CellProps = { readonly cell: ComparisonCell; readonly column: ComparisonColumn };

export function Cell({ cell, column }: CellProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <h4 className="compare-who">{t(`programme:programmes/${cell.programme}/short`)}</h4>
      {cell.absence === undefined ? null : (
        <p className="compare-absent">
          <strong>{t(cell.absence.is === 'lacks' ? 'pages:compare/undecided' : 'pages:compare/absent')}.</strong>{' '}
          {absenceInWords(cell.absence, column, words)}
        </p>
      )}
      {cell.items.map((item) => (
        <Item key={item.rule.id} item={item} column={column} />
      ))}
    </>
  );
}

function Item({ item, column }: { readonly item: Recommendation; readonly column: ComparisonColumn }) {
  const words = useWords();
  const { t, has } = words;
  const { rule } = item;
  const { urgency, strength } = rule.advice;
  const { source: cited, place } = rule.citation;
  const isOwn = cited === column.programme.source;
  const source = has(`sources:${cited}/title`) ? t(`sources:${cited}/title`) : cited;
  const answers = item.because.map((id) => answerOf(column, id, words));
  return (
    <div className="compare-item" data-tone={URGENCY_TONE[urgency]}>
      <p className="compare-do">{t(`rules:${rule.id}/do`)}</p>
      <p className="tags">
        <Tag icon={null}>{t(`programme:strength/${strength}`)}</Tag>
        <Tag tone={URGENCY_TONE[urgency]} icon={urgency === 'routine' ? null : undefined}>
          {t(`programme:urgency/${urgency}`)}
        </Tag>
        {item.discouraged ? <Tag tone="caution">{t('app:common/advisesAgainst')}</Tag> : null}
      </p>
      <p>{t(`rules:${rule.id}/why`)}</p>
      <p className="hint">
        {answers.length === 0
          ? `${t('pages:compare/always')}.`
          : `${t('pages:compare/restsOn', { answers: answers.join('; ') })}.`}
      </p>
      <p className="hint">
        {isOwn ? t('pages:compare/place', { place }) : t('pages:compare/source', { source, place })}
      </p>
    </div>
  );
}

/** The finding with the patient's answer. */
function answerOf({ programme, answers }: ComparisonColumn, id: string, words: WordsIn): string {
  const finding = programme.findings.find((one) => one.id === id);
  const value = answers[id];
  const label = labelOf(id, words);
  if (finding === undefined || value === undefined) return label;
  return words.t('app:common/answer', { label, value: answerInWords(finding, value, words) });
}

/** Why nothing is recommended, in a sentence. */
function absenceInWords(absence: Absence, column: ComparisonColumn, words: WordsIn): string {
  const { t } = words;
  const say = (values: Readonly<Record<string, string>> = {}) => t(`pages:compare/absence/${absence.is}`, values);
  const and = t('app:common/and');
  if (!('rule' in absence)) return say();
  const what = t(`rules:${absence.rule.id}/do`);
  switch (absence.is) {
    case 'offer':
      return say({ what, offer: t(`programme:offers/${absence.offer}`) });
    case 'answers': {
      const answers = absence.answers.map((one) => answerOf(column, one.finding, words));
      return answers.length === 0
        ? t('pages:compare/absence/answersOther', { what })
        : say({ what, answers: joinedBy(answers, and) });
    }
    case 'lacks':
      return say({
        what,
        lacks: joinedBy(
          absence.lacks.map((id) => labelOf(id, words)),
          and,
        ),
      });
    case 'not-yet':
    case 'earlier': {
      const { contact } = absence;
      return say({ what, contact: t(`app:contacts/${contact}/name`), short: t(`app:contacts/${contact}/short`) });
    }
    case 'group': {
      const groups = absence.groups.map((id) => t(`programme:groups/${id}/name`));
      return say({ what, groups: joinedBy(groups, t('app:common/or')) });
    }
    default:
      return say({ what });
  }
}

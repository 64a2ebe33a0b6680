// The patient as each programme sees them: at which contact, in which group, how far the plan is, and what is not asked or not known.
import { labelOf } from '../../documents/finding-words.ts';
import { joinedBy } from '../../documents/phrase-words.ts';
import { DefinitionRows } from '../../ui/definition-rows.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Tone } from '../../ui/tone.ts';
import type { ComparisonColumn } from '../../view-models/comparison-view.ts';
import { formatDay } from '../../view-models/formats.ts';
import { LazyDisclosure } from '../shared/lazy-disclosure.tsx';
import { useWords } from '../shared/services.ts';

const STATUS_TONE: Readonly<Record<ComparisonColumn['status'], Tone>> = {
  acute: 'stop',
  'handed-over': 'caution',
  provisional: 'caution',
  final: 'neutral',
};

export function Columns({ columns }: { readonly columns: readonly ComparisonColumn[] }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="compare-columns">
      <h2 id="compare-columns">{t('pages:compare/columns')}</h2>
      <ul className="compare-cells" data-columns={columns.length}>
        {columns.map((one) => (
          <li key={one.programme.id}>
            <Column column={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Column({ column }: { readonly column: ComparisonColumn }) {
  const words = useWords();
  const { t, language } = words;
  const { programme, contact, group, lacks, next } = column;
  const source = programme.sources.find((one) => one.id === programme.source);
  const groupName = group === undefined ? '' : t(`programme:groups/${group}/name`);
  const groupKey = column.isConfirmed ? 'pages:compare/groupConfirmed' : 'pages:compare/groupSuggested';
  const nameAt = (id: string) =>
    t('pages:compare/contactAt', { name: t(`app:contacts/${id}/name`), short: t(`app:contacts/${id}/short`) });
  const rows = [
    {
      id: 'contact',
      term: t('pages:compare/contact'),
      value: column.startsAnew ? `${nameAt(contact)}. ${t('pages:compare/startsAnew')}.` : nameAt(contact),
    },
    {
      id: 'group',
      term: t('pages:compare/group'),
      value: group === undefined ? t('pages:compare/groupNone') : t(groupKey, { group: groupName }),
    },
    {
      id: 'status',
      term: t('pages:compare/status'),
      value: <Tag tone={STATUS_TONE[column.status]}>{t(`pages:conclusion/status/${column.status}`)}</Tag>,
    },
    {
      id: 'next',
      term: t('pages:compare/next'),
      value:
        next === undefined
          ? t('pages:compare/noNext')
          : `${t(`app:contacts/${next.contact}/name`)}, ${formatDay(next.day, 'short', language)}`,
    },
    {
      id: 'lacks',
      term: t('pages:compare/lacks'),
      value: lacks.length === 0 ? t('pages:compare/lacksNothing') : <Labels findings={lacks} />,
    },
  ];
  return (
    <>
      <h3>{t(`programme:programmes/${programme.id}/short`)}</h3>
      <p className="hint">
        {t(`programme:programmes/${programme.id}/source`)}
        {source === undefined ? null : `. ${t('app:common/status')}: ${t(`programme:sourceStatus/${source.status}`)}`}
        {`. ${t('pages:compare/role', { role: t(`app:roles/${column.role}`).toLowerCase() })}`}
      </p>
      <DefinitionRows rows={rows} />
      <NotAsked column={column} />
    </>
  );
}

/** Findings named before the rest is behind a count. */
const NAMED = 4;

function Labels({ findings }: { readonly findings: readonly string[] }) {
  const words = useWords();
  const { t } = words;
  const named = findings.slice(0, NAMED).map((id) => labelOf(id, words));
  const rest = findings.length - NAMED;
  return <>{[...named, ...(rest > 0 ? [t('pages:compare/more', { count: rest })] : [])].join('; ')}</>;
}

/** Answers that the programme has no question for: those that decide something beside it by name, the others on opening. */
function NotAsked({ column }: { readonly column: ComparisonColumn }) {
  const words = useWords();
  const { t } = words;
  const { notAsked } = column;
  if (notAsked.length === 0) return null;
  const labels = (decides: boolean) =>
    notAsked.filter((one) => one.decides === decides).map((one) => labelOf(one.finding, words));
  const [deciding, others] = [labels(true), labels(false)];
  const name = t('pages:compare/notAsked');
  return (
    <>
      {deciding.length === 0 ? null : (
        <p>
          {name}: {joinedBy(deciding, t('app:common/and'))}.
        </p>
      )}
      {others.length === 0 ? null : (
        <LazyDisclosure
          summary={
            deciding.length === 0 ? `${name} (${others.length})` : t('pages:compare/more', { count: others.length })
          }
          about={t(`programme:programmes/${column.programme.id}/short`)}
        >
          {() => <p>{others.join('; ')}</p>}
        </LazyDisclosure>
      )}
    </>
  );
}

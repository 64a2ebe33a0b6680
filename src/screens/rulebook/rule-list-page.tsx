// The list of rules: narrowed by programme, by what is said of them and by search, in one of four orders. The choice stands behind the # of the address,
// which no browser sends; what is searched for stays in the tab.
import { useMemo } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { isText } from '../../course/readable.ts';
import { searchableRule } from '../../documents/rule-words.ts';
import type { Programme } from '../../model/programme.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { StatusAnnouncer } from '../../ui/status-announcer.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { search } from '../../view-models/rule-search.ts';
import {
  type Order,
  orders,
  type RuleEntry,
  ruleEntries,
  ruleSections,
  type Standing,
  standings,
  standingsOf,
} from '../../view-models/rulebook-entries.ts';
import { bookletPath, coveragePath, paths } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { tabMemory } from '../shared/tab-memory.ts';
import { RuleSectionList } from './rule-section-list.tsx';

const useQuery = tabMemory('rulebook query', '', isText);
const ALL = 'all';

type RuleListPageProps = { readonly programmes: readonly Programme[] };

export function RuleListPage({ programmes }: RuleListPageProps) {
  const words = useWords();
  const { t } = words;
  const [query, setQuery] = useQuery();
  const choice = useListChoice(programmes);
  const entries = useMemo(() => ruleEntries(programmes), [programmes]);
  const searchable = useMemo(() => entries.map((entry) => searchableRule(entry, words)), [entries, words]);
  const found = useMemo(() => {
    const kept = new Set(narrowed(entries, choice));
    return search(searchable, query).filter((entry) => kept.has(entry));
  }, [entries, searchable, query, choice]);
  const sections = useMemo(
    () => ruleSections(found, choice.order).filter((one) => isOfProgramme(one.topic, choice.programme)),
    [found, choice],
  );
  const count = t('rulebook:list/count', { count: found.length });
  return (
    <PageFrame width="wide">
      <title>{t('app:app/titlePattern', { step: t('rulebook:title') })}</title>
      <StepHeading focusKey="rulebook" lead={t('rulebook:lead')}>
        {t('rulebook:title')}
      </StepHeading>
      <p className="rulebook-ways">
        <Link to={coveragePath}>{t('rulebook:coverage/title')}</Link>
        <Link to={bookletPath(choice.programme ?? programmes[0]?.id ?? '')}>{t('rulebook:booklet/link')}</Link>
        <Link to={paths.map}>{t('rulebook:list/map')}</Link>
      </p>
      <div className="rulebook-filter">
        <SearchField id="rule-search" label={t('rulebook:list/search')} value={query} onChange={setQuery} />
        <SelectField
          id="rule-programme"
          label={t('rulebook:list/programme')}
          layout="stack"
          value={choice.programme ?? ALL}
          options={[
            ...programmes.map((one) => ({ value: one.id, label: t(`programme:programmes/${one.id}/short`) })),
            { value: ALL, label: t('rulebook:list/allProgrammes') },
          ]}
          onChange={(id) => choice.choose('program', id)}
        />
        <SelectField
          id="rule-standing"
          label={t('rulebook:list/standing')}
          layout="stack"
          value={choice.standing ?? ALL}
          options={[
            { value: ALL, label: t('rulebook:list/anyStanding') },
            ...standings.map((one) => ({ value: one, label: t(`rulebook:standing/${one}`) })),
          ]}
          onChange={(one) => choice.choose('vis', one)}
        />
      </div>
      <ChoiceGroup<Order>
        id="rule-order"
        legend={t('rulebook:list/order')}
        shortcuts={false}
        value={choice.order}
        options={orders.map((one) => ({ value: one, label: t(`rulebook:list/orders/${one}`) }))}
        onChange={(one) => choice.choose('efter', one)}
      />
      <p className="rulebook-count">{count}</p>
      <StatusAnnouncer message={count} />
      {found.length === 0 ? <p>{t('rulebook:list/none')}</p> : null}
      {sections.map((section) => (
        <RuleSectionList key={section.id} section={section} isOnly={sections.length === 1} />
      ))}
    </PageFrame>
  );
}

type ListChoice = {
  readonly order: Order;
  /** Undefined for all. */
  readonly programme: string | undefined;
  readonly standing: Standing | undefined;
  readonly choose: (key: 'efter' | 'program' | 'vis', value: string) => void;
};

/** The choice in the address; the programme of the region where it says nothing. */
function useListChoice(programmes: readonly Programme[]): ListChoice {
  const { hash } = useLocation();
  const navigate = useNavigate();
  return useMemo(() => {
    const said = new URLSearchParams(hash.slice(1));
    const wanted = said.get('program');
    const known = programmes.find((one) => one.id === wanted) ?? (wanted === ALL ? undefined : programmes[0]);
    return {
      order: orders.find((one) => one === said.get('efter')) ?? 'programme',
      programme: known?.id,
      standing: standings.find((one) => one === said.get('vis')),
      choose: (key, value) => {
        said.set(key, value);
        void navigate({ hash: said.toString() }, { replace: true });
      },
    };
  }, [hash, navigate, programmes]);
}

function narrowed(entries: readonly RuleEntry[], { programme, standing }: ListChoice): readonly RuleEntry[] {
  return entries.filter(
    (entry) =>
      (programme === undefined || entry.programmes.some((one) => one.id === programme)) &&
      (standing === undefined || standingsOf(entry).includes(standing)),
  );
}

/** A rule of all programmes stands under the chosen one alone. */
function isOfProgramme(
  topic: ReturnType<typeof ruleSections>[number]['topic'],
  programme: string | undefined,
): boolean {
  return programme === undefined || !('programme' in topic) || topic.programme === programme;
}

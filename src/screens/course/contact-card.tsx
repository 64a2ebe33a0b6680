// One contact in the overview: group, decisions, whether it is closed, and what was advised then against what is advised now.
import { Link } from 'react-router';
import { Banner } from '../../ui/banner.tsx';
import { DefinitionRows } from '../../ui/definition-rows.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { AdviceThenAndNow, ContactSummary } from '../../view-models/course-view.ts';
import { formatDay, formatWeekNumber } from '../../view-models/formats.ts';
import { contactPath, documentPath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { ruleInWords } from './event-words.ts';

type ContactCardProps = { readonly summary: ContactSummary };

export function ContactCard({ summary }: ContactCardProps) {
  const words = useWords();
  const { t, language } = words;
  const { index, closed, status } = summary;
  const id = `contact-${index + 1}`;
  const groupName = (group: string) => t(`programme:groups/${group}/name`);
  const tone = status === 'acute' ? 'stop' : status === 'provisional' ? 'caution' : 'neutral';
  const rules = (ids: readonly string[]) => <RuleList rules={ids} />;
  const rows = [
    {
      id: 'group',
      term: t('pages:conclusion/group'),
      value: summary.confirmed === undefined ? t('pages:course/noGroup') : groupText(summary, groupName, words),
    },
    ...(summary.acknowledged === undefined
      ? []
      : [
          {
            id: 'acute',
            term: t('pages:acute/noun'),
            value: t('pages:course/wentOn', { reason: summary.acknowledged }),
          },
        ]),
    ...(summary.accepted.length === 0
      ? []
      : [{ id: 'accepted', term: t('pages:plan/accepted'), value: rules(summary.accepted) }]),
    ...summary.declined.map((one) => ({
      id: `declined ${one.rule}`,
      term: t('pages:plan/declined'),
      value: (
        <>
          {ruleInWords(one.rule, words)}
          <span className="card-reason">
            {t('pages:plan/reason')}: {one.reason}
          </span>
        </>
      ),
    })),
    ...(summary.undecided === 0
      ? []
      : [
          {
            id: 'undecided',
            term: t('pages:plan/undecided'),
            value: t('pages:course/undecided', { count: summary.undecided }),
          },
        ]),
  ];
  return (
    <article className="card" data-tone={tone} aria-labelledby={id}>
      <header>
        <h3 id={id}>
          {t(`app:contacts/${summary.contact}/name`)}
          <span className="course-day">
            {formatDay(summary.day, 'short', language)}, {formatWeekNumber(summary.day, language)}
          </span>
        </h3>
        <p className="tags">
          <Tag tone={tone}>{t(`pages:conclusion/status/${status}`)}</Tag>
          <Tag icon={null}>
            {closed === undefined
              ? t('pages:course/openState')
              : t('pages:course/closedOn', { day: formatDay(closed.day, 'short', language) })}
          </Tag>
        </p>
      </header>
      <DefinitionRows rows={rows} />
      {closed === undefined ? null : <ThenAndNow advice={closed} />}
      <p className="actions">
        <Link className="button" data-variant="quiet" to={contactPath(index, 'plan')}>
          {t('pages:course/viewContact')}
        </Link>
        <Link className="button" data-variant="quiet" to={documentPath(index)}>
          {t('documents:screen/title')}
        </Link>
        <Link className="button" data-variant="quiet" to={contactPath(index, 'safety')}>
          {t('pages:course/reopenContact')}
        </Link>
      </p>
    </article>
  );
}

function groupText(
  summary: ContactSummary,
  named: (group: string) => string,
  { t }: ReturnType<typeof useWords>,
): string {
  const { confirmed = '', changedFrom } = summary;
  return changedFrom === undefined
    ? `${named(confirmed)}: ${t(`programme:groups/${confirmed}/long`)}`
    : t('pages:course/groupChanged', { from: named(changedFrom), to: named(confirmed) });
}

function RuleList({ rules }: { readonly rules: readonly string[] }) {
  const words = useWords();
  return (
    <ul>
      {rules.map((rule) => (
        <li key={rule}>{ruleInWords(rule, words)}</li>
      ))}
    </ul>
  );
}

/** What was advised at closing stands as it was written down; a difference today is said, never put in its place. */
function ThenAndNow({ advice }: { readonly advice: AdviceThenAndNow }) {
  const { t } = useWords();
  const differs = advice.added.length > 0 || advice.removed.length > 0;
  return (
    <>
      <Disclosure summary={t('pages:course/advisedThen', { edition: advice.edition })}>
        {advice.advised.length === 0 ? <p>{t('app:common/none')}</p> : <RuleList rules={advice.advised} />}
        {differs ? null : <p>{t('pages:course/adviceSame', { edition: advice.editionNow })}</p>}
      </Disclosure>
      {differs ? (
        <Banner
          tone="caution"
          noun={t('app:common/notice')}
          heading={t('pages:course/adviceDiffers', { edition: advice.editionNow })}
        >
          <p>{t('pages:course/adviceDiffersHint')}</p>
          {advice.added.length === 0 ? null : (
            <>
              <h4>{t('pages:course/adviceAdded')}</h4>
              <RuleList rules={advice.added} />
            </>
          )}
          {advice.removed.length === 0 ? null : (
            <>
              <h4>{t('pages:course/adviceRemoved')}</h4>
              <RuleList rules={advice.removed} />
            </>
          )}
        </Banner>
      ) : null}
    </>
  );
}

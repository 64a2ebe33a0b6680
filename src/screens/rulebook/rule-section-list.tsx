// Rules under one heading, each as a line that leads to its page.
import { Link } from 'react-router';
import { Tag } from '../../ui/tag.tsx';
import { groupsOf } from '../../view-models/referral-targets.ts';
import {
  type RuleEntry,
  type RuleSection,
  type SectionTopic,
  standingsOf,
} from '../../view-models/rulebook-entries.ts';
import { contactRulesPath, recipientPath, rulePath, sourcePath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';

type RuleSectionListProps = {
  readonly section: RuleSection;
  /** The one section of the list: how many rules it has is said above it. */
  readonly isOnly: boolean;
};

export function RuleSectionList({ section, isOnly }: RuleSectionListProps) {
  const { t } = useWords();
  const id = `rules-${section.id.replaceAll(/[^\w-]+/g, '-')}`;
  return (
    <section className="rule-section" aria-labelledby={id}>
      <h2 id={id}>
        <Topic topic={section.topic} />
        {isOnly ? null : <span className="hint"> {t('rulebook:list/count', { count: section.entries.length })}</span>}
      </h2>
      <RuleLines entries={section.entries} />
    </section>
  );
}

/** What the section is about; a contact, a recipient and a place lead to their pages. */
function Topic({ topic }: { readonly topic: SectionTopic }) {
  const { t } = useWords();
  switch (topic.by) {
    case 'programme':
      return <>{t(`programme:programmes/${topic.programme}/short`)}</>;
    case 'contact': {
      const programme = t(`programme:programmes/${topic.programme}/short`);
      if (topic.contact === undefined) return <>{t('rulebook:list/everyContact', { programme })}</>;
      return (
        <Link to={contactRulesPath(topic.programme, topic.contact)}>
          {t(`app:contacts/${topic.contact}/name`)} · {programme}
        </Link>
      );
    }
    case 'recipient':
      if (topic.recipient === undefined) return <>{t('rulebook:list/nobody')}</>;
      return <Link to={recipientPath(topic.recipient)}>{t(`recipients:${topic.recipient}/name`)}</Link>;
    case 'source':
      return (
        <Link to={sourcePath(topic.source, topic.place)}>
          {t(`sources:${topic.source}/title`)}, {topic.place}
        </Link>
      );
  }
}

/** Rules as a list of lines. */
export function RuleLines({ entries }: { readonly entries: readonly RuleEntry[] }) {
  return (
    <ul className="rule-lines">
      {entries.map((entry) => (
        <RuleLine key={entry.rule.id} entry={entry} />
      ))}
    </ul>
  );
}

function RuleLine({ entry }: { readonly entry: RuleEntry }) {
  const { t } = useWords();
  const { rule } = entry;
  const { urgency, strength } = rule.advice;
  const groups = groupsOf(rule).map((one) => t(`programme:groups/${one}/name`));
  const contacts =
    rule.at === 'every' ? [t('rulebook:list/every')] : rule.at.map((one) => t(`app:contacts/${one}/short`));
  return (
    <li className="rule-line" data-urgency={urgency}>
      <Link to={rulePath(rule.id)}>{t(`rules:${rule.id}/do`)}</Link>
      <span className="rule-line-facts">
        {[t(`programme:strength/${strength}`), t(`programme:urgency/${urgency}`), contacts.join(', '), ...groups].join(
          ' · ',
        )}{' '}
        <code>{rule.id}</code>
        {standingsOf(entry).map((one) => (
          <Tag
            key={one}
            tone={one === 'against' || one === 'open' ? 'caution' : 'neutral'}
            icon={one === 'supplement' ? null : undefined}
          >
            {t(`rulebook:standing/${one}`)}
          </Tag>
        ))}
      </span>
    </li>
  );
}

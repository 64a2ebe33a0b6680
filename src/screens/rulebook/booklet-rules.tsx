// Rules as the booklet tells them: what, when, to whom, by which place. Numbers lead to the notes of newer knowledge.
import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import { conditionInWords } from '../../documents/rule-words.ts';
import type { Rule } from '../../model/rule.ts';
import type { BookletView } from '../../view-models/booklet-view.ts';
import { withoutGroups } from '../../view-models/condition-view.ts';
import { rulePath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { useTeaching } from '../shared/use-teaching.ts';

type BookletRulesProps = {
  readonly heading: ReactNode;
  readonly headingLevel?: 2 | 3;
  readonly rules: readonly Rule[];
  /** Whom the part is for: the rules need not say it again. */
  readonly groups?: readonly string[];
  readonly view: BookletView;
};

export function BookletRules({ heading, headingLevel = 2, rules, groups = [], view }: BookletRulesProps) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  if (rules.length === 0) return null;
  return (
    <section className="booklet-part" aria-labelledby={id}>
      <Heading id={id}>{heading}</Heading>
      <ul className="booklet-rules">
        {rules.map((rule) => (
          <BookletRule key={rule.id} rule={rule} groups={groups} view={view} />
        ))}
      </ul>
    </section>
  );
}

type BookletRuleProps = Required<Pick<BookletRulesProps, 'groups' | 'view'>> & { readonly rule: Rule };

function BookletRule({ rule, groups, view }: BookletRuleProps) {
  const words = useWords();
  const { t } = words;
  const { textOnly } = useTeaching();
  const { urgency, strength, recipient } = rule.advice;
  const notes = view.notes.flatMap((one, place) => (rule.newer.includes(one.id) ? [place + 1] : []));
  const condition = conditionInWords(view.programme, withoutGroups(rule.when, groups), words);
  const facts = [
    t(`programme:strength/${strength}`),
    ...(urgency === 'routine' ? [] : [t(`programme:urgency/${urgency}`)]),
    ...(recipient === undefined ? [] : [t(`recipients:${recipient}/name`)]),
    `${rule.citation.source === view.programme.source ? '' : `${t(`sources:${rule.citation.source}/title`)}, `}${rule.citation.place}`,
    ...(rule.citation.reading === undefined ? [] : [t('pages:why/readingMark').toLowerCase()]),
  ];
  return (
    <li>
      <p>
        <Link className="line-link" to={rulePath(rule.id)}>
          <strong>{t(`rules:${rule.id}/do`)}</strong>
        </Link>{' '}
        {textOnly || notes.length === 0 ? null : (
          <span className="hint">{t('rulebook:booklet/note', { numbers: notes.join(', ') })}</span>
        )}
      </p>
      {condition === '' ? null : <p>{condition}</p>}
      <p className="hint">{facts.join(' · ')}</p>
    </li>
  );
}

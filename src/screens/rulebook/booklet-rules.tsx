// Rules as the booklet tells them: what, when, to whom, by which place. Numbers lead to the notes of newer knowledge.
import { useId } from 'react';
import { Link } from 'react-router';
import { conditionInWords } from '../../documents/rule-words.ts';
import type { Rule } from '../../model/rule.ts';
import type { BookletView } from '../../view-models/booklet-view.ts';
import { rulePath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { useTeaching } from '../shared/use-teaching.ts';

type BookletRulesProps = {
  readonly heading: string;
  readonly headingLevel?: 2 | 3;
  readonly rules: readonly Rule[];
  readonly view: BookletView;
};

export function BookletRules({ heading, headingLevel = 2, rules, view }: BookletRulesProps) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  if (rules.length === 0) return null;
  return (
    <section className="booklet-part" aria-labelledby={id}>
      <Heading id={id}>{heading}</Heading>
      <ul className="booklet-rules">
        {rules.map((rule) => (
          <BookletRule key={rule.id} rule={rule} view={view} />
        ))}
      </ul>
    </section>
  );
}

function BookletRule({ rule, view }: { readonly rule: Rule; readonly view: BookletView }) {
  const words = useWords();
  const { t } = words;
  const { textOnly } = useTeaching();
  const { urgency, strength, recipient } = rule.advice;
  const notes = view.notes.flatMap((one, place) => (rule.newer.includes(one.id) ? [place + 1] : []));
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
        <Link to={rulePath(rule.id)}>
          <strong>{t(`rules:${rule.id}/do`)}</strong>
        </Link>{' '}
        {textOnly || notes.length === 0 ? null : (
          <span className="hint">{t('rulebook:booklet/note', { numbers: notes.join(', ') })}</span>
        )}
      </p>
      <p>{conditionInWords(view.programme, rule.when, words)}</p>
      <p className="hint">{facts.join(' · ')}</p>
    </li>
  );
}

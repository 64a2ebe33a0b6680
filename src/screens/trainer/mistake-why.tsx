// Why it was wrong: the rules that say so in their own words, the answers they rest on, and where they stand.

import { Fragment } from 'react';
import { Link } from 'react-router';
import { saidBy } from '../../documents/words.ts';
import type { Citation } from '../../model/citation.ts';
import type { Rule } from '../../model/rule.ts';
import type { Mistake } from '../../training/practice/score.ts';
import { LazyDisclosure } from '../shared/lazy-disclosure.tsx';
import { findingPath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { NewerKnowledge, WhyDoubts, WhySource } from '../shared/why-parts.tsx';
import type { MarkedProps } from './marked.tsx';
import { foundInWords, mistakeSentence } from './said.ts';

export function MistakeWhy(props: MarkedProps) {
  const { marked } = props;
  // What several mistakes rest on is told with the first of them.
  const told = new Set<string>();
  return (
    <ul className="plain-list">
      {marked.mistakes.map((one) => {
        const rules = one.rules.filter((rule) => !told.has(rule.id));
        for (const rule of rules) told.add(rule.id);
        return (
          <li key={`${one.is} ${one.about.join(' ')}`} className="card">
            <OneMistake {...props} mistake={one} rules={rules} />
          </li>
        );
      })}
    </ul>
  );
}

type OneMistakeProps = MarkedProps & { readonly mistake: Mistake; readonly rules: readonly Rule[] };

function OneMistake({ gym, exercise, mistake, rules, role, teaching }: OneMistakeProps) {
  const words = useWords();
  const said = saidBy(words, role);
  const { t } = said;
  const { programme } = gym.prepared;
  const { part, findings, withheld } = mistake;
  const isOpen = mistake.is === 'not-asked' || mistake.is === 'ended-unasked';
  return (
    <>
      <h4>{mistakeSentence(mistake, words)}</h4>
      {part !== 'flags' && findings.length > 0 && !isOpen ? (
        <p className="hint">
          {t('trainer:mark/because', {
            what: findings.map((id) => foundInWords(programme, id, exercise.sheet.answers[id], words)).join(', '),
          })}
        </p>
      ) : null}
      {withheld === undefined ? null : (
        <p>
          {t(`pages:plan/reasonHeadings/${withheld.reason}`)}: {t(`rules:${withheld.rule.id}/why`)}
        </p>
      )}
      {rules.map((rule) => (
        <Fragment key={rule.id}>
          <p>
            <strong>{t(`rules:${rule.id}/do`)}.</strong> {t(`rules:${rule.id}/why`)}
          </p>
          <Cited {...{ gym, rule, teaching }} />
        </Fragment>
      ))}
      {part === 'group' ? <GroupCited {...{ gym, exercise, mistake }} /> : null}
      {part === 'flags' ? findings.map((id) => <FindingCited key={id} gym={gym} id={id} />) : null}
    </>
  );
}

/** Newer knowledge unless it is hidden, where the rule stands, and the way to its page. */
function Cited({ gym, rule, teaching }: Pick<MarkedProps, 'gym' | 'teaching'> & { readonly rule: Rule }) {
  const { t } = useWords();
  const { programme } = gym.prepared;
  const { citation } = rule;
  const source = programme.sources.find((one) => one.id === citation.source);
  const newer = programme.notes.filter((one) => rule.newer.includes(one.id));
  return (
    <LazyDisclosure
      summary={`${t('trainer:mark/source')}: ${t(`sources:${citation.source}/title`)}, ${citation.place}`}
    >
      {() => (
        <div className="why">
          {teaching.textOnly ? null : newer.map((note) => <NewerKnowledge key={note.id} note={note} />)}
          <WhyDoubts view={{ rule }} />
          <WhySource view={{ rule, citation: { citation, source, edition: programme.edition } }} />
        </div>
      )}
    </LazyDisclosure>
  );
}

type Words = ReturnType<typeof useWords>;

/** The place of a statement that is no rule. */
function placeOf(citation: Citation, { t }: Words): string {
  const { source, place, term } = citation;
  return t('pages:why/citation', { source: t(`sources:${source}/title`), place, term });
}

/** What the picture of the group is, and where the programme says so. */
function GroupCited({ gym, mistake }: Pick<OneMistakeProps, 'gym' | 'exercise' | 'mistake'>) {
  const words = useWords();
  const { t, has } = words;
  const groups = gym.prepared.programme.groups.filter((one) => mistake.about.includes(one.id));
  return groups.map(({ id, citation }) => (
    <Fragment key={id}>
      {has(`programme:groups/${id}/picture`) ? <p>{t(`programme:groups/${id}/picture`)}.</p> : null}
      <p className="hint">{placeOf(citation, words)}</p>
    </Fragment>
  ));
}

/** Where the programme asks for the finding, and the way to its page. */
function FindingCited({ gym, id }: { readonly gym: MarkedProps['gym']; readonly id: string }) {
  const words = useWords();
  const finding = gym.prepared.programme.findings.find((one) => one.id === id);
  return (
    <p className="hint">
      {finding === undefined ? null : placeOf(finding.citation, words)}{' '}
      <Link to={findingPath(id)}>{words.t('trainer:mark/finding')}</Link>
    </p>
  );
}

// The parts that why and why-not share: the source, newer knowledge, conflicts, and the conditions part by part.
import { Link } from 'react-router';
import { answerInWords } from '../../documents/finding-words.ts';
import { phraseInWords } from '../../documents/phrase-words.ts';
import type { NewerNote } from '../../model/citation.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { formatDay } from '../../view-models/formats.ts';
import type { LeafAnswer, RuleView, WhyNode } from '../../view-models/why-view.ts';
import { rulePath } from './paths.ts';
import { useWords } from './services.ts';

const TRUTH_ICON: Readonly<Record<WhyNode['truth'], IconName>> = { yes: 'check', no: 'cross', unknown: 'circle' };

/** The evaluated conditions as nested lists, each with its truth in a word. */
export function WhyTree({ desk, node }: { readonly desk: Desk; readonly node: WhyNode }) {
  return (
    <ul className="why-tree">
      <WhyBranch desk={desk} node={node} />
    </ul>
  );
}

function WhyBranch({ desk, node }: { readonly desk: Desk; readonly node: WhyNode }) {
  const words = useWords();
  return (
    <li data-truth={node.truth}>
      <span className="why-leaf">
        <Icon name={TRUTH_ICON[node.truth]} />
        <span>
          {phraseInWords(desk.programme, node.phrase, words)}{' '}
          <span className="why-truth">
            {words.t(`pages:why/truth/${node.truth}`)}
            {node.answer === undefined ? null : <AnswerNow desk={desk} answer={node.answer} />}
          </span>
        </span>
      </span>
      {node.parts.length === 0 ? null : (
        <ul>
          {node.parts.map((part, place) => (
            // The parts of a condition never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: two parts may say the same
            <WhyBranch key={place} desk={desk} node={part} />
          ))}
        </ul>
      )}
    </li>
  );
}

function AnswerNow({ desk, answer }: { readonly desk: Desk; readonly answer: LeafAnswer }) {
  const words = useWords();
  const { finding, value } = answer.reason;
  const known = desk.programme.findings.find((one) => one.id === finding);
  if (answer.is === 'irrelevant') return <>, {words.t('app:common/notRelevant').toLowerCase()}</>;
  if (known === undefined || value === undefined) return <>, {words.t('pages:why/notGiven')}</>;
  return <>, {words.t('pages:why/given', { value: answerInWords(known, value, words) })}</>;
}

/** Where the rule stands, what the document counts for today, and whether the statement is our reading of it. */
export function WhySource({ view }: { readonly view: Pick<RuleView, 'rule' | 'citation'> }) {
  const { t, has, language } = useWords();
  const { citation, source, edition } = view.citation;
  const title = `sources:${citation.source}/title`;
  const note = `sources:${citation.source}/statusNote`;
  const name = has(title) ? t(title) : (source?.title ?? citation.source);
  return (
    <div className="why-source">
      <p>{t('pages:why/citation', { source: name, place: citation.place, term: citation.term })}</p>
      <p className="hint">
        {source === undefined
          ? null
          : `${source.publisher}, ${source.year}. ${t(`programme:sourceStatus/${source.status}`)} · `}
        {source === undefined ? null : `${t('app:common/asOf', { day: formatDay(source.asOf, 'short', language) })} · `}
        {t('app:common/edition')} {edition} ·{' '}
        <Link to={rulePath(view.rule.id)}>{t('pages:why/ruleId', { id: view.rule.id })}</Link>
      </p>
      {has(note) ? <p className="hint">{t(note)}</p> : null}
      {citation.reading === undefined ? null : (
        <p>
          <Tag>{t('pages:why/readingMark')}</Tag> {t(`readings:${citation.reading}`)}
        </p>
      )}
    </div>
  );
}

/** One note of newer knowledge with its source; one that advises against says so first. */
export function NewerKnowledge({ note }: { readonly note: NewerNote }) {
  const { t, has } = useWords();
  const title = `sources:${note.source}/title`;
  const source = has(title) ? t(title) : note.source;
  const status = t(`programme:sourceStatus/${note.status}`);
  return (
    <p className="newer" data-tone={note.advisesAgainst ? 'caution' : 'neutral'}>
      <Tag tone={note.advisesAgainst ? 'caution' : 'neutral'}>
        {t(note.advisesAgainst ? 'app:common/advisesAgainst' : 'app:common/newerKnowledge')}
      </Tag>{' '}
      {t(`notes:${note.id}/text`)} <cite>{t('pages:why/newer', { source, year: note.year, status })}</cite>
      {note.mark === 'C' ? ` ${t('pages:why/toBeChecked')}.` : null}
    </p>
  );
}

/** Where the sources disagree, and what is still open. */
export function WhyDoubts({ view }: { readonly view: Pick<RuleView, 'rule'> }) {
  const { t, has } = useWords();
  const { conflicts, openQuestion } = view.rule;
  return (
    <>
      {conflicts.map((id) => (
        <p key={id}>
          <Tag tone="caution">{t('pages:why/conflictMark', { what: t(`conflicts:${id}/title`) })}</Tag>{' '}
          {t(`conflicts:${id}/text`)} {has(`conflicts:${id}/reading`) ? t(`conflicts:${id}/reading`) : null}
        </p>
      ))}
      {openQuestion === undefined ? null : (
        <p>
          <Tag tone="caution">{t('pages:why/openQuestion')}</Tag> {t(`readings:${openQuestion}`)}
        </p>
      )}
    </>
  );
}

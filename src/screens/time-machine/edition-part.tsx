// The course under another edition of its programme: contact by contact what would be advised otherwise, and why.
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { fold } from '../../course/course.ts';
import { type Edition, type EditionChange, inEdition } from '../../model/edition.ts';
import type { Programme } from '../../model/programme.ts';
import type { Advice, Rule } from '../../model/rule.ts';
import { allEditions } from '../../programmes/editions/all-editions.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { Tag } from '../../ui/tag.tsx';
import { type ContactUnderBoth, isOtherwise, underEdition } from '../../view-models/edition-comparison.ts';
import { formatDay } from '../../view-models/formats.ts';
import { rulePath } from '../shared/paths.ts';
import { RuleConditions } from '../shared/rule-conditions.tsx';
import { useWords } from '../shared/services.ts';
import { NewerKnowledge } from '../shared/why-parts.tsx';
import type { Subject } from './time-machine-page.tsx';

export function EditionPart({ subject }: { readonly subject: Subject }) {
  const { t, language } = useWords();
  const { programme } = subject;
  const editions = allEditions.filter((one) => one.programme === programme.id && one.from === programme.edition);
  const [chosen, setChosen] = useState(editions[0]?.id);
  const edition = editions.find((one) => one.id === chosen);
  return (
    <section aria-labelledby="time-edition">
      <h2 id="time-edition">{t('timeMachine:edition/title')}</h2>
      {edition === undefined ? (
        <p>{t('timeMachine:edition/none', { edition: programme.edition })}</p>
      ) : (
        <>
          <SelectField
            id="time-edition-field"
            label={t('timeMachine:edition/choose')}
            value={edition.id}
            options={editions.map((one) => ({ value: one.id, label: one.id }))}
            onChange={setChosen}
          />
          <p>
            <Tag tone="caution">{t(`timeMachine:edition/standing/${edition.standing}`)}</Tag>{' '}
            {t(`timeMachine:edition/about/${edition.id}`)} {formatDay(edition.day, 'short', language)}.
          </p>
          <Compared subject={subject} edition={edition} />
          <Changes programme={programme} edition={edition} />
        </>
      )}
    </section>
  );
}

function Compared({ subject, edition }: { readonly subject: Subject; readonly edition: Edition }) {
  const { t, language } = useWords();
  const { programme, events, regions } = subject;
  const contacts = useMemo(() => {
    const state = fold(events);
    return state === undefined ? [] : underEdition(programme, state, edition, regions);
  }, [programme, events, edition, regions]);
  if (contacts.length === 0) return <p>{t('timeMachine:edition/noContacts')}</p>;
  return (
    <ol className="time-contacts">
      {contacts.map((one) => (
        <li key={one.index}>
          <h3>
            {t(`app:contacts/${one.contact}/name`)}{' '}
            <span className="hint">{formatDay(one.day, 'short', language)}</span>
          </h3>
          {isOtherwise(one) ? (
            <Differences programme={programme} one={one} />
          ) : (
            <p>{t('timeMachine:edition/same', { count: one.same })}</p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Differences({ programme, one }: { readonly programme: Programme; readonly one: ContactUnderBoth }) {
  const { t, language } = useWords();
  const nextOf = (next: ContactUnderBoth['next']['now']) =>
    next === undefined
      ? t('pages:plan/noNextContact')
      : `${t(`app:contacts/${next.contact}/name`)} ${formatDay(next.day, 'short', language)}`;
  const [now, other] = [nextOf(one.next.now), nextOf(one.next.other)];
  return (
    <>
      {one.status.now === one.status.other ? null : (
        <p>
          {t('timeMachine:edition/status', {
            now: t(`pages:conclusion/status/${one.status.now}`),
            other: t(`pages:conclusion/status/${one.status.other}`),
          })}
        </p>
      )}
      {now === other ? null : <p>{t('timeMachine:edition/next', { now, other })}</p>}
      <ul className="time-differences">
        {one.gone.map(({ rule, change }) => (
          <Difference key={rule.id} programme={programme} rule={rule} kind="gone" change={change} />
        ))}
        {one.added.map(({ rule, change }) => (
          <Difference key={rule.id} programme={programme} rule={rule} kind="added" change={change} />
        ))}
        {one.otherwise.map(({ rule, change, differs, now: own, other }) => (
          <Difference key={rule.id} programme={programme} rule={rule} kind="otherwise" change={change}>
            {differs.map((part) => saidAdvice(part, own, other, t)).join(' · ')}
          </Difference>
        ))}
      </ul>
      <p className="hint">{t('timeMachine:edition/rest', { count: one.same })}</p>
    </>
  );
}

function saidAdvice(
  part: 'urgency' | 'strength' | 'recipient',
  now: Advice,
  other: Advice,
  t: ReturnType<typeof useWords>['t'],
): string {
  const said = ({ recipient, urgency, strength }: Advice) => {
    if (part === 'urgency') return t(`programme:urgency/${urgency}`);
    if (part === 'strength') return t(`programme:strength/${strength}`);
    return recipient === undefined ? '–' : t(`recipients:${recipient}/name`);
  };
  return t('timeMachine:edition/from', { now: said(now), other: said(other) });
}

type DifferenceProps = {
  readonly programme: Programme;
  readonly rule: Rule;
  readonly kind: 'gone' | 'added' | 'otherwise';
  readonly change: EditionChange | undefined;
  readonly children?: string;
};

function Difference({ programme, rule, kind, change, children }: DifferenceProps) {
  const { t } = useWords();
  return (
    <li>
      <p>
        <Tag
          tone={kind === 'added' ? 'act' : 'neutral'}
          icon={kind === 'added' ? 'check' : kind === 'gone' ? 'minus' : undefined}
        >
          {t(`timeMachine:edition/kinds/${kind}`)}
        </Tag>{' '}
        <Link to={rulePath(rule.id)}>{t(`rules:${rule.id}/do`)}</Link> {children}
      </p>
      {change === undefined ? (
        <p className="hint">{t('timeMachine:edition/follows')}</p>
      ) : (
        <Because programme={programme} change={change} />
      )}
    </li>
  );
}

function Because({ programme, change }: { readonly programme: Programme; readonly change: EditionChange }) {
  return (
    <>
      {programme.notes
        .filter((note) => change.because.includes(note.id))
        .map((note) => (
          <NewerKnowledge key={note.id} note={note} />
        ))}
    </>
  );
}

/** Every change of the edition, whether it bears on the course or not. */
function Changes({ programme, edition }: { readonly programme: Programme; readonly edition: Edition }) {
  const { t } = useWords();
  const other = inEdition(programme, edition);
  return (
    <details className="disclosure">
      <summary>{t('timeMachine:edition/all', { count: edition.changes.length })}</summary>
      <div className="disclosure-body">
        <ul>
          {edition.changes.map((change) => {
            const rule = other.rules.find((one) => one.id === change.rule);
            return (
              <li key={change.rule}>
                <Link to={rulePath(change.rule)}>{t(`rules:${change.rule}/do`)}</Link>:{' '}
                {t(`timeMachine:edition/change/${change.kind}`)}
                {change.kind === 'changes' && change.to.advice?.strength !== undefined
                  ? ` (${t(`programme:strength/${change.to.advice.strength}`)})`
                  : ''}
                {change.kind === 'changes' && change.to.when !== undefined && rule !== undefined ? (
                  <RuleConditions programme={other} condition={rule.when} />
                ) : null}
                <Because programme={programme} change={change} />
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}

// The page of one rule: everything the programme, the proof and the texts know of it.
import { Link, useParams } from 'react-router';
import type { Programme } from '../../model/programme.ts';
import type { Rule } from '../../model/rule.ts';
import { DefinitionRows } from '../../ui/definition-rows.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { Tag } from '../../ui/tag.tsx';
import { nearestId } from '../../view-models/nearest-id.ts';
import { type RulePageView, rulePageView } from '../../view-models/rule-page-view.ts';
import { ruleEntries } from '../../view-models/rulebook-entries.ts';
import { contactRulesPath, mapPath, paths, recipientPath, rulePath } from '../shared/paths.ts';
import { RuleConditions } from '../shared/rule-conditions.tsx';
import { useWords } from '../shared/services.ts';
import { useTeaching } from '../shared/use-teaching.ts';
import { NewerKnowledge, WhyDoubts } from '../shared/why-parts.tsx';
import { RuleExamples } from './rule-examples.tsx';
import { RuleSource } from './rule-source.tsx';
import { RuleUses } from './rule-uses.tsx';
import { NothingHere } from './rulebook-page.tsx';

export function RulePage({ programmes }: { readonly programmes: readonly Programme[] }) {
  const { id = '' } = useParams();
  const entries = ruleEntries(programmes);
  const entry = entries.find((one) => one.rule.id === id);
  const view = entry === undefined ? undefined : rulePageView(entry);
  if (view === undefined) {
    const near = nearestId(
      id,
      entries.map((one) => one.rule.id),
    );
    return <NothingHere what={id} near={near === undefined ? [] : [near]} />;
  }
  return <OpenRule key={id} view={view} />;
}

const urgencyTone = { acute: 'stop', subacute: 'caution', routine: 'act' } as const;

function OpenRule({ view }: { readonly view: RulePageView }) {
  const { t } = useWords();
  const { textOnly } = useTeaching();
  const { rule, newer } = view;
  const { urgency, strength, kind, effect } = rule.advice;
  const title = t(`rules:${rule.id}/do`);
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <StepHeading
        focusKey={rule.id}
        kicker={<KickerId word={t('rulebook:rule/id')} id={rule.id} />}
        lead={t(`rules:${rule.id}/why`)}
      >
        {title}
      </StepHeading>
      <p className="tags">
        <Tag tone={urgencyTone[urgency]}>{t(`programme:urgency/${urgency}`)}</Tag>
        <Tag icon={null}>{t(`programme:strength/${strength}`)}</Tag>
        <Tag icon={null}>{t(`rulebook:kind/${kind}`)}</Tag>
        <Tag icon={null}>{t(`rulebook:effect/${effect}`)}</Tag>
        {view.discouraged && !textOnly ? <Tag tone="caution">{t('app:common/advisesAgainst')}</Tag> : null}
      </p>
      <Facts view={view} />
      <section aria-labelledby="rule-when">
        <h2 id="rule-when">{t('rulebook:rule/when')}</h2>
        <RuleConditions programme={view.home} condition={rule.when} />
        {view.exceptions.length === 0 ? null : (
          <>
            <p>{t('rulebook:rule/unless')}</p>
            <RuleLinks rules={view.exceptions} />
          </>
        )}
      </section>
      <section aria-labelledby="rule-source">
        <h2 id="rule-source">{t('rulebook:rule/source')}</h2>
        <RuleSource view={view} />
        <WhyDoubts view={view} />
      </section>
      {textOnly || newer.length === 0 ? null : (
        <section aria-labelledby="rule-newer">
          <h2 id="rule-newer">{t('app:common/newerKnowledge')}</h2>
          {newer.map((note) => (
            <NewerKnowledge key={note.id} note={note} />
          ))}
        </section>
      )}
      <RuleExamples view={view} />
      <RuleUses view={view} />
      <nav className="actions rulebook-turn" aria-label={t('rulebook:rule/turn')}>
        {view.previous === undefined ? null : (
          <Link rel="prev" to={rulePath(view.previous.id)}>
            {t('rulebook:rule/previous')}: {t(`rules:${view.previous.id}/do`)}
          </Link>
        )}
        {view.next === undefined ? null : (
          <Link rel="next" to={rulePath(view.next.id)}>
            {t('rulebook:rule/next')}: {t(`rules:${view.next.id}/do`)}
          </Link>
        )}
        <Link to={paths.rulebook}>{t('rulebook:nothing/toList')}</Link>
      </nav>
    </PageFrame>
  );
}

/** What is shown, with its id as it is written everywhere. */
export function KickerId({ word, id }: { readonly word: string; readonly id: string }) {
  return (
    <>
      {word} <code>{id}</code>
    </>
  );
}

/** Rules as links. */
export function RuleLinks({ rules }: { readonly rules: readonly Pick<Rule, 'id'>[] }) {
  const { t } = useWords();
  return (
    <ul>
      {rules.map((one) => (
        <li key={one.id}>
          <Link className="line-link" to={rulePath(one.id)}>
            {t(`rules:${one.id}/do`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Where, to whom and by whom, programme by programme. */
function Facts({ view }: { readonly view: RulePageView }) {
  const { t } = useWords();
  const { rule, groups } = view;
  const { recipient } = rule.advice;
  const rows = [
    ...(recipient === undefined
      ? []
      : [
          {
            id: 'recipient',
            term: t('pages:check/recipient'),
            value: <Link to={recipientPath(recipient)}>{t(`recipients:${recipient}/name`)}</Link>,
          },
        ]),
    ...(groups.length === 0
      ? []
      : [
          {
            id: 'groups',
            term: t('pages:check/group'),
            value: groups.map((one) => t(`programme:groups/${one}/name`)).join(', '),
          },
        ]),
    ...view.programmes.map((one) => ({
      id: one.programme.id,
      term: <Link to={mapPath(one.programme.id)}>{t(`programme:programmes/${one.programme.id}/short`)}</Link>,
      value: <InProgramme view={view} programme={one.programme.id} />,
    })),
  ];
  return <DefinitionRows rows={rows} />;
}

function InProgramme({ view, programme }: { readonly view: RulePageView; readonly programme: string }) {
  const { t } = useWords();
  const own = view.programmes.find((one) => one.programme.id === programme);
  if (own === undefined) return null;
  const { contacts, aim, roles } = own;
  return (
    <>
      <p>
        {contacts === undefined
          ? t('pages:check/atEvery')
          : contacts.map((one, place) => (
              <span key={one}>
                {place === 0 ? '' : ', '}
                <Link to={contactRulesPath(programme, one)}>{t(`app:contacts/${one}/name`)}</Link>
              </span>
            ))}
        {view.rule.timed ? ` · ${t('rulebook:rule/timed')}` : ''}
        {aim === undefined ? '' : ` · ${t('rulebook:rule/aim', { count: aim.days, place: aim.place })}`}
      </p>
      <p className="hint">
        {roles
          .map(({ role, performance }) => `${t(`app:roles/${role}`)}: ${t(`programme:performance/${performance}`)}`)
          .join(' · ')}
      </p>
    </>
  );
}

// The page of one finding: what is asked, its answers, where it is asked, and what rests on it.
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import type { Finding } from '../../model/finding.ts';
import type { Programme } from '../../model/programme.ts';
import { DefinitionRows } from '../../ui/definition-rows.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { Tag } from '../../ui/tag.tsx';
import {
  allFindings,
  type FindingInProgramme,
  type FindingPageView,
  findingPageView,
} from '../../view-models/finding-page-view.ts';
import { nearestId } from '../../view-models/nearest-id.ts';
import { contactRulesPath, findingPath } from '../shared/paths.ts';
import { RuleConditions } from '../shared/rule-conditions.tsx';
import { useWords } from '../shared/services.ts';
import { KickerId, RuleLinks } from './rule-page.tsx';
import { RuleSource } from './rule-source.tsx';
import { NothingHere } from './rulebook-page.tsx';

export function FindingPage({ programmes }: { readonly programmes: readonly Programme[] }) {
  const { id = '' } = useParams();
  const view = findingPageView(programmes, id);
  if (view !== undefined) return <OpenFinding view={view} />;
  const near = nearestId(
    id,
    allFindings(programmes).map((one) => one.id),
  );
  return <NothingHere what={id} near={near === undefined ? [] : [`fund/${near}`]} />;
}

function OpenFinding({ view }: { readonly view: FindingPageView }) {
  const { t, has } = useWords();
  const { finding, home } = view;
  const title = t(`findings:${finding.id}/label`);
  const hint = `findings:${finding.id}/hint`;
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <StepHeading
        focusKey={finding.id}
        kicker={<KickerId word={t('rulebook:finding/id')} id={finding.id} />}
        lead={has(hint) ? t(hint) : undefined}
      >
        {title}
      </StepHeading>
      <p className="tags">
        {finding.flag === 'red' ? <Tag tone="stop">{t('programme:flags/red')}</Tag> : null}
        {finding.flag === 'yellow' ? <Tag tone="caution">{t('rulebook:finding/yellow')}</Tag> : null}
        {finding.safety ? <Tag icon={null}>{t('rulebook:finding/safety')}</Tag> : null}
        {finding.supplement ? <Tag icon={null}>{t('app:common/supplement')}</Tag> : null}
        {finding.persists ? <Tag icon={null}>{t('rulebook:finding/persists')}</Tag> : null}
      </p>
      <Answers finding={finding} />
      <section aria-labelledby="finding-source">
        <h2 id="finding-source">{t('rulebook:rule/source')}</h2>
        <RuleSource
          view={{
            citation: {
              citation: finding.citation,
              source: home.sources.find((one) => one.id === finding.citation.source),
              edition: home.edition,
            },
          }}
        />
      </section>
      {finding.relevantWhen === undefined ? null : (
        <section aria-labelledby="finding-when">
          <h2 id="finding-when">{t('rulebook:finding/relevant')}</h2>
          <RuleConditions programme={home} condition={finding.relevantWhen} />
        </section>
      )}
      {view.uses.map(({ programmes, use }) => (
        <section key={use.programme.id} aria-labelledby={`in-${use.programme.id}`}>
          <h2 id={`in-${use.programme.id}`}>
            {programmes.map((one) => t(`programme:programmes/${one.id}/short`)).join(' · ')}
          </h2>
          <InProgramme own={use} />
        </section>
      ))}
    </PageFrame>
  );
}

function Answers({ finding }: { readonly finding: Finding }) {
  const { t } = useWords();
  if (finding.kind === 'number') {
    const range = t('rulebook:finding/range', { min: finding.min, max: finding.max });
    return <p>{`${range} · ${t(`programme:units/${finding.unit}`)}`}</p>;
  }
  return (
    <ul>
      {finding.options.map((option) => (
        <li key={option}>
          {t(`findings:${finding.id}/options/${option}`)}
          {finding.positive.includes(option) && finding.flag !== undefined ? ` – ${t('rulebook:finding/raises')}` : ''}
          {finding.normal === option ? ` – ${t('rulebook:finding/normal')}` : ''}
        </li>
      ))}
    </ul>
  );
}

function InProgramme({ own }: { readonly own: FindingInProgramme }) {
  const { t } = useWords();
  const { programme } = own;
  const links = (ids: readonly string[], to: (id: string) => string, label: (id: string) => string) =>
    ids.map((id, place) => (
      <span key={id}>
        {place === 0 ? '' : ', '}
        <Link to={to(id)}>{label(id)}</Link>
      </span>
    ));
  const asked: ReactNode = own.derived
    ? t('pages:check/answer/derived')
    : own.forDocuments
      ? t('rulebook:finding/forDocuments')
      : own.asked.map(({ step, contacts }) => (
          <span key={step}>
            {t(`programme:steps/${step}`)}:{' '}
            {contacts === undefined
              ? t('rulebook:list/every')
              : links(
                  contacts,
                  (id) => contactRulesPath(programme.id, id),
                  (id) => t(`app:contacts/${id}/name`),
                )}
          </span>
        ));
  const rows = [
    { id: 'asked', term: t('rulebook:finding/asked'), value: asked },
    {
      id: 'rules',
      term: t('rulebook:finding/rules'),
      value: own.rules.length === 0 ? '–' : <RuleLinks rules={own.rules.map((id) => ({ id }))} />,
    },
    ...(own.groups.length === 0
      ? []
      : [
          {
            id: 'groups',
            term: t('rulebook:finding/groups'),
            value: own.groups.map((one) => t(`programme:groups/${one}/name`)).join(', '),
          },
        ]),
    ...(own.decidesRelevanceOf.length === 0
      ? []
      : [
          {
            id: 'relevance',
            term: t('rulebook:finding/opens'),
            value: links(own.decidesRelevanceOf, findingPath, (id) => t(`findings:${id}/label`)),
          },
        ]),
    ...(own.letters.length === 0
      ? []
      : [
          {
            id: 'letters',
            term: t('rulebook:finding/letters'),
            value: own.letters.map((one) => t(`documents:letters/${one}/title`)).join(', '),
          },
        ]),
  ];
  return <DefinitionRows rows={rows} />;
}

// The page of one source: what it counts for today, its places one by one with all that rests on each, and newer knowledge that comes from it.
import { Link, useParams } from 'react-router';
import type { Programme } from '../../model/programme.ts';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { formatDay } from '../../view-models/formats.ts';
import { allSources, type Citing, type SourcePageView, sourcePageView } from '../../view-models/source-page-view.ts';
import {
  bookletPath,
  contactRulesPath,
  coveragePath,
  findingPath,
  placeId,
  recipientPath,
  rulePath,
} from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { NewerKnowledge } from '../shared/why-parts.tsx';
import { RuleLinks } from './rule-page.tsx';
import { NothingHere } from './rulebook-page.tsx';
import { usePlaceInAddress } from './use-place-in-address.ts';

export function SourcePage({ programmes }: { readonly programmes: readonly Programme[] }) {
  const { id = '' } = useParams();
  const view = sourcePageView(programmes, id);
  if (view !== undefined) return <OpenSource view={view} />;
  return <NothingHere what={id} near={allSources(programmes).map((one) => `kilde/${one.id}`)} />;
}

function OpenSource({ view }: { readonly view: SourcePageView }) {
  const { t, has, language } = useWords();
  const { source } = view;
  usePlaceInAddress();
  const title = t(`sources:${source.id}/title`);
  const note = `sources:${source.id}/statusNote`;
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <StepHeading focusKey={source.id} kicker={`${source.publisher}, ${source.year}`}>
        {title}
      </StepHeading>
      <p>
        {t(`programme:sourceStatus/${source.status}`)} ·{' '}
        {t('app:common/asOf', { day: formatDay(source.asOf, 'short', language) })}
      </p>
      {has(note) ? <p className="hint">{t(note)}</p> : null}
      <p>
        <Link className="line-link" to={coveragePath}>
          {t('rulebook:coverage/title')}
        </Link>
      </p>
      {view.places.length + view.notes.length === 0 ? <p>{t('rulebook:source/nothing')}</p> : null}
      {view.places.map(({ place, citing }) => (
        <section key={place} aria-labelledby={placeId(place)}>
          <h2 id={placeId(place)} tabIndex={-1}>
            {place}
          </h2>
          <ul className="rule-columns">
            {citing.map((one) => (
              <li key={`${one.kind} ${one.id} ${one.programme.id}`}>
                <CitingLine citing={one} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {view.notes.map(({ note: newer, rules }) => (
        <section key={newer.id}>
          <NewerKnowledge note={newer} />
          <RuleLinks rules={rules.map((id) => ({ id }))} />
        </section>
      ))}
    </PageFrame>
  );
}

/** What cites, with the word for what it is, and where it leads. */
function CitingLine({ citing }: { readonly citing: Citing }) {
  const { t } = useWords();
  const { kind, id, programme, citation } = citing;
  const line = () => {
    switch (kind) {
      case 'rule':
        return (
          <Link className="line-link" to={rulePath(id)}>
            {t(`rules:${id}/do`)}
          </Link>
        );
      case 'finding':
        return (
          <Link className="line-link" to={findingPath(id)}>
            {t(`findings:${id}/label`)}
          </Link>
        );
      case 'contact':
        return (
          <Link className="line-link" to={contactRulesPath(programme.id, id)}>
            {t(`app:contacts/${id}/name`)}
          </Link>
        );
      case 'recipient':
        return (
          <Link className="line-link" to={recipientPath(id)}>
            {t(`recipients:${id}/name`)}
          </Link>
        );
      case 'group':
        return (
          <Link className="line-link" to={bookletPath(programme.id)}>
            {t(`programme:groups/${id}/name`)}
          </Link>
        );
      case 'role':
        return (
          <Link className="line-link" to={bookletPath(programme.id)}>
            {t(`app:roles/${id}`)}
          </Link>
        );
      case 'letter':
        return (
          <Link className="line-link" to={bookletPath(programme.id)}>
            {t(`documents:letters/${id}/title`)}
          </Link>
        );
    }
  };
  return (
    <>
      {t(`rulebook:source/kinds/${kind}`)}: {line()}{' '}
      <span className="hint">
        »{citation.term}«{kind === 'rule' ? <code> {id}</code> : null}
      </span>
    </>
  );
}

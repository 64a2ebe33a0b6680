// The coverage of the sources: each place that states something, and what in the app carries it, or the reason why nothing does. Nothing of it is left out.
import { useMemo } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import type { Programme } from '../../model/programme.ts';
import { allPlaces, coveredSources } from '../../programmes/coverage/all-places.ts';
import { beyondTheSources } from '../../programmes/coverage/beyond-the-sources.ts';
import { type Place, reasons } from '../../programmes/coverage/place.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { StatusAnnouncer } from '../../ui/status-announcer.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { Tag } from '../../ui/tag.tsx';
import { type Carriage, carriageOf, countsOf, placesShown, type Shown } from '../../view-models/coverage-view.ts';
import { sourcePageView } from '../../view-models/source-page-view.ts';
import { sourcePath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { CarrierLine } from './carrier-line.tsx';
import { RuleLinks } from './rule-page.tsx';

const ALL = 'all';
const carriages: readonly (Carriage | typeof ALL)[] = [ALL, 'whole', 'part', 'none'];
const LOOK = { whole: 'check', part: 'minus', none: 'cross' } as const;

export function CoveragePage({ programmes }: { readonly programmes: readonly Programme[] }) {
  const { t } = useWords();
  const { source, shown, choose } = useCoverageChoice();
  const places = useMemo(() => placesShown(allPlaces, source, shown), [source, shown]);
  const cited = useMemo(
    () => new Set(sourcePageView(programmes, source)?.places.map((one) => one.place)),
    [programmes, source],
  );
  const counts = countsOf(allPlaces.filter((one) => one.source === source));
  const said = t('rulebook:coverage/counts', { ...counts, all: counts.whole + counts.part + counts.none });
  return (
    <PageFrame width="wide">
      <title>{t('app:app/titlePattern', { step: t('rulebook:coverage/title') })}</title>
      <StepHeading focusKey="coverage" lead={t('rulebook:coverage/lead')}>
        {t('rulebook:coverage/title')}
      </StepHeading>
      <div className="rulebook-filter">
        <SelectField
          id="coverage-source"
          label={t('rulebook:rule/source')}
          layout="stack"
          value={source}
          options={coveredSources.map((one) => ({ value: one, label: t(`sources:${one}/title`) }))}
          onChange={(one) => choose('kilde', one)}
        />
        <SelectField
          id="coverage-reason"
          label={t('rulebook:coverage/reason')}
          layout="stack"
          value={shown.reason ?? ALL}
          options={[
            { value: ALL, label: t('rulebook:coverage/anyReason') },
            ...reasons.map((one) => ({ value: one, label: t(`coverage:reasons/${one}/name`) })),
          ]}
          onChange={(one) => choose('grund', one)}
        />
      </div>
      <ChoiceGroup
        id="coverage-carriage"
        legend={t('rulebook:coverage/show')}
        shortcuts={false}
        value={shown.carriage ?? ALL}
        options={carriages.map((one) => ({ value: one, label: t(`rulebook:coverage/carriage/${one}`) }))}
        onChange={(one) => choose('vis', one)}
      />
      <p className="rulebook-count">{said}</p>
      <StatusAnnouncer message={t('rulebook:coverage/shown', { count: places.length })} />
      {places.length === 0 ? <p>{t('rulebook:coverage/nothing')}</p> : null}
      {inChapters(places).map(([chapter, within]) => (
        <section className="rule-section" key={chapter} aria-labelledby={`chapter-${chapter.replaceAll(/\W+/g, '-')}`}>
          <h2 id={`chapter-${chapter.replaceAll(/\W+/g, '-')}`}>
            {cited.has(chapter) ? <Link to={sourcePath(source, chapter)}>{chapter}</Link> : chapter}
          </h2>
          <ul className="rule-lines">
            {within.map((place) => (
              <CoveredPlace key={place.id} place={place} programmes={programmes} />
            ))}
          </ul>
        </section>
      ))}
      <Beyond />
    </PageFrame>
  );
}

type CoverageChoice = {
  readonly source: string;
  readonly shown: Shown;
  readonly choose: (key: 'kilde' | 'vis' | 'grund', value: string) => void;
};

/** The choice behind the # of the address; the first source, all of it, where it says nothing. */
function useCoverageChoice(): CoverageChoice {
  const { hash } = useLocation();
  const navigate = useNavigate();
  return useMemo(() => {
    const said = new URLSearchParams(hash.slice(1));
    return {
      source: coveredSources.find((one) => one === said.get('kilde')) ?? coveredSources[0],
      shown: {
        carriage: (['whole', 'part', 'none'] as const).find((one) => one === said.get('vis')),
        reason: reasons.find((one) => one === said.get('grund')),
      },
      choose: (key, value) => {
        said.set(key, value);
        void navigate({ hash: said.toString() }, { replace: true });
      },
    };
  }, [hash, navigate]);
}

/** Places under the chapter they stand in, in their order. */
function inChapters(places: readonly Place[]): readonly (readonly [string, readonly Place[]])[] {
  const chapters = new Map<string, Place[]>();
  for (const place of places) chapters.set(place.place, [...(chapters.get(place.place) ?? []), place]);
  return [...chapters];
}

function CoveredPlace({ place, programmes }: { readonly place: Place; readonly programmes: readonly Programme[] }) {
  const { t } = useWords();
  const carriage = carriageOf(place);
  return (
    <li className="coverage-place">
      <div>
        <p>{t(`coverage:places/${place.id}`)}</p>
        <p className="hint">
          {t(`coverage:strengths/${place.strength}`)} · »{place.term}«
        </p>
      </div>
      <div>
        <p>
          <Tag icon={LOOK[carriage]} tone={place.reason === 'gap' ? 'caution' : 'neutral'}>
            {t(`rulebook:coverage/carriage/${carriage}`)}
          </Tag>
        </p>
        {place.carriers.length === 0 ? null : (
          <ul className="plain-list">
            {place.carriers.map((carrier) => (
              <li key={`${carrier.kind} ${'programme' in carrier ? carrier.programme : ''} ${carrier.id}`}>
                <CarrierLine carrier={carrier} programmes={programmes} />
              </li>
            ))}
          </ul>
        )}
        {place.reason === undefined ? null : (
          <p>
            <strong>{t(`coverage:reasons/${place.reason}/name`)}</strong>: {t(`coverage:reasons/${place.reason}/why`)}
          </p>
        )}
      </div>
    </li>
  );
}

/** The rules that say more than the sources do. */
function Beyond() {
  const { t } = useWords();
  return (
    <section aria-labelledby="coverage-beyond">
      <h2 id="coverage-beyond">{t('rulebook:coverage/beyond')}</h2>
      <p>{t('rulebook:coverage/beyondLead')}</p>
      {Object.entries(beyondTheSources).map(([kind, ids]) => (
        <div key={kind}>
          <h3>{t(`coverage:beyond/${kind}/name`)}</h3>
          <p>{t(`coverage:beyond/${kind}/why`)}</p>
          <RuleLinks rules={ids.map((id) => ({ id }))} />
        </div>
      ))}
    </section>
  );
}

// The pathway map of a programme: that of the address, else of the open course, else of where one works.
import { useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Programme } from '../../model/programme.ts';
import { doorFor, programmeRegions } from '../../programmes/catalogue.ts';
import { Button } from '../../ui/button.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StatusAnnouncer } from '../../ui/status-announcer.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { placeOn } from '../../view-models/start-view.ts';
import { mapPath } from '../shared/paths.ts';
import { useCourse, usePreferences, useRegions, useServices, useWords } from '../shared/services.ts';
import { useProgrammes } from '../shared/use-programmes.ts';
import { ProgrammeMap } from './programme-map.tsx';

/** A new patient with back pain is the one whose programme is shown where nothing says otherwise. */
const USUAL_PICTURE = 'new-back';

/** Below this width the lists come first: a drawing of which one sees a contact at a time is none. */
const NARROW = '(width < 48em)';

export function MapPage() {
  const { t } = useWords();
  const { id, role } = useShown();
  const form = useForm();
  const isKnown = programmeRegions[id] !== undefined;
  const name = isKnown ? t(`programme:programmes/${id}/short`) : undefined;
  const title = name === undefined ? t('map:title') : t('map:titleOf', { programme: name });
  return (
    <PageFrame width="wide">
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <StepHeading focusKey={`map ${id}`} lead={t(isKnown ? 'map:lead' : 'map:unknown')}>
        {title}
      </StepHeading>
      <div className="map-bar screen-only">
        <Chooser shown={id} />
        <Button pressed={form.isList} onClick={form.toggle}>
          {t('map:asList')}
        </Button>
      </div>
      <StatusAnnouncer message={form.chosen === undefined ? '' : t(`map:shown/${form.chosen}`)} />
      {isKnown ? <Arriving key={id} id={id} role={role} isList={form.isList} /> : null}
    </PageFrame>
  );
}

/** The programme in the address; without one, that of the open course, else that of a new patient here. And the role that reads it. */
function useShown(): { readonly id: string; readonly role: string } {
  const { programme } = useParams();
  const { today } = useServices();
  const { preferences } = usePreferences();
  const course = useCourse((store) => store.state);
  const place = placeOn(preferences, useRegions(), today());
  const role = course?.role ?? place.role;
  const usual = doorFor(USUAL_PICTURE, place.role, place.region).programme ?? '';
  return { id: programme ?? course?.programme ?? usual, role };
}

/** Drawn or as lists: as chosen, else lists where there is no room for the drawing. */
function useForm() {
  const isNarrow = useMediaQuery(NARROW);
  const [chosen, choose] = useState<'map' | 'list'>();
  const isList = (chosen ?? (isNarrow ? 'list' : 'map')) === 'list';
  return { chosen, isList, toggle: () => choose(isList ? 'map' : 'list') };
}

function Chooser({ shown }: { readonly shown: string }) {
  const { t } = useWords();
  return (
    <nav className="map-programmes" aria-label={t('map:programmes')}>
      <ul className="talk-links">
        {Object.keys(programmeRegions).map((id) => (
          <li key={id}>
            <Link className="talk-link" to={mapPath(id)} aria-current={id === shown ? 'page' : undefined}>
              {t(`programme:programmes/${id}/short`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type ArrivingProps = { readonly id: string; readonly role: string; readonly isList: boolean };

/** The map once its programme has come. */
function Arriving({ id, role, isList }: ArrivingProps) {
  const { t } = useWords();
  const wanted = useMemo(() => [id], [id]);
  const { programmes, state, again } = useProgrammes(wanted);
  const [programme]: readonly Programme[] = programmes;
  if (state === 'failed') {
    return (
      <div className="actions">
        <p>{t('map:failed')}</p>
        <Button onClick={again}>{t('map:retry')}</Button>
      </div>
    );
  }
  if (programme === undefined) return <p role="status">{t('app:app/loading')}</p>;
  return <ProgrammeMap programme={programme} ownRole={role} isList={isList} />;
}

// The map of one programme with what is opened of it: drawn, or as lists where there is no room or that is asked for.
import { useMemo } from 'react';
import type { Programme } from '../../model/programme.ts';
import { formatDay } from '../../view-models/formats.ts';
import { type MapPosition, mapPosition } from '../../view-models/pathway-map-position.ts';
import { roleOnMap } from '../../view-models/pathway-map-rule.ts';
import { type PathwayMapView, pathwayMap } from '../../view-models/pathway-map-view.ts';
import { useCourse, useServices, useWords } from '../shared/services.ts';
import { useDesk } from '../shared/use-desk.ts';
import { useTeaching } from '../shared/use-teaching.ts';
import { CourseHere } from './course-here.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapList } from './map-list.tsx';
import { closesOnEscape, MapPanel } from './map-panel.tsx';
import { MapTable } from './map-table.tsx';
import type { ShownMap } from './shown-map.ts';
import { useOpened } from './use-opened.ts';

type ProgrammeMapProps = {
  readonly programme: Programme;
  /** The role of the course or the clinic; the programme may not know it. */
  readonly ownRole: string;
  /** As lists; the drawing then waits for the printer. */
  readonly isList: boolean;
};

export function ProgrammeMap({ programme, ownRole, isList }: ProgrammeMapProps) {
  const { t } = useWords();
  const state = useCourse((store) => store.state);
  const view = useMemo(() => pathwayMap(programme), [programme]);
  const position = usePosition(view);
  const opened = useOpened(view);
  const { textOnly } = useTeaching();
  const map: ShownMap = { view, opened, position, textOnly, role: roleOnMap(programme, ownRole) };
  return (
    <>
      {state === undefined ? null : <CourseHere state={state} position={position} />}
      {/* Escape is heard from the fields and the panel, which are what takes focus here. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div className="map-and-panel" data-open={opened.node === undefined ? undefined : ''} onKeyDown={onKey(opened)}>
        <div className="map-part">
          {isList ? <MapList map={map} /> : null}
          <section className="map-region" data-shown={!isList} aria-label={t('map:title')}>
            <MapTable map={map} />
          </section>
          <MapLegend map={map} />
          <Source programme={programme} />
        </div>
        {opened.node === undefined || opened.lane === undefined ? null : (
          <MapPanel node={opened.node} lane={opened.lane} map={map} />
        )}
      </div>
    </>
  );
}

const onKey = (opened: ShownMap['opened']) => (opened.node === undefined ? undefined : closesOnEscape(opened.close));

/** Where the open course is, if it follows this programme. */
function usePosition(view: PathwayMapView): MapPosition | undefined {
  const { today } = useServices();
  const state = useCourse((store) => store.state);
  const desk = useDesk();
  const day = today();
  return useMemo(
    () =>
      state === undefined || state.programme !== view.programme.id ? undefined : mapPosition(view, state, desk, day),
    [view, state, desk, day],
  );
}

/** Programme, source and edition: on the screen, and at the foot of the printed page. */
function Source({ programme }: { readonly programme: Programme }) {
  const { t, language } = useWords();
  const source = programme.sources.find((one) => one.id === programme.source);
  return (
    <p className="hint map-source">
      {t(`programme:programmes/${programme.id}/name`)}.{' '}
      {t('map:source', {
        title: t(`sources:${programme.source}/title`),
        publisher: source?.publisher ?? '',
        year: source?.year ?? '',
        status: t(`programme:sourceStatus/${source?.status ?? 'unknown'}`),
        edition: programme.edition,
        lastReview: formatDay(programme.lastReview, 'short', language),
      })}
    </p>
  );
}

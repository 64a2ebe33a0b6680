// The map drawn: contacts as columns, groups as lanes, in the browser's own table, so that it grows with its words, prints, and is read out with its
// headings. The lines of the ways are drawn by the style; every field says in words where it leads.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { formatDay } from '../../view-models/formats.ts';
import type { MapContactState } from '../../view-models/pathway-map-position.ts';
import type { Band, MapLane } from '../../view-models/pathway-map-view.ts';
import { contactRulesPath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { laneHint, laneName } from './field-words.ts';
import { MapField } from './map-field.tsx';
import type { ShownMap } from './shown-map.ts';
import { StationCell } from './station-cell.tsx';
import { WayGlyph } from './way-glyph.tsx';

/** Id of what the table says of itself, for whoever hears it. */
const ABOUT_ID = 'map-about';

export function MapTable({ map }: { readonly map: ShownMap }) {
  const { t } = useWords();
  const { view } = map;
  const groups = view.lanes.filter((lane) => lane.kind === 'group');
  return (
    <table className="map" data-columns={view.contacts.length} aria-describedby={ABOUT_ID}>
      <caption>
        <VisuallyHidden>
          {t('map:titleOf', { programme: t(`programme:programmes/${view.programme.id}/name`) })}
        </VisuallyHidden>
        <span className="visually-hidden" id={ABOUT_ID}>
          {t('map:about')}
        </span>
      </caption>
      <Head map={map} />
      {view.lanes.map((lane) => (
        <tbody key={lane.id} data-lane={lane.kind} data-patient={isPatients(lane, map) ? '' : undefined}>
          <LaneRows lane={lane} map={map} />
          {lane.kind === 'leaves' ? <BetweenRow map={map} sign="up" /> : null}
          {lane.kind === 'group' && lane !== groups.at(-1) ? <BetweenRow map={map} sign="changed" /> : null}
        </tbody>
      ))}
    </table>
  );
}

const isPatients = (lane: MapLane, { position }: ShownMap) => lane.kind === 'group' && position?.group?.id === lane.id;

function Head({ map: { view, position } }: { readonly map: ShownMap }) {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        <td />
        {view.contacts.map(({ id }) => {
          const state = position?.contacts.get(id);
          return (
            <th key={id} scope="col" data-state={state?.state}>
              <span className="map-week">{t(`app:contacts/${id}/short`)}</span>
              <Link to={contactRulesPath(view.programme.id, id)}>{t(`app:contacts/${id}/name`)}</Link>
              {state === undefined ? null : <ContactState state={state} />}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

const STATE_ICON: Readonly<Record<MapContactState['state'], IconName>> = {
  done: 'check',
  now: 'act',
  planned: 'circle',
  overdue: 'clock',
  skipped: 'minus',
};

function ContactState({ state: { state, day } }: { readonly state: MapContactState }) {
  const { t, language } = useWords();
  return (
    <span className="map-note" data-tone={state === 'now' ? 'act' : state === 'overdue' ? 'caution' : 'neutral'}>
      <Icon name={STATE_ICON[state]} />
      {t(`pages:course/states/${state}`)} {formatDay(day, 'short', language)}
    </span>
  );
}

type LaneProps = { readonly lane: MapLane; readonly map: ShownMap };

function LaneRows({ lane, map }: LaneProps) {
  const hasStations = lane.stations.length > 0;
  const height = (hasStations ? 1 : 0) + lane.rows.length;
  const head = <LaneHead lane={lane} map={map} rows={Math.max(1, height)} />;
  return (
    <>
      {hasStations ? (
        <tr>
          {head}
          {lane.stations.map((station) => (
            <StationCell key={station.contact} station={station} lane={lane} map={map} />
          ))}
        </tr>
      ) : null}
      {lane.rows.map((row, place) => (
        <tr key={row[0]?.nodes[0]?.id}>
          {!hasStations && place === 0 ? head : null}
          <BandCells row={row} lane={lane} map={map} />
        </tr>
      ))}
      {height === 0 ? <tr>{head}</tr> : null}
    </>
  );
}

function LaneHead({ lane, map, rows }: LaneProps & { readonly rows: number }) {
  const words = useWords();
  const { t } = words;
  const isConfirmed = map.position?.group?.isConfirmed;
  return (
    <th scope="rowgroup" rowSpan={rows}>
      {lane.kind === 'acute' ? <Icon name="stop" /> : null}
      {laneName(lane, words)}
      <span className="map-long">{laneHint(lane, words)}</span>
      {isPatients(lane, map) ? (
        <span className="map-note" data-tone="act">
          <Icon name="act" />
          {t(isConfirmed ? 'map:groupConfirmed' : 'map:groupSuggested')}
        </span>
      ) : null}
    </th>
  );
}

function BandCells({ row, lane, map }: LaneProps & { readonly row: readonly Band[] }) {
  const cells: ReactNode[] = [];
  let column = 0;
  const gapTo = (end: number) => {
    if (end > column) cells.push(<td key={`gap-${column}`} colSpan={end - column} />);
  };
  for (const band of row) {
    gapTo(band.from);
    cells.push(
      <td key={band.from} className="map-band" colSpan={band.to - band.from + 1}>
        <ul data-wide={band.to > band.from ? '' : undefined}>
          {band.nodes.map((node) => (
            <li key={node.id}>
              <MapField node={node} lane={lane} map={map} />
            </li>
          ))}
        </ul>
      </td>,
    );
    column = band.to + 1;
  }
  gapTo(map.view.contacts.length);
  return <>{cells}</>;
}

/** Signs of the ways between what lies above and below: out from every contact, or from one group to another at all but the first. */
function BetweenRow({ map: { view }, sign }: { readonly map: ShownMap; readonly sign: 'up' | 'changed' }) {
  const { t } = useWords();
  return (
    <tr className="map-between">
      <td />
      {view.contacts.map(({ id }) => (
        <td key={id}>
          {sign === 'changed' && !view.changesAt.includes(id) ? null : (
            <>
              <WayGlyph sign={sign} />
              <VisuallyHidden>{t(`map:between/${sign}`)}</VisuallyHidden>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

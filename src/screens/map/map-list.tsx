// The map as lists: contact, lane, way, rule. What the drawing shows, for whoever hears it or has no room for it.
import { Link } from 'react-router';
import { Disclosure } from '../../ui/disclosure.tsx';
import { type ListedContact, type ListedWay, pathwayList } from '../../view-models/pathway-map-list.ts';
import type { MapLane } from '../../view-models/pathway-map-view.ts';
import { rulePath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { laneName } from './field-words.ts';
import { MapField } from './map-field.tsx';
import { type ShownMap, useMapWords } from './shown-map.ts';

export function MapList({ map }: { readonly map: ShownMap }) {
  const { t } = useWords();
  const here = map.position?.here ?? map.view.contacts[0]?.id;
  return (
    <section className="map-list screen-only" aria-labelledby="map-list-heading">
      <h2 id="map-list-heading">{t('map:listHeading')}</h2>
      {pathwayList(map.view).map((one) => (
        <Disclosure
          key={one.contact ?? 'every'}
          // What is acute stands at every contact: it is never folded away at first.
          open={one.contact === undefined || one.contact === here}
          summary={<strong>{headingOf(one, t)}</strong>}
        >
          <Lanes listed={one} map={map} />
        </Disclosure>
      ))}
    </section>
  );
}

function headingOf({ contact }: ListedContact, t: ReturnType<typeof useWords>['t']): string {
  if (contact === undefined) return t('map:listEvery');
  const [name, short] = [t(`app:contacts/${contact}/name`), t(`app:contacts/${contact}/short`)];
  return t('map:listContact', { name, short });
}

function Lanes({ listed, map }: { readonly listed: ListedContact; readonly map: ShownMap }) {
  const words = useWords();
  return (
    <ul className="plain-list">
      {listed.lanes.map(({ lane, ways }) => (
        <li key={lane.id}>
          <h3>{laneName(lane, words)}</h3>
          <ul className="plain-list">
            {ways.map((way) => (
              <Way key={way.node.id} way={way} lane={lane} map={map} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

type WayProps = { readonly way: ListedWay; readonly lane: MapLane; readonly map: ShownMap };

function Way({ way: { node, rules }, lane, map }: WayProps) {
  const { t } = useMapWords(map);
  return (
    <li>
      <MapField node={node} lane={lane} map={map} />
      <ul>
        {rules.map((rule) => (
          <li key={rule.id}>
            <Link to={rulePath(rule.id)}>{t(`rules:${rule.id}/do`)}</Link> (
            {t(`programme:strength/${rule.advice.strength}`)})
          </li>
        ))}
      </ul>
    </li>
  );
}

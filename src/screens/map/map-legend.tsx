// What the shapes and lines of the map mean: each with its noun, in the form it has on the map.
import { Icon } from '../../ui/icon.tsx';
import type { WayKind } from '../../view-models/pathway-map-node.ts';
import { fieldsOf } from '../../view-models/pathway-map-view.ts';
import { useWords } from '../shared/services.ts';
import type { ShownMap } from './shown-map.ts';
import { WayGlyph } from './way-glyph.tsx';

const KINDS: readonly WayKind[] = ['acute', 'hands-over', 'continues', 'ends', 'refers', 'beside', 'changed'];

/** Only the kinds that this map has. */
export function MapLegend({ map }: { readonly map: ShownMap }) {
  const { t } = useWords();
  const { view, textOnly } = map;
  const fields = view.lanes.flatMap(fieldsOf);
  const kinds = KINDS.filter((kind) => fields.some((one) => one.kind === kind));
  return (
    <section className="map-legend" aria-labelledby="map-legend-heading">
      <h2 id="map-legend-heading">{t('map:legend/heading')}</h2>
      <ul className="plain-list">
        {kinds.map((kind) => (
          <li key={kind}>
            <span className="map-field" data-kind={kind}>
              <span className="map-noun">
                <WayGlyph sign={kind} />
                <span>{t(kind === 'beside' ? 'map:legend/besideNoun' : `map:kinds/${kind}`)}</span>
              </span>
            </span>{' '}
            {t(`map:legend/${kind}`)}
          </li>
        ))}
        {textOnly || fields.every((one) => one.discouraged === 0) ? null : (
          <li>
            <span className="map-note" data-tone="caution">
              <Icon name="caution" />
              {t('app:common/advisesAgainst')}
            </span>{' '}
            {t('map:legend/discouraged')}
          </li>
        )}
        {(['up', 'changed'] as const).map((sign) => (
          <li key={sign}>
            <WayGlyph sign={sign} /> {t(`map:between/${sign}`)}
          </li>
        ))}
        <li>{t('map:legend/weight')}</li>
        <li>{t('map:legend/time')}</li>
      </ul>
    </section>
  );
}

// The rules behind a field of the map, opened beside it: what they say and why, how soon and how strongly, who may do it, when they apply and by which
// source. Not in the way of the map: it is no dialog.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { Button } from '../../ui/button.tsx';
import type { MapNode } from '../../view-models/pathway-map-node.ts';
import type { MapLane } from '../../view-models/pathway-map-view.ts';
import { recipientPath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { contactsInWords, headingOf, laneHint, laneName } from './field-words.ts';
import { MapRuleCard } from './map-rule-card.tsx';
import type { ShownMap } from './shown-map.ts';

type MapPanelProps = {
  readonly node: MapNode;
  readonly lane: MapLane;
  readonly map: ShownMap;
};

export function MapPanel({ node, lane, map }: MapPanelProps) {
  const words = useWords();
  const { t } = words;
  const { view, opened } = map;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another field is another panel
  useEffect(() => heading.current?.focus(), [node.id]);
  return (
    <aside className="map-panel screen-only" aria-labelledby="map-panel-heading">
      <header>
        <h2 id="map-panel-heading" ref={heading} tabIndex={-1}>
          {headingOf(view, node, words)}
        </h2>
        <Button variant="quiet" onClick={opened.close}>
          {t('app:common/close')}
        </Button>
      </header>
      <p className="hint">
        {laneName(lane, words)} ({laneHint(lane, words)}) · {contactsInWords(view, node.contacts, words)} ·{' '}
        {t('map:rules', { count: node.rules.length })}
      </p>
      {node.kind === 'changed' ? <p className="hint">{t('map:changedHint')}</p> : null}
      {node.recipient === undefined ? null : (
        <p>
          {t(`recipients:${node.recipient}/how`)}{' '}
          <Link to={recipientPath(node.recipient)}>
            {t('map:toRecipient', { name: t(`recipients:${node.recipient}/name`) })}
          </Link>
        </p>
      )}
      {node.rules.map((one) => (
        <MapRuleCard key={one.rule.id} entry={one} node={node} map={map} />
      ))}
    </aside>
  );
}

/** Escape closes what is open, wherever focus is in the map or the panel. */
export function closesOnEscape(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
}

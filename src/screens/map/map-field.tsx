// One field of the map: its way in shape and noun, where it leads, how strongly, how many rules, and what is so of it for the open course. A link to
// itself, so that an address leads to the field with its rules open.
import { Link } from 'react-router';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { formatDay } from '../../view-models/formats.ts';
import type { MapNode } from '../../view-models/pathway-map-node.ts';
import type { MapMark } from '../../view-models/pathway-map-position.ts';
import type { MapLane } from '../../view-models/pathway-map-view.ts';
import { mapPath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { contactsInWords, laneName, nameOf, nounOf, weightOf } from './field-words.ts';
import type { ShownMap } from './shown-map.ts';
import { WayGlyph } from './way-glyph.tsx';

type MapFieldProps = { readonly node: MapNode; readonly lane: MapLane; readonly map: ShownMap };

export function MapField({ node, lane, map }: MapFieldProps) {
  const words = useWords();
  const { t } = words;
  const { view, opened, position, textOnly } = map;
  const said = position?.marks.get(node.id) ?? [];
  const isOpen = opened.node?.id === node.id;
  return (
    <Link
      className="map-field"
      to={{ pathname: mapPath(view.programme.id), hash: node.id }}
      data-field={node.id}
      data-kind={node.kind}
      data-urgency={node.urgency}
      data-said={isSaidByRow(lane) ? '' : undefined}
      data-now={said.some((one) => one.is === 'now') ? '' : undefined}
      aria-current={isOpen ? 'true' : undefined}
      onClick={opened.remember}
    >
      <Name node={node} lane={lane} map={map} />
      <span className="map-weight">
        <VisuallyHidden>, </VisuallyHidden>
        {weightOf(node, words)}
        <RuleCount node={node} />
      </span>
      {node.discouraged === 0 || textOnly ? null : (
        <span className="map-note" data-tone="caution">
          <Icon name="caution" />
          {t('app:common/advisesAgainst')}
        </span>
      )}
      {said.map((mark) => (
        <Mark key={mark.is} mark={mark} kind={node.kind} />
      ))}
      <VisuallyHidden>
        , {laneName(lane, words)}, {contactsInWords(view, node.contacts, words)}
      </VisuallyHidden>
    </Link>
  );
}

/** The noun of the way and where it leads; a noun that the row's own heading says is only heard. */
function Name({ node, lane, map: { view } }: MapFieldProps) {
  const words = useWords();
  const [noun, name] = [nounOf(node, words), nameOf(view, node, words)];
  return (
    <>
      <span className="map-noun">
        <WayGlyph sign={isAgain(node) ? 'again' : node.kind} />
        {name === undefined ? (
          <strong>{noun}</strong>
        ) : isSaidByRow(lane) ? (
          <VisuallyHidden>{noun}</VisuallyHidden>
        ) : (
          noun
        )}
      </span>
      {name === undefined ? null : <strong className="map-name">{name}</strong>}
    </>
  );
}

/** Whether the row's heading is the noun already. */
const isSaidByRow = ({ kind }: MapLane) => kind === 'acute' || kind === 'leaves';

const isAgain = ({ kind, contacts, leadsTo }: MapNode) =>
  kind === 'continues' && leadsTo.is === 'contact' && contacts.includes(leadsTo.contact);

/** The number alone to the eye, since the legend tells what it counts. */
function RuleCount({ node: { rules } }: { readonly node: MapNode }) {
  const { t } = useWords();
  const whole = t('map:rules', { count: rules.length });
  return (
    <>
      {rules.length === 1 ? null : (
        <span className="map-count" aria-hidden="true">
          {rules.length}
        </span>
      )}
      <VisuallyHidden>, {whole}</VisuallyHidden>
    </>
  );
}

const MARK_ICON: Readonly<Record<MapMark['is'], IconName>> = {
  now: 'act',
  against: 'caution',
  'not-yet': 'clock',
  sent: 'check',
  followed: 'check',
  declined: 'cross',
};

type MarkProps = { readonly mark: MapMark; readonly kind: MapNode['kind'] };

function Mark({ mark: { is, day }, kind }: MarkProps) {
  const { t, language } = useWords();
  const isNow = kind === 'acute' ? 'stop' : 'act';
  const tone = is === 'now' ? isNow : is === 'against' ? 'caution' : 'neutral';
  return (
    <span className="map-note" data-tone={tone}>
      <Icon name={MARK_ICON[is]} />
      {t(`map:marks/${is}`, { day: day === undefined ? '' : formatDay(day, 'short', language) })}
    </span>
  );
}

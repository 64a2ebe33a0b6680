// One rule behind a field, without a patient: its words, its weight, who may do it, newer knowledge, its conditions and its source.
import { Link } from 'react-router';
import type { KnownWords } from '../../documents/words.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SummaryCard } from '../../ui/summary-card.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Tone } from '../../ui/tone.ts';
import type { MapNode, MapRule } from '../../view-models/pathway-map-node.ts';
import { type RuleOnMap, ruleOnMap } from '../../view-models/pathway-map-rule.ts';
import { rulePath } from '../shared/paths.ts';
import { RuleConditions } from '../shared/rule-conditions.tsx';
import { NewerKnowledge, WhyDoubts, WhySource } from '../shared/why-parts.tsx';
import { contactsInWords } from './field-words.ts';
import { type ShownMap, useMapWords } from './shown-map.ts';

const URGENCY_TONE: Readonly<Record<MapNode['urgency'], Tone>> = {
  acute: 'stop',
  subacute: 'caution',
  routine: 'neutral',
};

type MapRuleCardProps = {
  readonly entry: MapRule;
  readonly node: MapNode;
  readonly map: ShownMap;
};

export function MapRuleCard({ entry: { rule, contacts }, node, map }: MapRuleCardProps) {
  const words = useMapWords(map);
  const { t } = words;
  const { view, textOnly, role } = map;
  const shown = ruleOnMap(view.programme, rule, role);
  const { urgency, strength } = rule.advice;
  const what = t(`rules:${rule.id}/do`);
  return (
    <SummaryCard
      id={`map-rule-${rule.id.replaceAll('.', '-')}`}
      tone={URGENCY_TONE[urgency]}
      heading={what}
      tags={
        <>
          <Tag tone={URGENCY_TONE[urgency]} icon={urgency === 'routine' ? null : undefined}>
            {t(`programme:strength/${strength}`)} · {t(`programme:urgency/${urgency}`)}
          </Tag>
          {rule.citation.reading === undefined ? null : <Tag icon={null}>{t('pages:why/readingMark')}</Tag>}
        </>
      }
    >
      <p>{t(`rules:${rule.id}/why`)}</p>
      <p className="hint">
        {contacts.length === node.contacts.length ? null : `${contactsInWords(view, contacts, words)} · `}
        {mayOf(shown, role, t)}
      </p>
      {textOnly ? null : shown.newer.map((note) => <NewerKnowledge key={note.id} note={note} />)}
      <Disclosure
        open={node.rules.length === 1}
        summary={
          <>
            {t('map:conditions')}
            <span className="visually-hidden">: {what}</span>
          </>
        }
      >
        <RuleConditions programme={view.programme} condition={rule.when} />
        {shown.exceptions.length === 0 ? null : (
          <p>{t('pages:check/unless', { what: shown.exceptions.map((one) => t(`rules:${one.id}/do`)).join('; ') })}</p>
        )}
        <WhyDoubts view={shown} />
        <WhySource view={shown} />
      </Disclosure>
      <p>
        <Link className="talk-link" to={rulePath(rule.id)}>
          {t('map:toRule')}
          <span className="visually-hidden">: {what}</span>
        </Link>
      </p>
    </SummaryCard>
  );
}

/** Who may do it, in the role that is shown. */
function mayOf({ rule, performance }: RuleOnMap, role: string | undefined, t: KnownWords['t']): string {
  if (role === undefined || performance === undefined) return t('pages:check/may/none');
  const who = t(`programme:capabilities/${rule.advice.capability}/who`);
  return t('map:may', { role: t(`app:roles/${role}`), how: t(`map:performance/${performance}`, { who }) });
}

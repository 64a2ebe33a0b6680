// One recommendation with who does it, to whom and by when, and what newer knowledge says against it.
import { SummaryCard } from '../../ui/summary-card.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Tone } from '../../ui/tone.ts';
import type { Desk } from '../../view-models/desk.ts';
import { formatDay } from '../../view-models/formats.ts';
import type { PlanItem } from '../../view-models/plan-view.ts';
import { useWords } from '../shared/services.ts';
import { TalkLink } from '../shared/talk-link.tsx';
import { WhyPanel } from '../shared/why-panel.tsx';
import { NewerKnowledge } from '../shared/why-parts.tsx';
import { Decision, useDecision } from './decision.tsx';
import { DeclineForm } from './decline-form.tsx';
import { ReferralSent } from './referral-sent.tsx';

const URGENCY_TONE: Readonly<Record<PlanItem['recommendation']['rule']['advice']['urgency'], Tone>> = {
  acute: 'stop',
  subacute: 'caution',
  routine: 'neutral',
};

type RecommendationCardProps = { readonly desk: Desk; readonly item: PlanItem };

export function RecommendationCard({ desk, item }: RecommendationCardProps) {
  const { t } = useWords();
  const { recommendation } = item;
  const { rule } = recommendation;
  const decision = useDecision(desk, item);
  const against = recommendation.newer.filter((note) => note.advisesAgainst);
  return (
    <SummaryCard
      id={`advice-${rule.id.replaceAll('.', '-')}`}
      tone={URGENCY_TONE[rule.advice.urgency]}
      kicker={t(`programme:urgency/${rule.advice.urgency}`)}
      heading={t(`rules:${rule.id}/do`)}
      tags={
        <>
          <Tag icon={null}>{t(`programme:strength/${rule.advice.strength}`)}</Tag>
          {recommendation.beforeItsTime ? <Tag tone="caution">{t('pages:plan/beforeItsTime')}</Tag> : null}
        </>
      }
      state={item.state}
      why={<WhyPanel desk={desk} recommendation={recommendation} />}
      actions={<Decision item={item} decision={decision} />}
    >
      {against.map((note) => (
        <NewerKnowledge key={note.id} note={note} />
      ))}
      <WhoAndWhen desk={desk} item={item} />
      <TalkLink desk={desk} rule={rule} />
      {item.decision?.accepted === false ? (
        <p>{t('pages:plan/declinedBecause', { reason: item.decision.reason })}</p>
      ) : null}
      {decision.declining ? <DeclineForm item={item} decision={decision} /> : null}
      {item.mayRefer && (item.state === 'accepted' || item.sent !== undefined) ? (
        <ReferralSent desk={desk} item={item} />
      ) : null}
    </SummaryCard>
  );
}

/** Who does it, whom to ask, where to, and the programme's aim for the waiting time. */
function WhoAndWhen({ desk, item }: RecommendationCardProps) {
  const { t, language } = useWords();
  const { recommendation, contact, recipient, aim } = item;
  const { rule, performance } = recommendation;
  const who = t('pages:plan/whoMay', { who: t(`programme:capabilities/${rule.advice.capability}/who`) });
  const name = contact?.name ?? (recipient === undefined ? undefined : t(`recipients:${recipient}/name`));
  const year = desk.programme.sources.find((one) => one.id === desk.programme.source)?.year ?? '';
  const lines = [
    ...(performance === 'via-gp' ? [`${t('pages:plan/via-gp')}. ${who}.`] : []),
    ...(performance === 'refer' ? [`${t('pages:plan/refer', { who: name ?? '' })}. ${who}.`] : []),
    ...(performance !== 'refer' && name !== undefined ? [`${t('pages:plan/recipient', { name })}.`] : []),
    ...(contact?.note === undefined ? [] : [contact.note]),
    ...(aim === undefined || aim.days === 0
      ? []
      : [`${t('pages:plan/aim', { days: aim.days, day: formatDay(aim.day, 'short', language), year })}.`]),
    ...(recommendation.beforeItsTime
      ? [t('pages:plan/early', { contact: t(`app:contacts/${desk.contact.contact}/name`) })]
      : []),
    ...(recommendation.also.length === 0
      ? []
      : [`${t('pages:plan/also')}: ${recommendation.also.map((one) => t(`rules:${one.id}/do`)).join('; ')}.`]),
  ];
  if (lines.length === 0 && contact?.phone === undefined) return null;
  return (
    <p className="hint">
      {lines.join(' ')}{' '}
      {contact?.phone === undefined ? null : (
        <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{t('pages:plan/call', { phone: contact.phone })}</a>
      )}
    </p>
  );
}

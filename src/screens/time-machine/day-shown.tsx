// What stood on the day: where the course was, contacts done, due and overdue, referrals waited for, and what was advised last.
import type { Programme } from '../../model/programme.ts';
import { DefinitionRows } from '../../ui/definition-rows.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { recipientOf } from '../../view-models/desk.ts';
import { formatDay } from '../../view-models/formats.ts';
import type { ReferralView } from '../../view-models/referrals-view.ts';
import type { DayView } from '../../view-models/time-machine-view.ts';
import { suggestedFor } from '../../view-models/timeline-view.ts';
import { RecommendedRules } from '../shared/programme-now.tsx';
import { useWords } from '../shared/services.ts';
import { timelineItems } from '../shared/timeline-items.ts';

type DayShownProps = { readonly view: DayView; readonly programme: Programme };

export function DayShown({ view, programme }: DayShownProps) {
  const words = useWords();
  const { t, language } = words;
  const { state, desk, day } = view;
  if (state === undefined) return <p>{t('timeMachine:notBegun')}</p>;
  const overdue = view.timeline.filter((one) => one.state === 'overdue').length;
  const waiting = view.referrals.filter((one) => one.state === 'overdue').length;
  const group = desk?.judgement.group.confirmed;
  const next = desk?.judgement.next;
  const rows = [
    {
      id: 'where',
      term: t('timeMachine:where'),
      value:
        state.status === 'ended'
          ? t('timeMachine:ended', { day: formatDay(state.endings.at(-1)?.day ?? day, 'short', language) })
          : t('timeMachine:weeks', { count: view.weeks }),
    },
    {
      id: 'group',
      term: t('pages:check/group'),
      value: group === undefined ? t('pages:conclusion/noGroup') : t(`programme:groups/${group}/name`),
    },
    ...(state.status === 'ended'
      ? []
      : [
          {
            id: 'suggested',
            term: t('timeMachine:suggested'),
            value: t(`app:contacts/${suggestedFor(programme, state, day)}/name`),
          },
        ]),
    ...(next === undefined || state.status === 'ended'
      ? []
      : [
          {
            id: 'next',
            term: t('timeMachine:planned'),
            value: `${t(`app:contacts/${next.contact}/name`)}, ${formatDay(next.day, 'short', language)}`,
          },
        ]),
    {
      id: 'settings',
      term: t('timeMachine:settings'),
      value: view.settings === undefined ? t('timeMachine:noSettings') : view.settings.name,
    },
  ];
  return (
    <>
      <p className="tags">
        {overdue === 0 ? null : <Tag tone="caution">{t('timeMachine:overdueContacts', { count: overdue })}</Tag>}
        {waiting === 0 ? null : <Tag tone="caution">{t('timeMachine:overdueReplies', { count: waiting })}</Tag>}
        {overdue + waiting === 0 ? <Tag>{t('timeMachine:nothingOverdue')}</Tag> : null}
      </p>
      <div className="time-parts">
        <div>
          <DefinitionRows rows={rows} />
          <Referrals view={view} />
        </div>
        <Timeline label={t('pages:course/timeline')} items={timelineItems(view.timeline, words)} />
      </div>
      {desk === undefined ? null : (
        <section aria-labelledby="time-advice">
          <h3 id="time-advice">
            {t('timeMachine:advice', {
              contact: t(`app:contacts/${desk.contact.contact}/name`),
              day: formatDay(desk.contact.day, 'short', language),
            })}
          </h3>
          <RecommendedRules desk={desk} items={desk.judgement.recommendations} />
        </section>
      )}
    </>
  );
}

function Referrals({ view }: { readonly view: DayView }) {
  const { t, language } = useWords();
  const { referrals, desk } = view;
  if (referrals.length === 0) return null;
  const nameOf = ({ recipient }: ReferralView) =>
    (desk === undefined ? undefined : recipientOf(desk, recipient)?.name) ?? t(`recipients:${recipient}/name`);
  const dueOf = ({ due, daysLeft, reply }: ReferralView) => {
    if (reply !== undefined || due === undefined || daysLeft === undefined) return '';
    const left =
      daysLeft === 0
        ? t('pages:referrals/dueToday')
        : t(daysLeft < 0 ? 'pages:referrals/over' : 'pages:referrals/left', { count: Math.abs(daysLeft) });
    return `${t('pages:referrals/dueOn', { day: formatDay(due, 'short', language) })}, ${left}`;
  };
  return (
    <>
      <h3>{t('pages:referrals/title')}</h3>
      <ul>
        {referrals.map((one) => (
          <li key={`${one.index} ${one.rule}`}>
            {nameOf(one)}:{' '}
            <Tag tone={one.state === 'overdue' ? 'caution' : 'neutral'}>{t(`pages:referrals/states/${one.state}`)}</Tag>{' '}
            <span className="hint">{dueOf(one)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

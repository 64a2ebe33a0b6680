// The referrals under way: what is overdue, what is waited for and what came, each with a way to note the reply. Drawn only where something was sent.
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import type { CourseState } from '../../course/course.ts';
import { withdrawReply } from '../../course/decision-batches.ts';
import type { Programme } from '../../model/programme.ts';
import { Button } from '../../ui/button.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Tone } from '../../ui/tone.ts';
import { type Desk, recipientOf } from '../../view-models/desk.ts';
import { formatDay } from '../../view-models/formats.ts';
import { type ReferralState, type ReferralView, referralsOf } from '../../view-models/referrals-view.ts';
import { paths, REFERRALS_ID } from '../shared/paths.ts';
import { useAct, useServices, useWords } from '../shared/services.ts';
import { ruleInWords } from './event-words.ts';
import { ReplyForm, useReply } from './reply-form.tsx';

const LOOK: Readonly<Record<ReferralState, { readonly tone: Tone; readonly icon: IconName }>> = {
  overdue: { tone: 'caution', icon: 'caution' },
  due: { tone: 'neutral', icon: 'clock' },
  answered: { tone: 'act', icon: 'check' },
  returned: { tone: 'neutral', icon: 'cross' },
};

type ReferralsProps = {
  readonly state: CourseState;
  readonly programme: Programme;
  readonly desks: readonly Desk[];
};

export function Referrals({ state, programme, desks }: ReferralsProps) {
  const { t } = useWords();
  const { today } = useServices();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same address followed again leads here again
  useEffect(() => {
    if (`${pathname}${hash}` === paths.referrals) heading.current?.focus();
  }, [pathname, hash, key]);
  const referrals = referralsOf(programme, state, today());
  if (referrals.length === 0) return <CheckLink />;
  return (
    <section aria-labelledby={REFERRALS_ID}>
      <h2 id={REFERRALS_ID} ref={heading} tabIndex={-1}>
        {t('pages:referrals/title')}
      </h2>
      <ul className="referrals">
        {referrals.map((one) => (
          <ReferralRow
            key={`${one.index} ${one.rule}`}
            referral={one}
            desk={desks.find((desk) => desk.contact.index === one.index)}
            year={programme.sources.find((source) => source.id === one.aim?.source)?.year ?? ''}
          />
        ))}
      </ul>
      <CheckLink />
    </section>
  );
}

/** The criteria for another referral. */
function CheckLink() {
  const { t } = useWords();
  return (
    <p className="actions">
      <Link className="button" data-variant="quiet" to={paths.referralCheck}>
        {t('pages:check/link')}
      </Link>
    </p>
  );
}

type RowProps = { readonly referral: ReferralView; readonly desk: Desk | undefined; readonly year: string };

function ReferralRow({ referral, desk, year }: RowProps) {
  const words = useWords();
  const { t, language } = words;
  const { state, reply, recipient, rule } = referral;
  const what = ruleInWords(rule, words);
  const form = useReply(referral);
  const name = (desk && recipientOf(desk, recipient)?.name) ?? t(`recipients:${recipient}/name`);
  const came = reply && { day: formatDay(reply.day, 'short', language) };
  return (
    <li data-state={state}>
      <div className="referral-text">
        <h3>
          {name} <Tag {...LOOK[state]}>{t(`pages:referrals/states/${state}`)}</Tag>
        </h3>
        <p>{what}</p>
        <p className="hint">{lineOf(referral, year, words)}</p>
        {came === undefined ? null : (
          <p>
            {t(state === 'returned' ? 'pages:referrals/cameBack' : 'pages:referrals/came', came)}
            {reply?.text === undefined ? '.' : `: ${reply.text}`}
          </p>
        )}
      </div>
      <RowActions referral={referral} what={what} isOpen={form.isOpen} onToggle={form.toggle} />
      {form.isOpen ? <ReplyForm referral={referral} what={what} form={form} /> : null}
    </li>
  );
}

/** When it was sent, and what is left of the aim while it waits. */
function lineOf(referral: ReferralView, year: string, { t, language }: ReturnType<typeof useWords>): string {
  const { sent, contact, due, daysLeft, aim, reply } = referral;
  const day = (one: string) => formatDay(one, 'short', language);
  const parts = [t('pages:referrals/sent', { day: day(sent), contact: t(`app:contacts/${contact}/name`) })];
  if (reply === undefined && due !== undefined && daysLeft !== undefined) {
    parts.push(
      t('pages:referrals/dueOn', { day: day(due) }),
      daysLeft === 0
        ? t('pages:referrals/dueToday')
        : t(daysLeft < 0 ? 'pages:referrals/over' : 'pages:referrals/left', { count: Math.abs(daysLeft) }),
    );
  }
  if (aim === undefined) parts.push(t('pages:referrals/noAim'));
  else {
    const values = { count: aim.days, year, place: aim.place };
    parts.push(t(aim.days === 0 ? 'pages:referrals/aimSameDay' : 'pages:referrals/aim', values));
  }
  return parts.join(' · ');
}

type ActionsProps = {
  readonly referral: ReferralView;
  readonly what: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

function RowActions({ referral, what, isOpen, onToggle }: ActionsProps) {
  const { t } = useWords();
  const act = useAct();
  const { index: contact, rule, reply } = referral;
  const toggle = useRef<HTMLButtonElement>(null);
  const before = useRef({ isOpen, reply });
  useEffect(() => {
    const changed = before.current.isOpen !== isOpen || before.current.reply !== reply;
    before.current = { isOpen, reply };
    // What was pressed is gone, and the focus with it: it goes to what stands in its place.
    if (changed && document.activeElement === document.body) toggle.current?.focus();
  }, [isOpen, reply]);
  const key = reply === undefined ? 'note' : 'correct';
  return (
    <div className="actions">
      <Button
        ref={toggle}
        variant={reply === undefined ? 'secondary' : 'quiet'}
        aria-expanded={isOpen}
        aria-label={t(`pages:referrals/${key}One`, { what })}
        onClick={onToggle}
      >
        {t(`pages:referrals/${key}`)}
      </Button>
      {reply === undefined ? null : (
        <Button
          variant="quiet"
          aria-label={t('pages:referrals/undoOne', { what })}
          onClick={() => act(({ state, events }) => withdrawReply(state, events, { contact, rule }))}
        >
          {t('app:common/undo')}
        </Button>
      )}
    </div>
  );
}

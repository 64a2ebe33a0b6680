// The referrals under way: what is overdue, what is waited for, what has come. It counts days and says nothing of what a reply means: that is
// the programme's.
import type { CourseState, Referral } from '../course/course.ts';
import { addDays, type Day, daysBetween } from '../model/calendar.ts';
import type { Programme } from '../model/programme.ts';
import { type ContactDay, readContactDay } from './contact-day.ts';
import type { Language } from './formats.ts';
import { type ReferralAim, referralAim } from './referral-aim.ts';

/** In the order in which they are to be looked at. */
const states = ['overdue', 'due', 'answered', 'returned'] as const;

/** `overdue`: nothing came until the aim's day; `due`: waits; `returned`: came back without the patient having been seen. */
export type ReferralState = (typeof states)[number];

/** One referral that was made. */
export type ReferralView = {
  /** Place of the contact it was made at, and the programme's id of that contact. */
  readonly index: number;
  readonly contact: string;
  readonly rule: string;
  readonly recipient: string;
  readonly sent: Day;
  readonly aim: ReferralAim | undefined;
  /** The last day of the aim; undefined where the programme has none for it. */
  readonly due: Day | undefined;
  /** Days from today to the due day, negative after it. */
  readonly daysLeft: number | undefined;
  readonly reply: Referral['reply'];
  readonly state: ReferralState;
};

/** Every referral of the course as it stands today: the most overdue first, then what is soonest due, then what came last. */
export function referralsOf(programme: Programme, state: CourseState, today: Day): readonly ReferralView[] {
  const views = state.contacts.flatMap(({ index, contact, referrals }) => {
    const latest = referrals.filter(
      (one, place) => referrals.findLastIndex((other) => other.rule === one.rule) === place,
    );
    return latest.map((one) => viewOf(programme, { index, contact }, one, today));
  });
  return views.toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state) || byDay(a, b));
}

function viewOf(
  programme: Programme,
  where: Pick<ReferralView, 'index' | 'contact'>,
  { rule, recipient, day, reply }: Referral,
  today: Day,
): ReferralView {
  const aim = referralAim(programme, rule, recipient);
  const due = aim === undefined ? undefined : addDays(day, aim.days);
  const isOverdue = due !== undefined && due < today;
  const state = reply === undefined ? (isOverdue ? 'overdue' : 'due') : reply.outcome;
  const daysLeft = due === undefined ? undefined : daysBetween(today, due);
  return { ...where, rule, recipient, sent: day, aim, due, daysLeft, reply, state };
}

/** What waits by its due day, without an aim last; what came, latest first. */
function byDay(a: ReferralView, b: ReferralView): number {
  if (a.reply !== undefined && b.reply !== undefined) return b.reply.day.localeCompare(a.reply.day);
  return (a.due ?? '9999').localeCompare(b.due ?? '9999');
}

/** How many referrals there is something new to say of. */
export type ReferralNews = Readonly<Record<'overdue' | 'answered' | 'returned', number>>;

/**
 * What a clinician who takes up the course today has not met yet: referrals past their aim, and replies since the last contact that was closed. With
 * `before`, only referrals made at contacts before that place. Undefined where there is nothing to say.
 */
export function referralNews(
  programme: Programme,
  state: CourseState,
  today: Day,
  before = state.contacts.length,
): ReferralNews | undefined {
  const since = state.contacts.findLast((one) => one.closed !== undefined)?.day;
  const views = referralsOf(programme, state, today).filter((one) => one.index < before);
  const isNew = ({ reply }: ReferralView) => reply === undefined || since === undefined || reply.day >= since;
  const count = (wanted: ReferralState) => views.filter((one) => one.state === wanted && isNew(one)).length;
  const news = { overdue: count('overdue'), answered: count('answered'), returned: count('returned') };
  return news.overdue + news.answered + news.returned === 0 ? undefined : news;
}

/** The day a reply came, as typed: not before the referral was sent, and not after today. Never throws. */
export function readReplyDay(text: string, today: Day, language: Language, sent: Day): ContactDay {
  const read = readContactDay(text, today, language, sent);
  if (read.ok) return read;
  const own = read.problem === 'in-future' || read.problem === 'before-last';
  return own ? { ...read, problem: read.problem === 'in-future' ? 'reply-in-future' : 'reply-before-sent' } : read;
}

// Which letters a contact leads to: one for each recipient of what the clinician follows, and the report to the GP. What is acute is phoned and carried
// by the patient: then no other letter is offered.
import { isToOneself, type Recommendation } from '../engine/judge.ts';
import type { LetterGuide } from '../model/letter-guide.ts';
import { acuteView } from './acute-view.ts';
import type { Desk } from './desk.ts';

/** A letter that may be written, with the recommendations it carries out; none for a report. */
export type OfferedLetter = { readonly guide: LetterGuide; readonly carries: readonly Recommendation[] };

/** How a report reaches the GP: `epikrise` where the GP need not act, `correspondence` where the GP must. */
export type ReportForm = {
  readonly form: 'epikrise' | 'correspondence';
  /** The category of a correspondence in the record systems. */
  readonly category: 'coordination' | 'training' | 'referral';
  readonly phase: 'start' | 'plan' | 'end';
  /** What the GP is asked to decide. */
  readonly asked: readonly Recommendation[];
};

/** The letters of a desk. */
export type LettersView = {
  /** The text to be carried is the only one. */
  readonly acute: boolean;
  readonly letters: readonly OfferedLetter[];
  /** Recommendations that a letter would carry out, not yet followed or declined. */
  readonly undecided: readonly Recommendation[];
};

/** What can be written now. */
export function lettersView(desk: Desk): LettersView {
  // Nobody writes to oneself.
  const recommendations = desk.judgement.recommendations.filter(({ rule }) => !isToOneself(rule, desk.state.role));
  if (acuteView(desk) !== undefined) return { acute: true, letters: [], undecided: [] };
  const guides = desk.programme.letters.filter((guide) => guide.roles?.includes(desk.state.role) ?? true);
  const followed = recommendations.filter((one) => desk.contact.decisions[one.rule.id]?.accepted === true);
  const letters = guides.flatMap((guide): readonly OfferedLetter[] => {
    if (guide.kind === 'report') return [{ guide, carries: [] }];
    const carries = followed.filter((one) => serves(guide, one));
    return carries.length === 0 ? [] : [{ guide, carries }];
  });
  const open = recommendations.filter((one) => desk.contact.decisions[one.rule.id] === undefined);
  const undecided = open.filter((one) => guides.some((guide) => guide.kind === 'referral' && serves(guide, one)));
  return { acute: false, letters, undecided };
}

/** Whether the letter carries the recommendation out: to its recipient, by referring, where the role refers itself. */
export function serves(
  guide: LetterGuide,
  { rule, performance }: Pick<Recommendation, 'rule' | 'performance'>,
): boolean {
  const { kind, recipient, capability } = rule.advice;
  if (performance === 'via-gp' || (guide.rules !== undefined && !guide.rules.includes(rule.id))) return false;
  const refers = kind === 'referral' || kind === 'imaging' || performance === 'refer';
  const toRecipient = recipient !== undefined && guide.recipients.includes(recipient);
  return refers && (toRecipient || (performance === 'refer' && guide.capabilities.includes(capability)));
}

/** The form of a report: a correspondence as soon as something is left to the GP to decide. `mustAct` overrides what the answers suggest. */
export function reportForm(desk: Desk, mustAct?: boolean | undefined): ReportForm {
  const { decisions } = desk.contact;
  const asked = desk.judgement.recommendations.filter(
    // What newer knowledge advises against is asked for only where the clinician stands by it.
    (one) => one.performance === 'via-gp' && (decisions[one.rule.id]?.accepted ?? !one.discouraged),
  );
  const effects = desk.judgement.recommendations.map((one) => one.rule.advice.effect);
  const leaves = effects.includes('hands-over');
  const ends = desk.state.status === 'ended' || effects.includes('ends');
  const refers = asked.some((one) => one.rule.advice.kind === 'referral' || one.rule.advice.kind === 'imaging');
  return {
    form: (mustAct ?? (asked.length > 0 || leaves)) ? 'correspondence' : 'epikrise',
    category: refers
      ? 'referral'
      : asked.some((one) => one.rule.advice.kind === 'treatment')
        ? 'training'
        : 'coordination',
    phase: ends ? 'end' : desk.contact.index === 0 ? 'start' : 'plan',
    asked,
  };
}

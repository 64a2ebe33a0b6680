// One recommendation as plain data: what, to whom, by whom, why, by which source, and what newer knowledge says.
import type { WordsIn } from '../../src/documents/words.ts';
import type { Recommendation } from '../../src/engine/judge.ts';
import { type Desk, recipientOf } from '../../src/view-models/desk.ts';
import { type AnswerReport, becauseReport } from './report.ts';

type RecipientReport = { readonly id: string; readonly name: string; readonly phone?: string; readonly note?: string };

/** One recommendation. */
export type RecommendationReport = {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly why: string;
  readonly recipient: RecipientReport | null;
  readonly urgency: string;
  readonly strength: string;
  readonly effect: string;
  /** How the role carries it out, and whom it asks or sends the patient to where it does not do it itself. */
  readonly performer: { readonly how: string; readonly text: string; readonly whom: string | null };
  readonly because: readonly AnswerReport[];
  readonly citation: {
    readonly source: string;
    readonly title: string;
    readonly place: string;
    readonly term: string;
    /** Why the statement is ours and not the source's. */
    readonly reading?: string;
  };
  readonly newer: readonly {
    readonly id: string;
    readonly text: string;
    readonly source: string;
    readonly year: string;
    readonly status: string;
    readonly advisesAgainst: boolean;
  }[];
  readonly discouraged: boolean;
  /** Rules of the same topic that apply too. */
  readonly also: readonly string[];
  readonly beforeItsTime: boolean;
  readonly decision: 'accepted' | { readonly declined: string } | null;
};

/** The report of a recommendation at a desk. */
export function recommendationReport(desk: Desk, one: Recommendation, words: WordsIn): RecommendationReport {
  const { rule } = one;
  const { t } = words;
  const { kind, urgency, strength, effect } = rule.advice;
  const { reading, ...place } = rule.citation;
  const decision = desk.contact.decisions[rule.id];
  return {
    ...{ id: rule.id, kind, text: t(`rules:${rule.id}/do`), why: t(`rules:${rule.id}/why`) },
    recipient: isDoneHere(desk, one) ? null : recipientReport(desk, rule.advice.recipient, words),
    ...{ urgency, strength, effect },
    performer: performerReport(desk, one, words),
    because: becauseReport(desk, one.because, words),
    citation: {
      ...{ source: place.source, title: t(`sources:${place.source}/title`), place: place.place, term: place.term },
      ...(reading === undefined ? {} : { reading: t(`readings:${reading}`) }),
    },
    newer: one.newer.map((note) => ({
      ...{ id: note.id, text: t(`notes:${note.id}/text`), source: note.source, year: note.year },
      ...{ status: note.status, advisesAgainst: note.advisesAgainst },
    })),
    discouraged: one.discouraged,
    also: one.also.map((other) => other.id),
    beforeItsTime: one.beforeItsTime,
    decision: decision === undefined ? null : decision.accepted ? 'accepted' : { declined: decision.reason },
  };
}

/** The role does itself what others send the patient elsewhere for: a chiropractor's own treatment has no recipient. */
function isDoneHere(desk: Desk, { performance, rule }: Recommendation): boolean {
  const { capability } = rule.advice;
  return performance === 'self' && desk.programme.roles.some((role) => role.capabilities[capability] === 'refer');
}

/** The recipient by this clinic's settings, else by the programme's own name for it. */
function recipientReport(desk: Desk, id: string | undefined, { t }: WordsIn): RecipientReport | null {
  if (id === undefined) return null;
  const setting = recipientOf(desk, id);
  return {
    ...{ id, name: setting?.name ?? t(`recipients:${id}/name`) },
    ...(setting?.phone === undefined ? {} : { phone: setting.phone }),
    ...(setting?.note === undefined ? {} : { note: setting.note }),
  };
}

function performerReport(desk: Desk, one: Recommendation, words: WordsIn): RecommendationReport['performer'] {
  const { performance: how, rule } = one;
  const who = words.t(`programme:capabilities/${rule.advice.capability}/who`);
  const sentTo = recipientReport(desk, rule.advice.recipient, words)?.name ?? who;
  const asked = recipientReport(desk, 'gp', words)?.name ?? who;
  return {
    how,
    text: words.t(`programme:performance/${how}`),
    whom: how === 'self' ? null : how === 'refer' ? sentTo : asked,
  };
}

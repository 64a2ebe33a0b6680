// Who must hear what and when: what a physiotherapist's courses tell the general practitioner, week by week, beside the practitioner's own contacts. Read
// from the contacts, rules and letters of the programmes.
import type { Contact, Performance, Programme } from '../model/programme.ts';
import type { Rule } from '../model/rule.ts';
import { groupsOf, lettersCarrying } from './referral-targets.ts';

const TELLER = 'physiotherapist';
const HEARER = 'gp';

/** The programme of the practitioner's clock: the one that both follow, at its contacts. */
const clock = 'rh-primary';

/** What one letter tells; without one, what is decided. Most urgent first. */
export type Told = {
  readonly letter: string | undefined;
  readonly rules: readonly { readonly rule: Rule; readonly groups: readonly string[] }[];
};

/** What one programme has in a week. */
export type HearingCell = {
  readonly programme: string;
  readonly contacts: readonly string[];
  readonly told: readonly Told[];
  /** Reports that may be sent at any contact. */
  readonly reports: readonly string[];
};

/** A week; undefined for what belongs to every contact. `every`: the weeks between, where its contact comes again. */
export type HearingRow = {
  readonly week: number | undefined;
  readonly every: number | undefined;
  readonly cells: readonly HearingCell[];
};

/** A column: a course of the physiotherapist, or the practitioner's clock. */
export type HearingColumn = { readonly programme: string; readonly of: 'teller' | 'hearer' };

/** The table, weeks as rows. */
export type HearingView = { readonly columns: readonly HearingColumn[]; readonly rows: readonly HearingRow[] };

/** The table of the programmes given; undefined where none of them tells a practitioner anything. */
export function hearingView(programmes: readonly Programme[]): HearingView | undefined {
  const tellers = programmes.filter(
    (one) => one.roles.some((role) => role.id === TELLER && role.steers) && one.rules.some(tellsHearer),
  );
  const hearer = programmes.find((one) => one.id === clock && !tellers.includes(one));
  if (tellers.length === 0 || hearer === undefined) return undefined;
  const all = [...tellers, hearer];
  const cell = (programme: Programme, contacts: readonly Contact[] | undefined) =>
    cellOf(programme, contacts, programme === hearer ? isDecided : tellsHearer);
  const weeks = [...new Set(all.flatMap((one) => one.contacts.map((contact) => contact.week)))];
  return {
    columns: all.map((one) => ({ programme: one.id, of: one === hearer ? 'hearer' : 'teller' })),
    rows: [
      { week: undefined, every: undefined, cells: all.map((one) => cell(one, undefined)) },
      ...weeks
        .toSorted((a, b) => a - b)
        .map((week): HearingRow => {
          const at = (one: Programme) => one.contacts.filter((contact) => contact.week === week);
          const again = all.flatMap(at).flatMap((contact) => contact.repeatsEveryWeeks ?? []);
          return { week, every: again[0], cells: all.map((one) => cell(one, at(one))) };
        }),
    ],
  };
}

type Wanted = (rule: Rule, performance: Performance | undefined) => boolean;

/** The rule tells the practitioner something. */
const tellsHearer = ({ advice }: Rule) => advice.recipient === HEARER;

/** A referral or imaging that the teller has to ask the practitioner for. */
const isDecided: Wanted = ({ advice }, performance) =>
  performance === 'via-gp' && (advice.kind === 'referral' || advice.kind === 'imaging');

function cellOf(programme: Programme, contacts: readonly Contact[] | undefined, isWanted: Wanted): HearingCell {
  const ids = contacts?.map((one) => one.id) ?? [];
  const capabilities = programme.roles.find((one) => one.id === TELLER)?.capabilities ?? {};
  const rules = programme.rules.filter(
    (rule) =>
      (rule.at === 'every' ? contacts === undefined : rule.at.some((id) => ids.includes(id))) &&
      isWanted(rule, capabilities[rule.advice.capability]),
  );
  const reports = programme.letters.filter(
    (guide) => guide.kind === 'report' && guide.recipients.includes(HEARER) && (guide.roles?.includes(TELLER) ?? true),
  );
  return {
    ...{ programme: programme.id, contacts: ids },
    told: toldBy(programme, rules),
    reports: contacts === undefined ? reports.map((guide) => guide.id) : [],
  };
}

const urgencies = ['acute', 'subacute', 'routine'];

function toldBy(programme: Programme, rules: readonly Rule[]): readonly Told[] {
  const inOrder = rules.toSorted((a, b) => urgencies.indexOf(a.advice.urgency) - urgencies.indexOf(b.advice.urgency));
  const by = new Map<string | undefined, Rule[]>();
  for (const rule of inOrder) {
    const letters = lettersCarrying(programme, rule, HEARER).map((guide) => guide.id);
    for (const letter of letters.length === 0 ? [undefined] : letters)
      by.set(letter, [...(by.get(letter) ?? []), rule]);
  }
  return [...by].map(([letter, told]) => ({ letter, rules: told.map((rule) => ({ rule, groups: groupsOf(rule) })) }));
}

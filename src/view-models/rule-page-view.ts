// The page of one rule: what it says, when, to whom, by which source, how it stands to other rules, its examples with the verdict of the engine, and where
// it is used. Plain objects; the verdicts are the engine's own.
import { verdictOn } from '../engine/example.ts';
import { prepare } from '../engine/prepare.ts';
import type { NewerNote } from '../model/citation.ts';
import type { Value } from '../model/finding.ts';
import type { Performance, Programme } from '../model/programme.ts';
import { contactOfExample } from '../model/programme-contacts.ts';
import type { Example, Rule } from '../model/rule.ts';
import { type ReferralAim, referralAim } from './referral-aim.ts';
import { groupsOf, lettersCarrying } from './referral-targets.ts';
import type { RuleEntry } from './rulebook-entries.ts';
import type { RuleView } from './why-view.ts';

/** An example with the verdict it must give and the one it gives now. */
export type ExampleView = {
  readonly contact: string;
  readonly group: string | undefined;
  readonly answers: readonly { readonly finding: string; readonly value: Value }[];
  readonly earlier: readonly { readonly finding: string; readonly value: Value }[];
  readonly onsetWeeks: number | undefined;
  readonly offers: readonly string[];
  readonly expected: Example['verdict'];
  readonly verdict: Example['verdict'];
};

/** A letter that carries the rule to a recipient. */
type CarryingLetter = { readonly letter: string; readonly recipient: string };

/** How the rule stands in one programme. */
type RuleInProgramme = {
  readonly programme: Programme;
  /** Contacts it belongs to; undefined for every contact. */
  readonly contacts: readonly string[] | undefined;
  /** How each role carries it out. */
  readonly roles: readonly { readonly role: string; readonly performance: Performance }[];
  readonly letters: readonly CarryingLetter[];
  readonly aim: ReferralAim | undefined;
  /** Rules of the same topic of which the first goes before the others; in the programme's order, without this one. */
  readonly before: readonly Rule[];
  readonly after: readonly Rule[];
};

/** Everything the page shows. */
export type RulePageView = Pick<RuleView, 'rule' | 'citation' | 'newer'> & {
  readonly programmes: readonly RuleInProgramme[];
  /** The programme the conditions and examples are read in: the first of those it stands in. */
  readonly home: Programme;
  readonly groups: readonly string[];
  readonly discouraged: boolean;
  /** The rules that except this one, and those that this one excepts. */
  readonly exceptions: readonly Rule[];
  readonly excepts: readonly Rule[];
  readonly examples: readonly ExampleView[];
  /** The rules beside it in its programme, to turn the page. */
  readonly previous: Rule | undefined;
  readonly next: Rule | undefined;
};

/** The page of a rule, read in the first programme it stands in. */
export function rulePageView({ rule, programmes }: RuleEntry): RulePageView | undefined {
  const [home] = programmes;
  if (home === undefined) return undefined;
  const place = home.rules.findIndex((one) => one.id === rule.id);
  const newer: readonly NewerNote[] = home.notes.filter((one) => rule.newer.includes(one.id));
  return {
    ...{ rule, newer, home },
    citation: {
      citation: rule.citation,
      source: home.sources.find((one) => one.id === rule.citation.source),
      edition: home.edition,
    },
    programmes: programmes.map((one) => inProgramme(one, rule)),
    groups: groupsOf(rule),
    discouraged: newer.some((one) => one.advisesAgainst),
    exceptions: home.rules.filter((one) => rule.unless.includes(one.id)),
    excepts: home.rules.filter((one) => one.unless.includes(rule.id)),
    examples: rule.examples.map((example) => exampleView(home, rule, example)),
    previous: home.rules[place - 1],
    next: home.rules[place + 1],
  };
}

function inProgramme(programme: Programme, rule: Rule): RuleInProgramme {
  const { recipient, capability } = rule.advice;
  const recipients = new Set([
    ...(recipient === undefined ? [] : [recipient]),
    ...programme.letters.flatMap((guide) => guide.recipients),
  ]);
  const rivals = rivalsOf(programme, rule);
  const place = programme.rules.findIndex((one) => one.id === rule.id);
  const isBefore = (one: Rule) => programme.rules.indexOf(one) < place;
  return {
    programme,
    contacts: rule.at === 'every' ? undefined : rule.at,
    roles: programme.roles.flatMap(({ id, capabilities }) => {
      const performance = capabilities[capability];
      return performance === undefined ? [] : [{ role: id, performance }];
    }),
    letters: [...recipients].flatMap((to) =>
      lettersCarrying(programme, rule, to).map((guide) => ({ letter: guide.id, recipient: to })),
    ),
    aim: recipient === undefined ? undefined : referralAim(programme, rule.id, recipient),
    before: rivals.filter(isBefore),
    after: rivals.filter((one) => !isBefore(one)),
  };
}

/** The other rules of a topic of which only the first is shown, that can meet this one at a contact. */
function rivalsOf(programme: Programme, rule: Rule): readonly Rule[] {
  const policy = programme.topics.find((one) => one.id === rule.topic)?.policy;
  if (policy !== 'first') return [];
  const meets = (one: Rule) =>
    rule.at === 'every' || one.at === 'every' || one.at.some((contact) => rule.at.includes(contact));
  return programme.rules.filter((one) => one.id !== rule.id && one.topic === rule.topic && meets(one));
}

function exampleView(programme: Programme, rule: Rule, example: Example): ExampleView {
  const listed = (answers: Readonly<Record<string, Value>>) =>
    Object.entries(answers).map(([finding, value]) => ({ finding, value }));
  return {
    contact: contactOfExample(programme, example.contact)?.id ?? example.contact,
    group: example.group,
    answers: listed(example.findings),
    earlier: listed(example.earlier ?? {}),
    onsetWeeks: example.onsetWeeks,
    offers: example.offers ?? [],
    expected: example.verdict,
    verdict: verdictOn(prepare(programme), rule, example),
  };
}

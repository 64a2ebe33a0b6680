// The page of one contact of a programme: when it is, what is asked, and what its rules say, group by group. Read from the programme alone.
import type { Contact, Programme } from '../model/programme.ts';
import { isHeldFor } from '../model/programme-contacts.ts';
import type { Rule } from '../model/rule.ts';
import { groupsOf } from './referral-targets.ts';
import { isAskedAt } from './step-view.ts';

/** The rules of a contact for the patients in these groups; none named: for everybody. */
type ContactLane = { readonly groups: readonly string[]; readonly rules: readonly Rule[] };

/** Everything the page shows. */
export type ContactPageView = {
  readonly programme: Programme;
  readonly contact: Contact;
  readonly previous: Contact | undefined;
  readonly next: Contact | undefined;
  /** What is asked, by step: ids of the findings. */
  readonly steps: readonly { readonly step: string; readonly findings: readonly string[] }[];
  /** Rules of this contact alone or of some contacts, each once: first those for everybody, then those of several groups, then group by group. */
  readonly lanes: readonly ContactLane[];
  /** Rules that belong to every contact: safety and scope. */
  readonly always: readonly Rule[];
};

function lanesOf(programme: Programme, contact: Contact, rules: readonly Rule[]): readonly ContactLane[] {
  const held = programme.groups.map((one) => one.id).filter((one) => isHeldFor(contact, one));
  const lanes = new Map<string, { groups: readonly string[]; rules: Rule[] }>();
  for (const rule of rules) {
    const groups = held.filter((one) => groupsOf(rule).includes(one));
    const known = lanes.get(groups.join(' '));
    if (known === undefined) lanes.set(groups.join(' '), { groups, rules: [rule] });
    else known.rules.push(rule);
  }
  const rank = ({ groups }: ContactLane) => (groups.length === 0 ? -100 : -groups.length);
  const place = ({ groups }: ContactLane) => held.indexOf(groups[0] ?? '');
  return [...lanes.values()].toSorted((a, b) => rank(a) - rank(b) || place(a) - place(b));
}

/** The page of a contact; undefined where the programme has none of that id. */
export function contactPageView(programme: Programme, id: string): ContactPageView | undefined {
  const place = programme.contacts.findIndex((one) => one.id === id);
  const contact = programme.contacts[place];
  if (contact === undefined) return undefined;
  const own = programme.rules.filter((one) => one.at !== 'every' && one.at.includes(id));
  return {
    ...{ programme, contact },
    previous: programme.contacts[place - 1],
    next: programme.contacts[place + 1],
    steps: programme.steps.flatMap((step) => {
      const findings = step.sections.filter((one) => isAskedAt(one, id)).flatMap((one) => one.findings);
      return findings.length === 0 ? [] : [{ step: step.id, findings }];
    }),
    lanes: lanesOf(programme, contact, own),
    always: programme.rules.filter((one) => one.at === 'every'),
  };
}

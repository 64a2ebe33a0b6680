// The page of one contact of a programme: when it is, what is asked, and what its rules say, group by group. Read from the programme alone.
import type { Contact, Programme } from '../model/programme.ts';
import { isHeldFor } from '../model/programme-contacts.ts';
import type { Rule } from '../model/rule.ts';
import { groupsOf } from './referral-targets.ts';
import { isAskedAt } from './step-view.ts';

/** The rules of a contact for one group; undefined for everybody. */
export type ContactLane = { readonly group: string | undefined; readonly rules: readonly Rule[] };

/** Everything the page shows. */
export type ContactPageView = {
  readonly programme: Programme;
  readonly contact: Contact;
  readonly previous: Contact | undefined;
  readonly next: Contact | undefined;
  /** What is asked, by step: ids of the findings. */
  readonly steps: readonly { readonly step: string; readonly findings: readonly string[] }[];
  /** Rules of this contact alone or of some contacts, first those for everybody, then by group in the programme's order. */
  readonly lanes: readonly ContactLane[];
  /** Rules that belong to every contact: safety and scope. */
  readonly always: readonly Rule[];
};

/** The page of a contact; undefined where the programme has none of that id. */
export function contactPageView(programme: Programme, id: string): ContactPageView | undefined {
  const place = programme.contacts.findIndex((one) => one.id === id);
  const contact = programme.contacts[place];
  if (contact === undefined) return undefined;
  const own = programme.rules.filter((one) => one.at !== 'every' && one.at.includes(id));
  const held = programme.groups.filter((one) => isHeldFor(contact, one.id));
  return {
    ...{ programme, contact },
    previous: programme.contacts[place - 1],
    next: programme.contacts[place + 1],
    steps: programme.steps.flatMap((step) => {
      const findings = step.sections.filter((one) => isAskedAt(one, id)).flatMap((one) => one.findings);
      return findings.length === 0 ? [] : [{ step: step.id, findings }];
    }),
    lanes: [
      { group: undefined, rules: own.filter((one) => groupsOf(one).length === 0) },
      ...held.map((group) => ({ group: group.id, rules: own.filter((one) => groupsOf(one).includes(group.id)) })),
    ].filter((one) => one.rules.length > 0),
    always: programme.rules.filter((one) => one.at === 'every'),
  };
}

// An example of a rule as the sheet it stands for, and the verdict the rule gives on it: the first test of every rule, and its picture in the rulebook.
import type { Programme } from '../model/programme.ts';
import { contactOfExample } from '../model/programme-contacts.ts';
import type { Example, Rule } from '../model/rule.ts';
import { verdictsAt } from './advise.ts';
import { factsOf, type Prepared } from './prepare.ts';
import type { Sheet } from './sheet.ts';

/** The sheet of an example; its day is of no account. */
function sheetOfExample(programme: Programme, example: Example): Sheet {
  const contact = contactOfExample(programme, example.contact);
  return {
    contact: contact?.id ?? example.contact,
    day: '2026-01-01',
    weeks: contact?.week ?? 0,
    group: example.group,
    answers: example.findings,
    earlier: example.earlier ?? {},
    onsetWeeks: example.onsetWeeks,
    offers: Object.fromEntries((example.offers ?? []).map((id) => [id, true])),
  };
}

/** The verdict of a rule on one of its examples, exceptions counted in. */
export function verdictOn(prepared: Prepared, rule: Rule, example: Example): Example['verdict'] {
  const sheet = sheetOfExample(prepared.programme, example);
  const place = prepared.programme.rules.findIndex((one) => one.id === rule.id);
  const verdict = verdictsAt(prepared, sheet.contact, factsOf(prepared, sheet))[place];
  return verdict === 'yes' ? 'applies' : verdict === 'unknown' ? 'cannot-tell' : 'does-not-apply';
}

// Recipient first: which recipients the programmes lead to, and which rules and letters lead to one of them. Read from the rules and the letter guides
// alone; no list of its own says what leads where.
import { type Prepared, type PreparedRule, prepare } from '../engine/prepare.ts';
import { type Condition, visit } from '../model/condition.ts';
import type { LetterGuide } from '../model/letter-guide.ts';
import type { Programme } from '../model/programme.ts';
import type { Rule } from '../model/rule.ts';
import { serves } from './letters-view.ts';

/** What kind of place a recipient is, in the order shown. */
const recipientKinds = ['therapist', 'municipality', 'specialist', 'imaging', 'other'] as const;
type RecipientKind = (typeof recipientKinds)[number];

const kinds: Readonly<Record<string, RecipientKind>> = {
  physiotherapist: 'therapist',
  chiropractor: 'therapist',
  'allied-practice': 'therapist',
  gp: 'therapist',
  municipality: 'municipality',
  retraining: 'municipality',
  'home-care': 'municipality',
  rheumatologist: 'specialist',
  'practising-specialist': 'specialist',
  'rheumatology-department': 'specialist',
  videncenter: 'specialist',
  'spine-triage': 'specialist',
  'spine-unit': 'specialist',
  'spine-surgery': 'specialist',
  'pain-clinic': 'specialist',
  'liaison-psychiatry': 'specialist',
  'occupational-medicine': 'specialist',
  vascular: 'specialist',
  'acute-spine': 'specialist',
  'acute-medical': 'specialist',
  'acute-by-cause': 'specialist',
  imaging: 'imaging',
};

/** Recipients of one kind. */
export type RecipientGroup = { readonly kind: RecipientKind; readonly recipients: readonly string[] };

/** A programme with its rules that lead to a recipient, in its order. */
export type Leading = { readonly prepared: Prepared; readonly rules: readonly PreparedRule[] };

/**
 * The letters to the recipient that carry the rule out, for whichever role of the programme sends the patient; a report where no referral does. Only
 * a rule that names the recipient is told in a report.
 */
export function lettersCarrying(programme: Programme, rule: Rule, recipient: string): readonly LetterGuide[] {
  const guides = programme.letters.filter((guide) => guide.recipients.includes(recipient));
  const referrals = guides.filter((guide) => guide.kind === 'referral' && isCarried(programme, guide, rule));
  if (referrals.length > 0 || rule.advice.recipient !== recipient) return referrals;
  return guides.filter((guide) => guide.kind === 'report');
}

function isCarried(programme: Programme, guide: LetterGuide, rule: Rule): boolean {
  return programme.roles
    .filter((role) => guide.roles?.includes(role.id) ?? true)
    .some((role) => {
      const performance = role.capabilities[rule.advice.capability];
      return performance !== undefined && serves(guide, { rule, performance });
    });
}

/** The rules that lead to the recipient, by programme: by name, or by a letter to it. Programmes without any are left out. */
export function rulesLeadingTo(programmes: readonly Programme[], recipient: string): readonly Leading[] {
  return programmes.flatMap((programme) => {
    const prepared = prepare(programme);
    const rules = prepared.rules.filter(
      ({ rule }) => rule.advice.recipient === recipient || lettersCarrying(programme, rule, recipient).length > 0,
    );
    return rules.length === 0 ? [] : [{ prepared, rules }];
  });
}

/** Every recipient that some rule of some programme leads to, each once, by kind. */
export function offeredRecipients(programmes: readonly Programme[]): readonly RecipientGroup[] {
  const named = programmes.flatMap((programme) => [
    ...programme.rules.flatMap((rule) => rule.advice.recipient ?? []),
    ...programme.letters.flatMap((guide) => guide.recipients),
  ]);
  const led = [...new Set(named)].filter((id) => rulesLeadingTo(programmes, id).length > 0);
  return recipientKinds.flatMap((kind) => {
    const listed = Object.keys(kinds);
    const recipients = led
      .filter((id) => (kinds[id] ?? 'other') === kind)
      .toSorted((a, b) => listed.indexOf(a) - listed.indexOf(b));
    return recipients.length === 0 ? [] : [{ kind, recipients }];
  });
}

/** The groups that the rule's condition names as those it is for. */
export function groupsOf({ when }: Rule): readonly string[] {
  const groups = new Set<string>();
  const excluded = new Set<Condition>();
  visit(when, (part) => {
    if (part.kind === 'not') visit(part.of, (inner) => excluded.add(inner));
    if (part.kind === 'inGroup' && !excluded.has(part)) for (const one of part.groups) groups.add(one);
  });
  return [...groups];
}

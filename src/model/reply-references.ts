// What the replies of a programme point to: findings that can tell of a reply and are asked nowhere, and rules that exist.
import type { Problem } from './parse-programme.ts';
import type { Programme } from './programme.ts';
import { type ReplyFinding, replyOptions } from './reply-finding.ts';

/** Every fault in what the programme says of replies to its referrals. */
export function replyReferences(programme: Programme): readonly Problem[] {
  const rules = new Set(programme.rules.map((one) => one.id));
  return programme.replies.flatMap((reply) => {
    const place = `reply ${reply.finding}`;
    const dangling = [...reply.rules, reply.takenUpBy].filter((id) => !rules.has(id));
    return [
      ...dangling.map((detail) => ({ check: 'unknown-rule', place, detail })),
      ...findingFaults(programme, reply).map((check) => ({ check, place, detail: reply.finding })),
    ];
  });
}

function findingFaults(programme: Programme, reply: ReplyFinding): readonly string[] {
  const finding = programme.findings.find((one) => one.id === reply.finding);
  if (finding === undefined) return ['unknown-finding'];
  const options = finding.kind === 'choice' ? finding.options : [];
  const sections = [...programme.steps.flatMap((step) => step.sections), ...programme.documentQuestions];
  return [
    ...(options.join() === replyOptions.join() ? [] : ['reply-options']),
    ...(sections.some((one) => one.findings.includes(reply.finding)) ? ['derived-asked'] : []),
    // A question that nobody is asked cannot keep a plan from being final, and what is told anew at each contact cannot persist.
    ...(finding.safety || finding.persists || finding.relevantWhen !== undefined ? ['derived-not-plain'] : []),
  ];
}

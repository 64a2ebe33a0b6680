// What the letters of a programme point to: recipients, capabilities, roles, rules, sections, findings and groups that exist.
import type { LetterGuide } from './letter-guide.ts';
import type { Problem } from './parse-programme.ts';
import type { Programme } from './programme.ts';

/** Every id that a letter names and the programme has not. */
export function letterReferences(programme: Programme): readonly Problem[] {
  const sections = [...programme.steps.flatMap((step) => step.sections), ...programme.documentQuestions];
  const ids = (items: readonly { readonly id: string }[]) => items.map((one) => one.id);
  const known: Readonly<Record<string, readonly string[]>> = {
    recipient: ids(programme.recipients),
    capability: programme.roles.flatMap((role) => Object.keys(role.capabilities)),
    role: ids(programme.roles),
    rule: ids(programme.rules),
    section: ids(sections),
    finding: ids(programme.findings),
    group: ids(programme.groups),
  };
  return programme.letters.flatMap((letter) =>
    Object.entries(namedBy(letter)).flatMap(([kind, named]) =>
      named
        .filter((id) => known[kind]?.includes(id) !== true)
        .map((detail) => ({ check: `unknown-${kind}`, place: `letter ${letter.id}`, detail })),
    ),
  );
}

function namedBy(letter: LetterGuide): Readonly<Record<string, readonly string[]>> {
  const parts = letter.sections.flatMap((section) => section.parts);
  const answers = parts.filter((part) => part.kind === 'answers');
  const required = answers.flatMap((part) => part.required);
  return {
    recipient: letter.recipients,
    capability: letter.capabilities,
    role: letter.roles ?? [],
    rule: letter.rules ?? [],
    section: answers.flatMap((part) => part.sections),
    finding: [
      ...required.flatMap((one) => one.findings),
      ...parts.flatMap((part) => (part.kind === 'change' ? part.findings : [])),
    ],
    group: required.flatMap((one) => one.group ?? []),
  };
}

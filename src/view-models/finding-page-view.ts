// The page of one finding: what is asked, where and when, what it decides, and what must be told of it. Read from the programmes alone.
import { type Condition, findingsRead } from '../model/condition.ts';
import type { Finding } from '../model/finding.ts';
import { isDerived, type Programme } from '../model/programme.ts';
import { isAskedAt } from './step-view.ts';

/** Where a programme asks the finding, and what rests on it there. */
export type FindingInProgramme = {
  readonly programme: Programme;
  /** It follows from the referrals of the course and is asked nowhere. */
  readonly derived: boolean;
  /** Steps that ask it, each with its contacts; undefined for every contact. */
  readonly asked: readonly { readonly step: string; readonly contacts: readonly string[] | undefined }[];
  /** Only a document asks it. */
  readonly forDocuments: boolean;
  readonly rules: readonly string[];
  readonly groups: readonly string[];
  /** Findings that matter by the answer to this one. */
  readonly decidesRelevanceOf: readonly string[];
  /** Letters that must hold it. */
  readonly letters: readonly string[];
};

/** Everything the page shows. */
export type FindingPageView = {
  readonly finding: Finding;
  readonly home: Programme;
  /** Programmes that make the same of it stand together. */
  readonly uses: readonly { readonly programmes: readonly Programme[]; readonly use: FindingInProgramme }[];
};

/** Every finding once, in the order of the programmes. */
export function allFindings(programmes: readonly Programme[]): readonly Finding[] {
  return [...new Map(programmes.flatMap((one) => one.findings).map((one) => [one.id, one])).values()];
}

/** The page of a finding; undefined where no programme has it. */
export function findingPageView(programmes: readonly Programme[], id: string): FindingPageView | undefined {
  const having = programmes.filter((one) => one.findings.some((finding) => finding.id === id));
  const [home] = having;
  const finding = home?.findings.find((one) => one.id === id);
  if (home === undefined || finding === undefined) return undefined;
  return { finding, home, uses: together(having.map((one) => inProgramme(one, id))) };
}

/** Uses that are the same but for the programme, as one. */
function together(uses: readonly FindingInProgramme[]): FindingPageView['uses'] {
  const found = new Map<string, { programmes: Programme[]; use: FindingInProgramme }>();
  for (const use of uses) {
    const key = JSON.stringify({ ...use, programme: undefined });
    const known = found.get(key);
    if (known === undefined) found.set(key, { programmes: [use.programme], use });
    else known.programmes.push(use.programme);
  }
  return [...found.values()];
}

function inProgramme(programme: Programme, id: string): FindingInProgramme {
  const reads = (condition: Condition | undefined) => condition !== undefined && findingsRead(condition).includes(id);
  const sections = programme.steps.flatMap((step) =>
    step.sections.filter((one) => one.findings.includes(id)).map((section) => ({ step: step.id, section })),
  );
  return {
    programme,
    derived: isDerived(programme, id),
    asked: sections.map(({ step, section }) => ({
      step,
      contacts: section.at === undefined ? undefined : contactsAsking(programme, section),
    })),
    forDocuments: programme.documentQuestions.some((one) => one.findings.includes(id)),
    rules: programme.rules.filter((one) => reads(one.when)).map((one) => one.id),
    groups: programme.groups.filter((one) => reads(one.suggestedWhen)).map((one) => one.id),
    decidesRelevanceOf: programme.findings.filter((one) => reads(one.relevantWhen)).map((one) => one.id),
    letters: programme.letters
      .filter((guide) =>
        guide.sections.some((section) =>
          section.parts.some(
            (part) =>
              (part.kind === 'answers' && part.required.some((one) => one.findings.includes(id))) ||
              (part.kind === 'change' && part.findings.includes(id)),
          ),
        ),
      )
      .map((guide) => guide.id),
  };
}

function contactsAsking(programme: Programme, section: Programme['steps'][number]['sections'][number]) {
  return programme.contacts.filter((one) => isAskedAt(section, one.id)).map((one) => one.id);
}

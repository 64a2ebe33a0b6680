// PRACTICE: what is told of a case before anybody answers. Every answer is told once, what was not asked is named, and nothing is told that would give the answer away.
import { matters } from '../../engine/judge.ts';
import { factsOf, type Prepared } from '../../engine/prepare.ts';
import type { Sheet } from '../../engine/sheet.ts';
import { type Finding, isPositive, type Value } from '../../model/finding.ts';

/** A finding with its answer. */
export type Told = { readonly finding: Finding; readonly value: Value };

/** What is told of the questions of one section. */
export type ToldSection = {
  readonly id: string;
  readonly step: string;
  /** What is said in full: positive, or neither positive nor normal. */
  readonly said: readonly Told[];
  /** Asked and normal. */
  readonly normal: readonly Told[];
  /** Matter, and have no answer. */
  readonly notAsked: readonly string[];
};

/** A case as it is told. */
export type Story = {
  readonly contact: string;
  readonly sections: readonly ToldSection[];
  /** Answered at an earlier contact and still true. */
  readonly lasting: readonly Told[];
  /** Earlier answers with which something is compared, but for what was and is normal. */
  readonly before: readonly Told[];
  /** What the course itself tells, as a reply that is awaited. */
  readonly course: readonly Told[];
  /** The group that the clinician has confirmed. */
  readonly group: string | undefined;
  /** Offers that rules of the contact ask for, and whether the region has them. */
  readonly offers: readonly { readonly offer: string; readonly exists: boolean }[];
};

/** What is told of a case. */
export function storyOf(prepared: Prepared, sheet: Sheet): Story {
  const { programme } = prepared;
  const { contact, answers, earlier, group, offers } = sheet;
  const told = (ids: readonly string[], of: Sheet['answers']) =>
    ids.flatMap((id): readonly Told[] => {
      const finding = programme.findings.find((one) => one.id === id);
      const value = of[id];
      return finding === undefined || value === undefined ? [] : [{ finding, value }];
    });
  const derived = programme.replies.map((one) => one.finding);
  const sections = sectionsOf(prepared, sheet);
  const here = sections.flatMap((one) => [...one.said, ...one.normal].map(({ finding }) => finding.id));
  const others = Object.keys(answers).filter((id) => !here.includes(id) && !derived.includes(id));
  return {
    ...{ contact, sections },
    lasting: told(others, answers),
    before: told(Object.keys(earlier), earlier).filter(
      ({ finding, value }) => answers[finding.id] !== value || isPositive(finding, value),
    ),
    course: told(derived, answers),
    group,
    offers: Object.entries(offers).map(([offer, exists]) => ({ offer, exists })),
  };
}

function sectionsOf(prepared: Prepared, sheet: Sheet): readonly ToldSection[] {
  const facts = { ...factsOf(prepared, sheet) };
  const { programme } = prepared;
  return programme.steps.flatMap((step) =>
    step.sections
      .filter((section) => section.at?.includes(sheet.contact) ?? true)
      .map((section): ToldSection => {
        const findings = programme.findings.filter((one) => section.findings.includes(one.id));
        const told = findings.flatMap((finding): readonly Told[] => {
          const value = sheet.answers[finding.id];
          return value === undefined ? [] : [{ finding, value }];
        });
        return {
          ...{ id: section.id, step: step.id },
          said: told.filter((one) => !isNormal(one)),
          normal: told.filter(isNormal),
          notAsked: findings
            .filter((one) => sheet.answers[one.id] === undefined && matters(prepared, one, facts))
            .map((one) => one.id),
        };
      })
      .filter(({ said, normal, notAsked }) => said.length + normal.length + notAsked.length > 0),
  );
}

const isNormal = ({ finding, value }: Told) => finding.normal === value && !isPositive(finding, value);

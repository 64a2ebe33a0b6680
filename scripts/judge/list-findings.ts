// Every finding of a programme as plain data, for those who write inputs.
import type { Condition } from '../../src/model/condition.ts';
import type { Finding } from '../../src/model/finding.ts';
import { isDerived, type Programme } from '../../src/model/programme.ts';
import { wordsIn } from './words.ts';

type InBoth = { readonly da: string; readonly en: string };

/** A finding as it can be recorded. */
export type ListedFinding = {
  readonly id: string;
  readonly label: InBoth;
  readonly kind: Finding['kind'];
  readonly unit?: string;
  readonly range?: readonly [min: number, max: number];
  readonly options?: readonly string[];
  readonly optionLabels?: Readonly<Record<string, InBoth>>;
  /** What "none of these" or "normal" records. */
  readonly normal?: string | number;
  readonly safety: boolean;
  /** Asked for beside the programme's own text. */
  readonly supplement: boolean;
  readonly flag?: 'red' | 'yellow';
  /** Holds at later contacts without being asked again. */
  readonly persists: boolean;
  /** Contacts at which it is asked. */
  readonly askedAt: readonly string[];
  /** Follows from the course's referrals: asked nowhere, and not to be given as an answer. */
  readonly derived?: true;
  /** Matters only where this holds. */
  readonly relevantWhen?: Condition;
};

const words = { da: wordsIn('da'), en: wordsIn('en') };
const inBoth = (key: string): InBoth => ({ da: words.da.t(key), en: words.en.t(key) });

/** The findings of a programme, in the order asked. */
export function listFindings(programme: Programme): readonly ListedFinding[] {
  const sections = programme.steps.flatMap((step) => step.sections);
  return programme.findings.map((one) => {
    const asking = sections.filter((section) => section.findings.includes(one.id));
    const askedAt = programme.contacts
      .map((contact) => contact.id)
      .filter((id) => asking.some((section) => section.at?.includes(id) ?? true));
    return {
      ...{ id: one.id, label: inBoth(`findings:${one.id}/label`), kind: one.kind },
      ...answersOf(one),
      ...(one.normal === undefined ? {} : { normal: one.normal }),
      ...{ safety: one.safety, supplement: one.supplement },
      ...(one.flag === undefined ? {} : { flag: one.flag }),
      ...{ persists: one.persists, askedAt },
      ...(isDerived(programme, one.id) ? { derived: true as const } : {}),
      ...(one.relevantWhen === undefined ? {} : { relevantWhen: one.relevantWhen }),
    };
  });
}

function answersOf(finding: Finding): Pick<ListedFinding, 'unit' | 'range' | 'options' | 'optionLabels'> {
  if (finding.kind === 'number') return { unit: finding.unit, range: [finding.min, finding.max] };
  const labels = finding.options.map((id) => [id, inBoth(`findings:${finding.id}/options/${id}`)] as const);
  return { options: finding.options, optionLabels: Object.fromEntries(labels) };
}

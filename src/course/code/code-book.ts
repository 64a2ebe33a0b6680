// The lists that the course code counts in. A code says "the third rule", so it can only be read with the lists of the edition it was
// written with: each released edition leaves its code book in the repository, frozen.
import * as z from 'zod/mini';
import { byWeight } from '../../engine/advise.ts';
import { prepare } from '../../engine/prepare.ts';
import type { Value } from '../../model/finding.ts';
import { isDerived, type Programme } from '../../model/programme.ts';
import { startWeeksOf } from '../../model/programme-contacts.ts';

const Id = z.string().check(z.minLength(1), z.maxLength(100));
const Ids = z.readonly(z.array(Id));
/** Programmes and editions are named in a code by a figure of five bits; 0 and 31 are kept for a longer form. */
const ShortNumber = z.int().check(z.gte(1), z.lte(30));

const BookChoice = z.readonly(
  z.strictObject({ id: Id, options: z.readonly(z.array(Id).check(z.minLength(1))), normal: z.optional(Id) }),
);
const BookNumber = z.readonly(
  z.strictObject({
    ...{ id: Id, min: z.int(), max: z.int() },
    /** Up to here an answer is likely; above it costs more letters. */
    likelyTo: z.int(),
    normal: z.optional(z.int()),
  }),
);
const BookFinding = z.union([BookChoice, BookNumber]);
export type BookFinding = z.infer<typeof BookFinding>;

/** The lists of one edition of a programme, in the order that its codes count in. */
export const CodeBook = z.readonly(
  z.strictObject({
    programme: Id,
    programmeNumber: ShortNumber,
    edition: Id,
    editionNumber: ShortNumber,
    contacts: Ids,
    /** Weeks at which a course can be taken over. */
    startWeeks: z.readonly(z.array(z.int().check(z.gte(0)))),
    findings: z.readonly(z.array(BookFinding)),
    groups: Ids,
    /** In the order in which advice is shown, so that the order need not be told. */
    rules: Ids,
    recipients: Ids,
    roles: Ids,
    /** Regions and planning areas are settings: those that are not here are written out in letters. */
    regions: Ids,
    areas: Ids,
  }),
);
export type CodeBook = z.infer<typeof CodeBook>;

/** What a code book needs beside the programme. Kept beside the programme, and only ever added to. */
export type CodeNumbers = {
  /** Tells the programme among all programmes. */
  readonly programme: number;
  /** Every edition that codes were written with, oldest first; its place, from 1, is its number. */
  readonly editions: readonly string[];
  readonly regions: readonly string[];
  readonly areas: readonly string[];
};

/** The code book of the programme as it is now. Throws where its edition has no number yet: that is an error of the content. */
export function codeBookOf(programme: Programme, numbers: CodeNumbers): CodeBook {
  const editionNumber = numbers.editions.indexOf(programme.edition) + 1;
  if (editionNumber < 1) throw new Error(`${programme.id}: edition ${programme.edition} is not among its code numbers`);
  const asked = programme.findings.filter((one) => !isDerived(programme, one.id));
  const ids = (list: readonly { readonly id: string }[]) => list.map((one) => one.id);
  return {
    ...{ programme: programme.id, programmeNumber: numbers.programme, edition: programme.edition, editionNumber },
    ...{
      contacts: ids(programme.contacts),
      startWeeks: startWeeksOf(programme),
      findings: asked.map(bookFinding),
      groups: ids(programme.groups),
    },
    rules: ids(
      prepare(programme)
        .rules.toSorted(byWeight)
        .map(({ rule }) => rule),
    ),
    ...{ recipients: ids(programme.recipients), roles: ids(programme.roles) },
    ...{ regions: numbers.regions, areas: numbers.areas },
  };
}

function bookFinding(finding: Programme['findings'][number]): BookFinding {
  if (finding.kind === 'choice') {
    const { id, options } = finding;
    return { id, options, ...(finding.normal === undefined ? {} : { normal: finding.normal }) };
  }
  const { id, min, max, unlikelyFrom } = finding;
  const likelyTo = unlikelyFrom === undefined ? max : unlikelyFrom - 1;
  return { id, min, max, likelyTo, ...(finding.normal === undefined ? {} : { normal: finding.normal }) };
}

/** Whether the value is one that the finding could have in the edition of the book. */
export function mayHold(finding: BookFinding, value: Value): boolean {
  if ('options' in finding) return typeof value === 'string' && finding.options.includes(value);
  return typeof value === 'number' && Number.isInteger(value) && value >= finding.min && value <= finding.max;
}

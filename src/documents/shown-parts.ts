// A document part by part as the screen and the paper show it: joined, the parts are the text that is copied, letter for letter.
import { numbersIn } from '../view-models/note-check.ts';
import { type StructuredDocument, sectionLines } from './document.ts';
import { wrapped } from './plain-text.ts';
import type { Words } from './words.ts';

/** What stands together: the address, a section, or the last lines. */
export type ShownPart = {
  readonly id: string;
  /** None over the last lines. */
  readonly heading: string | undefined;
  /** Each in lines as they are copied. */
  readonly paragraphs: readonly string[];
  /** Numbers in it that look like a CPR number, looked for before the lines were broken. */
  readonly numbers: readonly string[];
};

/** The parts of a document; sections that say nothing are left out, as in the text. */
export function shownParts(document: StructuredDocument, t: Words): readonly ShownPart[] {
  const sections = document.sections
    .map((section) => ({ id: section.id, heading: section.heading, lines: sectionLines(section, t) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ id, heading, lines }) => shownPart(id, heading, lines));
  const top = shownPart(
    'top',
    document.heading.text,
    document.lead.map((one) => one.text),
  );
  const last = shownPart(
    'last',
    undefined,
    document.footer.map((one) => one.text),
  );
  // The code is made by the app and holds no free text; its figures are no number of anybody.
  const closing = { ...last, paragraphs: [...last.paragraphs, ...document.code.map(wrapped)] };
  return [top, ...sections, ...(closing.paragraphs.length === 0 ? [] : [closing])];
}

/** A text that was edited by hand, in one part. */
export function editedPart(text: string): ShownPart {
  return shownPart('edited', undefined, text.split('\n'));
}

/** A part as it stands in the text, with its heading. */
export function partText({ heading, paragraphs }: ShownPart): string {
  return [...(heading === undefined ? [] : [heading]), ...paragraphs].join('\n');
}

function shownPart(id: string, heading: string | undefined, lines: readonly string[]): ShownPart {
  const whole = [...(heading === undefined ? [] : [heading]), ...lines].join('\n');
  return {
    id,
    heading: heading === undefined ? undefined : wrapped(heading),
    paragraphs: lines.map(wrapped),
    numbers: numbersIn(whole).map((one) => one.text),
  };
}

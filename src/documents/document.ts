// The one structured form of everything that leaves the app: sections of statements, each with the answers that entail it. Screen, clipboard and
// print are renderings of it, so that text and structure cannot disagree. It knows no screen and no clipboard, and holds no fixed text.
import { wrapped } from './plain-text.ts';
import type { Statement } from './statements.ts';
import type { Words } from './words.ts';

/** What stands under one heading. */
export type DocumentSection = {
  readonly id: string;
  readonly heading: string;
  readonly statements: readonly Statement[];
  /** Required here and not recorded: named on the screen and in the text, never made up. */
  readonly missing: readonly Statement[];
};

/** A document. */
export type StructuredDocument = {
  /** The note, or the id of the letter. */
  readonly kind: string;
  readonly heading: Statement;
  /** To whom and from whom. */
  readonly lead: readonly Statement[];
  readonly sections: readonly DocumentSection[];
  readonly footer: readonly Statement[];
  /** The course code in lines as they are to stand, last of all; none where the document carries none. */
  readonly code: readonly string[];
};

/** Every statement of a document, in order. */
export function statementsOf(document: StructuredDocument): readonly Statement[] {
  const inSections = document.sections.flatMap((section) => [...section.statements, ...section.missing]);
  return [document.heading, ...document.lead, ...inSections, ...document.footer];
}

/** What is required in the document and lacking. */
export function missingIn(document: StructuredDocument): readonly Statement[] {
  return document.sections.flatMap((section) => section.missing);
}

/** The text of one section without its heading, for the field of a record system: short lines, plain letters. */
export function sectionText(section: DocumentSection, t: Words): string {
  return wrapped(sectionLines(section, t).join('\n'));
}

/** The whole document before its lines are broken: one statement a line, to be read and edited at any width. */
export function documentParagraphs(document: StructuredDocument, t: Words): string {
  const sections = document.sections
    .map((section) => ({ heading: section.heading, lines: sectionLines(section, t) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => [heading, ...lines].join('\n'));
  const top = [document.heading, ...document.lead].map((one) => one.text).join('\n');
  const last = [...document.footer.map((one) => one.text), ...document.code].join('\n');
  return [top, ...sections, last].filter((part) => part !== '').join('\n\n');
}

/** The whole document as it is copied: lines of at most 70 characters, ISO-8859-1. */
export function documentText(document: StructuredDocument, t: Words): string {
  return wrapped(documentParagraphs(document, t));
}

/** The lines of a section before they are broken: one statement each, then what is missing. */
export function sectionLines(section: DocumentSection, t: Words): readonly string[] {
  const missing = section.missing.map((one) => one.text).join('; ');
  const lacking = missing === '' ? [] : [t('documents:missing', { what: missing })];
  return [...section.statements.map((one) => one.text), ...lacking];
}

// A letter: the guide's headings filled with what was recorded up to this contact. What the guide requires and nobody has recorded is named as
// missing. Nothing stands in it that the answers and decisions do not entail.
import type { LetterGuide } from '../model/letter-guide.ts';
import type { Desk } from '../view-models/desk.ts';
import { recipientOf } from '../view-models/desk.ts';
import { formatDay } from '../view-models/formats.ts';
import { type OfferedLetter, type ReportForm, reportForm } from '../view-models/letters-view.ts';
import { recordedAt } from '../view-models/recorded.ts';
import type { DocumentSection, StructuredDocument } from './document.ts';
import { type PartContext, partOf } from './letter-parts.ts';
import { provisional } from './letter-safety.ts';
import { programmeLine } from './programme-line.ts';
import type { Statement } from './statements.ts';
import type { WordsIn } from './words.ts';

/** What the clinician settles for one letter. */
export type LetterOptions = {
  /** For a report: whether the GP must act; undefined leaves it to the answers. */
  readonly mustAct?: boolean | undefined;
  /** The course code in lines. */
  readonly code: readonly string[];
};

/** The letter of a desk. */
export function letter(desk: Desk, offered: OfferedLetter, options: LetterOptions, words: WordsIn): StructuredDocument {
  const { guide, carries } = offered;
  const form = guide.kind === 'report' ? reportForm(desk, options.mustAct) : undefined;
  const context: PartContext = { desk, carries, form, recorded: recordedAt(desk), words };
  const sections = guide.sections.map((section): DocumentSection => {
    const parts = section.parts.map((part) => partOf(part, context));
    return {
      id: section.id,
      heading: words.t(`documents:headings/${section.id}`),
      statements: eachOnce(parts.flatMap((part) => part.statements)),
      missing: eachOnce(parts.flatMap((part) => part.missing)),
    };
  });
  return {
    kind: guide.id,
    heading: headingOf(guide, form, carries, words),
    lead: [...leadOf(desk, guide, form, words), ...provisional(desk, words)],
    sections,
    footer: [programmeLine(desk, words)],
    code: options.code,
  };
}

function headingOf(
  guide: LetterGuide,
  form: ReportForm | undefined,
  carries: OfferedLetter['carries'],
  { t }: WordsIn,
): Statement {
  const from = carries.map((one) => one.rule.id);
  const title = t(`documents:letters/${guide.id}/title`);
  if (form === undefined) return { text: title, from };
  const kind = t(`documents:forms/${form.form}`, { phase: t(`documents:phases/${form.phase}`) });
  return { text: `${title}: ${kind}`, from };
}

function leadOf(
  desk: Desk,
  guide: LetterGuide,
  form: ReportForm | undefined,
  { t, language }: WordsIn,
): readonly Statement[] {
  const [recipient = guide.id] = guide.recipients;
  const name = recipientOf(desk, recipient)?.name ?? t(`recipients:${recipient}/name`);
  const day = formatDay(desk.contact.day, 'journal', language);
  const acts = form?.form === 'correspondence' ? 'gpActs' : 'gpInformed';
  return [
    { text: t('documents:to', { name }), from: [] },
    { text: t('documents:from', { role: t(`app:roles/${desk.state.role}`), day }), from: [] },
    ...(form === undefined ? [] : [{ text: t(`documents:${acts}`), from: form.asked.map((one) => one.rule.id) }]),
  ];
}

/** A statement that two parts give stands once. */
function eachOnce(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter((one, place) => statements.findIndex((other) => other.text === one.text) === place);
}

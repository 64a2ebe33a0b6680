// The texts of a contact: which there are, what each asks that nothing else does, what it lacks and how long it may be. Pure; the words and the
// writing itself are those of the documents.
import type { Recommendation } from '../engine/judge.ts';
import type { LetterGuide } from '../model/letter-guide.ts';
import type { Section } from '../model/programme.ts';
import type { RecipientSetting } from '../model/settings.ts';
import { type AcuteView, acuteView } from './acute-view.ts';
import { type Desk, recipientOf } from './desk.ts';
import { lettersView, type OfferedLetter, type ReportForm, reportForm } from './letters-view.ts';
import { isAnswered, type StepView, sectionView, stepAsking } from './step-view.ts';

/** One text that can be written at a contact. `kind` is its part of the address. */
export type ContactDocument =
  | { readonly kind: 'acute'; readonly is: 'acute'; readonly acute: AcuteView }
  | { readonly kind: string; readonly is: 'letter'; readonly offered: OfferedLetter }
  | { readonly kind: 'note'; readonly is: 'note' }
  | { readonly kind: 'course-note'; readonly is: 'course-note' };

/** Every text of a contact, in the order listed. */
export type DocumentsView = {
  /** The text to be carried and the note are the only ones. */
  readonly acute: boolean;
  readonly documents: readonly ContactDocument[];
  /** Recommendations that a letter would carry out, not yet followed or declined. */
  readonly undecided: readonly Recommendation[];
};

/** The texts of a desk: what leaves with or for somebody first, the journal last. */
export function documentsView(desk: Desk): DocumentsView {
  const { acute, letters, undecided } = lettersView(desk);
  const urgent = acuteView(desk);
  const notes: readonly ContactDocument[] = [
    { kind: 'note', is: 'note' },
    ...(desk.state.contacts.length > 1 ? [{ kind: 'course-note', is: 'course-note' } as const] : []),
  ];
  const leaving: readonly ContactDocument[] =
    urgent === undefined
      ? letters.map((offered) => ({ kind: offered.guide.id, is: 'letter', offered }))
      : [{ kind: 'acute', is: 'acute', acute: urgent }];
  return { acute, documents: [...leaving, ...notes], undecided };
}

/** The text with this kind; the first where none is named, undefined where the contact has no such text. */
export function documentNamed({ documents }: DocumentsView, kind: string | undefined): ContactDocument | undefined {
  return kind === undefined ? documents[0] : documents.find((one) => one.kind === kind);
}

/** What only this letter asks: the sections of the programme's document questions of which its guide requires an answer. */
export function askedByLetter(desk: Desk, guide: LetterGuide): StepView {
  const sections = requiredSections(desk, guide).map((section) => sectionView(desk, section));
  const fields = sections.flatMap((section) => section.fields);
  const answered = fields.filter(isAnswered).length;
  const state = answered === 0 && fields.length > 0 ? 'todo' : answered < fields.length ? 'partial' : 'done';
  return { id: guide.id, sections, state, answered, asked: fields.length };
}

function requiredSections(desk: Desk, guide: LetterGuide): readonly Section[] {
  const parts = guide.sections.flatMap((section) => section.parts).filter((part) => part.kind === 'answers');
  const ids = parts.flatMap((part) => {
    const required = part.required.flatMap((one) => one.findings);
    return desk.programme.documentQuestions
      .filter(({ id, findings }) => part.sections.includes(id) && findings.some((one) => required.includes(one)))
      .map((section) => section.id);
  });
  return desk.programme.documentQuestions.filter((section) => ids.includes(section.id));
}

/** Questions asked in a step that "none of these" would answer: those with a normal answer and none yet. */
export function noneOfThese(step: StepView): { readonly open: readonly string[]; readonly all: number } {
  const fields = step.sections.flatMap((section) => section.fields).filter((one) => one.finding.normal !== undefined);
  return { open: fields.filter((one) => !isAnswered(one)).map((one) => one.finding.id), all: fields.length };
}

/** Something a letter lacks. `step`: where it is asked; undefined where the letter itself asks it. */
export type Lacking = { readonly text: string; readonly finding: string; readonly step: string | undefined };

/** What the letter lacks, each once, with where it is answered. `missing`: what the letter names, with the findings behind. */
export function lackingIn(
  desk: Desk,
  asked: StepView,
  missing: readonly { readonly text: string; readonly from: readonly string[] }[],
): readonly Lacking[] {
  const here = asked.sections.flatMap((section) => section.fields.map((field) => field.finding.id));
  const each = missing.flatMap(({ text, from: [finding] }) => {
    if (finding === undefined) return [];
    return [{ text, finding, step: here.includes(finding) ? undefined : stepAsking(desk, finding) }];
  });
  return each.filter((one, place) => each.findIndex((other) => other.finding === one.finding) === place);
}

/** The topics of a letter's free remarks, in order. */
export function remarkTopics(guide: LetterGuide): readonly string[] {
  const parts = guide.sections.flatMap((section) => section.parts);
  return [...new Set(parts.flatMap((part) => (part.kind === 'remark' ? [part.topic] : [])))];
}

/** The desk as it will be when what is being written has been saved: each letter shows a remark while it is typed. */
export function withRemarks(desk: Desk, drafts: Readonly<Record<string, string>>): Desk {
  if (Object.keys(drafts).length === 0) return desk;
  const all = Object.entries({ ...desk.contact.remarks, ...drafts }).map(([topic, text]) => [topic, text.trim()]);
  const remarks = Object.fromEntries(all.filter(([, text]) => text !== ''));
  return { ...desk, contact: { ...desk.contact, remarks } };
}

/** How long a text is against its aim; `over` is 0 where it keeps to it. */
export type LengthView = { readonly length: number; readonly aim: number | undefined; readonly over: number };

/** The length of a text in characters, without the course code, which nobody reads. */
export function lengthView(text: string, code: readonly string[], aim: number | undefined): LengthView {
  const length = text.length - code.reduce((sum, line) => sum + line.length + 1, 0);
  return { length, aim, over: aim === undefined ? 0 : Math.max(0, length - aim) };
}

/** To whom a letter goes, with what the clinic has filled in about it. */
export type LetterRecipient = { readonly id: string; readonly setting: RecipientSetting | undefined };

/** The recipient of a guide. */
export function letterRecipient(desk: Desk, guide: LetterGuide): LetterRecipient {
  const [id = guide.id] = guide.recipients;
  return { id, setting: recipientOf(desk, id) };
}

/** Whether the GP must act, as the answers suggest it, and why. */
export type ReportSuggestion = {
  readonly acts: boolean;
  /** `asked`: something is left to the GP to decide. `leaves`: the patient is handed over. `nothing`: neither. */
  readonly because: 'asked' | 'leaves' | 'nothing';
  readonly asked: ReportForm['asked'];
};

/** What the app suggests for a report, before the clinician settles it. */
export function reportSuggestion(desk: Desk): ReportSuggestion {
  const { form, asked } = reportForm(desk);
  const acts = form === 'correspondence';
  return { acts, because: asked.length > 0 ? 'asked' : acts ? 'leaves' : 'nothing', asked };
}

// The proof of the documents: for a sample of patients of every kind, each text that leaves the app is held against the answers it was made from.
// Nothing stands in it that was not answered or decided, no positive flag and no open safety question is left out, the note read back gives the
// answers, and the text survives the trip into a record system.
import { findCpr } from '../src/course/cpr.ts';
import { acuteText } from '../src/documents/acute-text.ts';
import { documentText, type StructuredDocument, statementsOf } from '../src/documents/document.ts';
import { phraseOf } from '../src/documents/finding-words.ts';
import { journalNote } from '../src/documents/journal-note.ts';
import { leaflet } from '../src/documents/leaflet.ts';
import { letter } from '../src/documents/letter.ts';
import { type KnownWords, saidBy, type WordsIn } from '../src/documents/words.ts';
import type { Finding, Value } from '../src/model/finding.ts';
import type { Programme } from '../src/model/programme.ts';
import { randomFrom } from '../src/model/random.ts';
import type { RegionSettings } from '../src/model/settings.ts';
import { acuteView } from '../src/view-models/acute-view.ts';
import { type Desk, deskFor } from '../src/view-models/desk.ts';
import { leafletView } from '../src/view-models/leaflet-view.ts';
import { lettersView } from '../src/view-models/letters-view.ts';
import { leafletFaults } from './prove-documents/leaflet-faults.ts';
import { letterFaults } from './prove-documents/letter-faults.ts';
import { label, randomCourse } from './prove-documents/random-courses.ts';
import { unlikeMeasures } from './prove-documents/read-measures.ts';
import { type NoteReader, noteReader, plain } from './prove-documents/read-note.ts';

/** A rule that a document of a patient breaks. */
type Broken = {
  readonly rule: string;
  readonly document: string;
  readonly patient: string;
  readonly detail: string;
};

/** What was looked at and found. */
export type DocumentsTally = {
  patients: number;
  documents: number;
  statements: number;
  /** Notes read back. */
  readBack: number;
  readonly broken: Broken[];
};

/** The tallies of several shares as one. */
export function allDocuments(tallies: readonly DocumentsTally[]): DocumentsTally {
  const sum = (figure: (one: DocumentsTally) => number) => tallies.reduce((all, one) => all + figure(one), 0);
  return {
    patients: sum((one) => one.patients),
    documents: sum((one) => one.documents),
    statements: sum((one) => one.statements),
    readBack: sum((one) => one.readBack),
    broken: tallies.flatMap((one) => one.broken),
  };
}

/** Looks at the documents of so many patients; the same ones for the same seed. */
export function lookAtDocuments(
  programme: Programme,
  regions: readonly RegionSettings[],
  words: KnownWords,
  many: number,
  seed: number,
): DocumentsTally {
  const tally: DocumentsTally = { patients: 0, documents: 0, statements: 0, readBack: 0, broken: [] };
  const random = randomFrom(seed);
  const reader = noteReader(programme, words);
  for (let i = 0; i < many && tally.broken.length < 50; i += 1) {
    const state = randomCourse(programme, random, i);
    const desk = deskFor(programme, state, state.contacts.length - 1, regions);
    if (desk === undefined) throw new Error('a course without a desk');
    lookAtDesk(desk, reader, words, tally);
  }
  return tally;
}

function lookAtDesk(desk: Desk, reader: NoteReader, everybodys: KnownWords, tally: DocumentsTally): void {
  const words = saidBy(everybodys, desk.state.role);
  const acute = acuteView(desk);
  const notes = (['short', 'full'] as const).map((length) => journalNote(desk, { length, code: [] }, words));
  const letters = lettersView(desk);
  const written = new Map(letters.letters.map((one) => [letter(desk, one, { code: [] }, words), one.guide]));
  const documents = [
    ...notes,
    ...written.keys(),
    ...(acute === undefined ? [] : [acuteText(desk, acute, { code: [] }, words)]),
  ];
  tally.patients += 1;
  const told = knownAt(desk);
  for (const document of documents) {
    const text = documentText(document, words.t);
    const guide = written.get(document);
    tally.documents += 1;
    tally.statements += statementsOf(document).length;
    const found = [
      ...unsupported(document, desk, told, words),
      ...missingFlags(document, text, desk, words),
      ...(guide === undefined ? [] : letterFaults(text, guide, desk, words.t)),
      ...textFaults(text),
    ];
    report(found, document.kind, desk, tally);
    if (document === notes[1]) {
      tally.readBack += 1;
      report(unlikeAnswers(text, desk, reader, words), 'note, read back', desk, tally);
    }
  }
  const paper = leaflet(desk, leafletView(desk), { address: 'https://rygvej.example' }, words);
  tally.documents += 1;
  tally.statements += statementsOf(paper).length;
  report(
    [...leafletFaults(paper, desk, words.t), ...textFaults(documentText(paper, words.t))],
    paper.kind,
    desk,
    tally,
  );
  if (acute !== undefined && letters.letters.length > 0) report([['letters-beside-acute', '']], 'letters', desk, tally);
}

type Fault = readonly [rule: string, detail: string];

function report(faults: readonly Fault[], document: string, desk: Desk, tally: DocumentsTally): void {
  for (const [rule, detail] of faults) tally.broken.push({ rule, document, detail, patient: describe(desk) });
}

function describe(desk: Desk): string {
  const contacts = desk.state.contacts.map((one) => {
    const answers = Object.entries(one.answers).map(([id, value]) => `${id}=${value ?? 'not assessed'}`);
    return `${one.contact} ${one.group?.group ?? '-'}: ${answers.join(', ')}`;
  });
  return `${desk.state.role}; ${contacts.join(' | ')}`;
}

/** The latest usable answer of each finding, and what was said to be not assessed: read from the course itself. */
function knownAt(desk: Desk): ReadonlySet<string> {
  const known = new Set<string>();
  for (const contact of desk.state.contacts) {
    for (const [id, value] of Object.entries(contact.answers)) if (value !== null) known.add(id);
  }
  return known;
}

/** Statements that rest on answers nobody gave, on rules nobody advised or decided, or on nothing at all. */
function unsupported(
  document: StructuredDocument,
  desk: Desk,
  known: ReadonlySet<string>,
  { t }: WordsIn,
): readonly Fault[] {
  const rules = new Set([
    ...desk.judgement.recommendations.flatMap((one) => [one.rule.id, ...one.also.map((other) => other.id)]),
    ...desk.state.contacts.flatMap((one) => Object.keys(one.decisions)),
  ]);
  const findings = new Map(desk.programme.findings.map((one) => [one.id, one]));
  const lacking = ['pages:note/notAssessed', 'pages:acuteText/notExamined'].map((key) => t(key, { what: '' }).trim());
  const none = t('pages:note/noRedFlags');
  const faultOf = (text: string, id: string): Fault | undefined => {
    if (!findings.has(id))
      return id === 'group' || rules.has(id) ? undefined : ['statement-without-decision', `${text} <- ${id}`];
    const now = desk.facts.answers[id] !== undefined;
    if (lacking.some((one) => text.startsWith(one)))
      return now ? ['answered-and-not-assessed', `${text} <- ${id}`] : undefined;
    // What the answers made irrelevant need not be asked to say that no red flag is there.
    return now || known.has(id) || text.startsWith(none) ? undefined : ['statement-without-answer', `${text} <- ${id}`];
  };
  return document.sections.flatMap((section) => {
    const said = section.statements.flatMap(({ text, from }): readonly Fault[] => {
      if (from.length === 0) return isFrame(text, desk, t) ? [] : [['statement-without-source', text]];
      return from.map((id) => faultOf(text, id)).filter((one) => one !== undefined);
    });
    const answered = (id: string) => desk.facts.answers[id] !== undefined;
    const missing = section.missing.flatMap(({ text, from }) =>
      from.filter(answered).map((id): Fault => ['missing-but-answered', `${text} <- ${id}`]),
    );
    return [...said, ...missing];
  });
}

/** Sentences of the plan that rest on the course, not on an answer: the next contact, what makes the plan provisional, how often the patient was seen. */
function isFrame(text: string, desk: Desk, t: WordsIn['t']): boolean {
  const begins = (key: string, values: Readonly<Record<string, string | number>>) =>
    text.startsWith((t(key, values).split('\u0000')[0] ?? '').trimEnd());
  const { next, missingSafety, questions } = desk.judgement;
  if (begins('pages:note/next', { contact: '\u0000', day: '' })) return next !== undefined;
  if (begins('pages:note/provisional', { what: '\u0000' })) return missingSafety.length + questions.length > 0;
  if (['safety', 'answers'].some((key) => begins(`documents:provisional/${key}`, {}))) return !desk.judgement.final;
  return begins('documents:seen', { count: desk.contact.index + 1, what: '\u0000' });
}

/** Positive flags that are not in the text. Letters tell them where their guide has findings. */
function missingFlags(document: StructuredDocument, text: string, desk: Desk, words: WordsIn): readonly Fault[] {
  const { red, yellow } = desk.judgement.flags;
  const flat = text.replaceAll('\n', ' ').toLowerCase();
  // The text to be carried tells the red flags: the yellow ones wait.
  const wanted = document.kind === 'acute' ? red : [...red, ...yellow];
  return wanted.flatMap((flag): readonly Fault[] => {
    const phrase = plain(phraseOf(flag.finding, flag.value, words)).toLowerCase();
    const side = words.t('programme:sides/left').toLowerCase();
    const joined = phrase.replace(
      new RegExp(` ${side}$`),
      ` ${words.t('programme:sides/right').toLowerCase()}/${side}`,
    );
    return flat.includes(phrase) || flat.includes(joined) ? [] : [['flag-left-out', flag.finding.id]];
  });
}

function textFaults(text: string): readonly Fault[] {
  const lines = text.split('\n');
  const faults: Fault[] = [];
  for (const line of lines) {
    if (line.length > 70) faults.push(['line-too-long', line]);
    if (!/^[\u0020-\u007e\u00a1-\u00ff]*$/.test(line)) faults.push(['not-latin-1', line]);
  }
  if (text !== text.normalize('NFC')) faults.push(['not-composed', '']);
  if (findCpr(text).length > 0) faults.push(['cpr', text]);
  if (text.includes(label)) faults.push(['label', label]);
  if (/\{\{|undefined|\[object/.test(text)) faults.push(['unfilled', text]);
  return faults;
}

/** Where the note read back differs from what was answered at this contact. */
function unlikeAnswers(text: string, desk: Desk, reader: NoteReader, words: WordsIn): readonly Fault[] {
  const note = reader.read(text);
  if (note.stuckAt !== undefined) return [['note-not-readable', note.stuckAt]];
  const faults = unlikeMeasures(note.changes, desk, words).map((detail): Fault => ['measure', detail]);
  for (const [slot, finding] of desk.programme.findings.entries()) {
    const said = note.said.get(finding.id);
    const value = expectedValue(finding, slot, desk);
    const expected = value === undefined ? undefined : plain(phraseOf(finding, value, words));
    if (said !== expected)
      faults.push(['read-back', `${finding.id}: answered ${expected ?? '-'}, read ${said ?? '-'}`]);
  }
  return faults;
}

/** The answer that the note must tell: given or still holding, not made irrelevant, and asked at this contact. */
function expectedValue(finding: Finding, slot: number, desk: Desk): Value | undefined {
  const masked = desk.known.values[slot] === null;
  const { askedOnlyAt } = askingOf(desk.programme);
  const asked = askedOnlyAt.get(finding.id)?.includes(desk.contact.contact) ?? true;
  return masked || !asked ? undefined : desk.facts.answers[finding.id];
}

/** By finding, the contacts it is asked at, where it is not asked at all of them. */
type Asking = { readonly askedOnlyAt: ReadonlyMap<string, readonly string[]> };
const askings = new WeakMap<Programme, Asking>();

function askingOf(programme: Programme): Asking {
  const known = askings.get(programme);
  if (known !== undefined) return known;
  const sections = [...programme.steps.flatMap((step) => step.sections), ...programme.documentQuestions];
  const askedOnlyAt = new Map<string, readonly string[]>();
  for (const { id } of programme.findings) {
    const asking = sections.filter((section) => section.findings.includes(id));
    if (asking.every((section) => section.at !== undefined))
      askedOnlyAt.set(
        id,
        asking.flatMap((one) => one.at ?? []),
      );
  }
  const asking = { askedOnlyAt };
  askings.set(programme, asking);
  return asking;
}

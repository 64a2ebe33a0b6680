// The journal note of one contact: sections of statements, each with the answers that entail it, rendered to plain text. Nothing stands in it that
// was not answered; positive findings, negatives and "not assessed" are told apart. It knows no screen and no clipboard.
import type { Desk } from '../view-models/desk.ts';
import { formatDay } from '../view-models/formats.ts';
import { planView } from '../view-models/plan-view.ts';
import { type FieldView, isAnswered } from '../view-models/step-view.ts';
import { toldField, toldSections } from '../view-models/told-fields.ts';
import type { DocumentSection, StructuredDocument } from './document.ts';
import { labelOf, phraseOf } from './finding-words.ts';
import { measureChanges, scoredActivities } from './measured.ts';
import { programmeLine } from './programme-line.ts';
import { isOfReturnPlan, returnPlan } from './return-plan.ts';
import { answersJoined, isNormal, lowerFirst, notAssessed, type Statement, sentence } from './statements.ts';
import type { WordsIn } from './words.ts';

/** short: positive findings, safety negatives and what was not assessed. full: the normal findings too. */
export type NoteLength = 'short' | 'full';

/** How the note is wanted; `code` is the course code in lines. */
export type NoteOptions = { readonly length: NoteLength; readonly code: readonly string[] };

const examinationSections = /^(power-grades|power|neurology-signs)$/;

/** The note of a desk. */
export function journalNote(desk: Desk, { length, code }: NoteOptions, words: WordsIn): StructuredDocument {
  return {
    kind: 'note',
    heading: { text: contactLine(desk, words), from: [] },
    lead: [],
    sections: noteSections(desk, length, words),
    footer: [programmeLine(desk, words)],
    code,
  };
}

/** The note of a whole course: each contact under its own line, the footer and the code once. The desks are those of its contacts, in order. */
export function courseNote(desks: readonly Desk[], { length, code }: NoteOptions, words: WordsIn): StructuredDocument {
  const sections = desks.flatMap((desk) =>
    noteSections(desk, length, words)
      .filter((section) => section.statements.length > 0)
      .map((section, place) => ({
        ...section,
        id: `${desk.contact.index} ${section.id}`,
        heading: place === 0 ? `${contactLine(desk, words)}\n${section.heading}` : section.heading,
      })),
  );
  const last = desks.at(-1);
  return {
    kind: 'course-note',
    heading: { text: words.t('documents:courseNote'), from: [] },
    lead: [],
    sections,
    footer: last === undefined ? [] : [programmeLine(last, words)],
    code,
  };
}

function contactLine({ contact }: Desk, { t, language }: WordsIn): string {
  return t('pages:note/contactLine', {
    contact: t(`app:contacts/${contact.contact}/name`),
    day: formatDay(contact.day, 'journal', language),
  });
}

function noteSections(desk: Desk, length: NoteLength, words: WordsIn): readonly DocumentSection[] {
  const fields = fieldsBySection(desk);
  const section = (id: string, statements: readonly Statement[]): DocumentSection => ({
    ...{ id, heading: words.t(`pages:note/headings/${id}`), statements },
    missing: [],
  });
  return [
    section('history', [...findingStatements(fields.history, length, words), ...scoredActivities(desk, words)]),
    section('examination', findingStatements(fields.examination, length, words)),
    section('assessment', [
      ...findingStatements(fields.assessment, length, words),
      ...measureChanges(desk, words),
      ...assessment(desk, words),
    ]),
    section('plan', plan(desk, words)),
  ];
}

function fieldsBySection(desk: Desk): Readonly<Record<'history' | 'examination' | 'assessment', readonly FieldView[]>> {
  const sections = desk.programme.steps.flatMap((step) =>
    toldSections(desk, step.id).map((section) => ({ step: step.id, section })),
  );
  const within = (wanted: (step: string, section: string) => boolean) =>
    sections.filter((one) => wanted(one.step, one.section.id)).flatMap((one) => one.section.fields);
  const isExamination = (step: string, section: string) => step === 'examination' || examinationSections.test(section);
  const isAssessment = (step: string, section: string) => step === 'assessment' || section === 'suspicions';
  return {
    history: [
      ...within((step, section) => !isExamination(step, section) && !isAssessment(step, section)),
      ...answeredInDocuments(desk),
    ],
    examination: within(isExamination),
    assessment: within(isAssessment),
  };
}

/** What was answered for a letter or an agreement about work; what nobody needed is not listed as missing. The way back to work is part of the plan. */
function answeredInDocuments(desk: Desk): readonly FieldView[] {
  const ids = [...new Set(desk.programme.documentQuestions.flatMap((section) => section.findings))];
  return ids.flatMap((id) => toldField(desk, id) ?? []).filter((field) => isAnswered(field) && !isOfReturnPlan(field));
}

function findingStatements(fields: readonly FieldView[], length: NoteLength, words: WordsIn): readonly Statement[] {
  const lacking = fields.filter((field) => !isAnswered(field) && field.finding.safety);
  const saidSo = fields.filter((field) => field.value === undefined && field.notAssessed);
  return [
    ...answersJoined(
      fields.filter((field) => !isNormal(field)),
      words,
    ),
    ...answersJoined(
      fields.filter((field) => isNormal(field) && (length === 'full' || field.finding.safety)),
      words,
    ),
    ...notAssessed([...saidSo, ...lacking], words),
  ];
}

function assessment(desk: Desk, words: WordsIn): readonly Statement[] {
  const { t } = words;
  const { group, flags } = desk.judgement;
  const named = (id: string) => t(`programme:groups/${id}/name`);
  const statements: Statement[] = [];
  if (group.confirmed !== undefined) {
    const long = lowerFirst(t(`programme:groups/${group.confirmed}/long`));
    statements.push({
      text: sentence(t('pages:note/group', { group: named(group.confirmed), long })),
      from: ['group', ...group.because],
    });
    const reason = desk.contact.group?.reason;
    if (reason !== undefined && group.suggested !== undefined && group.suggested !== group.confirmed) {
      const values = { confirmed: named(group.confirmed), suggested: named(group.suggested), reason };
      statements.push({ text: sentence(t('pages:note/groupOverride', values)), from: ['group', ...group.because] });
    }
  } else if (group.suggested !== undefined) {
    statements.push({
      text: sentence(t('pages:note/groupSuggested', { group: named(group.suggested) })),
      from: ['group', ...group.because],
    });
  }
  const listed = (key: string, found: typeof flags.red): readonly Statement[] =>
    found.length === 0
      ? []
      : [
          {
            text: sentence(t(key, { what: found.map((flag) => phraseOf(flag.finding, flag.value, words)).join(', ') })),
            from: found.map((flag) => flag.finding.id),
          },
        ];
  const noRed = flags.red.length === 0 && desk.judgement.missingSafety.length === 0;
  return [
    ...statements,
    ...listed('pages:note/redFlags', flags.red),
    ...(noRed
      ? [
          {
            text: sentence(t('pages:note/noRedFlags')),
            from: desk.programme.findings.filter((one) => one.safety).map((one) => one.id),
          },
        ]
      : []),
    ...listed('pages:note/yellowFlags', flags.yellow),
  ];
}

function plan(desk: Desk, words: WordsIn): readonly Statement[] {
  const { t, language } = words;
  const { judgement, contact, state } = desk;
  const shown = planView(desk).items.filter((one) => one.decision !== undefined || !one.recommendation.discouraged);
  const items = shown.map(({ recommendation, decision }): Statement => {
    const { id } = recommendation.rule;
    // The rule's own phrase tells what was done: it is true of what was accepted alone.
    const advised = lowerFirst(t(`rules:${id}/do`));
    const followed =
      recommendation.performance === 'via-gp'
        ? t('pages:note/viaGp', { what: advised })
        : t('pages:note/accepted', { what: t(`rules:${id}/note`) });
    const text =
      decision === undefined
        ? t('pages:note/undecided', { what: advised })
        : decision.accepted
          ? followed
          : t('pages:note/declined', { what: advised, reason: decision.reason });
    return { text: sentence(text), from: [id, ...recommendation.because] };
  });
  const missing = [...judgement.missingSafety, ...judgement.questions].map((id) => lowerFirst(labelOf(id, words)));
  const statements: Statement[] = [...items];
  if (contact.acknowledged !== undefined) {
    const what = contact.acknowledged.rules.map((id) => t(`rules:${id}/note`)).join('; ');
    statements.push({
      text: sentence(t('pages:note/acuteOverride', { what, reason: contact.acknowledged.reason })),
      from: contact.acknowledged.rules,
    });
  }
  statements.push(...returnPlan(desk, words), ...talks(desk));
  if (!judgement.final && missing.length > 0)
    statements.unshift({ text: sentence(t('pages:note/provisional', { what: missing.join(', ') })), from: [] });
  const ending = state.status === 'ended' ? state.endings.at(-1) : undefined;
  if (ending !== undefined)
    statements.push({ text: sentence(t('pages:note/ended', { reason: ending.reason })), from: [] });
  else if (judgement.next !== undefined) {
    const values = {
      contact: t(`app:contacts/${judgement.next.contact}/name`),
      day: formatDay(judgement.next.day, 'journal', language),
    };
    statements.push({ text: sentence(t('pages:note/next', values)), from: [] });
  }
  return statements;
}

/** What was talked over with the patient, as it was noted. */
function talks({ contact }: Desk): readonly Statement[] {
  return Object.entries(contact.remarks).flatMap(([topic, text]) =>
    topic.startsWith('talk.') ? [{ text: sentence(text), from: [topic] }] : [],
  );
}

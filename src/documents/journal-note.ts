// The journal note of one contact: sections of statements, each with the answers that entail it, rendered to plain text. Nothing stands in it that
// was not answered; positive findings, negatives and "not assessed" are told apart. It knows no screen and no clipboard.
import type { Desk } from '../view-models/desk.ts';
import { formatDay } from '../view-models/formats.ts';
import { planView } from '../view-models/plan-view.ts';
import { type FieldView, isAnswered, stepsOf } from '../view-models/step-view.ts';
import { labelOf, phraseOf } from './finding-words.ts';
import { wrapped } from './plain-text.ts';
import { answersJoined, isNormal, lowerFirst, notAssessed, type Statement, sentence } from './statements.ts';
import type { WordsIn } from './words.ts';

type NoteSection = {
  readonly id: 'history' | 'examination' | 'assessment' | 'plan';
  readonly statements: readonly Statement[];
};
/** The note as a structure; {@link noteText} renders it. */
export type JournalNote = {
  readonly heading: string;
  readonly sections: readonly NoteSection[];
  readonly footer: readonly string[];
};

/** short: positive findings, safety negatives and what was not assessed. full: the normal findings too. */
export type NoteLength = 'short' | 'full';

const examinationSections = /^(power-grades|power|neurology-signs)$/;

/** The note of a desk. */
export function journalNote(desk: Desk, length: NoteLength, words: WordsIn): JournalNote {
  const { t, language } = words;
  const { contact, state, programme } = desk;
  const fields = fieldsBySection(desk);
  return {
    heading: t('pages:note/contactLine', {
      contact: t(`app:contacts/${contact.contact}/name`),
      day: formatDay(contact.day, 'journal', language),
    }),
    sections: [
      { id: 'history', statements: findingStatements(fields.history, length, words) },
      { id: 'examination', statements: findingStatements(fields.examination, length, words) },
      {
        id: 'assessment',
        statements: [...findingStatements(fields.assessment, length, words), ...assessment(desk, words)],
      },
      { id: 'plan', statements: plan(desk, words) },
    ],
    footer: [
      t('pages:note/programmeLine', {
        programme: t(`programme:programmes/${programme.id}/name`),
        edition: state.edition,
        day: formatDay(contact.day, 'journal', language),
      }),
    ],
  };
}

function fieldsBySection(desk: Desk): Readonly<Record<'history' | 'examination' | 'assessment', readonly FieldView[]>> {
  const sections = stepsOf(desk).flatMap((step) => step.sections.map((section) => ({ step: step.id, section })));
  const within = (wanted: (step: string, section: string) => boolean) =>
    sections
      .filter((one) => wanted(one.step, one.section.id))
      .flatMap((one) => [...one.section.carried, ...one.section.fields]);
  const isExamination = (step: string, section: string) => step === 'examination' || examinationSections.test(section);
  const isAssessment = (step: string, section: string) => step === 'assessment' || section === 'suspicions';
  return {
    history: within((step, section) => !isExamination(step, section) && !isAssessment(step, section)),
    examination: within(isExamination),
    assessment: within(isAssessment),
  };
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
      from: group.because,
    });
    const reason = desk.contact.group?.reason;
    if (reason !== undefined && group.suggested !== undefined && group.suggested !== group.confirmed) {
      const values = { confirmed: named(group.confirmed), suggested: named(group.suggested), reason };
      statements.push({ text: sentence(t('pages:note/groupOverride', values)), from: group.because });
    }
  } else if (group.suggested !== undefined) {
    statements.push({
      text: sentence(t('pages:note/groupSuggested', { group: named(group.suggested) })),
      from: group.because,
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

/** The note as plain text: headings, one statement a line, lines of at most 70 characters, ISO-8859-1. */
export function noteText(note: JournalNote, words: WordsIn): string {
  return wrapped(noteParagraphs(note, words));
}

/** The note before its lines are broken: one statement a line, to be read and edited at any width. */
export function noteParagraphs(note: JournalNote, { t }: WordsIn): string {
  const sections = note.sections
    .filter((section) => section.statements.length > 0)
    .map((section) =>
      [t(`pages:note/headings/${section.id}`), ...section.statements.map((one) => one.text)].join('\n'),
    );
  return [note.heading, ...sections, note.footer.join('\n')].join('\n\n');
}

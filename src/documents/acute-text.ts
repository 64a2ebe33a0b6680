// The text that goes with an acute patient: what was found, by which answers, the examination, and what nobody has looked at yet. Nothing stands in
// it that was not answered; it names no patient. It is handed to a person or read over the phone, never sent as a correspondence.
import type { AcuteView } from '../view-models/acute-view.ts';
import type { Desk } from '../view-models/desk.ts';
import { formatDay } from '../view-models/formats.ts';
import type { FieldView } from '../view-models/step-view.ts';
import { type ToldSection, toldField, toldSections } from '../view-models/told-fields.ts';
import { answersBehind } from '../view-models/why-view.ts';
import type { StructuredDocument } from './document.ts';
import { phraseOf } from './finding-words.ts';
import { programmeLine } from './programme-line.ts';
import {
  answersJoined,
  isNormal,
  lowerFirst,
  notAssessed,
  type Statement,
  sentence,
  upperFirst,
} from './statements.ts';
import type { WordsIn } from './words.ts';

/** What of the history the receiver asks about first. */
const historyFindings = [
  'age',
  'pain.duration',
  'pain.distribution',
  'fc.pain-distribution',
  'progress',
  'nprs.back',
  'nprs.leg',
  'nprs.neck',
  'nprs.arm',
  'medicine.used',
];
/** What is said of the examination, the normal too; the rest of it stands in the referral. */
const examined = [
  ...['power', 'power-grades', 'neurology-signs', 'slr', 'reflexes', 'sensibility', 'power-screen'],
  ...['arm-power', 'arm-power-grades', 'spinal-cord', 'arm-reflexes', 'arm-sensibility', 'provocation'],
];

/** The text for the acute finding of a desk; `code` is the course code in lines. */
export function acuteText(
  desk: Desk,
  view: AcuteView,
  { code }: { readonly code: readonly string[] },
  words: WordsIn,
): StructuredDocument {
  const { t, language } = words;
  const day = formatDay(desk.contact.day, 'journal', language);
  const to = view.contact?.name ?? (view.recipient === undefined ? undefined : t(`recipients:${view.recipient}/name`));
  const rules = [view.rule, ...view.also];
  const findings = found(desk, rules, words);
  const told = findings.flatMap((statement) => statement.from);
  const section = (id: string, statements: readonly Statement[]) => ({
    ...{ id, heading: t(`pages:acuteText/headings/${id}`), statements },
    missing: [],
  });
  return {
    kind: 'acute',
    heading: { text: t('pages:acuteText/heading', { finding: headline(desk, view, words) }), from: [view.rule] },
    lead: [
      ...(to === undefined ? [] : [{ text: t('pages:acuteText/to', { name: to }), from: [] }]),
      { text: t('pages:acuteText/from', { role: t(`app:roles/${desk.state.role}`), day }), from: [] },
    ],
    sections: [
      section('found', findings),
      section('history', answersJoined(known(desk, historyFindings), words)),
      section('examination', examination(desk, told, words)),
      section('assessment', [...group(desk, words), ...advised(rules, words)]),
    ],
    footer: [programmeLine(desk, words)],
    code,
  };
}

/** The finding that is acute, in a phrase; the first where there are several. */
export function headline(desk: Desk, view: AcuteView, words: WordsIn): string {
  const [first] = view.reasons;
  const finding = desk.programme.findings.find((one) => one.id === first?.finding);
  if (first?.value === undefined || finding === undefined) return words.t(`rules:${view.rule}/do`);
  return upperFirst(phraseOf(finding, first.value, words));
}

function found(desk: Desk, rules: readonly string[], words: WordsIn): readonly Statement[] {
  const behind = rules.flatMap((rule) => answersBehind(desk, rule).map((reason) => reason.finding));
  const asked = everySection(desk).filter(
    (section) => !examined.includes(section.id) && section.fields.some(({ finding }) => finding.flag === 'red'),
  );
  const red = desk.judgement.flags.red.map((flag) => flag.finding.id);
  const told = asked
    .flatMap((section) => section.fields.map((field) => field.finding.id))
    .filter((id) => red.includes(id));
  const near = asked
    .filter((section) => section.fields.some((field) => behind.includes(field.finding.id)))
    .flatMap((section) => section.fields);
  return [
    ...answersJoined(known(desk, [...new Set([...behind, ...told])]), words),
    ...answersJoined(near.filter(isNormal), words),
    ...notAssessed(
      near.filter((field) => field.value === undefined),
      words,
    ),
  ];
}

/** The examination without what stands under the findings; a section that nobody has begun on is named as a whole. */
function examination(desk: Desk, told: readonly string[], words: WordsIn): readonly Statement[] {
  const sections = everySection(desk).filter((section) => examined.includes(section.id) && section.fields.length > 0);
  const isBegun = (section: ToldSection) => section.fields.some((field) => field.value !== undefined);
  const begun = sections.filter(isBegun).flatMap((section) => section.fields);
  const rest = begun.filter((field) => field.value !== undefined && !told.includes(field.finding.id));
  const open = sections.filter((section) => !isBegun(section));
  const what = open.map((section) => lowerFirst(words.t(`programme:sections/${section.id}`))).join('; ');
  const from = open.flatMap((section) => section.fields.map((field) => field.finding.id));
  return [
    ...answersJoined(
      rest.filter((field) => !isNormal(field)),
      words,
    ),
    ...answersJoined(rest.filter(isNormal), words),
    ...notAssessed(
      begun.filter((field) => field.value === undefined),
      words,
    ),
    ...(open.length === 0 ? [] : [{ text: sentence(words.t('pages:acuteText/notExamined', { what })), from }]),
  ];
}

/** The sections of every step of the contact. */
function everySection(desk: Desk): readonly ToldSection[] {
  return desk.programme.steps.flatMap((step) => toldSections(desk, step.id));
}

function group(desk: Desk, { t }: WordsIn): readonly Statement[] {
  const { confirmed, suggested, because } = desk.judgement.group;
  const id = confirmed ?? suggested;
  if (id === undefined) return [];
  const name = t(`programme:groups/${id}/name`);
  const long = lowerFirst(t(`programme:groups/${id}/long`));
  const text =
    confirmed === undefined
      ? t('pages:note/groupSuggested', { group: name })
      : t('pages:note/group', { group: name, long });
  return [{ text: sentence(text), from: ['group', ...because] }];
}

function advised(rules: readonly string[], { t }: WordsIn): readonly Statement[] {
  return rules.map((rule) => ({
    text: sentence(t('pages:acuteText/advised', { what: lowerFirst(t(`rules:${rule}/do`)) })),
    from: [rule],
  }));
}

function known(desk: Desk, findings: readonly string[]): readonly FieldView[] {
  return findings.flatMap((id) => toldField(desk, id) ?? []).filter((field) => field.value !== undefined);
}

// The parts a letter is made of: each turns answers and decisions into statements, and names what the guide requires and nobody has recorded.
import type { Day } from '../model/calendar.ts';
import type { LetterPart } from '../model/letter-guide.ts';
import type { Desk } from '../view-models/desk.ts';
import { formatDay } from '../view-models/formats.ts';
import type { OfferedLetter, ReportForm } from '../view-models/letters-view.ts';
import { isAskedHere, type Recorded, type RecordedField, sectionOf } from '../view-models/recorded.ts';
import { fieldView } from '../view-models/step-view.ts';
import { answerInWords, labelOf } from './finding-words.ts';
import { flags, namesOf, provisional, unansweredSafety } from './letter-safety.ts';
import { joinedBy } from './phrase-words.ts';
import { isOfReturnPlan, returnPlanOf } from './return-plan.ts';
import { answersJoined, isNormal, lowerFirst, notAssessed, type Statement, sentence } from './statements.ts';
import type { WordsIn } from './words.ts';

/** What a part is made from. */
export type PartContext = {
  readonly desk: Desk;
  readonly carries: OfferedLetter['carries'];
  readonly form: ReportForm | undefined;
  readonly recorded: Recorded;
  readonly words: WordsIn;
};

/** Between what is asked for and the reason, in `ask` of each rule. */
const REASON = ': ';

type Told = { readonly statements: readonly Statement[]; readonly missing: readonly Statement[] };
const told = (statements: readonly Statement[], missing: readonly Statement[] = []): Told => ({ statements, missing });

/** What a part says. */
export function partOf(part: LetterPart, context: PartContext): Told {
  switch (part.kind) {
    case 'diagnosis':
      return diagnosis(context);
    case 'answers':
      return answers(part, context);
    case 'flags':
      return told(flags(context.desk, context.words), unansweredSafety(context.desk, context.words));
    case 'given':
      return told(given(context));
    case 'purpose':
      return told(purpose(context));
    case 'change':
      return told(part.findings.flatMap((id) => change(id, context)));
    case 'contacts':
      return told(contacts(context));
    case 'proposal':
      return told(proposal(context));
    case 'informed':
      return told(informed(context));
    case 'remark':
      return told(remark(part.topic, context));
  }
}

function diagnosis({ desk, words }: PartContext): Told {
  const { t } = words;
  const { confirmed, suggested, because } = desk.judgement.group;
  const group = confirmed ?? suggested;
  const lacking = confirmed === undefined ? [{ text: lowerFirst(labelOf('group', words)), from: ['group'] }] : [];
  if (group === undefined) return told([], lacking);
  const name = t(`programme:groups/${group}/name`);
  const long = lowerFirst(t(`programme:groups/${group}/long`));
  const text =
    confirmed === undefined
      ? t('pages:note/groupSuggested', { group: name })
      : t('documents:diagnosis', { name, long });
  const icpc = [...new Set(desk.programme.codes.filter((one) => one.group === confirmed).map((one) => one.icpc))];
  const codes = icpc.length === 0 ? [] : [{ text: t('documents:codes', { codes: icpc.join(', ') }), from: ['group'] }];
  return told([{ text: sentence(text), from: ['group', ...because] }, ...codes], lacking);
}

function answers(part: Extract<LetterPart, { kind: 'answers' }>, context: PartContext): Told {
  const { desk, recorded, words } = context;
  const ids = part.sections.flatMap((id) => sectionOf(desk, id)?.findings ?? []);
  const fields = ids.flatMap((id) => recorded(id) ?? []);
  const wanted = fields.filter(({ field }) => field.value !== undefined && (part.normals || !isNormal(field)));
  const group = desk.judgement.group.confirmed ?? desk.judgement.group.suggested;
  const required = part.required
    .filter((one) => one.group === undefined || one.group === group)
    .flatMap((one) => one.findings)
    .filter((id) => isAskedHere(desk, id));
  const named = required.flatMap((id) => recorded(id) ?? []);
  // What is required is told, normal or not.
  const also = named.filter(
    (one) => one.field.value !== undefined && !wanted.some((other) => other.field.finding === one.field.finding),
  );
  const { together, saidTogether } = allNormal(part.together, context);
  const saidSo = fields.filter(({ field }) => field.value === undefined && field.notAssessed);
  const lacking = named.filter(({ field }) => field.value === undefined && !field.notAssessed);
  return told(
    [
      ...byDay(
        [...wanted, ...also].filter((one) => !saidTogether.some((other) => other.field.finding === one.field.finding)),
        desk.contact.day,
        words,
      ),
      ...together,
      ...notAssessed(
        saidSo.map((one) => one.field),
        words,
      ),
    ],
    namesOf(
      lacking.map((one) => one.field),
      words,
    ),
  );
}

/** One phrase for each section that was examined in whole at this contact and found normal. */
function allNormal(sections: readonly string[], { desk, recorded, words }: PartContext) {
  const normal = sections.flatMap((id) => {
    const fields = (sectionOf(desk, id)?.findings ?? []).flatMap((finding) => recorded(finding) ?? []);
    const isNormalToday = fields.every(({ field, day }) => isNormal(field) && day === undefined);
    return fields.length > 1 && isNormalToday ? [{ id, fields }] : [];
  });
  const text = normal.map(({ id }) => words.t(`documents:allNormal/${id}`)).join(', ');
  const saidTogether = normal.flatMap((one) => one.fields);
  const from = saidTogether.map((one) => one.field.finding.id);
  return { together: normal.length === 0 ? [] : [{ text: sentence(text), from }], saidTogether };
}

/** Answers of this contact first, positive before normal, the way back to work last; then those of earlier contacts with their day. */
function byDay(fields: readonly RecordedField[], today: Day, words: WordsIn): readonly Statement[] {
  const days = [...new Set(fields.map((one) => one.day))].sort((a, b) => (b ?? '9').localeCompare(a ?? '9'));
  return days.flatMap((day) => {
    const all = fields.filter((one) => one.day === day).map((one) => one.field);
    const own = all.filter((field) => !isOfReturnPlan(field));
    const joined = [
      ...answersJoined(
        own.filter((field) => !isNormal(field)),
        words,
      ),
      ...answersJoined(own.filter(isNormal), words),
      ...returnPlanOf(all, day ?? today, words),
    ];
    if (day === undefined) return joined;
    const shown = formatDay(day, 'journal', words.language);
    return joined.map((one) => ({
      ...one,
      text: words.t('documents:onDay', { day: shown, what: lowerFirst(one.text) }),
    }));
  });
}

/** What was followed at each contact up to this one, but for what this letter itself asks for. */
function given({ desk, carries, words }: PartContext): readonly Statement[] {
  const asked = carries.map((one) => one.rule.id);
  return desk.state.contacts.slice(0, desk.contact.index + 1).flatMap((contact) => {
    const done = desk.programme.rules.filter(
      ({ id, advice }) =>
        contact.decisions[id]?.accepted === true &&
        (advice.kind === 'treatment' || advice.kind === 'referral' || advice.kind === 'imaging') &&
        !(contact.index === desk.contact.index && asked.includes(id)),
    );
    if (done.length === 0) return [];
    const what = done.map(({ id }) => words.t(`rules:${id}/note`)).join('; ');
    const day = formatDay(contact.day, 'journal', words.language);
    return [{ text: sentence(words.t('documents:onDay', { day, what })), from: done.map((one) => one.id) }];
  });
}

/** What is asked for, and why; what is asked for the same reason in one sentence. That the plan is provisional stands first. */
function purpose({ desk, carries, words }: PartContext): readonly Statement[] {
  const asked = carries.map(({ rule, because }) => {
    const [what = '', ...reason] = words.t(`rules:${rule.id}/ask`).split(REASON);
    return { what, reason: reason.join(REASON), from: [rule.id, ...because] };
  });
  const together = [...new Set(asked.map((one) => one.reason))].map((reason) => {
    const same = asked.filter((one) => one.reason === reason);
    const wishes = same.map((one, place) => (place === 0 ? one.what : lowerFirst(one.what)));
    const what = joinedBy([...new Set(wishes)], words.t('documents:and'));
    const text = reason === '' ? what : `${what}${REASON}${reason}`;
    return { text: sentence(text), from: [...new Set(same.flatMap((one) => one.from))] };
  });
  return [...provisionalSentence(desk, words), ...together];
}

/** Under its own heading too: a record system takes a letter field by field, without its first lines. */
function provisionalSentence(desk: Desk, words: WordsIn): readonly Statement[] {
  return provisional(desk, words).map((one) => ({ ...one, text: sentence(one.text) }));
}

/** A figure at the first contact that has it, and now: only where both are known. */
function change(id: string, { desk, words }: PartContext): readonly Statement[] {
  const finding = desk.programme.findings.find((one) => one.id === id);
  if (finding === undefined) return [];
  const now = fieldView(desk, finding).value;
  const first = desk.state.contacts.slice(0, desk.contact.index).find((one) => (one.answers[id] ?? null) !== null);
  const before = first?.answers[id];
  if (now === undefined || before === undefined || before === null || first === undefined) return [];
  const values = {
    label: labelOf(id, words),
    before: answerInWords(finding, before, words).toLowerCase(),
    now: answerInWords(finding, now, words).toLowerCase(),
    day: formatDay(first.day, 'journal', words.language),
  };
  return [{ text: sentence(words.t('documents:change', values)), from: [id] }];
}

function contacts({ desk, words }: PartContext): readonly Statement[] {
  const held = desk.state.contacts.slice(0, desk.contact.index + 1);
  const what = held.map((one) => formatDay(one.day, 'journal', words.language)).join(', ');
  return [{ text: sentence(words.t('documents:seen', { count: held.length, what })), from: [] }];
}

function proposal({ desk, form, words }: PartContext): readonly Statement[] {
  const proposed = (form?.asked ?? []).map(({ rule, because }) => ({
    text: sentence(words.t('documents:proposal', { what: lowerFirst(words.t(`rules:${rule.id}/do`)) })),
    from: [rule.id, ...because],
  }));
  return [...provisionalSentence(desk, words), ...proposed];
}

function informed({ desk, words }: PartContext): readonly Statement[] {
  const followed = desk.judgement.recommendations.filter(
    ({ rule }) => rule.advice.kind === 'information' && desk.contact.decisions[rule.id]?.accepted === true,
  );
  return followed.map(({ rule }) => ({ text: sentence(words.t(`rules:${rule.id}/note`)), from: [rule.id] }));
}

function remark(topic: string, { desk }: PartContext): readonly Statement[] {
  const text = desk.contact.remarks[topic];
  return text === undefined ? [] : [{ text: sentence(text), from: [topic] }];
}

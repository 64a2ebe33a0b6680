// The acts of the record in words.
import type { CourseEvent } from '../../course/event.ts';
import { answerInWords, labelOf } from '../../documents/finding-words.ts';
import type { Programme } from '../../model/programme.ts';
import { formatDay } from '../../view-models/formats.ts';
import type { useWords } from '../shared/services.ts';

type Words = ReturnType<typeof useWords>;

/** A recommendation as its imperative line; its id where the present edition no longer has it. */
export function ruleInWords(rule: string, { t, has }: Words): string {
  return has(`rules:${rule}/do`) ? t(`rules:${rule}/do`) : rule;
}

/** The act in one line; for answers their number when there are many, and each of them in `parts`. */
export type EventWords = { readonly line: string; readonly parts: readonly string[] };

/** As many answers as are read at a glance stand in the line itself. */
const answersInLine = 3;

/** An event in words. An `undone` event is described by the caller, which knows what it took back. */
export function eventInWords(event: CourseEvent, programme: Programme, words: Words): EventWords {
  const { t, language } = words;
  const act = (values: Readonly<Record<string, string>> = {}): EventWords => ({
    line: t(`pages:course/acts/${event.kind}`, values),
    parts: [],
  });
  switch (event.kind) {
    case 'findingsRecorded': {
      const parts = Object.entries(event.answers).map(([id, value]) => answerLine(id, value, programme, words));
      return withParts(parts, (what) => t('pages:course/acts/findingsRecorded', { what }), words);
    }
    case 'findingsWithdrawn': {
      const parts = event.findings.map((id) => findingLabel(id, programme, words));
      return withParts(parts, (what) => t('pages:course/acts/findingsWithdrawn', { what }), words);
    }
    case 'contactOpened':
      return act({
        what: `${t(`app:contacts/${event.contact}/name`)}, ${formatDay(event.day, 'short', language)}`,
      });
    case 'findingsCarried':
      return act({
        what: `${t(`programme:programmes/${event.from.programme}/short`)}, ${formatDay(event.day, 'short', language)}`,
      });
    case 'groupConfirmed': {
      const name = t(`programme:groups/${event.group}/name`);
      return act({ what: event.reason === undefined ? name : `${name} (${event.reason})` });
    }
    case 'adviceAccepted':
    case 'adviceReset':
      return act({ what: ruleInWords(event.rule, words) });
    case 'adviceDeclined':
      return act({ what: ruleInWords(event.rule, words), reason: event.reason });
    case 'acuteAcknowledged':
      return act({ what: event.rules.map((rule) => ruleInWords(rule, words)).join('; '), reason: event.reason });
    case 'remarkWritten':
      return act({ what: event.text === '' ? t('app:common/none') : event.text });
    case 'referralMade':
      return act({
        what: `${t(`programme:recipients/${event.recipient}`)}, ${formatDay(event.day, 'short', language)}`,
      });
    case 'replyReceived': {
      const what = `${ruleInWords(event.rule, words)}, ${formatDay(event.day, 'short', language)}`;
      const said = t(`pages:course/replies/${event.outcome}`, { what });
      return act({ what: event.text === undefined ? said : `${said}. ${event.text}` });
    }
    case 'courseEnded':
    case 'courseReopened':
      return act({ reason: event.reason });
    case 'roleChanged':
      return act({ what: t(`app:roles/${event.role}`) });
    case 'placeChanged':
      return act({ what: placeName(event.region, event.area, words) });
    default:
      return act();
  }
}

function withParts(parts: readonly string[], line: (what: string) => string, { t }: Words): EventWords {
  if (parts.length <= answersInLine) return { line: line(parts.join('; ')), parts: [] };
  return { line: line(t('pages:course/answers', { count: parts.length })), parts };
}

/** The label of a finding; its id where the present edition no longer has it. */
export function findingLabel(id: string, programme: Programme, words: Words): string {
  return programme.findings.some((one) => one.id === id) ? labelOf(id, words) : id;
}

function answerLine(id: string, value: string | number | null, programme: Programme, words: Words): string {
  const { t } = words;
  const finding = programme.findings.find((one) => one.id === id);
  const said =
    value === null
      ? t('app:common/notAssessed')
      : finding === undefined
        ? String(value)
        : answerInWords(finding, value, words);
  return t('app:common/answer', { label: findingLabel(id, programme, words), value: said });
}

function placeName(region: string, area: string | undefined, { t, has }: Words): string {
  const name = has(`app:regions/${region}`) ? t(`app:regions/${region}`) : region;
  if (area === undefined) return name;
  return `${name}, ${has(`app:areas/${area}`) ? t(`app:areas/${area}`) : area}`;
}

// What the leaflet of a patient may not do: speak of medicine nobody agreed on, promise a good course to one who is sent on, or leave out when to call.
import type { StructuredDocument } from '../../src/documents/document.ts';
import type { Words } from '../../src/documents/words.ts';
import type { Desk } from '../../src/view-models/desk.ts';

/** Sections that hold for everybody of a picture: they may rest on no answer of this patient. */
const general = ['active', 'exercises', 'expect', 'alarm', 'call'];

/** The faults of a leaflet: the rule it breaks, and where. */
export function leafletFaults(
  document: StructuredDocument,
  desk: Desk,
  t: Words,
): readonly (readonly [string, string])[] {
  const section = (id: string) => document.sections.find((one) => one.id === id)?.statements ?? [];
  const rules = new Set(desk.programme.rules.map((one) => one.id));
  const unfounded = document.sections
    .filter((one) => !general.includes(one.id))
    .flatMap((one) => one.statements.filter(({ from, text }) => from.length === 0 && !isNextContact(text, desk, t)))
    .map(({ text }) => ['leaflet-without-source', text] as const);
  const unagreed = section('medicine')
    .filter(({ from }) => !from.some((id) => rules.has(id) && desk.contact.decisions[id]?.accepted === true))
    .map(({ text }) => ['medicine-not-agreed', text] as const);
  const isSentOn =
    desk.judgement.status === 'acute' ||
    desk.judgement.recommendations.some((one) => one.rule.advice.effect === 'hands-over');
  const promised = isSentOn && section('expect').length > 0 ? [['prognosis-for-one-sent-on', ''] as const] : [];
  const silent = ['alarm', 'call'].filter((id) => section(id).length === 0).map((id) => ['leaflet-lacks', id] as const);
  return [...unfounded, ...unagreed, ...promised, ...silent];
}

/** The day of the next contact rests on the course, not on an answer. */
function isNextContact(text: string, desk: Desk, t: Words): boolean {
  const [before = ''] = t('leaflet:agreed/next', { day: '\u0000' }).split('\u0000');
  return desk.judgement.next !== undefined && text.startsWith(before);
}

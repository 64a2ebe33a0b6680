// The leaflet for the patient: one page in plain words of what was found, agreed and decided at this contact, and always when to call whom. It names
// no patient, gives no dose and no figure for how things will go, and speaks of no treatment that the clinician has not taken up.
import type { Desk } from '../view-models/desk.ts';
import { formatDayInWords } from '../view-models/formats.ts';
import type { LeafletView } from '../view-models/leaflet-view.ts';
import type { DocumentSection, StructuredDocument } from './document.ts';
import { agreed, medicine, where } from './leaflet-agreed.ts';
import { type LeafletContext, type LeafletPart, said } from './leaflet-part.ts';
import { work } from './leaflet-work.ts';
import { type Statement, upperFirst } from './statements.ts';
import type { WordsIn } from './words.ts';

const alarmSigns = ['bladder', 'bowel', 'saddle', 'power', 'both-legs', 'fever', 'fall'];
/** How many exercises each picture has. */
const exerciseCount = 3;

/** The leaflet of a desk in the language of the words; `address` is where the app is served from. Sections with nothing to say are left out. */
export function leaflet(
  desk: Desk,
  view: LeafletView,
  { address }: { readonly address: string },
  words: WordsIn,
): StructuredDocument {
  const { t, language } = words;
  const context: LeafletContext = { desk, view, words };
  const section = (id: string, { statements, missing }: LeafletPart): readonly DocumentSection[] =>
    statements.length + missing.length === 0 ? [] : [{ id, heading: t(`leaflet:headings/${id}`), statements, missing }];
  return {
    kind: 'leaflet',
    heading: { text: t(`leaflet:title/${view.picture ?? view.kind}`), from: groupOf(context) },
    lead: [{ text: t('leaflet:given', { day: formatDayInWords(desk.contact.day, language) }), from: [] }],
    sections: [
      ...section('where', where(context)),
      ...section('expect', expect(context)),
      ...section('active', active(context)),
      ...section('exercises', exercises(context)),
      ...section('medicine', medicine(context)),
      ...section('work', work(context)),
      ...section('agreed', agreed(context)),
      ...section('alarm', said(alarmSigns.map((sign) => ({ text: t(`leaflet:alarm/${sign}`), from: [] })))),
      ...section('call', call(context)),
    ],
    footer: [{ text: t('leaflet:address', { address }), from: [] }],
    code: [],
  };
}

/** The answers behind the picture of a settled plan. */
function groupOf({ desk, view }: LeafletContext): readonly string[] {
  return view.picture === undefined ? [] : ['group', ...desk.judgement.group.because];
}

/** What to expect; nothing where the information to the patient was declined. */
function expect(context: LeafletContext): LeafletPart {
  const { desk, view, words } = context;
  const { picture, stage, ends } = view;
  const isDeclined = desk.judgement.recommendations.some(
    ({ rule }) => rule.advice.kind === 'information' && desk.contact.decisions[rule.id]?.accepted === false,
  );
  if (picture === undefined || isDeclined) return said([]);
  const asked = desk.programme.findings.filter((one) => one.safety).map((one) => one.id);
  const safety = asked.filter((id) => desk.facts.answers[id] !== undefined);
  const progress = stage === 'first' ? [] : ['progress'];
  const end = ends === undefined ? [] : [ends.recommendation.rule.id];
  return said([
    ...(view.noSigns ? [{ text: words.t('leaflet:expect/no-signs'), from: safety }] : []),
    {
      text: words.t(`leaflet:expect/${picture}/${stage}`),
      from: [...groupOf(context), ...progress, ...end],
    },
  ]);
}

function active(context: LeafletContext): LeafletPart {
  const { picture } = context.view;
  if (picture === undefined) return said([]);
  return said([{ text: context.words.t(`leaflet:active/${picture}`), from: groupOf(context) }]);
}

/** Simple exercises of our own choice: the programme leaves them to who treats the patient, whose own come first. */
function exercises(context: LeafletContext): LeafletPart {
  const { t } = context.words;
  const { picture, followed } = context.view;
  if (picture === undefined) return said([]);
  const from = groupOf(context);
  const given = followed.filter((one) => one.recommendation.rule.topic === 'exercise');
  const places = Array.from({ length: exerciseCount }, (_, place) => place + 1);
  return said([
    { text: t(`leaflet:exercises/how/${picture}`), from },
    ...places.map((place) => ({ text: t(`leaflet:exercises/${picture}/${place}`), from })),
    ...(given.length === 0
      ? []
      : [{ text: t('leaflet:exercises/own'), from: given.map((one) => one.recommendation.rule.id) }]),
  ]);
}

/** Whom to call. A number that nobody has filled in is a line to write on, never a guess. */
function call({ view, words: { t } }: LeafletContext): LeafletPart {
  const { gp, outOfHours } = view.callers;
  const line = (text: string): Statement => ({ text: upperFirst(text), from: [] });
  const written = outOfHours?.name.includes(outOfHours.phone) === true ? 'out-same' : 'out';
  return {
    statements: [
      ...(gp === undefined ? [] : [line(t('leaflet:call/gp', { phone: gp }))]),
      ...(outOfHours === undefined ? [] : [line(t(`leaflet:call/${written}`, outOfHours))]),
      line(t('leaflet:call/danger')),
    ],
    missing: [
      ...(gp === undefined ? [line(t('leaflet:call/gp-write'))] : []),
      ...(outOfHours === undefined ? [line(t('leaflet:call/out-write'))] : []),
    ],
  };
}

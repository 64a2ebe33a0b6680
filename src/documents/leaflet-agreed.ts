// The leaflet's parts on what was agreed: medicine, referrals and by when to hear of them, treatment, the next time. Only what the clinician has
// taken up; what the general practitioner is asked to decide is said to be asked, never to be settled.
import type { Day } from '../model/calendar.ts';
import { formatDayInWords } from '../view-models/formats.ts';
import { placeOf } from '../view-models/leaflet-view.ts';
import type { PlanItem } from '../view-models/plan-view.ts';
import { type LeafletContext, type LeafletPart, said } from './leaflet-part.ts';
import { joinedBy } from './phrase-words.ts';
import type { Statement } from './statements.ts';

const fromOf = (items: readonly PlanItem[]): readonly string[] =>
  items.flatMap(({ recommendation }) => [recommendation.rule.id, ...recommendation.because]);

/** Steps that begin something; the others were talked of. By the last part of the rule's id. */
const begun = /\.(paracetamol|nsaid|weak-opioid|muscle-relaxant)$/;

/** Pain medicine that was taken up, without doses. */
export function medicine({ view, words: { t } }: LeafletContext): LeafletPart {
  const taken = view.followed.filter(
    ({ recommendation: { rule, performance } }) => rule.topic === 'medicine' && performance !== 'via-gp',
  );
  const given = taken.filter((one) => one.recommendation.rule.advice.capability === 'pharmacological');
  const started = taken.filter((one) => begun.test(one.recommendation.rule.id));
  const what = joinedBy(
    started.map((one) => t(`leaflet:medicine/names/${one.recommendation.rule.id}`)),
    t('leaflet:and'),
  );
  const talked = taken.filter((one) => !started.includes(one));
  return said([
    ...(started.length === 0 ? [] : [{ text: t('leaflet:medicine/take', { what }), from: fromOf(started) }]),
    ...eachOnce(
      talked.map((one) => ({ text: t(`leaflet:medicine/talked/${one.recommendation.rule.id}`), from: fromOf([one]) })),
    ),
    ...(given.length === 0 ? [] : [{ text: t('leaflet:medicine/package'), from: fromOf(given) }]),
  ]);
}

/** What two rules say in the same words is said once, for both. */
function eachOnce(statements: readonly Statement[]): readonly Statement[] {
  return [...new Set(statements.map((one) => one.text))].map((text) => ({
    text,
    from: statements.filter((one) => one.text === text).flatMap((one) => one.from),
  }));
}

/** Where one goes who is sent on. */
export function where(context: LeafletContext): LeafletPart {
  const { kind } = context.view;
  return kind === 'acute' ? acutePlace(context) : said(onward(context));
}

/** The department where somebody has named it, otherwise a line to write it on. */
function acutePlace({ desk, view, words: { t } }: LeafletContext): LeafletPart {
  const [first] = view.onward;
  const name = first?.recipient === undefined ? undefined : placeOf(desk, first.recipient)?.name;
  const now = { text: t('leaflet:where/acute'), from: fromOf(view.onward) };
  if (name === undefined) return { statements: [now], missing: [{ text: t('leaflet:where/write'), from: [] }] };
  return said([now, { text: t('leaflet:where/department', { name }), from: fromOf(view.onward.slice(0, 1)) }]);
}

function onward(context: LeafletContext): readonly Statement[] {
  const { t } = context.words;
  const exits = context.view.onward.filter((one) => one.recommendation.rule.advice.kind === 'exit');
  const sent = context.view.onward.filter((one) => !exits.includes(one));
  const byGp = sent.filter((one) => one.recommendation.performance === 'via-gp');
  const own = sent.filter((one) => !byGp.includes(one));
  return [
    ...referrals(context, own),
    ...(byGp.length === 0
      ? []
      : [{ text: t('leaflet:where/gp-refers', { where: placeName(context, byGp) }), from: fromOf(byGp) }]),
    ...(exits.length === 0 ? [] : [{ text: t('leaflet:where/exit'), from: fromOf(exits) }]),
  ];
}

/** Referrals, treatment, what the general practitioner is asked, and the next time. */
export function agreed(context: LeafletContext): LeafletPart {
  const { view, words } = context;
  const { t, language } = words;
  const { followed, next, ends } = view;
  const sent = followed.filter((one) => one.mayRefer);
  const isFirm = (one: PlanItem) => one.sent !== undefined || one.recommendation.rule.advice.strength !== 'consider';
  const considered = sent.filter((one) => !isFirm(one));
  const statements = [
    ...referrals(context, sent.filter(isFirm)),
    ...(considered.length === 0
      ? []
      : [
          {
            text: t('leaflet:agreed/talked', { where: placeName(context, considered) }),
            from: fromOf(considered),
          },
        ]),
    ...treatment(context),
    ...askedOfGp(context),
    ...(ends === undefined || ends.recommendation.performance === 'via-gp'
      ? []
      : [{ text: t('leaflet:agreed/end'), from: fromOf([ends]) }]),
    ...(next === undefined
      ? []
      : [{ text: t('leaflet:agreed/next', { day: formatDayInWords(next, language) }), from: [] }]),
  ];
  return { statements, missing: next === undefined ? [] : [{ text: t('leaflet:agreed/time'), from: [] }] };
}

/** Those with the same day in one breath. */
function referrals(context: LeafletContext, items: readonly PlanItem[]): readonly Statement[] {
  const { t, language } = context.words;
  const dueOf = (one: PlanItem): Day | undefined => one.sent?.due ?? one.aim?.day;
  const keyOf = (one: PlanItem) => `${dueOf(one)} ${one.recommendation.rule.advice.urgency}`;
  return [...new Set(items.map(keyOf))].flatMap((key) => {
    const together = items.filter((one) => keyOf(one) === key);
    const [first] = together;
    const due = first === undefined ? undefined : dueOf(first);
    const isSeen = first?.recommendation.rule.advice.urgency === 'subacute';
    const then =
      due === undefined
        ? t('leaflet:agreed/ask')
        : t(isSeen ? 'leaflet:agreed/seen' : 'leaflet:agreed/hear', { day: formatDayInWords(due, language) });
    const to = t('leaflet:agreed/referred', { where: placeName(context, together) });
    return [{ text: `${to} ${then}`, from: fromOf(together) }];
  });
}

/** Characters of a name that a line of the leaflet holds; a longer one is left out, since the sheet must not grow by it. */
const LONGEST_NAME = 28;
/** Known to the patient by their name; of the others it is told what is done there. */
const byName = ['rheumatology-department', 'rheumatologist', 'physiotherapist', 'chiropractor'];

/** The places, each once; the name that the clinic or the planning area has given one after its kind. */
function placeName({ desk, words: { t } }: LeafletContext, items: readonly PlanItem[]): string {
  const names = items.flatMap(({ recipient }) => {
    if (recipient === undefined) return [];
    const name = byName.includes(recipient) ? placeOf(desk, recipient)?.name : undefined;
    const kind = t(`leaflet:places/${recipient}`);
    return [name === undefined || name.length > LONGEST_NAME ? kind : `${kind} (${name})`];
  });
  return joinedBy([...new Set(names)], t('leaflet:and'));
}

const ownTopics = ['manual', 'exercise', 'cognitive', 'surgery'] as const;

function treatment({ view, words: { t } }: LeafletContext): readonly Statement[] {
  return ownTopics.flatMap((topic) => {
    const own = view.followed.filter(
      ({ recommendation: { rule, performance } }) => rule.topic === topic && performance === 'self',
    );
    return own.length === 0 ? [] : [{ text: t(`leaflet:agreed/${topic}`), from: fromOf(own) }];
  });
}

/** Things told in one sentence: more would be too long to read. */
const IN_ONE = 3;

function askedOfGp({ view, words: { t } }: LeafletContext): readonly Statement[] {
  const asked = view.followed.filter(
    ({ recommendation: { rule, performance } }) => performance === 'via-gp' && rule.advice.kind !== 'information',
  );
  const topics = [...new Set(asked.map((one) => one.recommendation.rule.topic))];
  const sentences = Array.from({ length: Math.ceil(topics.length / IN_ONE) }, (_, place) =>
    topics.slice(place * IN_ONE, (place + 1) * IN_ONE),
  );
  return sentences.map((told) => ({
    text: t('leaflet:agreed/gp', {
      what: joinedBy(
        told.map((topic) => t(`leaflet:topics/${topic}`)),
        t('leaflet:and'),
      ),
    }),
    from: fromOf(asked.filter((one) => told.includes(one.recommendation.rule.topic))),
  }));
}

// The leaflet's part on work: the advice that was taken up, and the agreement on the way back with its days.
import { addDays, type Day } from '../model/calendar.ts';
import { formatDayInWords } from '../view-models/formats.ts';
import { recordedAt } from '../view-models/recorded.ts';
import { type LeafletContext, type LeafletPart, said } from './leaflet-part.ts';
import { joinedBy } from './phrase-words.ts';
import type { Statement } from './statements.ts';

/** Rules whose advice the patient hears of, by the last part of their id; the others speak to the clinician alone. */
const told = ['stay', 'leave', 'adapt', 'statement', 'return-plan'] as const;
const adjustments = ['lifting', 'position', 'breaks', 'tasks', 'hours'] as const;

/** What was said and agreed of work. */
export function work(context: LeafletContext): LeafletPart {
  const { view } = context;
  if (view.kind !== 'settled' && view.kind !== 'provisional') return said([]);
  const plan = returnPlan(context);
  const needed = needs(context);
  // What was settled stands in place of what was talked of.
  const replaced = [...(plan.length === 0 ? [] : ['leave', 'return-plan']), ...(needed.length === 0 ? [] : ['adapt'])];
  const followed = advice(context).filter((one) => !replaced.includes(one.id));
  return said([...followed.map((one) => one.statement), ...away(context), ...plan, ...needed]);
}

type Told = { readonly id: string; readonly statement: Statement };

function advice({ desk, view, words: { t } }: LeafletContext): readonly Told[] {
  const declared = recordedAt(desk)('work.declaration')?.field.value === 'yes';
  const own = view.followed.filter(
    (one) => one.recommendation.rule.topic === 'work' && one.recommendation.performance !== 'via-gp',
  );
  const rules = told.flatMap((id): readonly Told[] => {
    const item = own.find((one) => one.recommendation.rule.id.endsWith(`.${id}`));
    if (item === undefined || (id === 'statement' && declared)) return [];
    const { rule, because } = item.recommendation;
    return [{ id, statement: { text: t(`leaflet:work/${id}`), from: [rule.id, ...because] } }];
  });
  const agreed = { text: t('leaflet:work/declared'), from: ['work.declaration'] };
  return declared ? [...rules, { id: 'declared', statement: agreed }] : rules;
}

/** To one who is away from work, as long as the plan stands. */
function away({ desk, view, words: { t } }: LeafletContext): readonly Statement[] {
  const isAway = desk.facts.answers['work.status'] === 'sick';
  return isAway && view.kind === 'settled' ? [{ text: t('leaflet:work/away'), from: ['work.status'] }] : [];
}

/** The days of the return plan, counted from the day they were recorded; a day that has passed is not told. */
function returnPlan({ desk, words: { t, language } }: LeafletContext): readonly Statement[] {
  const recorded = recordedAt(desk);
  const dayOf = (id: string): Day | undefined => {
    const found = recorded(id);
    if (typeof found?.field.value !== 'number') return undefined;
    const day = addDays(found.day ?? desk.contact.day, found.field.value);
    return day >= desk.contact.day ? day : undefined;
  };
  const start = dayOf('return.start');
  const full = dayOf('return.full');
  const share = recorded('return.share')?.field.value;
  const part = typeof share === 'number' && share < 100 ? share : undefined;
  const written = (day: Day) => formatDayInWords(day, language);
  const begin = part === undefined ? 'start' : 'start-share';
  const shared = part === undefined ? [] : ['return.share'];
  return [
    ...(start === undefined
      ? []
      : [
          {
            text: t(`leaflet:work/${begin}`, { day: written(start), share: part ?? '' }),
            from: ['return.start', ...shared],
          },
        ]),
    ...(start === undefined && part !== undefined
      ? [{ text: t('leaflet:work/share', { share: part }), from: ['return.share'] }]
      : []),
    ...(full === undefined || (start !== undefined && full <= start)
      ? []
      : [{ text: t('leaflet:work/full', { day: written(full) }), from: ['return.full'] }]),
  ];
}

function needs({ desk, words: { t } }: LeafletContext): readonly Statement[] {
  const recorded = recordedAt(desk);
  const wanted = adjustments.filter((id) => recorded(`adjust.${id}`)?.field.value === 'yes');
  if (wanted.length === 0) return [];
  const what = joinedBy(
    wanted.map((id) => t(`leaflet:work/adjust/${id}`)),
    t('leaflet:and'),
  );
  return [{ text: t('leaflet:work/needs', { what }), from: wanted.map((id) => `adjust.${id}`) }];
}

// The way of the course in both tracks: to the next contact, to its end as improved, or on to who sees the patient next.
import { all, type Condition, is } from '../../../model/condition.ts';
import { type Rule, rule, type Strength } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply } from '../../shared/examples.ts';
import { alreadyReferred, where } from '../findings.ts';
import {
  back,
  better,
  calm,
  improved,
  inBack,
  inRoot,
  notImproved,
  rm,
  root,
  routine,
  someBetter,
  unchanged,
  worse,
} from './parts.ts';

type Track = {
  readonly id: 'back' | 'root';
  readonly is: Condition;
  readonly own: { readonly group: string };
  readonly other: { readonly group: string };
};
const inBackTrack: Track = { id: 'back', is: back, own: inBack, other: inRoot };
const inRootTrack: Track = { id: 'root', is: root, own: inRoot, other: inBack };

const referred = { ...unchanged, 'rm.already-referred': 'yes' } as const;
const notReferred = { ...unchanged, 'rm.already-referred': 'no' } as const;

/** The first contact leads to the second: a perhaps without nerve-root involvement, a follow-up with it. */
const control = ({ id, is: track, own, other }: Track, term: string, strength: Strength): Rule =>
  rule({
    id: `rm.${id}.week0.control`,
    topic: 'course',
    at: ['rm-week0'],
    when: track,
    advice: routine('continue', strength, 'continues', 'steer'),
    citation: rm('2. kontakt', term),
    examples: [
      applies('rm-week0', calm, own),
      doesNotApply('rm-week0', calm, other),
      cannotTell('rm-week0', { ...calm, 'prompt.weight-loss': 'yes' }),
    ],
  });

type Week = 'week2' | 'week4' | 'week8' | 'fifth';

/** Better: the contacts that follow are all a perhaps, so that none is needed. */
const end = ({ id, is: track, own, other }: Track, week: Week): Rule =>
  rule({
    id: `rm.${id}.${week}.end`,
    topic: 'course',
    at: [`rm-${week}`],
    when: all(track, improved),
    advice: routine('end', 'should', 'ends', 'steer'),
    citation: rm('Formål', 'uden behov for hyppig kontakt til sundhedsvæsenet', 'rm-end'),
    newer: ['stay-active'],
    examples: [
      applies(`rm-${week}`, better, own),
      doesNotApply(`rm-${week}`, someBetter, own),
      doesNotApply(`rm-${week}`, better, other),
      cannotTell(`rm-${week}`, calm, own),
    ],
  });

/** Not clearly better, and the source has a further contact. */
const goOn = ({ id, is: track, own, other }: Track, week: 'week2' | 'week4', term: string): Rule =>
  rule({
    id: `rm.${id}.${week}.continue`,
    topic: 'course',
    at: [`rm-${week}`],
    when: all(track, notImproved),
    advice: routine('continue', 'should', 'continues', 'steer'),
    citation: rm(term, term, 'rm-perhaps'),
    examples: [
      applies(`rm-${week}`, unchanged, own),
      applies(`rm-${week}`, someBetter, own),
      doesNotApply(`rm-${week}`, better, own),
      doesNotApply(`rm-${week}`, worse, other),
      cannotTell(`rm-${week}`, calm, own),
    ],
  });

/** Not clearly better, but referred before: followed in primary care, and nobody is sent for the same again. */
const stay = ({ id, is: track, own, other }: Track, week: 'week8' | 'fifth', reading: string): Rule =>
  rule({
    id: `rm.${id}.${week}.continue`,
    topic: 'course',
    at: [`rm-${week}`],
    when: all(track, notImproved, is(alreadyReferred, 'yes')),
    advice: routine('continue', 'should', 'continues', 'steer'),
    citation: rm('Evt. 5. kontakt', 'egenindsats i primærsektoren', reading),
    openQuestion: 'rm-fifth-open',
    examples: [
      applies(`rm-${week}`, referred, own),
      applies(`rm-${week}`, { ...referred, progress: 'worse' }, own),
      doesNotApply(`rm-${week}`, notReferred, own),
      doesNotApply(`rm-${week}`, better, own),
      doesNotApply(`rm-${week}`, referred, other),
      cannotTell(`rm-${week}`, unchanged, own),
    ],
  });

type Onward = {
  readonly week: 'week4' | 'week8' | 'fifth';
  readonly strength: Strength;
  readonly place: string;
  readonly reading?: string;
};

const byNow = { week: 'week4', strength: 'must', place: 'Evt. 3. kontakt' } as const;
const atFourth = { week: 'week8', strength: 'must', place: 'Evt. 4. kontakt' } as const;
const missedBefore = {
  week: 'fifth',
  strength: 'should',
  place: 'Evt. 4. kontakt',
  reading: 'rm-fifth-referral',
} as const;

/** Not clearly better: on to the secondary sector. From the fourth contact on only where nobody has referred before. */
const refer = ({ id, is: track, own, other }: Track, { week, strength, place, reading }: Onward): Rule => {
  const asked = week === 'week4' ? [] : [is(alreadyReferred, 'no')];
  const chosen = id === 'root' && week !== 'week4';
  const going = chosen ? { ...notReferred, 'rm.where': 'secondary-sector' } : notReferred;
  return rule({
    id: `rm.${id}.${week}.refer`,
    topic: 'course',
    at: [`rm-${week}`],
    when: all(track, notImproved, ...asked, ...(chosen ? [is(where, 'secondary-sector')] : [])),
    advice: routine('referral', strength, 'refers', 'refer-spine-triage', 'spine-triage'),
    citation: rm(place, 'Henvisning til sekundærsektor', reading ?? 'rm-spine-triage'),
    conflicts: id === 'root' && week === 'week8' ? ['group2-week8'] : [],
    timed: week !== 'fifth',
    examples: [
      applies(`rm-${week}`, going, own),
      applies(`rm-${week}`, { ...going, progress: 'some' }, own),
      applies(`rm-${week}`, { ...going, progress: 'worse' }, own),
      doesNotApply(`rm-${week}`, better, own),
      doesNotApply(`rm-${week}`, going, other),
      ...(week === 'week4' ? [] : [doesNotApply(`rm-${week}`, referred, own)]),
      ...(chosen ? [doesNotApply(`rm-${week}`, { ...going, 'rm.where': 'specialist' }, own)] : []),
      cannotTell(`rm-${week}`, week === 'week4' ? calm : unchanged, own),
    ],
  });
};

/** The other way of the fourth contact with nerve-root involvement: a practising specialist. */
const toSpecialist = ({ week, strength, place, reading }: Onward): Rule =>
  rule({
    id: `rm.root.${week}.specialist`,
    topic: 'course',
    at: [`rm-${week}`],
    when: all(root, notImproved, is(alreadyReferred, 'no'), is(where, 'specialist')),
    advice: routine('referral', strength, 'refers', 'refer-spine-triage', 'practising-specialist'),
    citation: rm(place, 'praktiserende speciallæge', reading ?? 'rm-specialist'),
    conflicts: week === 'week8' ? ['group2-week8'] : [],
    timed: week !== 'fifth',
    examples: [
      applies(`rm-${week}`, { ...notReferred, 'rm.where': 'specialist' }, inRoot),
      doesNotApply(`rm-${week}`, { ...notReferred, 'rm.where': 'secondary-sector' }, inRoot),
      doesNotApply(`rm-${week}`, referred, inRoot),
      doesNotApply(`rm-${week}`, better, inRoot),
      doesNotApply(`rm-${week}`, { ...notReferred, 'rm.where': 'specialist' }, inBack),
      cannotTell(`rm-${week}`, notReferred, inRoot),
    ],
  });

export const wayRules: readonly Rule[] = [
  control(inBackTrack, 'Evt. 2 kontakt', 'may'),
  control(inRootTrack, 'Opfølgning på patient', 'must'),
  end(inBackTrack, 'week2'),
  end(inRootTrack, 'week2'),
  goOn(inBackTrack, 'week2', 'Evt. 3. kontakt'),
  goOn(inRootTrack, 'week2', 'Evt. 3. kontakt'),
  end(inBackTrack, 'week4'),
  end(inRootTrack, 'week4'),
  goOn(inBackTrack, 'week4', 'Evt. 4. kontakt'),
  refer(inRootTrack, byNow),
  end(inBackTrack, 'week8'),
  end(inRootTrack, 'week8'),
  refer(inBackTrack, atFourth),
  refer(inRootTrack, atFourth),
  toSpecialist(atFourth),
  stay(inBackTrack, 'week8', 'rm-already-referred'),
  stay(inRootTrack, 'week8', 'rm-already-referred'),
  end(inBackTrack, 'fifth'),
  end(inRootTrack, 'fifth'),
  refer(inBackTrack, missedBefore),
  refer(inRootTrack, missedBefore),
  toSpecialist(missedBefore),
  stay(inBackTrack, 'fifth', 'rm-fifth'),
  stay(inRootTrack, 'fifth', 'rm-fifth-root'),
];

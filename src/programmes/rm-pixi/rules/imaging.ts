// MRI. The boxes of the third and fourth contact name it, and a text that belongs to no contact says on what conditions it may be offered: both hold.
import { all, atLeast, type Condition, is, isOneOf, not } from '../../../model/condition.ts';
import { weeks } from '../../../model/finding.ts';
import { type Example, type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply } from '../../shared/examples.ts';
import { progress } from '../../shared/history-findings.ts';
import { seriousPathologySuspected } from '../../shared/safety-findings.ts';
import { triedWeeks, withoutEffect } from '../findings.ts';
import { back, better, inBack, inRoot, rm, root, routine, tracks, unchanged } from './parts.ts';

/** "4-6 weeks", from the first of them (`rm-four-weeks`). */
const TRIED_FROM = weeks(4);

/** Other treatment and training tried without effect, nothing worse, no serious pathology suspected. */
const mayBeOffered = all(
  isOneOf(progress, 'some', 'unchanged'),
  atLeast(triedWeeks, TRIED_FROM),
  is(withoutEffect, 'yes'),
  not(seriousPathologySuspected),
);

const tried = (count: number) => ({ ...unchanged, 'rm.tried-weeks': count, 'rm.without-effect': 'yes' }) as const;

type Mri = {
  readonly id: string;
  readonly at: readonly string[];
  readonly track: Condition;
  readonly own: NonNullable<Pick<Example, 'group'>>;
  readonly place: string;
  readonly reading: string;
  readonly newer: readonly string[];
  readonly timed?: boolean;
};

const mri = ({ id, at, track, own, place, reading, newer, timed = false }: Mri): Rule => {
  const contact = at[0] ?? '';
  return rule({
    id,
    topic: 'imaging',
    at: [...at],
    when: all(track, mayBeOffered),
    advice: routine('imaging', 'may', 'beside', 'imaging', 'imaging'),
    citation: rm(place, 'MR-scanning', reading),
    newer,
    timed,
    examples: [
      applies(contact, tried(4), own),
      applies(contact, { ...tried(6), progress: 'some' }, own),
      doesNotApply(contact, tried(3), own),
      doesNotApply(contact, { ...unchanged, 'rm.tried-weeks': 0 }, own),
      doesNotApply(contact, { ...tried(6), 'rm.without-effect': 'no' }, own),
      doesNotApply(contact, { ...tried(6), progress: 'worse' }, own),
      doesNotApply(contact, { ...tried(6), 'prompt.fever': 'yes', 'suspicion.infection': 'yes' }, own),
      doesNotApply(contact, { ...tried(6), ...better }, own),
      cannotTell(contact, { ...unchanged, 'rm.without-effect': 'yes' }, own),
    ],
  });
};

const ofBack = ['imaging-g1', 'imaging-after-treatment'];
const ofRoot = ['imaging-g2', 'imaging-g2-nkr', 'imaging-after-treatment'];
const inBox = 'rm-mri-both';
const outsideBox = 'rm-mri-any-contact';

export const imagingRules: readonly Rule[] = [
  mri({
    ...{ id: 'rm.root.mri', at: ['rm-week4', 'rm-week8'], track: root, own: inRoot },
    ...{ place: 'Evt. 3. kontakt; Evt. 4. kontakt; MR-scanning', reading: inBox, newer: ofRoot, timed: true },
  }),
  mri({
    ...{ id: 'rm.back.week8.mri', at: ['rm-week8'], track: back, own: inBack },
    ...{ place: 'Evt. 4. kontakt; MR-scanning', reading: inBox, newer: ofBack, timed: true },
  }),
  mri({
    ...{ id: 'rm.back.week4.mri', at: ['rm-week4'], track: back, own: inBack },
    ...{ place: 'MR-scanning', reading: outsideBox, newer: ofBack },
  }),
  mri({
    ...{ id: 'rm.mri.other', at: ['rm-week2', 'rm-fifth'], track: tracks, own: inRoot },
    ...{ place: 'MR-scanning', reading: outsideBox, newer: [...ofBack, 'imaging-g2'] },
  }),
];

// What physiotherapist and chiropractor in practice are asked for, and the treatment in primary care that the fifth contact names.
import { all, type Condition, hasOffer, is } from '../../../model/condition.ts';
import { type Example, type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply } from '../../shared/examples.ts';
import { backHelp, fifthHelp, rootHelp } from '../findings.ts';
import {
  back,
  better,
  calm,
  inBack,
  inRoot,
  notImproved,
  rm,
  root,
  routine,
  someBetter,
  tracks,
  unchanged,
} from './parts.ts';

const withAssessment = { offers: ['extended-assessment'] };
const withCourse = { offers: ['prolapse-course'] };

type Allied = {
  readonly id: string;
  readonly at: string;
  readonly when: Condition;
  readonly place: string;
  readonly term: string;
  readonly reading?: string;
  readonly conflicts?: readonly string[];
  readonly examples: readonly Example[];
};

/** What a physiotherapist or chiropractor in practice is asked for; a treatment, so that who is one of them does it. */
const allied = (given: Allied): Rule =>
  rule({
    id: given.id,
    topic: 'allied',
    at: [given.at],
    when: given.when,
    advice: routine('treatment', 'may', 'beside', 'allied-practice', 'allied-practice'),
    citation: rm(given.place, given.term, given.reading),
    conflicts: given.conflicts ?? [],
    examples: [...given.examples],
  });

const second = { at: 'rm-week2', place: '2. kontakt' } as const;
const third = { at: 'rm-week4', place: 'Evt. 3. kontakt' } as const;
const fifth = { at: 'rm-fifth', place: 'Evt. 5. kontakt' } as const;

const rootWants = (help: string) => ({ ...unchanged, 'rm.root-help': help });
const backWants = (help: string) => ({ ...unchanged, 'rm.back-help': help });
const wantsAtFifth = { ...unchanged, 'rm.fifth-help': 'yes' } as const;

const care = (
  id: 'rm.back.fifth.care' | 'rm.root.fifth.care',
  track: Condition,
  own: typeof inBack | typeof inRoot,
  reading?: string,
): Rule =>
  rule({
    id,
    topic: 'allied',
    at: ['rm-fifth'],
    when: all(track, notImproved),
    advice: routine('treatment', 'must', 'beside', 'primary-care'),
    citation: rm('Evt. 5. kontakt', 'Behandling og egenindsats i primærsektoren', reading),
    openQuestion: 'rm-fifth-open',
    examples: [
      applies('rm-fifth', unchanged, own),
      applies('rm-fifth', someBetter, own),
      doesNotApply('rm-fifth', better, own),
      doesNotApply('rm-fifth', unchanged, own === inBack ? inRoot : inBack),
      cannotTell('rm-fifth', calm, own),
    ],
  });

export const alliedRules: readonly Rule[] = [
  allied({
    ...second,
    id: 'rm.root.week2.referral',
    when: all(root, notImproved, is(rootHelp, 'referral')),
    term: 'Eventuelt henvisning til fysioterapeut eller kiropraktor',
    examples: [
      applies('rm-week2', rootWants('referral'), inRoot),
      doesNotApply('rm-week2', rootWants('none'), inRoot),
      doesNotApply('rm-week2', rootWants('referral'), inBack),
      doesNotApply('rm-week2', { ...better, 'rm.root-help': 'referral' }, inRoot),
      cannotTell('rm-week2', unchanged, inRoot),
    ],
  }),
  allied({
    ...second,
    id: 'rm.root.week2.assessment',
    when: all(root, notImproved, is(rootHelp, 'extended-assessment'), hasOffer('extended-assessment')),
    term: 'Udvidet lænde-rygudredning',
    conflicts: ['extended-assessment'],
    examples: [
      applies('rm-week2', rootWants('extended-assessment'), { ...inRoot, ...withAssessment }),
      doesNotApply('rm-week2', rootWants('extended-assessment'), { ...inRoot, offers: [] }),
      doesNotApply('rm-week2', rootWants('prolapse-course'), { ...inRoot, ...withAssessment }),
      doesNotApply('rm-week2', { ...better, 'rm.root-help': 'extended-assessment' }, { ...inRoot, ...withAssessment }),
      cannotTell('rm-week2', unchanged, { ...inRoot, ...withAssessment }),
    ],
  }),
  allied({
    ...second,
    id: 'rm.root.week2.prolapse-course',
    when: all(root, notImproved, is(rootHelp, 'prolapse-course'), hasOffer('prolapse-course')),
    term: 'prolapsforløbspakke',
    examples: [
      applies('rm-week2', rootWants('prolapse-course'), { ...inRoot, ...withCourse }),
      doesNotApply('rm-week2', rootWants('prolapse-course'), { ...inRoot, offers: [] }),
      doesNotApply('rm-week2', rootWants('referral'), { ...inRoot, ...withCourse }),
      doesNotApply('rm-week2', rootWants('prolapse-course'), { ...inBack, ...withCourse }),
      cannotTell('rm-week2', unchanged, { ...inRoot, ...withCourse }),
    ],
  }),
  allied({
    ...third,
    id: 'rm.back.week4.assessment',
    when: all(back, notImproved, is(backHelp, 'assessment')),
    term: 'udredning',
    examples: [
      applies('rm-week4', backWants('assessment'), inBack),
      doesNotApply('rm-week4', backWants('none'), inBack),
      doesNotApply('rm-week4', backWants('assessment'), inRoot),
      doesNotApply('rm-week4', { ...better, 'rm.back-help': 'assessment' }, inBack),
      cannotTell('rm-week4', unchanged, inBack),
    ],
  }),
  allied({
    ...third,
    id: 'rm.back.week4.extended-assessment',
    when: all(back, notImproved, is(backHelp, 'extended-assessment'), hasOffer('extended-assessment')),
    term: 'udvidet lænderyg-udredning',
    conflicts: ['extended-assessment'],
    examples: [
      applies('rm-week4', backWants('extended-assessment'), { ...inBack, ...withAssessment }),
      doesNotApply('rm-week4', backWants('extended-assessment'), { ...inBack, offers: [] }),
      doesNotApply('rm-week4', backWants('assessment'), { ...inBack, ...withAssessment }),
      cannotTell('rm-week4', unchanged, { ...inBack, ...withAssessment }),
    ],
  }),
  care('rm.back.fifth.care', back, inBack),
  care('rm.root.fifth.care', root, inRoot, 'rm-fifth-root'),
  allied({
    ...fifth,
    id: 'rm.fifth.help',
    when: all(tracks, notImproved, is(fifthHelp, 'yes')),
    term: 'Eventuelt henvisning til fysioterapeut eller kiropraktor',
    reading: 'rm-fifth-help',
    examples: [
      applies('rm-fifth', wantsAtFifth, inBack),
      applies('rm-fifth', wantsAtFifth, inRoot),
      doesNotApply('rm-fifth', { ...wantsAtFifth, 'rm.fifth-help': 'no' }, inBack),
      doesNotApply('rm-fifth', { ...better, 'rm.fifth-help': 'yes' }, inBack),
      cannotTell('rm-fifth', unchanged, inBack),
    ],
  }),
];

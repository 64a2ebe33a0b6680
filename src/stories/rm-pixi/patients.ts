// The patients of Region Midtjylland's stories: what is found at each contact, beside what the stories change.
import { noRedFlags, type StoryContact } from '../story.ts';

/** What every story of the programme says of itself. */
export const midtjylland = { programme: 'rm-pixi', region: 'midtjylland' } as const;

/** Six days of acute low back pain. */
export const acuteBack = {
  ...noRedFlags,
  'rm.intractable-pain': 'no',
  'rm.scope': 'acute-low-back',
  age: 44,
  'pain.duration': 6,
  'pain.distribution': 'local',
  'nprs.back': 6,
  'function.limitation': 'moderate',
  'work.status': 'working',
  'rm.need.second-opinion': 'no',
} as const;

/** The same with pain down the leg. */
export const acuteRoot = { ...acuteBack, 'pain.distribution': 'radicular', 'nprs.leg': 7 } as const;

/** A follow-up without red flags, unchanged. */
export const backUnchanged = {
  ...noRedFlags,
  'rm.intractable-pain': 'no',
  progress: 'unchanged',
  'pain.distribution': 'local',
  'rm.need.second-opinion': 'no',
} as const;
export const rootUnchanged = { ...backUnchanged, 'pain.distribution': 'radicular' } as const;

export const toldEverybody = [
  'rm.information',
  'rm.information.work',
  'rm.information.alarm',
  'rm.information.website',
] as const;
const toldBack = [...toldEverybody, 'rm.back.exercise-films'] as const;
const toldRoot = [...toldEverybody, 'rm.root.exercise-films'] as const;

/** Nothing that is referred, scanned or begun. */
export const nothingElective = { kinds: ['referral', 'imaging', 'treatment'] } as const;

export const firstBack: StoryContact = {
  week: 0,
  findings: acuteBack,
  group: 'rm-back',
  expected: {
    status: 'final',
    group: 'rm-back',
    advised: [...toldBack, 'rm.back.week0.control'],
    nothingElse: true,
    next: 'rm-week2 2026-03-16',
  },
};

export const firstRoot: StoryContact = {
  week: 0,
  findings: acuteRoot,
  group: 'rm-root',
  expected: {
    status: 'final',
    group: 'rm-root',
    advised: [...toldRoot, 'rm.root.week0.control'],
    nothingElse: true,
    next: 'rm-week2 2026-03-16',
  },
};

export const secondBack: StoryContact = {
  week: 2,
  findings: backUnchanged,
  expected: {
    status: 'final',
    group: 'rm-back',
    advised: [...toldBack, 'rm.reassess', 'rm.yellow.assess', 'rm.back.week2.continue'],
    nothingElse: true,
    next: 'rm-week4 2026-03-30',
  },
};

export const secondRoot: StoryContact = {
  week: 2,
  findings: rootUnchanged,
  expected: {
    status: 'final',
    group: 'rm-root',
    advised: [...toldRoot, 'rm.reassess', 'rm.yellow.assess', 'rm.root.week2.continue'],
    nothingElse: true,
    next: 'rm-week4 2026-03-30',
  },
};

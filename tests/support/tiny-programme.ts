// A programme small enough to be walked through by hand, and whole: it passes the door and every semantic check. Faults are put into copies of it.
import type { Citation } from '../../src/model/citation.ts';
import { any, atLeast, below, type Condition, inGroup, is } from '../../src/model/condition.ts';
import { choice, mrc, quantity, years, yesNo } from '../../src/model/finding.ts';
import type { Programme, SafetyBlock } from '../../src/model/programme.ts';
import { type Advice, type Example, type Rule, rule } from '../../src/model/rule.ts';
import type { ProofPlan } from '../../src/proof/slice.ts';

export const tinyCitation: Citation = { source: 'made-up', place: '1', term: 'test' };
const citation = tinyCitation;

const alarm = (id: string) =>
  choice({ id, options: ['yes', 'no', 'old'], positive: ['yes'], normal: 'no', safety: true, flag: 'red', citation });
export const alarmA = alarm('alarm.a');
export const alarmB = alarm('alarm.b');
export const weak = yesNo({ id: 'weak', safety: true, flag: 'red', citation });
const power = (id: string) =>
  quantity({
    id,
    unit: 'mrc',
    min: 0,
    max: 5,
    normal: 5,
    safety: true,
    flag: 'red',
    relevantWhen: is(weak, 'yes'),
    citation,
  });
export const powerRight = power('power.right');
export const powerLeft = power('power.left');
export const age = quantity({ id: 'age', unit: 'years', min: 0, max: 120, persists: true, citation });
export const site = choice({ id: 'site', options: ['back', 'leg'], citation });
export const days = quantity({ id: 'days', unit: 'days', min: 0, max: 1000, persists: true, citation });
export const progress = choice({ id: 'progress', options: ['clear', 'worse'], citation });

const clear = { 'alarm.a': 'no', 'alarm.b': 'no', weak: 'no' } as const;
type Answers = Example['findings'];

/** An example; the verdict is that of the rule it stands in. */
export const example = (contact: string, findings: Answers, verdict: Example['verdict'], group?: string): Example => ({
  ...{ contact, findings, verdict },
  ...(group === undefined ? {} : { group }),
});

const acute: Advice = {
  kind: 'referral',
  urgency: 'acute',
  strength: 'must',
  effect: 'hands-over',
  capability: 'call',
  recipient: 'hospital',
};
const advice = (kind: Advice['kind'], effect: Advice['effect']): Advice => ({
  ...{ kind, urgency: 'routine', strength: 'must', effect, capability: 'steer' },
});

/** A rule at the second contact, for tests that need one more. */
export const oneMore = (id: string, topic: string, when: Condition, examples: readonly Example[]): Rule =>
  rule({ id, topic, at: ['second'], when, advice: advice('information', 'beside'), citation, examples: [...examples] });

const safetyRules: readonly Rule[] = [
  rule({
    ...{
      id: 't.alarm',
      topic: 'acute',
      at: 'every',
      when: any(is(alarmA, 'yes'), is(alarmB, 'yes')),
      advice: acute,
      citation,
    },
    examples: [example('first', { 'alarm.a': 'yes' }, 'applies'), example('first', clear, 'does-not-apply')],
  }),
  rule({
    ...{ id: 't.power', topic: 'acute', at: 'every', advice: acute, citation },
    when: any(below(powerRight, mrc(4)), below(powerLeft, mrc(4))),
    examples: [
      example('first', { ...clear, weak: 'yes', 'power.right': 3, 'power.left': 5 }, 'applies'),
      example('first', { ...clear, weak: 'yes', 'power.right': 4, 'power.left': 5 }, 'does-not-apply'),
    ],
  }),
];

export const tinySafety: SafetyBlock = {
  findings: [alarmA, alarmB, weak, powerRight, powerLeft],
  rules: safetyRules,
};

const control = (group: string): Rule =>
  rule({
    ...{ id: `t.${group}.control`, topic: 'course', at: ['first'], when: inGroup(group), citation },
    advice: advice('continue', 'continues'),
    examples: [
      example('first', clear, 'applies', group),
      example('first', clear, 'does-not-apply', group === 'g1' ? 'g2' : 'g1'),
    ],
  });

export const tiny: Programme = {
  id: 'tiny',
  edition: '1',
  source: 'made-up',
  lastReview: '2026-01-01',
  regions: ['north'],
  contacts: [
    { id: 'first', week: 0, citation },
    { id: 'second', week: 2, repeatsEveryWeeks: 2, citation },
  ],
  groups: [
    { id: 'g2', suggestedWhen: is(site, 'leg'), citation },
    { id: 'g1', suggestedWhen: is(site, 'back'), citation },
  ],
  documentQuestions: [],
  replies: [],
  talks: [],
  measures: [],
  letters: [],
  steps: [
    {
      id: 'all',
      sections: [
        { id: 'alarm', layout: 'flags', findings: ['alarm.a', 'alarm.b', 'weak'] },
        { id: 'power', layout: 'grid', findings: ['power.right', 'power.left'] },
        { id: 'patient', layout: 'questions', findings: ['age', 'site', 'days'] },
        { id: 'progress', layout: 'questions', findings: ['progress'], at: ['second'] },
      ],
    },
  ],
  findings: [...tinySafety.findings, age, site, days, progress],
  durationFinding: 'days',
  topics: [
    { id: 'acute', policy: 'first' },
    { id: 'course', policy: 'unique' },
    { id: 'information', policy: 'collect' },
  ],
  rules: [
    ...safetyRules,
    control('g1'),
    control('g2'),
    rule({
      ...{ id: 't.end', topic: 'course', at: ['second'], when: is(progress, 'clear'), citation },
      advice: advice('end', 'ends'),
      examples: [
        example('second', { progress: 'clear' }, 'applies'),
        example('second', { progress: 'worse' }, 'does-not-apply'),
      ],
    }),
    rule({
      ...{ id: 't.continue', topic: 'course', at: ['second'], when: is(progress, 'worse'), citation },
      advice: advice('continue', 'continues'),
      examples: [
        example('second', { progress: 'worse' }, 'applies'),
        example('second', { progress: 'clear' }, 'does-not-apply'),
      ],
    }),
    rule({
      ...{ id: 't.adult', topic: 'information', at: ['first'], when: atLeast(age, years(18)), citation },
      advice: advice('information', 'beside'),
      examples: [example('first', { age: 18 }, 'applies'), example('first', { age: 17 }, 'does-not-apply')],
    }),
  ],
  roles: [
    { id: 'gp', steers: true, capabilities: { steer: 'self', call: 'self' }, citation },
    { id: 'physiotherapist', steers: false, capabilities: { steer: 'via-gp', call: 'self' }, citation },
  ],
  recipients: [{ id: 'hospital', citation }],
  codes: [],
  sources: [{ id: 'made-up', title: 'Made up', publisher: '-', year: '2026', status: 'in-force', asOf: '2026-01-01' }],
  notes: [{ id: 'against', source: 'made-up', year: '2026', mark: 'A', status: 'in-force', advisesAgainst: true }],
  conflicts: [{ id: 'unlike', sources: ['made-up'] }],
};

/** The programme with one rule put in the place of its own. */
export function withRule(programme: Programme, id: string, change: Partial<Rule>): Programme {
  return { ...programme, rules: programme.rules.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

/** All its answers walked through, for each group. */
export const tinyPlan: ProofPlan = {
  programme: 'tiny',
  base: { 'alarm.a': 'no', 'alarm.b': 'no', weak: 'no', days: 10 },
  thresholds: {},
  slices: [
    {
      name: 'all',
      varied: [
        { alike: 'alarm', findings: ['alarm.a', 'alarm.b'] },
        'weak',
        { alike: 'power', findings: ['power.right', 'power.left'] },
        'age',
        'site',
        'progress',
      ],
      backgrounds: [{}],
      groups: [undefined, 'g1', 'g2'],
      onsetWeeks: [undefined],
      offers: [{}],
      monotone: true,
    },
  ],
};

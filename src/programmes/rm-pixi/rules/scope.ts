// What is acute in this programme beside the shared rules, whom the programme is for, and who leaves both tracks.
import { all, any, inGroup, is } from '../../../model/condition.ts';
import { type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { distribution, pulseLeft, pulseRight, vascularUnlikely } from '../../shared/history-findings.ts';
import { entry, intractablePain } from '../findings.ts';
import { better, calm, inBack, inRoot, rm, routine } from './parts.ts';

const leaves = routine('exit', 'must', 'hands-over', 'steer');

const outside = (id: string, option: 'long-lasting' | 'elsewhere', term: string): Rule =>
  rule({
    id: `rm.scope.${id}`,
    topic: 'scope',
    at: 'every',
    when: is(entry, option),
    advice: leaves,
    citation: rm('Titel', term, 'rm-scope'),
    examples: [
      applies('first', { 'rm.scope': option }),
      applies('rm-week4', { ...better, 'rm.scope': option }),
      doesNotApply('first', { 'rm.scope': 'acute-low-back' }),
      cannotTell('first', { age: 50 }),
    ],
  });

const vascularPossible = any(is(vascularUnlikely, 'no'), is(pulseRight, 'diminished'), is(pulseLeft, 'diminished'));
const normalPulses = { 'pulse.right': 'normal', 'pulse.left': 'normal', 'walking.vascular-unlikely': 'yes' } as const;
const walking = { ...calm, ...normalPulses, 'pain.distribution': 'walking' } as const;
const both = { ...walking, 'pain.distribution': 'radicular-and-walking' } as const;

export const scopeRules: readonly Rule[] = [
  rule({
    id: 'rm.intractable',
    topic: 'acute',
    at: 'every',
    when: is(intractablePain, 'yes'),
    advice: {
      ...{ kind: 'referral', urgency: 'acute', strength: 'must', effect: 'hands-over' },
      ...{ capability: 'acute-contact', recipient: 'acute-spine' },
    },
    citation: rm('Akut indlæggelse', 'intraktable smerter'),
    conflicts: ['intractable'],
    examples: [
      applies('first', { ...calm, 'rm.intractable-pain': 'yes' }),
      applies('rm-fifth', { ...better, 'rm.intractable-pain': 'yes' }),
      applies('rm-week2', { 'rm.intractable-pain': 'yes' }),
      doesNotApply('first', calm),
      doesNotApply('rm-week8', { ...calm, progress: 'worse', 'nprs.leg': 10 }),
      cannotTell('first', safe),
    ],
  }),
  outside('long-lasting', 'long-lasting', 'akutte smerter'),
  outside('elsewhere', 'elsewhere', 'lænderyg-forløb'),
  rule({
    id: 'rm.vascular',
    topic: 'scope',
    at: 'every',
    when: all(is(distribution, 'walking'), vascularPossible),
    advice: routine('exit', 'must', 'hands-over', 'steer', 'vascular'),
    citation: rm('5-10 %', 'nerverodspåvirkning', 'rm-vascular'),
    conflicts: ['pulses'],
    examples: [
      applies('first', { ...walking, 'walking.vascular-unlikely': 'no' }),
      applies('rm-week4', { ...walking, 'pulse.left': 'diminished' }),
      doesNotApply('first', walking),
      doesNotApply('first', { ...both, 'pulse.left': 'diminished' }),
      doesNotApply('first', { ...calm, 'pain.distribution': 'local' }),
      cannotTell('first', { ...calm, 'pain.distribution': 'walking' }),
    ],
  }),
  rule({
    id: 'rm.vascular.beside',
    topic: 'scope',
    at: 'every',
    when: all(is(distribution, 'radicular-and-walking'), vascularPossible),
    advice: routine('referral', 'must', 'beside', 'steer', 'vascular'),
    citation: rm('5-10 %', 'nerverodspåvirkning', 'rm-vascular'),
    conflicts: ['pulses'],
    examples: [
      applies('first', { ...both, 'pulse.right': 'diminished' }),
      doesNotApply('first', both),
      doesNotApply('first', { ...walking, 'pulse.right': 'diminished' }),
      cannotTell('first', { ...calm, 'pain.distribution': 'radicular-and-walking' }),
    ],
  }),
  rule({
    id: 'rm.serious.exit',
    topic: 'group3',
    at: 'every',
    when: inGroup('serious'),
    advice: routine('exit', 'must', 'hands-over', 'steer', 'disease-specific'),
    citation: rm('MR-scanning', 'mistanke om alvorlig patologi', 'rm-serious'),
    examples: [
      applies('first', calm, { group: 'serious' }),
      applies('rm-week8', better, { group: 'serious' }),
      doesNotApply('first', calm, inBack),
      doesNotApply('rm-week4', better, inRoot),
      cannotTell('first', { ...calm, 'prompt.weight-loss': 'yes' }),
    ],
  }),
];

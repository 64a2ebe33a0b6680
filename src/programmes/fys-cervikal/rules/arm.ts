// Power of the arms and the spinal cord: what is acute, what is seen soon. The shared rules of safety speak of the legs; these are the neck's own.
import { all, any, below, fallenSince, is, not, wasBefore } from '../../../model/condition.ts';
import { mrc } from '../../../model/finding.ts';
import { type Advice, type Rule, rule } from '../../../model/rule.ts';
import { markedlyWorse } from '../../fys-shared/course-findings.ts';
import { followUpsOf, leavesCourse, subacute } from '../../fys-shared/parts.ts';
import { fys } from '../../fys-shared/source.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { upperMotorNeuron } from '../../shared/safety-findings.ts';
import { armGrades, armParesis, armProgressing, myelopathy } from '../arm-findings.ts';
import { cervical } from '../course.ts';

const acute: Advice = {
  kind: 'referral',
  urgency: 'acute',
  strength: 'must',
  effect: 'hands-over',
  capability: 'acute-contact',
  recipient: 'acute-spine',
};

const severe = any(...armGrades.map((grade) => below(grade, mrc(4))));
/** Known to be graded 4 or 5 in every muscle group. */
const stable = all(is(armParesis, 'yes'), not(severe));

const allGrades = (grade: number) => Object.fromEntries(armGrades.map((one) => [one.id, grade]));
const paretic = { ...safe, 'arm.paresis': 'yes', 'arm.paresis-progressing': 'no', 'myelopathy.symptoms': 'no' };
const triceps = (grade: number) => ({ ...paretic, ...allGrades(5), 'mrc.elbow-extension.right': grade });
const strong = { ...safe, 'arm.paresis': 'no', 'myelopathy.symptoms': 'no' };

const muchWorse = { progress: 'worse', 'fys.markedly-worse': 'yes' };
/** A sign of the spinal cord, told or found. */
const cordSigns = any(is(myelopathy, 'yes'), is(upperMotorNeuron, 'yes'));

export const armRules: readonly Rule[] = [
  rule({
    id: 'fc.arm-paresis-acute',
    topic: 'acute',
    at: 'every',
    when: severe,
    advice: acute,
    citation: fys('Forløb 2; Statuskonsultation efter 2 uger', 'det akutte', 'fc-arm-acute'),
    conflicts: ['paresis'],
    examples: [
      applies('fc-first', triceps(3)),
      applies('fc-week4', triceps(0)),
      applies('fc-first', { 'arm.paresis': 'yes', 'mrc.finger-abduction.left': 3 }),
      doesNotApply('fc-first', triceps(4)),
      doesNotApply('fc-first', strong),
      cannotTell('fc-first', paretic),
      cannotTell('fc-first', safe),
    ],
  }),
  rule({
    id: 'fc.arm-paresis-progressing',
    topic: 'acute',
    at: 'every',
    when: any(
      is(armProgressing, 'yes'),
      ...armGrades.map((grade) => fallenSince(grade, mrc(1))),
      all(is(armParesis, 'yes'), wasBefore(armParesis, 'no')),
    ),
    advice: acute,
    citation: fys('Forløb 2', 'kraftnedsættelsen', 'fc-arm-acute'),
    conflicts: ['paresis', 'fys-acute-letter'],
    examples: [
      applies('fc-first', { ...triceps(4), 'arm.paresis-progressing': 'yes' }),
      applies('fc-week2', triceps(4), { earlier: triceps(5) }),
      applies('fc-week2', triceps(4), { earlier: { 'arm.paresis': 'no' } }),
      doesNotApply('fc-week2', triceps(4), { earlier: triceps(4) }),
      doesNotApply('fc-week2', triceps(4)),
      doesNotApply('fc-first', strong),
      cannotTell('fc-first', { ...safe, ...allGrades(5), 'arm.paresis': 'yes' }),
    ],
  }),
  rule({
    id: 'fc.cord-worsening',
    topic: 'acute',
    // Whether it grows worse is asked from the second contact on.
    at: followUpsOf(cervical),
    when: all(cordSigns, is(markedlyWorse, 'yes')),
    advice: acute,
    citation: { source: 'ifompt-2020', place: 'supplement', term: 'cervical myelopathy', reading: 'fc-cord-worsening' },
    examples: [
      applies('fc-week2', { ...strong, ...muchWorse, 'myelopathy.symptoms': 'yes' }),
      applies('fc-week2', { ...strong, ...muchWorse, 'umn.signs': 'yes' }),
      doesNotApply('fc-week2', { ...strong, ...muchWorse }),
      doesNotApply('fc-week2', { ...strong, progress: 'worse', 'fys.markedly-worse': 'no', 'umn.signs': 'yes' }),
      doesNotApply('fc-week2', { ...strong, progress: 'unchanged', 'myelopathy.symptoms': 'yes' }),
      cannotTell('fc-week2', { ...strong, progress: 'worse', 'umn.signs': 'yes' }),
    ],
  }),
  rule({
    id: 'fc.myelopathy',
    topic: 'handover',
    at: 'every',
    when: is(myelopathy, 'yes'),
    advice: subacute('must', 'hands-over'),
    citation: { source: 'ifompt-2020', place: 'supplement', term: 'cervical myelopathy', reading: 'fc-myelopathy' },
    openQuestion: 'upper-motor-neuron-open',
    examples: [
      applies('fc-first', { ...strong, 'myelopathy.symptoms': 'yes' }),
      doesNotApply('fc-first', strong),
      cannotTell('fc-first', safe),
    ],
  }),
  // The patient leaves for another cause: that the arm is weak is not forgotten over it.
  rule({
    id: 'fc.arm-paresis-leaving',
    topic: 'arm-power',
    at: 'every',
    when: all(stable, leavesCourse(cervical)),
    unless: ['fc.arm-paresis-progressing'],
    advice: subacute('must', 'hands-over'),
    citation: fys('Statuskonsultation efter 2 uger (0233)', 'kraftnedsættelse og reflekser', 'fc-arm-subacute'),
    conflicts: ['paresis'],
    examples: [
      applies('fc-first', triceps(4), { group: 'fc-other' }),
      doesNotApply('fc-week2', triceps(4), { group: 'fc-root', earlier: triceps(4) }),
      doesNotApply('fc-first', triceps(3), { group: 'fc-other' }),
      doesNotApply('fc-first', strong, { group: 'fc-other' }),
      cannotTell('fc-first', paretic, { group: 'fc-other' }),
    ],
  }),
  rule({
    id: 'fc.arm-paresis-subacute',
    topic: 'arm-power',
    at: 'every',
    when: stable,
    unless: ['fc.arm-paresis-progressing'],
    advice: subacute('must', 'beside'),
    citation: fys('Statuskonsultation efter 2 uger (0233)', 'kraftnedsættelse og reflekser', 'fc-arm-subacute'),
    conflicts: ['paresis'],
    examples: [
      applies('fc-first', triceps(4), { group: 'fc-root' }),
      applies('fc-week2', triceps(4), { group: 'fc-root', earlier: triceps(4) }),
      doesNotApply('fc-week2', triceps(4), { group: 'fc-root', earlier: triceps(5) }),
      doesNotApply('fc-week2', triceps(3), { group: 'fc-root' }),
      doesNotApply('fc-first', strong, { group: 'fc-root' }),
      cannotTell('fc-week2', paretic, { group: 'fc-root' }),
    ],
  }),
];

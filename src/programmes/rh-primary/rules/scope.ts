// Who the programme is for, and where those go who leave it without a red flag.
import { all, below, inGroup, is } from '../../../model/condition.ts';
import { years } from '../../../model/finding.ts';
import { type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { age, distribution } from '../../shared/history-findings.ts';
import { entry } from '../findings.ts';
import { rh, routine, vascularPossible } from './parts.ts';

const leaves = routine('exit', 'must', 'hands-over', 'steer');

const outside = (id: string, option: 'neck' | 'thoracic' | 'worked-up', place: string, term: string): Rule =>
  rule({
    id: `rh.scope.${id}`,
    topic: 'scope',
    at: 'every',
    when: is(entry, option),
    advice: leaves,
    citation: rh(place, term),
    examples: [
      applies('week0', { 'scope.entry': option }),
      doesNotApply('week0', { 'scope.entry': 'new-low-back' }),
      doesNotApply('week0', { 'scope.entry': 'treated-elsewhere' }),
      cannotTell('week0', { age: 50 }),
    ],
  });

const pulses = { 'pulse.right': 'normal', 'pulse.left': 'normal' };
const walking = { ...safe, 'pain.distribution': 'walking', 'walking.vascular-unlikely': 'yes', ...pulses };
const both = { ...walking, 'pain.distribution': 'radicular-and-walking' };

const spondyloarthropathy = {
  ...safe,
  'prompt.inflammatory': 'yes',
  'suspicion.osteoporotic-fracture': 'no',
  'suspicion.spondyloarthropathy': 'no',
  'suspicion.visceral': 'no',
};

export const scopeRules: readonly Rule[] = [
  rule({
    id: 'rh.scope.under-18',
    topic: 'scope',
    at: 'every',
    when: below(age, years(18)),
    advice: leaves,
    citation: rh('Boks 2', 'fra og med 18 år'),
    examples: [
      applies('week0', { age: 17 }),
      doesNotApply('week0', { age: 18 }),
      doesNotApply('week0', { age: 80 }),
      cannotTell('week0', { 'scope.entry': 'new-low-back' }),
    ],
  }),
  outside('neck', 'neck', 'Boks 2', 'smerter i nakken'),
  outside('thoracic', 'thoracic', 'Boks 2', 'brystryggen'),
  outside('worked-up', 'worked-up', 'Boks 2', 'tidligere har været udredt'),
  rule({
    id: 'rh.vascular',
    topic: 'scope',
    at: 'every',
    when: all(is(distribution, 'walking'), vascularPossible),
    advice: routine('exit', 'must', 'hands-over', 'steer', 'vascular'),
    citation: rh('3.1', 'vaskulær årsag er usandsynlig', 'vascular-exit'),
    conflicts: ['pulses'],
    examples: [
      applies('week0', { ...walking, 'walking.vascular-unlikely': 'no' }),
      applies('week0', { ...walking, 'pulse.left': 'diminished' }),
      applies('week4', { ...walking, 'pulse.right': 'diminished' }),
      doesNotApply('week0', walking),
      doesNotApply('week0', { ...both, 'pulse.left': 'diminished' }),
      doesNotApply('week0', { ...safe, 'pain.distribution': 'local' }),
      cannotTell('week0', { ...safe, 'pain.distribution': 'walking' }),
    ],
  }),
  rule({
    id: 'rh.vascular.beside',
    topic: 'scope',
    at: 'every',
    when: all(is(distribution, 'radicular-and-walking'), vascularPossible),
    advice: routine('referral', 'must', 'beside', 'steer', 'vascular'),
    citation: rh('3.1', 'vaskulær årsag er usandsynlig', 'vascular-beside'),
    conflicts: ['pulses'],
    examples: [
      applies('week0', { ...both, 'pulse.right': 'diminished' }),
      applies('week2', { ...both, 'walking.vascular-unlikely': 'no' }),
      doesNotApply('week0', both),
      doesNotApply('week0', { ...walking, 'pulse.right': 'diminished' }),
      cannotTell('week0', { ...safe, 'pain.distribution': 'radicular-and-walking' }),
    ],
  }),
  rule({
    id: 'rh.scope.placement',
    topic: 'information',
    at: 'every',
    when: is(entry, 'treated-elsewhere'),
    advice: routine('information', 'must', 'beside', 'steer'),
    citation: rh('3.3', 'indplaceres i forløbet', 'treated-elsewhere'),
    conflicts: ['week-zero'],
    examples: [
      applies('week4', { 'scope.entry': 'treated-elsewhere' }),
      doesNotApply('week0', { 'scope.entry': 'new-low-back' }),
      cannotTell('week0', { age: 40 }),
    ],
  }),
  rule({
    id: 'rh.g3.exit',
    topic: 'group3',
    at: 'every',
    when: inGroup('g3'),
    advice: routine('exit', 'must', 'hands-over', 'steer', 'disease-specific'),
    citation: rh('3.3; Bilag 2', 'udgår af forløbsprogrammet'),
    conflicts: ['group3-urgencies'],
    examples: [
      applies('week0', safe, { group: 'g3' }),
      applies('week4', spondyloarthropathy, { group: 'g3' }),
      doesNotApply('week0', safe, { group: 'g1' }),
      doesNotApply('week4', spondyloarthropathy, { group: 'g2' }),
      cannotTell('week0', { ...safe, 'prompt.weight-loss': 'yes' }),
    ],
  }),
];

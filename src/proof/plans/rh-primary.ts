// The slices of `rh-2012` in primary care: what each kind of decision depends on.
import type { ProofPlan, Slice } from '../slice.ts';
import { across, caudaAxis, clean, safetySlices, safetyStates, seedsAxis } from './safety.ts';

const unchanged = { progress: 'unchanged', 'pain.distribution': 'local', 'function.limitation': 'moderate' };
const pulseAxis = { alike: 'pulses', findings: ['pulse.right', 'pulse.left'] };

const groups = [undefined, 'g1', 'g2', 'g3'] as const;
const every: Pick<Slice, 'groups' | 'onsetWeeks' | 'offers' | 'monotone'> = {
  groups,
  onsetWeeks: [undefined],
  offers: [{}],
  monotone: false,
};
export const rhPrimaryPlan: ProofPlan = {
  programme: 'rh-primary',
  base: { ...clean, age: 50, 'scope.entry': 'new-low-back', 'pain.duration': 10, ...unchanged },
  thresholds: { age: [18], 'pain.duration': [3], 'mrc.hip-flexion.right': [4, 5] },
  slices: [
    ...safetySlices(
      every,
      { progress: 'clear' },
      { progress: 'worse', 'pain.unacceptable': 'yes', 'function.limitation': 'severe' },
    ),
    {
      ...every,
      name: 'way of the course',
      varied: [
        'progress',
        'pain.unacceptable',
        'function.limitation',
        'judged.high-risk',
        'judged.clarified',
        'need.extended-assessment',
        'judged.futile',
        'judged.unexplained',
        'judged.stay-in-primary',
        'judged.hasten-surgery',
        'judged.surgery-criteria',
      ],
      backgrounds: across(
        [{}, { 'cauda.saddle': undefined }],
        [{ 'pain.distribution': 'local' }, { 'pain.distribution': 'radicular' }],
      ),
      groups: [undefined, 'g1', 'g2'],
      offers: [{}, { 'extended-assessment': true }],
    },
    {
      ...every,
      name: 'reply',
      varied: ['reply.assessment', 'need.extended-assessment', 'progress'],
      backgrounds: across(
        safetyStates,
        [{ 'pain.distribution': 'local' }, { 'pain.distribution': 'radicular' }],
        [{}, { 'pain.unacceptable': 'yes', 'function.limitation': 'severe' }],
      ),
      offers: [{}, { 'extended-assessment': true }],
    },
    {
      ...every,
      name: 'scope',
      varied: ['age', 'scope.entry', 'pain.distribution', 'progress', caudaAxis],
      backgrounds: [{}],
    },
    {
      ...every,
      name: 'group',
      varied: [
        'pain.distribution',
        'walking.relieved',
        'walking.progressive',
        pulseAxis,
        'walking.vascular-unlikely',
        'prompt.general-condition',
        seedsAxis,
      ],
      backgrounds: across([{}, { 'cauda.saddle': undefined }], [{ progress: 'clear' }, { progress: 'worse' }]),
    },
    {
      ...every,
      name: 'treatment',
      varied: [
        'pain.duration',
        'function.limitation',
        'medicine.used',
        'medicine.insufficient',
        'pain.distribution',
        'progress',
      ],
      backgrounds: [{}, { 'paresis.present': 'yes' }],
    },
    {
      ...every,
      name: 'long-lasting',
      varied: ['progress', 'pain.distribution', 'function.limitation', 'need.retraining'],
      backgrounds: safetyStates,
      onsetWeeks: [undefined, 0, 11, 12, 13, 52],
    },
    {
      ...every,
      name: 'to somebody else',
      varied: [
        'wish.hand-on',
        'progress',
        'pain.unacceptable',
        'function.limitation',
        'judged.stay-in-primary',
        'judged.futile',
        'judged.surgery-criteria',
      ],
      backgrounds: [{ 'pain.distribution': 'local' }, { 'pain.distribution': 'radicular' }],
      groups: [undefined, 'g1', 'g2'],
    },
    {
      ...every,
      name: 'care at home',
      varied: ['function.limitation', 'function.daily-living-lost', 'progress'],
      backgrounds: safetyStates,
    },
    {
      ...every,
      name: 'work',
      varied: [
        'work.status',
        'work.sick-weeks',
        'work.prevented',
        'work.load-worsens',
        'work.threatened',
        'progress',
        'judged.high-risk',
        'judged.clarified',
      ],
      backgrounds: [{}],
    },
  ],
};

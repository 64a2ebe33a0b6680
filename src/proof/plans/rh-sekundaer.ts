// The slices of `rh-2012` in the hospital: what each kind of decision depends on.
import type { ProofPlan, Slice } from '../slice.ts';
import { across, clean, safetySlices, safetyStates, seedsAxis } from './safety.ts';

const every: Pick<Slice, 'groups' | 'onsetWeeks' | 'offers' | 'monotone'> = {
  groups: [undefined, 'g1', 'g2', 'g3'],
  onsetWeeks: [undefined],
  offers: [{}],
  monotone: false,
};
const backAndRoot = ['g1', 'g2'] as const;
const unchanged = { progress: 'unchanged', 'function.limitation': 'moderate', 'pain.unacceptable': 'no' } as const;
const discharge = { 'sek.function-loss': 'no', 'sek.municipal-gain': 'no' } as const;
const disc = { 'sek.degeneration': 'simple-disc', 'sek.entry-weeks': 25 } as const;
const pulseAxis = { alike: 'pulses', findings: ['pulse.right', 'pulse.left'] };

/** Parts of serious pathology that are varied together: its full product at eight contacts would be more than all the rest. */
const seriousParts = [
  ['prompts', ['fracture.disabling-pain', 'suspicion.spondyloarthropathy']],
  ['suspicions', ['prompts']],
] as const;
const nameOf = (one: Slice['varied'][number]) => (typeof one === 'string' ? one : one.alike);

/**
 * The slices of safety, thinned: neurology against the patient who improves and the one who does not and has an infection, serious pathology in two
 * parts. The rules of safety are the same at each contact, and the random patients stand against everything.
 */
const safety = safetySlices(
  { ...every, groups: [undefined] },
  { progress: 'clear', ...discharge },
  { progress: 'worse', 'sek.prospect': 'clinic', 'pain.unacceptable': 'yes', 'function.limitation': 'severe' },
).flatMap((slice): readonly Slice[] => {
  const { name, backgrounds, varied } = slice;
  if (name === 'neurology')
    return [{ ...slice, backgrounds: backgrounds.filter((_, i) => i === 0 || i === backgrounds.length - 1) }];
  if (name !== 'serious pathology') return [slice];
  return seriousParts.map(([part, without]) => ({
    ...slice,
    name: `${name}: ${part}`,
    varied: varied.filter((one) => !without.some((left) => left === nameOf(one))),
    backgrounds: backgrounds.slice(0, 1).map((one) => ({ ...one, 'prompt.fever': 'yes' })),
  }));
});

export const rhSekundaerPlan: ProofPlan = {
  programme: 'rh-sekundaer',
  base: {
    ...clean,
    age: 50,
    'pain.duration': 60,
    'pain.distribution': 'local',
    'sek.referral': 'ordinary',
    'sek.imaging': 'done',
    'sek.degeneration': 'none',
    'sek.satisfactory': 'no',
    'sek.prospect': 'clinic',
    'sek.surgery-wanted': 'no',
    ...unchanged,
    ...discharge,
  },
  thresholds: { age: [18], 'sek.entry-weeks': [26], 'mrc.hip-flexion.right': [4, 5] },
  slices: [
    ...safety,
    {
      ...every,
      name: 'subacute beside the course',
      varied: ['progress', 'sek.prospect', 'paresis.present', 'umn.signs', 'cauda.saddle'],
      backgrounds: [{ 'mrc.ankle-dorsiflexion.right': 4 }],
      groups: backAndRoot,
    },
    {
      ...every,
      name: 'way of group 1',
      varied: [
        'progress',
        'sek.prospect',
        'sek.surgery-wanted',
        'sek.degeneration',
        'function.limitation',
        'sek.entry-weeks',
      ],
      backgrounds: [{}],
      groups: ['g1'],
    },
    {
      ...every,
      name: 'way of group 2',
      varied: ['progress', 'sek.prospect', 'sek.surgery-wanted', 'function.limitation', 'pain.unacceptable'],
      backgrounds: across(safetyStates, [{ 'pain.distribution': 'radicular' }]),
      groups: ['g2'],
    },
    {
      ...every,
      name: 'discharge',
      varied: [
        'progress',
        'sek.satisfactory',
        'sek.prospect',
        'sek.surgery-wanted',
        'sek.function-loss',
        'sek.retraining-need',
        'sek.municipal-gain',
      ],
      backgrounds: [{}],
      groups: backAndRoot,
    },
    {
      ...every,
      name: 'discharge of degeneration',
      varied: ['progress', 'sek.prospect', 'sek.surgery-wanted', 'function.limitation', 'sek.special-care'],
      backgrounds: [disc, { ...disc, 'sek.entry-weeks': 26 }, { 'sek.degeneration': 'extensive' }],
      groups: ['g1'],
    },
    {
      ...every,
      name: 'work',
      varied: ['work.status', 'work.threatened', 'progress', 'sek.prospect', 'sek.municipal-gain'],
      backgrounds: [{}, { 'sek.function-loss': 'yes', 'sek.retraining-need': 'yes' }],
      groups: backAndRoot,
    },
    {
      ...every,
      name: 'talk of surgery',
      varied: [
        'pain.distribution',
        'walking.progressive',
        'medicine.used',
        'medicine.insufficient',
        'function.limitation',
      ],
      backgrounds: [{}],
      groups: ['g2'],
      onsetWeeks: [undefined, 5, 6, 12],
    },
    {
      ...every,
      name: 'referral and imaging',
      varied: ['sek.referral', 'sek.imaging', 'progress', 'sek.prospect'],
      backgrounds: safetyStates,
    },
    {
      ...every,
      name: 'group',
      varied: [
        'pain.distribution',
        'walking.relieved',
        pulseAxis,
        'walking.vascular-unlikely',
        'prompt.general-condition',
        seedsAxis,
      ],
      backgrounds: [{}],
      groups: [undefined],
    },
    {
      ...every,
      name: 'care at home',
      varied: ['function.limitation', 'function.daily-living-lost', 'progress', 'cauda.saddle'],
      backgrounds: [{}],
    },
    {
      ...every,
      name: 'age',
      varied: ['age', 'pain.distribution', 'progress', 'cauda.saddle'],
      backgrounds: [{}],
    },
  ],
};

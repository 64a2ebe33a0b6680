// The slices of `rs-pixi`: what each kind of decision depends on.
import type { ProofPlan, Slice } from '../slice.ts';
import { caudaAxis, clean, fill, safetySlices, seedsAxis } from './safety.ts';

const stages = ['rs-first', 'rs-recurrent', 'rs-long', 'rs-complex'] as const;
const groups = [undefined, ...stages, 'serious'] as const;
const needs = ['imaging', 'spine-unit', 'surgery', 'work', 'pain-clinic', 'occupational', 'municipal'].map(
  (id) => `rs.need.${id}`,
);
const noEffect = { progress: 'unchanged', 'rs.treated': 'yes' };

const every: Pick<Slice, 'groups' | 'onsetWeeks' | 'offers' | 'monotone'> = {
  groups,
  onsetWeeks: [4],
  offers: [{}],
  monotone: false,
};

export const rsPixiPlan: ProofPlan = {
  programme: 'rs-pixi',
  base: {
    ...clean,
    age: 45,
    'rs.from-the-back': 'yes',
    'rs.arm-paralysis': 'no',
    'pain.duration': 28,
    'rs.history': 'well',
    'rs.worried': 'no',
    'function.limitation': 'none',
    'rs.socially-well': 'yes',
    'rs.picture-review': 'no',
    'rs.complexity': 'no',
    ...noEffect,
    ...fill(needs, 'no'),
    'rs.done.imaging': 'no',
    'rs.done.surgery': 'no',
  },
  thresholds: { 'mrc.hip-flexion.right': [4, 5] },
  slices: [
    ...safetySlices(
      { ...every, groups: [undefined, 'rs-recurrent'] },
      { progress: 'clear' },
      { ...noEffect, 'rs.need.spine-unit': 'yes' },
    ),
    {
      ...every,
      name: 'way of the course',
      varied: [
        'progress',
        'rs.treated',
        'rs.need.spine-unit',
        'rs.need.surgery',
        'rs.done.surgery',
        'rs.need.pain-clinic',
      ],
      backgrounds: [{}, { 'paresis.present': 'yes', 'mrc.ankle-dorsiflexion.right': 4 }],
    },
    {
      ...every,
      name: 'done before',
      varied: ['progress', 'rs.treated', 'rs.need.imaging', 'rs.done.imaging', 'rs.need.surgery', 'rs.done.surgery'],
      backgrounds: [{}, { 'cauda.saddle': undefined }],
      groups: ['rs-recurrent', 'rs-long'],
    },
    {
      ...every,
      name: 'beside the course',
      varied: ['progress', 'rs.treated', ...needs.filter((id) => id !== 'rs.need.surgery')],
      backgrounds: [{}],
      groups: stages,
    },
    {
      ...every,
      name: 'stage',
      varied: [
        'rs.history',
        'rs.worried',
        'function.limitation',
        'rs.socially-well',
        'rs.picture-review',
        'rs.complexity',
      ],
      backgrounds: [noEffect],
      groups: [undefined],
      onsetWeeks: [undefined, 12, 13, 52],
    },
    {
      ...every,
      name: 'stage and safety',
      varied: ['rs.history', 'rs.picture-review', 'rs.complexity', 'progress', 'rs.treated', seedsAxis],
      backgrounds: [{ 'prompt.fever': 'yes' }, { 'cauda.saddle': 'yes' }],
      groups: [undefined],
      onsetWeeks: [0, 13],
    },
    {
      ...every,
      name: 'scope',
      varied: ['rs.from-the-back', 'progress', 'rs.treated', caudaAxis],
      backgrounds: [{}],
      groups: [undefined, 'rs-complex'],
    },
    {
      ...every,
      name: 'arms',
      varied: ['rs.arm-paralysis', caudaAxis, 'umn.signs', 'paresis.present', seedsAxis],
      backgrounds: [{}, { 'prompt.fever': 'yes', 'mrc.ankle-dorsiflexion.right': 4 }],
      groups: [undefined, 'rs-recurrent'],
      monotone: true,
    },
  ],
};

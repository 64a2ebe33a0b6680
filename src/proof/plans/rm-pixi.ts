// The slices of `rm-pixi`: what each kind of decision depends on.
import type { ProofPlan, Slice } from '../slice.ts';
import { across, clean, safetySlices, safetyStates, seedsAxis } from './safety.ts';

const groups = [undefined, 'rm-back', 'rm-root', 'serious'] as const;
const every: Pick<Slice, 'groups' | 'onsetWeeks' | 'offers' | 'monotone'> = {
  groups,
  onsetWeeks: [undefined],
  offers: [{}],
  monotone: false,
};
const local = { 'pain.distribution': 'local' };
const radicular = { 'pain.distribution': 'radicular' };
const inVain = { 'rm.tried-weeks': 6, 'rm.without-effect': 'yes' };
const allOffers = { 'extended-assessment': true, 'prolapse-course': true };
const pulseAxis = { alike: 'pulses', findings: ['pulse.right', 'pulse.left'] };

export const rmPixiPlan: ProofPlan = {
  programme: 'rm-pixi',
  base: {
    ...clean,
    'rm.intractable-pain': 'no',
    'rm.scope': 'acute-low-back',
    age: 50,
    'pain.duration': 10,
    ...local,
    progress: 'unchanged',
    'rm.yellow-weigh': 'no',
    'rm.need.second-opinion': 'no',
  },
  thresholds: { 'rm.tried-weeks': [4], 'mrc.hip-flexion.right': [4, 5] },
  slices: [
    ...safetySlices(
      { ...every, groups: [undefined] },
      { progress: 'clear' },
      { progress: 'worse', 'rm.need.second-opinion': 'yes', ...inVain, ...radicular },
    ),
    {
      ...every,
      groups: [undefined, 'rm-root'],
      name: 'intractable pain',
      varied: ['rm.intractable-pain', 'cauda.saddle', 'paresis.present', 'suspicion.infection', 'progress'],
      backgrounds: across([{}, { 'prompt.fever': 'yes' }], [{}, { 'rm.need.second-opinion': 'yes' }]),
      monotone: true,
    },
    {
      ...every,
      name: 'way of the course',
      varied: [
        'progress',
        'rm.already-referred',
        'rm.where',
        'rm.yellow-weigh',
        'rm.municipal',
        'rm.need.second-opinion',
      ],
      backgrounds: across(safetyStates, [local, radicular], [{}, inVain]),
    },
    {
      ...every,
      name: 'help',
      varied: ['progress', 'rm.root-help', 'rm.back-help', 'rm.fifth-help', 'rm.municipal', 'rm.already-referred'],
      backgrounds: across([{}, { 'cauda.saddle': undefined }], [local, radicular]),
      offers: [{}, { 'extended-assessment': true }, { 'prolapse-course': true }, allOffers],
    },
    {
      ...every,
      name: 'imaging',
      varied: ['progress', 'rm.tried-weeks', 'rm.without-effect', seedsAxis],
      backgrounds: across([{}, { 'prompt.fever': 'yes' }, { 'prompt.fever': undefined }], [local, radicular]),
    },
    {
      ...every,
      groups: [undefined, 'rm-back'],
      name: 'scope and group',
      varied: [
        'rm.scope',
        'pain.distribution',
        'walking.relieved',
        pulseAxis,
        'walking.vascular-unlikely',
        'prompt.general-condition',
      ],
      backgrounds: across([{}, { 'cauda.saddle': undefined }], [{ progress: 'clear' }, { progress: 'worse' }]),
    },
  ],
};

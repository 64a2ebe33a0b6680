// The slices of the cervical course: those of both structured courses, and the power of the arms.

import { armMuscles } from '../invariants/seen.ts';
import type { Background, ProofPlan } from '../slice.ts';
import { courseSlices } from './fys-course.ts';
import { clean, fill } from './safety.ts';

const armAxis = { alike: 'arm armMuscles', findings: armMuscles };
const arm: Background = {
  'arm.paresis': 'no',
  'arm.paresis-progressing': 'no',
  ...fill(armMuscles, 5),
  'myelopathy.symptoms': 'no',
};

export const fysCervikalPlan: ProofPlan = {
  programme: 'fys-cervikal',
  base: {
    ...clean,
    ...arm,
    age: 48,
    'pain.duration': 7,
    'fc.pain-distribution': 'arm',
    'fc.diagnosis': 'nerve-root',
    'fys.criteria': 'yes',
    'fys.course-kind': 'new',
    progress: 'unchanged',
    'fys.need-individual': 'no',
    'pain.unacceptable': 'no',
  },
  thresholds: { 'mrc.hip-flexion.right': [4, 5], 'mrc.shoulder-abduction.right': [4, 5] },
  slices: [
    ...courseSlices({ root: 'fc-root', other: 'fc-other' }, { id: 'fc.diagnosis', out: 'neck' }),
    {
      name: 'arm',
      varied: ['arm.paresis', 'arm.paresis-progressing', armAxis, 'myelopathy.symptoms'],
      groups: [undefined],
      backgrounds: [
        { progress: 'worse', 'fys.markedly-worse': 'yes' },
        { 'fys.criteria': 'no' },
        { 'prompt.inflammatory': 'yes', 'suspicion.spondyloarthropathy': 'yes' },
      ],
      onsetWeeks: [undefined],
      offers: [{}],
      monotone: true,
    },
    {
      name: 'arm and what else is there',
      varied: ['arm.paresis', 'suspicion.spondyloarthropathy', 'suspicion.osteoporotic-fracture', 'suspicion.visceral'],
      groups: [undefined, 'fc-root', 'fc-other'],
      backgrounds: [{ 'prompt.prednisolone': 'yes' }],
      onsetWeeks: [undefined],
      offers: [{}],
      monotone: true,
    },
    ...armMuscles.map((id) => ({
      name: `alone: ${id}`,
      varied: ['arm.paresis', id],
      groups: [undefined],
      backgrounds: [{ progress: 'clear' }],
      onsetWeeks: [undefined],
      offers: [{}],
      monotone: true,
    })),
  ],
};

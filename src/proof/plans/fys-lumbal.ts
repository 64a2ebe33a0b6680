// The slices of the lumbar course: what each kind of decision depends on.
import type { ProofPlan } from '../slice.ts';
import { courseSlices } from './fys-course.ts';
import { clean } from './safety.ts';

export const fysLumbalPlan: ProofPlan = {
  programme: 'fys-lumbal',
  base: {
    ...clean,
    age: 46,
    'pain.duration': 10,
    'pain.distribution': 'radicular',
    'fl.diagnosis': 'nerve-root',
    'fys.criteria': 'yes',
    'fys.course-kind': 'new',
    progress: 'unchanged',
    'fys.need-individual': 'no',
    'pain.unacceptable': 'no',
  },
  thresholds: { 'mrc.hip-flexion.right': [4, 5] },
  slices: courseSlices({ root: 'fl-root', other: 'fl-other' }, { id: 'fl.diagnosis', out: 'back' }),
};

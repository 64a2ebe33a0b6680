// What both structured courses of physiotherapy vary: the way of the course, its beginning, and a patient who was sent on.
import type { Background, Slice } from '../slice.ts';
import { across, safetySlices, safetyStates } from './safety.ts';

const every: Pick<Slice, 'groups' | 'onsetWeeks' | 'offers' | 'monotone'> = {
  groups: [undefined],
  onsetWeeks: [undefined],
  offers: [{}],
  monotone: false,
};

/** The groups of those who meet the criteria of a course, and of those who do not. */
type Groups = { readonly root: string; readonly other: string };

/** The slices of a course; `diagnosis` is its finding of the diagnosis, with the answers that put the patient in and out of the course. */
export function courseSlices(
  course: Groups,
  diagnosis: { readonly id: string; readonly out: string },
): readonly Slice[] {
  const groups = [undefined, course.root, course.other, 'serious'];
  const outside: Background = { [diagnosis.id]: diagnosis.out };
  return [
    ...safetySlices(every, { progress: 'clear' }, { progress: 'worse', 'fys.markedly-worse': 'yes' }),
    {
      ...every,
      name: 'way of the course',
      varied: ['progress', 'fys.markedly-worse', 'fys.sent-on'],
      backgrounds: across(safetyStates, [{}, outside]),
      groups,
    },
    {
      ...every,
      name: 'training',
      varied: ['progress', 'fys.markedly-worse', 'pain.unacceptable', 'fys.need-individual'],
      backgrounds: safetyStates,
      groups: [undefined],
      offers: [{}, { 'fys-group': true }],
    },
    {
      ...every,
      name: 'sent on',
      varied: ['fys.referred', 'fys.sent-on', 'progress', 'paresis.present', 'fys.markedly-worse'],
      backgrounds: [{}],
    },
    {
      ...every,
      name: 'beginning',
      varied: [
        'fys.course-kind',
        diagnosis.id,
        'fys.criteria',
        'yellow.social',
        'yellow.fear-of-movement',
        'fys.lifestyle',
        'work.status',
      ],
      backgrounds: [{}],
      groups: [undefined, course.root],
    },
    {
      ...every,
      name: 'leaving',
      varied: [
        'progress',
        'fys.markedly-worse',
        'suspicion.spondyloarthropathy',
        'suspicion.osteoporotic-fracture',
        'suspicion.visceral',
      ],
      backgrounds: [{ 'prompt.prednisolone': 'yes' }],
      groups: [undefined, course.root],
      monotone: true,
    },
  ];
}

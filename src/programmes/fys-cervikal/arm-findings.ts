// The safety questions that the neck adds to those of every programme: power of the arms, and signs of pressure on the spinal cord.
import { is } from '../../model/condition.ts';
import { type NumberFinding, quantity, yesNo } from '../../model/finding.ts';
import { fys } from '../fys-shared/source.ts';

const status = 'Statuskonsultation efter 2 uger (0233)';
const power = fys(status, 'kraftnedsættelse og reflekser', 'fc-arm-power');

export const armParesis = yesNo({ id: 'arm.paresis', safety: true, flag: 'red', citation: power });

export const armProgressing = yesNo({
  id: 'arm.paresis-progressing',
  safety: true,
  flag: 'red',
  relevantWhen: is(armParesis, 'yes'),
  citation: fys('Forløb 2', 'kraftnedsættelsen', 'fc-arm-power'),
});

const grade = (id: string) =>
  quantity({
    ...{ id, unit: 'mrc', min: 0, max: 5, normal: 5 },
    ...{ safety: true, flag: 'red', relevantWhen: is(armParesis, 'yes'), citation: power },
  });

/** Paresis grade by muscle group of the arm, from C5 to T1, and side, MRC 0-5; 5 is normal. */
export const armGrades: readonly NumberFinding<'mrc'>[] = [
  grade('mrc.shoulder-abduction.right'),
  grade('mrc.shoulder-abduction.left'),
  grade('mrc.elbow-flexion.right'),
  grade('mrc.elbow-flexion.left'),
  grade('mrc.wrist-extension.right'),
  grade('mrc.wrist-extension.left'),
  grade('mrc.elbow-extension.right'),
  grade('mrc.elbow-extension.left'),
  grade('mrc.finger-flexion.right'),
  grade('mrc.finger-flexion.left'),
  grade('mrc.finger-abduction.right'),
  grade('mrc.finger-abduction.left'),
];

/** What the patient tells of pressure on the spinal cord; the signs of the examination are among the shared questions. */
export const myelopathy = yesNo({
  id: 'myelopathy.symptoms',
  safety: true,
  flag: 'red',
  supplement: true,
  citation: { source: 'ifompt-2020', place: 'supplement', term: 'cervical myelopathy', reading: 'fc-myelopathy' },
});

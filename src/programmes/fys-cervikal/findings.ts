// The questions of the cervical course: what it shares with other programmes, and the examination of neck and arm.
import { is } from '../../model/condition.ts';
import { choice, type Finding, quantity, yesNo } from '../../model/finding.ts';
import * as shared from '../fys-shared/course-findings.ts';
import * as asked from '../fys-shared/questionnaire-findings.ts';
import { fys } from '../fys-shared/source.ts';
import { safetyFindings } from '../shared/safety-findings.ts';
import { armGrades, armParesis, armProgressing, myelopathy } from './arm-findings.ts';

const first = 'Forundersøgelse (0231)';
const examination = fys(first, 'inklusive neurologisk', 'fc-examination');

/** What the diagnostic assessment came to. */
export const diagnosis = choice({
  id: 'fc.diagnosis',
  options: ['nerve-root', 'neck', 'shoulder', 'other'],
  persists: true,
  citation: fys(first, 'diagnostisk'),
});

/** Where the pain is. The source's words for the neck course were copied from the back: neck and arm are read. */
export const distribution = choice({
  id: 'fc.pain-distribution',
  options: ['neck', 'arm'],
  positive: ['arm'],
  citation: fys('Forløb 3, patientcase', 'smerter i nakken og lateralt på', 'fc-neck-and-arm'),
});

export const sensory = yesNo({
  id: 'arm.sensory-disturbance',
  citation: fys('Forløb 3, patientcase', 'paræstesier ud i tommel og'),
});

const pain = (id: string) => ({
  ...{ id, unit: 'nprs', min: 0, max: 10, normal: 0 },
  citation: fys(first, 'NRPS', 'fc-neck-and-arm'),
});
export const neckPain = quantity({ ...pain('nprs.neck'), unit: 'nprs' });
export const armPain = quantity({ ...pain('nprs.arm'), unit: 'nprs', relevantWhen: is(distribution, 'arm') });

const normalOr = (id: string, other: string) =>
  choice({ id, options: ['normal', other], positive: [other], normal: 'normal', citation: examination });

export const neckMovement = [
  normalOr('neck.flexion', 'limited'),
  normalOr('neck.extension', 'limited'),
  normalOr('neck.distraction', 'relieves'),
] as const;
export const rotation = [
  normalOr('neck.rotation.right', 'limited'),
  normalOr('neck.rotation.left', 'limited'),
] as const;
export const provocation = [
  normalOr('exam.spurling.right', 'positive'),
  normalOr('exam.spurling.left', 'positive'),
  normalOr('exam.upper-limb-tension.right', 'positive'),
  normalOr('exam.upper-limb-tension.left', 'positive'),
] as const;
export const sensibility = [
  normalOr('sensibility.c5.right', 'reduced'),
  normalOr('sensibility.c5.left', 'reduced'),
  normalOr('sensibility.c6.right', 'reduced'),
  normalOr('sensibility.c6.left', 'reduced'),
  normalOr('sensibility.c7.right', 'reduced'),
  normalOr('sensibility.c7.left', 'reduced'),
  normalOr('sensibility.c8.right', 'reduced'),
  normalOr('sensibility.c8.left', 'reduced'),
] as const;
export const reflexes = [
  normalOr('reflex.biceps.right', 'diminished'),
  normalOr('reflex.biceps.left', 'diminished'),
  normalOr('reflex.brachioradialis.right', 'diminished'),
  normalOr('reflex.brachioradialis.left', 'diminished'),
  normalOr('reflex.triceps.right', 'diminished'),
  normalOr('reflex.triceps.left', 'diminished'),
] as const;

/** Tests of function chosen by the physiotherapist: the source follows them up at the last status of the neck course. */
export const functionTest = choice({
  id: 'fc.function-test',
  options: ['better', 'unchanged', 'worse'],
  positive: ['worse'],
  citation: fys('Sidste statuskonsultation efter 8 uger (0235)', 'Opfølgning på funktionstest'),
});

/** Every finding of the programme, in the order asked. */
export const findings: readonly Finding[] = [
  ...safetyFindings,
  armParesis,
  armProgressing,
  ...armGrades,
  myelopathy,
  diagnosis,
  shared.criteria,
  shared.courseKind,
  shared.progressSince,
  shared.markedlyWorse,
  shared.referred,
  shared.sentOn,
  shared.age,
  shared.duration,
  distribution,
  sensory,
  ...neckMovement,
  ...rotation,
  ...provocation,
  ...sensibility,
  ...reflexes,
  functionTest,
  neckPain,
  armPain,
  shared.limitation,
  shared.unacceptable,
  shared.jobFunction,
  shared.leisure,
  shared.sleep,
  shared.knowledge,
  asked.ndi,
  ...asked.psfs,
  shared.work,
  ...shared.yellowFlags,
  shared.needIndividual,
];

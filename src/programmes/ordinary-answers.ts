// What an ordinary patient would answer where no answer is the normal one: the background of made-up cases, so that they read like patients. It decides
// nothing; a finding left out gets its normal answer, else the first that raises nothing.
import type { Value } from '../model/finding.ts';

type Answers = Readonly<Record<string, Value>>;

/** By finding, for every programme. The duration of pain is that at the first contact. */
const everywhere: Answers = {
  ...{ age: 46, 'pain.duration': 10, 'pain.distribution': 'local', progress: 'unchanged' },
  ...{ 'function.limitation': 'moderate', 'nprs.back': 6, 'nprs.leg': 6, 'nprs.neck': 5, 'nprs.arm': 6 },
  ...{ 'medicine.used': 'paracetamol', 'work.status': 'working', 'work.sick-weeks': 2 },
  ...{ 'walking.relieved': 'yes', 'walking.vascular-unlikely': 'yes' },
  // Where there is a paresis it is a slight one.
  ...{ 'mrc.toe-extension.right': 4, 'mrc.elbow-extension.right': 4 },
  ...{ 'slr.angle.right': 40, 'slr.angle.left': 40 },
  ...{ 'sek.imaging': 'done', 'sek.entry-weeks': 12 },
  ...{ 'rm.tried-weeks': 3 },
  ...{ 'fys.criteria': 'yes', 'fys.knowledge': 'some', 'odi.total': 34, 'ndi.total': 19 },
  ...{ 'psfs.1': 4, 'psfs.2': 3, 'psfs.3': 5, 'psfs.4': 4, 'psfs.5': 6, 'start-back.total': 4 },
};

/** Where the programme is for other patients than those with pain in the low back alone. */
const own: Readonly<Record<string, Answers>> = {
  'fys-lumbal': { 'pain.distribution': 'radicular' },
  'fys-cervikal': { 'fc.pain-distribution': 'arm' },
};

/** What else is found in a patient with a nerve root affected: told with a case, deciding nothing in it. */
export const nerveRootSigns: Answers = {
  ...{ 'sensory.disturbance': 'yes', 'slr.right': 'positive', 'sensibility.l5.right': 'reduced' },
  ...{ 'arm.sensory-disturbance': 'yes', 'exam.spurling.right': 'positive', 'sensibility.c6.right': 'reduced' },
};

/** The ordinary answers of a programme's patients, by finding. */
export function ordinaryAnswers(programme: string): Answers {
  return { ...everywhere, ...own[programme] };
}

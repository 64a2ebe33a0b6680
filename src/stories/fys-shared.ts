// Answers that the stories of both structured courses of physiotherapy begin from.
import { noRedFlags } from './story.ts';

/** A pre-examination of a patient who meets the criteria, without red flags. */
export const meetsCriteria = {
  ...noRedFlags,
  'fys.criteria': 'yes',
  'fys.course-kind': 'new',
  'pain.duration': 10,
  'function.limitation': 'moderate',
  'pain.unacceptable': 'no',
  'fys.need-individual': 'no',
} as const;

/** A later consultation without red flags. */
export const laterOn = { ...noRedFlags, 'pain.unacceptable': 'no', 'fys.need-individual': 'no' } as const;
export const clear = { ...laterOn, progress: 'clear' } as const;
export const some = { ...laterOn, progress: 'some' } as const;
export const unchangedSince = { ...laterOn, progress: 'unchanged' } as const;
export const worseSince = { ...laterOn, progress: 'worse', 'fys.markedly-worse': 'no' } as const;
export const muchWorseSince = { ...laterOn, progress: 'worse', 'fys.markedly-worse': 'yes' } as const;

/** Role and region of a physiotherapist in Region Sjælland. */
export const physiotherapist = { role: 'physiotherapist', region: 'sjaelland' } as const;

// The letters of the cervical course to the general practitioner.
import type { LetterGuide } from '../../model/letter-guide.ts';
import { lettersOf } from '../fys-shared/letters.ts';
import { psfs } from '../fys-shared/questionnaire-findings.ts';

export const letters: readonly LetterGuide[] = lettersOf({
  correspondence: 'fc-correspondence',
  report: 'fc-report',
  carries: [
    'fc.arm-paresis-subacute',
    'fc.arm-paresis-leaving',
    'fc.myelopathy',
    'fc.session.back',
    'fc.status-letter',
    'fc.week2.back',
    'fc.week4.back',
    'fc.week8.back',
    'fc.later.back',
    'fc.week8.not-better',
    'fc.later.not-better',
    'fc.worse-and-leaving',
    'fc.sent-on.not-seen',
  ],
  figures: ['nprs.neck', 'nprs.arm', 'ndi.total', ...psfs.map((one) => one.id), 'function.limitation'],
  history: ['progress', 'sent-on', 'patient', 'pain', 'nerve-root', 'intensity', 'function', 'questionnaires'],
  examined: [
    'arm-power',
    'arm-power-grades',
    'spinal-cord',
    'neurology-signs',
    'provocation',
    'arm-sensibility',
    'arm-reflexes',
    'neck-movement',
    'neck-rotation',
    'power',
    'function-test',
  ],
  never: ['arm.paresis', 'exam.spurling.right', 'exam.spurling.left'],
});

// The letters of the lumbar course to the general practitioner.
import type { LetterGuide } from '../../model/letter-guide.ts';
import { lettersOf } from '../fys-shared/letters.ts';
import { psfs } from '../fys-shared/questionnaire-findings.ts';

export const letters: readonly LetterGuide[] = lettersOf({
  correspondence: 'fl-correspondence',
  report: 'fl-report',
  carries: [
    'fl.session.back',
    'fl.status-letter',
    'fl.week2.back',
    'fl.week4.back',
    'fl.week8.back',
    'fl.later.back',
    'fl.week8.not-better',
    'fl.later.not-better',
    'fl.worse-and-leaving',
    'fl.sent-on.not-seen',
  ],
  figures: ['nprs.back', 'nprs.leg', 'odi.total', ...psfs.map((one) => one.id), 'function.limitation'],
  history: ['progress', 'sent-on', 'patient', 'pain', 'nerve-root', 'intensity', 'function', 'questionnaires'],
  examined: [
    'power',
    'power-grades',
    'slr',
    'sensibility',
    'reflexes',
    'power-screen',
    'neurology-signs',
    'inspection',
  ],
  never: ['paresis.present', 'slr.right', 'slr.left'],
});

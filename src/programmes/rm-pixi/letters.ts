// The letters of `rm-pixi`. The source says to whom and by which way, not what a letter holds: the headings are those of the record systems, as in
// `rh-2012` 4.6.
import type { LetterGuide } from '../../model/letter-guide.ts';
import {
  type LetterFrame,
  questionLetter,
  referralLetter,
  reportLetter,
  scanSafety,
  therapistLetter,
} from '../shared/letter-parts.ts';
import { rm } from './rules/parts.ts';

const frame: LetterFrame = {
  story: ['progress', 'patient', 'pain', 'walking', 'nerve-root', 'intensity', 'function', 'rm-tried'],
  storyRequired: ['pain.duration', 'pain.distribution', 'nprs.back', 'function.limitation'],
  work: ['work'],
  examined: [
    ...['power', 'power-grades', 'slr', 'sensibility', 'reflexes', 'power-screen', 'neurology-signs'],
    ...['inspection', 'pulses', 'vascular'],
  ],
  nerveRoot: 'rm-root',
};

const holds = 'rm-letter';

/** What goes to the secondary sector as a referral; a second opinion goes there as a message. */
const secondarySectorRules = [
  ...['rm.back.week4.yellow', 'rm.root.week4.refer'],
  ...['rm.back.week8.refer', 'rm.root.week8.refer', 'rm.back.fifth.refer', 'rm.root.fifth.refer'],
];

const therapist = (id: 'physiotherapist' | 'chiropractor'): LetterGuide =>
  therapistLetter(
    frame,
    {
      id,
      recipients: [id, 'allied-practice'],
      standard: 'REF07',
      citation: rm('2. kontakt', 'fysioterapeut eller kiropraktor', holds),
    },
    ['work.status'],
  );

const mri = ['rm.root.mri', 'rm.back.week8.mri', 'rm.back.week4.mri', 'rm.mri.other'];

/** The letters of the programme. */
export const letters: readonly LetterGuide[] = [
  therapist('physiotherapist'),
  therapist('chiropractor'),
  therapistLetter(
    frame,
    {
      id: 'municipality',
      recipients: ['municipality'],
      standard: 'XREF15',
      citation: rm('Evt. 3. kontakt', 'henvisning til kommunal indsats', holds),
    },
    ['work.status', 'work.threatened'],
  ),
  referralLetter(frame, {
    id: 'spine-triage',
    recipients: ['spine-triage'],
    rules: secondarySectorRules,
    standard: 'REF01',
    citation: rm('Evt. 3. kontakt', 'Brug dynamisk henvisning', 'rm-dynamic-referral'),
  }),
  // What is subacute by the shared rules: a paresis that is stable, signs of the upper motor neuron, suspected spondyloarthropathy.
  referralLetter(frame, {
    id: 'rheumatology-department',
    recipients: ['rheumatology-department'],
    standard: 'REF01',
    citation: rm('Evt. 3. kontakt', 'Brug dynamisk henvisning', 'rm-dynamic-referral'),
  }),
  referralLetter(frame, {
    id: 'practising-specialist',
    recipients: ['practising-specialist'],
    standard: 'REF01',
    citation: rm('Evt. 4. kontakt', 'praktiserende speciallæge', holds),
  }),
  referralLetter(
    frame,
    {
      id: 'mri',
      recipients: ['imaging'],
      rules: mri,
      standard: 'REF02',
      citation: rm('MR-scanning', 'MR-scanning kan tilbydes', 'scan-contraindications'),
    },
    scanSafety,
  ),
  questionLetter(
    frame,
    {
      id: 'second-opinion',
      recipients: ['spine-triage'],
      rules: ['rm.second-opinion'],
      standard: 'DIS91',
      citation: rm('Second opinion', 'Send korrespondancemeddelelse til rygvisitation', holds),
    },
    'second-opinion-question',
  ),
  reportLetter(frame, 'report-physiotherapist', 'physiotherapist', rm('Titel', 'almen praksis', 'rm-report')),
  reportLetter(frame, 'report-chiropractor', 'chiropractor', rm('Titel', 'almen praksis', 'rm-report')),
];

// What each referral must hold, heading by heading. Source: the guides of chapter 4.6; the order of the fields of a hospital referral is that of
// the record systems (REF01, REF02). The reports to the general practitioner are in `report-letters.ts`.
import type { LetterGuide } from '../../model/letter-guide.ts';
import { careLetterPart } from '../shared/home-care-findings.ts';
import {
  answers,
  given,
  medicine,
  must,
  needs,
  objective,
  REFERRAL_AIM,
  referralLetter,
  results,
  scanSafety,
  therapistLetter,
  wishes,
} from '../shared/letter-parts.ts';
import { frame, toPhysician } from './letter-frame.ts';
import { reportLetters } from './report-letters.ts';
import { rh } from './rules/parts.ts';

type Allied = {
  readonly id: string;
  readonly standard: string;
  readonly capabilities?: readonly string[];
  readonly citation?: LetterGuide['citation'];
};

/** The guide for municipality, chiropractor and physiotherapist from general practice. */
const allied = (shape: Allied, workRequired: readonly string[], more: LetterGuide['sections'] = []): LetterGuide =>
  therapistLetter(
    frame,
    { recipients: [shape.id], citation: rh('4.6', 'Henvisning til kommune/kiropraktor/fysioterapeut'), ...shape },
    workRequired,
    more,
  );

/** To the municipality, threatened function or ability to work is always named (3.2). */
const threatened = ['work.status', 'work.threatened'];

const rheumatologist: LetterGuide = {
  ...{ id: 'rheumatologist', kind: 'referral', recipients: ['rheumatologist'], capabilities: [] },
  ...{ standard: 'REF01', aim: REFERRAL_AIM },
  sections: [
    { id: 'diagnosis-only', parts: [{ kind: 'diagnosis' }] },
    {
      id: 'relevant-history',
      parts: [
        answers(toPhysician.story, must(...toPhysician.storyRequired)),
        answers(frame.work, must('work.status', 'work.sick-weeks')),
      ],
    },
    { id: 'given', parts: given },
    { id: 'objective', parts: objective(frame) },
    { id: 'wishes-department', parts: wishes('letter.rheumatologist') },
    { id: 'results-reports', parts: results },
    { id: 'medicine', parts: [medicine] },
    { id: 'patient-needs', parts: needs },
  ],
  citation: rh('4.6', 'Henvisning til praktiserende speciallæge i reumatologi'),
};

const toHospital = { standard: 'REF01', citation: rh('4.6', 'Henvisning til hospital') } as const;
const toImaging = {
  recipients: ['imaging'],
  standard: 'REF02',
  citation: rh('4.6', 'MR skema med henblik på kontraindikationer', 'scan-contraindications'),
} as const;

/** The letters of the programme. */
export const letters: readonly LetterGuide[] = [
  allied({ id: 'physiotherapist', standard: 'REF07', capabilities: ['manual', 'exercise'] }, ['work.status']),
  allied({ id: 'chiropractor', standard: 'REF07', capabilities: ['manual', 'exercise'] }, ['work.status']),
  allied({ id: 'municipality', standard: 'XREF15' }, threatened, [careLetterPart]),
  // By correspondence: the source leaves the way of it to each municipality.
  allied(
    { id: 'home-care', standard: 'DIS91', citation: rh('3.2; 4.6', 'pleje- og omsorgstilbud', 'care-letter') },
    threatened,
    [careLetterPart],
  ),
  rheumatologist,
  referralLetter(toPhysician, {
    id: 'rheumatology-department',
    recipients: ['rheumatology-department'],
    ...toHospital,
  }),
  referralLetter(toPhysician, { id: 'videncenter', recipients: ['videncenter'], ...toHospital }),
  referralLetter(toPhysician, { id: 'mri', ...toImaging }, scanSafety),
  referralLetter(
    toPhysician,
    { id: 'x-ray', ...toImaging, rules: ['rh.g1.week8.imaging'] },
    { id: 'x-ray-safety', parts: [answers(['x-ray-safety'], must('scan.pregnancy'), true)] },
  ),
  ...reportLetters,
];

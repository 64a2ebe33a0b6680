// What each letter of the hospital must hold, heading by heading. Source: chapter 4.6 and Boks 7. Retraining plan and referral to the municipality are two
// letters and never one; what is sent to the municipality stands in the letter to the GP.
import type { LetterGuide, LetterPart } from '../../model/letter-guide.ts';
import { careLetterPart } from '../shared/home-care-findings.ts';
import {
  answers,
  given,
  type LetterFrame,
  must,
  needs,
  objective,
  REFERRAL_AIM,
  referralLetter,
  results,
  scanSafety,
  therapistLetter,
} from '../shared/letter-parts.ts';
import { rh } from './rules/parts.ts';

const limitation = 'function.limitation';
const work = ['work', 'work-agreement', 'work-adjustments', 'return-plan'];
const examined = ['power', 'power-grades', 'slr', 'sensibility', 'reflexes', 'power-screen', 'neurology-signs'];
const imaged = ['sek-imaging', 'letter-operated'];

const frame: LetterFrame = {
  story: ['sek-referral', 'progress', 'patient', 'pain', 'walking', 'nerve-root', 'intensity', 'function'],
  storyRequired: ['pain.duration', 'pain.distribution', 'nprs.back', limitation],
  work,
  examined: [...examined, 'inspection', 'pulses', 'vascular', ...imaged],
  nerveRoot: 'g2',
};

const change: LetterPart = { kind: 'change', findings: ['nprs.back', 'nprs.leg', limitation] };
const byHospital = { roles: ['hospital'] } as const;
const remark = (topic: string): LetterPart => ({ kind: 'remark', topic });
/** 3.2: whatever goes to the municipality says whether function or ability to work is threatened. */
const workRequired = ['work.status', 'work.threatened'];

const gop: LetterGuide = {
  ...{ id: 'gop', kind: 'referral', recipients: ['retraining'], capabilities: [], ...byHospital },
  ...{ standard: 'GOP', aim: REFERRAL_AIM },
  sections: [
    { id: 'diagnosis-only', parts: [{ kind: 'diagnosis' }] },
    { id: 'gop-type', parts: [answers(['letter-gop-type'], must('sek.gop-type'), true)] },
    {
      id: 'gop-function',
      parts: [
        answers(['letter-function-before', 'function'], must('sek.function-before', limitation), true),
        change,
        answers(work, must(...workRequired), true),
      ],
    },
    {
      id: 'gop-clinical',
      parts: [
        answers(['progress', 'patient', 'pain', 'walking', 'nerve-root', 'intensity'], must('pain.distribution')),
        ...given,
        ...objective(frame),
        ...results,
        ...needs,
      ],
    },
    {
      id: 'gop-need',
      parts: [
        { kind: 'purpose' },
        answers(['sek-retraining'], must('sek.function-loss', 'sek.retraining-need')),
        remark('letter.gop'),
      ],
    },
    { id: 'gop-follow-up', parts: [answers(['letter-follow-up'], must('sek.follow-up'), true)] },
  ],
  citation: rh('4.6', 'Udfærdigelse af genoptræningsplan'),
};

const epikrise: LetterGuide = {
  ...{ id: 'sek-epikrise', kind: 'report', recipients: ['gp'], capabilities: [], ...byHospital },
  ...{ standard: 'DIS91', aim: REFERRAL_AIM },
  sections: [
    { id: 'diagnosis-only', parts: [{ kind: 'diagnosis' }] },
    { id: 'epikrise-history', parts: [{ kind: 'contacts' }, answers(frame.story, must('progress', 'pain.duration'))] },
    { id: 'epikrise-objective', parts: objective({ ...frame, examined: frame.examined.slice(0, -imaged.length) }) },
    {
      id: 'epikrise-results',
      parts: [answers(imaged, [{ findings: ['sek.degeneration'], group: 'g1' }], true), ...results],
    },
    {
      id: 'epikrise-assessment',
      parts: [change, answers(['sek-prospect', 'sek-surgery', 'sek-retraining', 'sek-municipal'])],
    },
    {
      id: 'epikrise-plan',
      parts: [{ kind: 'given' }, { kind: 'informed' }, { kind: 'proposal' }, remark('letter.gp')],
    },
    { id: 'epikrise-social', parts: [answers(work), remark('letter.sek-social')] },
  ],
  citation: rh('4.6', 'Epikrise fra hospital', 'sek-epikrise-headings'),
};

const referral = (id: string, recipient: string, place: string, term: string, reading?: string): LetterGuide => {
  const isScan = recipient === 'imaging';
  const shape = {
    id,
    recipients: [recipient],
    standard: isScan ? 'REF02' : 'REF01',
    citation: rh(place, term, reading),
  };
  return referralLetter(frame, { ...shape, ...byHospital }, isScan ? scanSafety : undefined);
};

/** The letters of the hospital. */
export const letters: readonly LetterGuide[] = [
  gop,
  therapistLetter(
    frame,
    {
      ...{ id: 'sek-municipality', recipients: ['municipality'], standard: 'XREF15', ...byHospital },
      citation: rh('4.4; 4.6', 'Henvisning til kommune'),
    },
    workRequired,
    [careLetterPart],
  ),
  therapistLetter(
    frame,
    {
      ...{ id: 'sek-home-care', recipients: ['home-care'], standard: 'DIS91', ...byHospital },
      citation: rh('3.2; 4.6', 'pleje- og omsorgstilbud', 'care-letter'),
    },
    workRequired,
    [careLetterPart],
  ),
  referral('sek-surgery', 'videncenter', '4.2; 4.6', 'Videncenter for Rygsygdomme'),
  referral('sek-pain-clinic', 'pain-clinic', '3.4; 4.6', 'Smerteklinik'),
  referral('sek-liaison', 'liaison-psychiatry', '3.4; 4.6', 'Liason Psykiatrisk Afdeling'),
  referral('sek-mri', 'imaging', '4.6', 'MR skema', 'scan-contraindications'),
  epikrise,
];

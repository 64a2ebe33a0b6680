// What the reports to the general practitioner hold, who is the coordinator: from physiotherapist, chiropractor and practising rheumatologist (4.6).
import type { LetterGuide, LetterPart } from '../../model/letter-guide.ts';
import { answers, MESSAGE_AIM, measured, must, objective, REFERRAL_AIM, results } from '../shared/letter-parts.ts';
import { frame } from './letter-frame.ts';
import { rh } from './rules/parts.ts';

const change: LetterPart = { kind: 'change', findings: measured };
const proposal: readonly LetterPart[] = [{ kind: 'proposal' }, { kind: 'remark', topic: 'letter.gp' }];

const reportBy = (role: string) => ({
  ...({ id: `report-${role}`, kind: 'report', recipients: ['gp'], capabilities: [], roles: [role] } as const),
  standard: 'DIS91',
});

const fromPhysiotherapist: LetterGuide = {
  ...reportBy('physiotherapist'),
  aim: MESSAGE_AIM,
  sections: [
    { id: 'report-reason', parts: [{ kind: 'diagnosis' }] },
    {
      id: 'report-status',
      parts: [
        { kind: 'contacts' },
        change,
        answers(['progress', 'pain', 'walking', 'function'], must('progress')),
        answers(['work']),
        ...objective(frame),
      ],
    },
    { id: 'report-given', parts: [{ kind: 'given' }] },
    { id: 'report-proposal', parts: proposal },
    { id: 'report-informed', parts: [{ kind: 'informed' }] },
  ],
  citation: rh('4.6', 'Epikriser fra fysioterapeut'),
};

const fromChiropractor: LetterGuide = {
  ...reportBy('chiropractor'),
  aim: MESSAGE_AIM,
  sections: [
    { id: 'diagnosis-only', parts: [{ kind: 'diagnosis' }] },
    { id: 'report-reason', parts: [answers(['scope', 'patient', 'pain'], must('pain.distribution'))] },
    { id: 'report-problem', parts: [answers(['walking', 'nerve-root', 'function']), answers(['work'])] },
    {
      id: 'report-course',
      parts: [
        { kind: 'contacts' },
        { kind: 'given' },
        change,
        answers(['progress'], must('progress')),
        { kind: 'informed' },
      ],
    },
    { id: 'objective-plain', parts: objective(frame) },
    { id: 'report-imaging', parts: results },
    { id: 'report-proposal', parts: proposal },
  ],
  citation: rh('4.6', 'Epikriser fra kiropraktor'),
};

/** What the specialist judged; the same headings as the hospital's letter, as the source wants it. */
const judged = ['long-course', 'early-imaging', 'more-help', 'others', 'stay', 'further-way'];

const fromRheumatologist: LetterGuide = {
  ...reportBy('rheumatologist'),
  aim: REFERRAL_AIM,
  sections: [
    { id: 'diagnosis-only', parts: [{ kind: 'diagnosis' }] },
    { id: 'epikrise-history', parts: [{ kind: 'contacts' }, answers(frame.story, must('progress', 'pain.duration'))] },
    { id: 'epikrise-objective', parts: objective(frame) },
    { id: 'epikrise-results', parts: results },
    { id: 'epikrise-assessment', parts: [change, answers(judged)] },
    // That the plan is provisional stands first.
    { id: 'epikrise-plan', parts: [...proposal, { kind: 'given' }, { kind: 'informed' }] },
    { id: 'epikrise-social', parts: [answers(frame.work), { kind: 'remark', topic: 'letter.social' }] },
  ],
  citation: rh('4.6', 'Epikriser fra praktiserende reumatolog'),
};

/** The reports, in the order of the source. */
export const reportLetters: readonly LetterGuide[] = [fromPhysiotherapist, fromChiropractor, fromRheumatologist];

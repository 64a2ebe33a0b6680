// What each letter must hold, heading by heading. The source gives no guides: headings and fields are those that programmes share.
import type { Finding } from '../../model/finding.ts';
import type { LetterGuide, LetterPart } from '../../model/letter-guide.ts';
import type { Section } from '../../model/programme.ts';
import * as shared from '../shared/document-findings.ts';
import { at } from '../shared/history-findings.ts';
import {
  answers,
  given,
  type LetterFrame,
  MESSAGE_AIM,
  medicine,
  must,
  needs,
  objective,
  REFERRAL_AIM,
  scanSafety,
  wishes,
} from '../shared/letter-parts.ts';

/** The shared question of earlier pictures is of the lumbar spine alone; here "done before" asks, whatever the part of the back. */
const notAsked = 'results.imaging';
/** The shared questions of documents that these letters ask. */
export const documentFindings: readonly Finding[] = shared.documentFindings.filter((one) => one.id !== notAsked);
/** Where they are asked. */
export const documentQuestions: readonly Section[] = shared.documentQuestions.filter(
  (one) => !one.findings.includes(notAsked) && one.id !== 'x-ray-safety',
);

const limitation = 'function.limitation';
const frame: LetterFrame = {
  story: ['progress', 'patient', 'pain', 'rs-stage', 'intensity', 'function', 'rs-picture'],
  storyRequired: ['pain.duration', 'rs.site', 'rs.radiation', limitation],
  work: ['work', 'work-agreement', 'work-adjustments', 'return-plan'],
  examined: [
    'power',
    'rs-arm',
    'power-grades',
    'slr',
    'sensibility',
    'reflexes',
    'power-screen',
    'neurology-signs',
    'inspection',
  ],
};
const story = answers(frame.story, must(...frame.storyRequired));
const results: readonly LetterPart[] = [answers(['rs-done'], [], true), { kind: 'remark', topic: 'letter.results' }];

/** To physiotherapist, chiropractor and municipality. */
const practice = (
  id: string,
  recipient: 'physiotherapist' | 'chiropractor' | 'municipality',
  standard: string,
  capabilities: readonly string[],
): LetterGuide => ({
  ...{ id, kind: 'referral', recipients: [recipient], capabilities, standard, aim: REFERRAL_AIM },
  sections: [
    { id: 'diagnosis', parts: [{ kind: 'diagnosis' }] },
    {
      id: 'short-history',
      parts: [
        story,
        answers(
          frame.work,
          recipient === 'municipality' ? must('work.status', 'work.threatened') : must('work.status'),
        ),
        ...given,
      ],
    },
    { id: 'objective', parts: objective(frame) },
    { id: 'wishes-therapist', parts: wishes(`letter.${recipient}`) },
    { id: 'results', parts: results },
    { id: 'medicine', parts: [medicine] },
    { id: 'circumstances', parts: needs },
  ],
  citation: at('4.6', 'Henvisning til kommune/kiropraktor/fysioterapeut', 'rs-letters'),
});

/** To a hospital or to imaging, of any part of the back: the fields of REF01 and REF02, in their order. */
const hospital = (id: string, recipient: string, standard = 'REF01', topic = `letter.${id}`): LetterGuide => ({
  ...{ id, kind: 'referral', recipients: [recipient], capabilities: [], standard, aim: REFERRAL_AIM },
  sections: [
    { id: 'ref-diagnosis', parts: [{ kind: 'diagnosis' }] },
    { id: 'ref-history', parts: [story, answers(frame.work, must('work.status')), ...given, ...needs] },
    { id: 'ref-examination', parts: [...objective(frame), ...results] },
    { id: 'ref-medicine', parts: [medicine] },
    ...(recipient === 'imaging' ? [scanSafety] : []),
    { id: 'ref-purpose', parts: wishes(topic) },
  ],
  citation: at('4.6', 'Henvisning til hospital', 'rs-letters'),
});

/** From those who send the patient back: the GP is told what was tried and what to decide. */
const report = (id: string, role: string, term: string): LetterGuide => ({
  ...{ id, kind: 'report', recipients: ['gp'], capabilities: [] },
  ...{ roles: [role], standard: 'DIS91', aim: MESSAGE_AIM },
  sections: [
    { id: 'report-reason', parts: [{ kind: 'diagnosis' }] },
    {
      id: 'report-status',
      parts: [
        { kind: 'contacts' },
        { kind: 'change', findings: ['nprs.back', limitation] },
        answers(frame.story, must('progress')),
        answers(frame.work),
        ...objective(frame),
      ],
    },
    { id: 'report-given', parts: [{ kind: 'given' }] },
    { id: 'report-proposal', parts: [{ kind: 'proposal' }, { kind: 'remark', topic: 'letter.gp' }] },
    { id: 'report-informed', parts: [{ kind: 'informed' }] },
  ],
  citation: at('4.6', term, 'rs-letters'),
});

/** The letters of the programme. */
export const letters: readonly LetterGuide[] = [
  practice('physiotherapist', 'physiotherapist', 'REF07', ['physiotherapy']),
  practice('chiropractor', 'chiropractor', 'REF07', ['chiropractic']),
  practice('rs-municipality', 'municipality', 'XREF15', []),
  hospital('rheumatology-department', 'rheumatology-department'),
  hospital('spine-unit', 'spine-unit'),
  hospital('spine-surgery', 'spine-surgery'),
  hospital('pain-clinic', 'pain-clinic'),
  hospital('occupational-medicine', 'occupational-medicine'),
  hospital('rs-mri', 'imaging', 'REF02', 'letter.mri'),
  report('report-physiotherapist', 'physiotherapist', 'Epikriser fra fysioterapeut'),
  report('report-chiropractor', 'chiropractor', 'Epikriser fra kiropraktor'),
];

// What each letter must hold, heading by heading. Source: the guides of chapter 4.6; the order of the fields of a hospital referral is that of
// the record systems (REF01, REF02).
import type { LetterGuide, LetterPart } from '../../model/letter-guide.ts';
import { rh } from './rules/parts.ts';

/** Aims for the length, in characters: a referral is read on one screen, a message at a glance. */
const REFERRAL_AIM = 1500;
const REPORT_AIM = 1000;

type Required = Extract<LetterPart, { kind: 'answers' }>['required'];
const answers = (sections: readonly string[], required: Required = [], normals = false): LetterPart => ({
  kind: 'answers',
  sections,
  normals,
  together: examinedTogether.filter((id) => sections.includes(id)),
  required,
});
const examinedTogether = ['power-grades', 'sensibility', 'reflexes', 'power-screen', 'inspection', 'pulses'];
const must = (...findings: readonly string[]) => [{ findings }];

const story = ['progress', 'patient', 'pain', 'scope', 'walking', 'nerve-root', 'intensity', 'function'];
const work = ['work', 'work-agreement', 'work-adjustments', 'return-plan'];
/** 4.6: with nerve-root involvement paresis and straight leg raise are always stated. */
const nerveRootMinimum = [{ findings: ['paresis.present', 'slr.right', 'slr.left'], group: 'g2' }];
const examined = ['power', 'power-grades', 'slr', 'sensibility', 'reflexes', 'power-screen', 'neurology-signs'];
const objective: readonly LetterPart[] = [
  answers([...examined, 'inspection', 'pulses', 'vascular'], nerveRootMinimum, true),
  { kind: 'flags' },
];
const given: readonly LetterPart[] = [{ kind: 'given' }, answers(['medicine'])];
const duration = 'pain.duration';
const where = 'pain.distribution';
const limitation = 'function.limitation';
const wishes = (topic: string): readonly LetterPart[] => [{ kind: 'purpose' }, { kind: 'remark', topic }];
const medicine = answers(
  ['medicine', 'letter-medicine'],
  must('medicine.used', 'medicine.regular', 'medicine.cave'),
  true,
);
const results: readonly LetterPart[] = [
  answers(['letter-results'], must('results.imaging'), true),
  { kind: 'remark', topic: 'letter.results' },
];
const needs: readonly LetterPart[] = [
  answers(['letter-needs'], must('need.interpreter', 'need.disability'), true),
  { kind: 'remark', topic: 'letter.needs' },
];

/** The guide for municipality, chiropractor and physiotherapist from general practice. */
const allied = (
  id: 'physiotherapist' | 'chiropractor' | 'municipality',
  standard: string,
  capabilities: readonly string[],
): LetterGuide => ({
  ...{ id, kind: 'referral', recipients: [id], capabilities, standard, aim: REFERRAL_AIM },
  sections: [
    { id: 'diagnosis', parts: [{ kind: 'diagnosis' }] },
    {
      id: 'short-history',
      parts: [
        answers(story, must(duration, where, limitation)),
        // To the municipality, threatened function or ability to work is always named (3.2).
        answers(work, id === 'municipality' ? must('work.status', 'work.threatened') : must('work.status')),
        ...given,
      ],
    },
    { id: 'objective', parts: objective },
    { id: 'wishes-therapist', parts: wishes(`letter.${id}`) },
    { id: 'results', parts: results },
    { id: 'medicine', parts: [medicine] },
    { id: 'circumstances', parts: needs },
  ],
  citation: rh('4.6', 'Henvisning til kommune/kiropraktor/fysioterapeut'),
});

const rheumatologist: LetterGuide = {
  ...{ id: 'rheumatologist', kind: 'referral', recipients: ['rheumatologist'], capabilities: [] },
  ...{ standard: 'REF01', aim: REFERRAL_AIM },
  sections: [
    { id: 'diagnosis-only', parts: [{ kind: 'diagnosis' }] },
    {
      id: 'relevant-history',
      parts: [
        answers(story, must(duration, where, 'nprs.back', limitation)),
        answers(work, must('work.status', 'work.sick-weeks')),
      ],
    },
    { id: 'given', parts: given },
    { id: 'objective', parts: objective },
    { id: 'wishes-department', parts: wishes('letter.rheumatologist') },
    { id: 'results-reports', parts: results },
    { id: 'medicine', parts: [medicine] },
    { id: 'patient-needs', parts: needs },
  ],
  citation: rh('4.6', 'Henvisning til praktiserende speciallæge i reumatologi'),
};

type Hospital = Pick<LetterGuide, 'id' | 'recipients' | 'standard' | 'citation'> & {
  readonly safety?: LetterGuide['sections'][number];
  readonly rules?: readonly string[];
};

/** The fields of REF01 and REF02, in their order. */
const hospital = ({ safety, rules, ...rest }: Hospital): LetterGuide => ({
  ...rest,
  ...{ kind: 'referral', capabilities: [], aim: REFERRAL_AIM },
  ...(rules === undefined ? {} : { rules }),
  sections: [
    { id: 'ref-diagnosis', parts: [{ kind: 'diagnosis' }] },
    {
      id: 'ref-history',
      parts: [
        answers(story, must(duration, where, 'nprs.back', limitation)),
        answers(work, must('work.status')),
        ...given,
        ...needs,
      ],
    },
    { id: 'ref-examination', parts: [...objective, ...results] },
    { id: 'ref-medicine', parts: [medicine] },
    ...(safety === undefined ? [] : [safety]),
    { id: 'ref-purpose', parts: wishes(`letter.${rest.id}`) },
  ],
});

const scanList = ['scan.pacemaker', 'scan.implant', 'scan.metal-in-eye', 'scan.claustrophobia', 'scan.pregnancy'];
const imaging = rh('4.6', 'MR skema med henblik på kontraindikationer', 'scan-contraindications');

const reportStatus: readonly LetterPart[] = [
  { kind: 'contacts' },
  { kind: 'change', findings: ['nprs.back', 'nprs.leg', limitation] },
  answers(['progress', 'pain', 'walking', 'function'], must('progress')),
  answers(['work']),
];
const proposal: readonly LetterPart[] = [{ kind: 'proposal' }, { kind: 'remark', topic: 'letter.gp' }];

const fromPhysiotherapist: LetterGuide = {
  ...{ id: 'report-physiotherapist', kind: 'report', recipients: ['gp'], capabilities: [] },
  ...{ roles: ['physiotherapist'], standard: 'DIS91', aim: REPORT_AIM },
  sections: [
    { id: 'report-reason', parts: [{ kind: 'diagnosis' }] },
    { id: 'report-status', parts: [...reportStatus, ...objective] },
    { id: 'report-given', parts: [{ kind: 'given' }] },
    { id: 'report-proposal', parts: proposal },
    { id: 'report-informed', parts: [{ kind: 'informed' }] },
  ],
  citation: rh('4.6', 'Epikriser fra fysioterapeut'),
};

const fromChiropractor: LetterGuide = {
  ...{ id: 'report-chiropractor', kind: 'report', recipients: ['gp'], capabilities: [] },
  ...{ roles: ['chiropractor'], standard: 'DIS91', aim: REPORT_AIM },
  sections: [
    { id: 'diagnosis-only', parts: [{ kind: 'diagnosis' }] },
    { id: 'report-reason', parts: [answers(['scope', 'patient', 'pain'], must(where))] },
    { id: 'report-problem', parts: [answers(['walking', 'nerve-root', 'function']), answers(['work'])] },
    {
      id: 'report-course',
      parts: [
        { kind: 'contacts' },
        { kind: 'given' },
        { kind: 'change', findings: ['nprs.back', 'nprs.leg', limitation] },
        answers(['progress'], must('progress')),
        { kind: 'informed' },
      ],
    },
    { id: 'objective-plain', parts: objective },
    { id: 'report-imaging', parts: results },
    { id: 'report-proposal', parts: proposal },
  ],
  citation: rh('4.6', 'Epikriser fra kiropraktor'),
};

/** The letters of the programme. */
export const letters: readonly LetterGuide[] = [
  allied('physiotherapist', 'REF07', ['manual', 'exercise']),
  allied('chiropractor', 'REF07', ['manual', 'exercise']),
  allied('municipality', 'XREF15', []),
  rheumatologist,
  hospital({
    id: 'rheumatology-department',
    recipients: ['rheumatology-department'],
    standard: 'REF01',
    citation: rh('4.6', 'Henvisning til hospital'),
  }),
  hospital({
    id: 'videncenter',
    recipients: ['videncenter'],
    standard: 'REF01',
    citation: rh('4.6', 'Henvisning til hospital'),
  }),
  hospital({
    id: 'mri',
    recipients: ['imaging'],
    standard: 'REF02',
    citation: imaging,
    safety: { id: 'scan-safety', parts: [answers(['scan-safety'], [{ findings: scanList }], true)] },
  }),
  hospital({
    id: 'x-ray',
    recipients: ['imaging'],
    rules: ['rh.g1.week8.imaging'],
    standard: 'REF02',
    citation: imaging,
    safety: { id: 'x-ray-safety', parts: [answers(['x-ray-safety'], must('scan.pregnancy'), true)] },
  }),
  fromPhysiotherapist,
  fromChiropractor,
];

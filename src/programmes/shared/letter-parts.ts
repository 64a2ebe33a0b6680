// The parts and shapes of letters that programmes share. Headings and fields are those of the record systems (REF01, REF02, REF07, XREF15) and of the
// guides in `rh-2012` 4.6; a programme gives its own sections, its own group of nerve-root involvement and its own citation.
import type { Citation } from '../../model/citation.ts';
import type { LetterGuide, LetterPart } from '../../model/letter-guide.ts';

/** Aims for the length, in characters: a referral is read on one screen, a message at a glance. */
export const REFERRAL_AIM = 1500;
export const MESSAGE_AIM = 1000;

type Required = Extract<LetterPart, { kind: 'answers' }>['required'];

const examinedTogether = ['power-grades', 'sensibility', 'reflexes', 'power-screen', 'inspection', 'pulses'];

/** The answers of sections; normal ones too where `normals`. */
export const answers = (sections: readonly string[], required: Required = [], normals = false): LetterPart => ({
  kind: 'answers',
  sections,
  normals,
  together: examinedTogether.filter((id) => sections.includes(id)),
  required,
});

/** What must not be lacking. */
export const must = (...findings: readonly string[]): Required => [{ findings }];

/** What the recipient is asked for, and what the clinician adds under a topic. */
export const wishes = (topic: string): readonly LetterPart[] => [{ kind: 'purpose' }, { kind: 'remark', topic }];

/** Results that are there already. */
export const results: readonly LetterPart[] = [
  answers(['letter-results'], must('results.imaging'), true),
  { kind: 'remark', topic: 'letter.results' },
];

/** An interpreter, a disability. */
export const needs: readonly LetterPart[] = [
  answers(['letter-needs'], must('need.interpreter', 'need.disability'), true),
  { kind: 'remark', topic: 'letter.needs' },
];

/** Medicine for the pain, other medicine and cave. */
export const medicine: LetterPart = answers(
  ['medicine', 'letter-medicine'],
  must('medicine.used', 'medicine.regular', 'medicine.cave'),
  true,
);

const scanList = ['scan.pacemaker', 'scan.implant', 'scan.metal-in-eye', 'scan.claustrophobia', 'scan.pregnancy'];

/** The list that the scanner asks for. */
export const scanSafety: LetterGuide['sections'][number] = {
  id: 'scan-safety',
  parts: [answers(['scan-safety'], [{ findings: scanList }], true)],
};

/** What a programme's letters draw from. */
export type LetterFrame = {
  /** Sections of the history, and what of it may never lack. */
  readonly story: readonly string[];
  readonly storyRequired: readonly string[];
  readonly work: readonly string[];
  /** Sections of the examination. */
  readonly examined: readonly string[];
  /** The group of nerve-root involvement, for which paresis and straight leg raise are always stated; none where left out. */
  readonly nerveRoot?: string;
};

/** The examination, with the flags beside it. */
export const objective = ({ examined, nerveRoot }: LetterFrame): readonly LetterPart[] => [
  answers(
    examined,
    nerveRoot === undefined ? [] : [{ findings: ['paresis.present', 'slr.right', 'slr.left'], group: nerveRoot }],
    true,
  ),
  { kind: 'flags' },
];

/** What was done so far, and the medicine taken. */
export const given: readonly LetterPart[] = [{ kind: 'given' }, answers(['medicine'])];

type Shape = Pick<LetterGuide, 'id' | 'recipients' | 'standard' | 'citation'> &
  Partial<Pick<LetterGuide, 'capabilities' | 'rules' | 'roles'>>;

const shaped = ({ capabilities = [], rules, roles, ...rest }: Shape) => ({
  ...rest,
  kind: 'referral' as const,
  capabilities,
  ...(rules === undefined ? {} : { rules }),
  ...(roles === undefined ? {} : { roles }),
});

/** The letter to a physiotherapist, a chiropractor or the municipality. `workRequired`: what of work may not lack. `more`: after what was found. */
export const therapistLetter = (
  frame: LetterFrame,
  shape: Shape,
  workRequired: readonly string[],
  more: LetterGuide['sections'] = [],
): LetterGuide => ({
  ...shaped(shape),
  aim: REFERRAL_AIM,
  sections: [
    { id: 'diagnosis', parts: [{ kind: 'diagnosis' }] },
    {
      id: 'short-history',
      parts: [answers(frame.story, must(...frame.storyRequired)), answers(frame.work, must(...workRequired)), ...given],
    },
    { id: 'objective', parts: objective(frame) },
    ...more,
    { id: 'wishes-therapist', parts: wishes(`letter.${shape.id}`) },
    { id: 'results', parts: results },
    { id: 'medicine', parts: [medicine] },
    { id: 'circumstances', parts: needs },
  ],
});

/** The fields of REF01 and REF02, in their order: to hospital, to a practising specialist, to imaging. */
export const referralLetter = (
  frame: LetterFrame,
  shape: Shape,
  safety?: LetterGuide['sections'][number],
): LetterGuide => ({
  ...shaped(shape),
  aim: REFERRAL_AIM,
  sections: [
    { id: 'ref-diagnosis', parts: [{ kind: 'diagnosis' }] },
    {
      id: 'ref-history',
      parts: [
        answers(frame.story, must(...frame.storyRequired)),
        answers(frame.work, must('work.status')),
        ...given,
        ...needs,
      ],
    },
    { id: 'ref-examination', parts: [...objective(frame), ...results] },
    { id: 'ref-medicine', parts: [medicine] },
    ...(safety === undefined ? [] : [safety]),
    { id: 'ref-purpose', parts: wishes(`letter.${shape.id}`) },
  ],
});

/** A correspondence that asks a question; never for anything acute. `question` is its last heading. */
export const questionLetter = (frame: LetterFrame, shape: Shape, question: string): LetterGuide => ({
  ...shaped(shape),
  aim: MESSAGE_AIM,
  sections: [
    { id: 'diagnosis-only', parts: [{ kind: 'diagnosis' }] },
    { id: 'relevant-history', parts: [answers(frame.story, must(...frame.storyRequired)), answers(frame.work)] },
    { id: 'objective', parts: objective(frame) },
    { id: 'given', parts: given },
    { id: question, parts: wishes(`letter.${shape.id}`) },
  ],
});

export const measured = ['nprs.back', 'nprs.leg', 'function.limitation'];

/** The report to the GP from whoever else sees the patient. */
export const reportLetter = (frame: LetterFrame, id: string, role: string, citation: Citation): LetterGuide => ({
  ...{ id, kind: 'report', recipients: ['gp'], capabilities: [], roles: [role] },
  ...{ standard: 'DIS91', aim: MESSAGE_AIM },
  sections: [
    { id: 'report-reason', parts: [{ kind: 'diagnosis' }] },
    {
      id: 'report-status',
      parts: [
        { kind: 'contacts' },
        { kind: 'change', findings: measured },
        answers(frame.story, must('progress')),
        answers(frame.work),
        ...objective(frame),
      ],
    },
    { id: 'report-given', parts: [{ kind: 'given' }] },
    { id: 'report-proposal', parts: [{ kind: 'proposal' }, { kind: 'remark', topic: 'letter.gp' }] },
    { id: 'report-informed', parts: [{ kind: 'informed' }] },
  ],
  citation,
});

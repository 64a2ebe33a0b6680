// What only a letter, a scan or an agreement about work asks for, put where the text is written and never in the wizard. Nothing in the course is
// decided by it. Source: the guides of 4.6, work in 3.2; the list for the scanner is ours, since the programme names a form of its own.
import { isOneOf } from '../../model/condition.ts';
import { choice, type Finding, quantity, yesNo } from '../../model/finding.ts';
import type { Section } from '../../model/programme.ts';
import { at, workStatus } from './history-findings.ts';

const interpreter = yesNo({ id: 'need.interpreter', persists: true, citation: at('4.6', 'tolkning') });
const disability = yesNo({ id: 'need.disability', persists: true, citation: at('4.6', 'handicaps') });
/** Regular medicine beside what is taken for the pain; the list itself stands in the shared medication record. */
const regularMedicine = choice({
  id: 'medicine.regular',
  options: ['none', 'shared-record'],
  positive: ['shared-record'],
  normal: 'none',
  citation: at('4.6', 'Aktuel medicin'),
});
const cave = yesNo({ id: 'medicine.cave', persists: true, citation: at('4.6', 'Aktuel medicin', 'letter-cave') });
const earlierImaging = choice({
  id: 'results.imaging',
  options: ['none', 'x-ray', 'mri', 'other'],
  positive: ['x-ray', 'mri', 'other'],
  normal: 'none',
  citation: at('4.6', 'Relevante undersøgelsesresultater'),
});

const scanner = (id: string, persists: boolean) =>
  yesNo({ id: `scan.${id}`, persists, citation: at('4.6', 'MR skema', 'scan-contraindications') });
const pregnancy = scanner('pregnancy', false);
const scannerSafety = [
  scanner('pacemaker', true),
  scanner('implant', true),
  scanner('metal-in-eye', true),
  scanner('claustrophobia', true),
] as const;

const notFullyAtWork = isOneOf(workStatus, 'partly-sick', 'sick');
const returnDay = (id: string) =>
  quantity({
    id: `return.${id}`,
    unit: 'days',
    min: 0,
    max: 365,
    relevantWhen: notFullyAtWork,
    citation: at('3.2', 'genoptagelse af arbejdet', 'return-plan'),
  });
const returnStart = returnDay('start');
const returnShare = quantity({
  id: 'return.share',
  unit: 'percent',
  min: 5,
  max: 100,
  relevantWhen: notFullyAtWork,
  citation: at('3.2', 'eventuelt med nedsat arbejdstid', 'return-plan'),
});
const returnFull = returnDay('full');
const adjustments = ['lifting', 'position', 'breaks', 'tasks', 'hours'].map((id) =>
  yesNo({ id: `adjust.${id}`, citation: at('3.2', 'tilpasning af patientens arbejdssituation', 'return-plan') }),
);
const declaration = yesNo({ id: 'work.declaration', citation: at('3.2', 'mulighedserklæring') });

/** The findings of the documents, in the order asked. */
export const documentFindings: readonly Finding[] = [
  interpreter,
  disability,
  regularMedicine,
  cave,
  earlierImaging,
  pregnancy,
  ...scannerSafety,
  declaration,
  ...adjustments,
  returnStart,
  returnShare,
  returnFull,
];

const section = (id: string, layout: Section['layout'], findings: readonly Finding[]): Section => ({
  id,
  layout,
  findings: findings.map((one) => one.id),
});

/** Where they are asked: a letter names the sections its guide needs. */
export const documentQuestions: readonly Section[] = [
  section('letter-medicine', 'questions', [regularMedicine, cave]),
  section('letter-results', 'questions', [earlierImaging]),
  section('letter-needs', 'questions', [interpreter, disability]),
  section('scan-safety', 'flags', [...scannerSafety, pregnancy]),
  section('x-ray-safety', 'flags', [pregnancy]),
  section('work-agreement', 'questions', [declaration]),
  section('work-adjustments', 'flags', adjustments),
  section('return-plan', 'questions', [returnStart, returnShare, returnFull]),
];

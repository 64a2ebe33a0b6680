// The steps of the wizard: what is asked where, and at which contacts. Safety comes first and is asked at every contact.
import type { Step } from '../../model/programme.ts';
import * as examination from '../shared/examination-findings.ts';
import * as history from '../shared/history-findings.ts';
import { safetyStep, section } from '../shared/safety-step.ts';
import * as asked from './findings.ts';
import { followUps } from './rules/parts.ts';

const neurology = (from: number, to: number) => examination.neurologicalGrid.slice(from, to);

/** The steps, in the order of a consultation. What tells the stages apart is asked first. */
export const steps: readonly Step[] = [
  safetyStep,
  {
    id: 'history',
    sections: [
      section('rs-arm', 'flags', [asked.armParalysis]),
      section('progress', 'questions', asked.progressQuestions, followUps),
      section('scope', 'questions', asked.scopeQuestions),
      section('patient', 'questions', asked.patientQuestions),
      section('rs-stage', 'questions', asked.stageQuestions),
      section('pain', 'questions', asked.painQuestions),
    ],
  },
  {
    id: 'function',
    sections: [
      section('function', 'questions', asked.functionQuestions),
      section('rs-picture', 'questions', asked.pictureQuestions),
      section('intensity', 'questions', [history.backPain]),
      section('medicine', 'questions', asked.medicineQuestions),
    ],
  },
  {
    id: 'examination',
    sections: [
      section('inspection', 'flags', examination.generalExamination),
      section('slr', 'grid', [...examination.straightLegRaise, ...examination.straightLegRaiseAngles]),
      section('sensibility', 'grid', neurology(4, 12)),
      section('reflexes', 'grid', neurology(0, 4)),
      section('power-screen', 'grid', neurology(12, 18)),
    ],
  },
  { id: 'work', sections: [section('work', 'questions', asked.workQuestions)] },
  {
    id: 'assessment',
    sections: [
      section('rs-needs', 'flags', asked.needs, followUps),
      section('rs-done', 'questions', asked.done, followUps),
    ],
  },
];

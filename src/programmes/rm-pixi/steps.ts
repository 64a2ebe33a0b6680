// The steps of the wizard: what is asked where, and at which contacts. Safety comes first and is asked at every contact; pain that demands admission
// stands at the head of the history.
import type { Step } from '../../model/programme.ts';
import * as examination from '../shared/examination-findings.ts';
import * as history from '../shared/history-findings.ts';
import { safetyStep, section } from '../shared/safety-step.ts';
import * as asked from './findings.ts';
import { followUps } from './rules/parts.ts';

const neurology = (from: number, to: number) => examination.neurologicalGrid.slice(from, to);
const late = ['rm-week8', 'rm-fifth'];

/** The steps, in the order of a consultation. */
export const steps: readonly Step[] = [
  safetyStep,
  {
    id: 'history',
    sections: [
      section('rm-intractable', 'questions', [asked.intractablePain]),
      section('progress', 'questions', [history.progress], followUps),
      section('rm-entry', 'questions', [asked.entry]),
      section('pain', 'questions', [history.distribution]),
      section('patient', 'questions', [history.age, history.duration]),
      section('walking', 'questions', [history.walkingRelieved, history.walkingProgressive]),
      section('nerve-root', 'questions', [history.sensoryDisturbance]),
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
      section('pulses', 'grid', [history.pulseRight, history.pulseLeft]),
      section('vascular', 'questions', [history.vascularUnlikely]),
    ],
  },
  {
    id: 'function',
    sections: [
      section('intensity', 'questions', [history.backPain, history.legPain]),
      section('function', 'questions', [history.limitation, history.jobFunction]),
      section('medicine', 'questions', [history.medicine, history.medicineInsufficient]),
    ],
  },
  {
    id: 'work',
    sections: [section('work', 'questions', [history.workStatus, history.sickWeeks, history.workThreatened])],
  },
  {
    id: 'yellow',
    sections: [
      section('yellow', 'flags', history.yellowFlags),
      section('rm-yellow-weigh', 'questions', [asked.yellowWeigh]),
    ],
  },
  {
    id: 'assessment',
    sections: [
      section('rm-onward', 'questions', [asked.alreadyReferred, asked.where], late),
      section('rm-tried', 'questions', [asked.triedWeeks, asked.withoutEffect], followUps),
      section('rm-root-help', 'questions', [asked.rootHelp], ['rm-week2']),
      section('rm-back-help', 'questions', [asked.backHelp, asked.municipal], ['rm-week4']),
      section('rm-fifth-help', 'questions', [asked.fifthHelp], ['rm-fifth']),
      section('rm-second-opinion', 'questions', [asked.secondOpinion]),
    ],
  },
];

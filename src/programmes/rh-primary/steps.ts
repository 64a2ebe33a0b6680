// The steps of the wizard: what is asked where, and at which contacts. Safety comes first and is asked at every contact.
import type { Step } from '../../model/programme.ts';
import * as examination from '../shared/examination-findings.ts';
import * as history from '../shared/history-findings.ts';
import { dailyLivingLost } from '../shared/home-care-findings.ts';
import { safetyStep, section } from '../shared/safety-step.ts';
import * as asked from './findings.ts';

const followUps = ['week2', 'week4', 'week8', 'later'];

const neurology = (from: number, to: number) => examination.neurologicalGrid.slice(from, to);

/** The steps, in the order of a consultation. Flags of one step are shown as one list; what decides most is asked first. */
export const steps: readonly Step[] = [
  safetyStep,
  {
    id: 'history',
    sections: [
      section('progress', 'questions', [history.progress], followUps),
      section('scope', 'questions', [asked.entry]),
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
      section('function', 'questions', [
        history.limitation,
        dailyLivingLost,
        history.unacceptable,
        history.jobFunction,
      ]),
      section('medicine', 'questions', [history.medicine, history.medicineInsufficient]),
    ],
  },
  {
    id: 'work',
    sections: [
      section('work', 'questions', [
        history.workStatus,
        history.sickWeeks,
        history.workPrevented,
        history.loadWorsens,
        history.workThreatened,
      ]),
    ],
  },
  {
    id: 'yellow',
    sections: [section('yellow', 'flags', history.yellowFlags), section('long-course', 'questions', [asked.highRisk])],
  },
  {
    id: 'assessment',
    sections: [
      section('early-imaging', 'questions', [asked.hastenSurgery], ['week0', 'week2']),
      section('more-help', 'questions', [asked.clarified, asked.assessmentNeeded], ['week2', 'week4']),
      section('others', 'questions', [asked.retrainingNeeded, asked.handOnTo], followUps),
      section('stay', 'questions', [asked.stayInPrimary], ['week4', 'week8', 'later']),
      section('further-way', 'questions', [asked.futile, asked.unexplained, asked.surgeryCriteria], ['week8', 'later']),
    ],
  },
];

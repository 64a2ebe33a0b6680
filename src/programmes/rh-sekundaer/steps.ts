// The steps of the wizard in the hospital. Safety comes first and is asked at every contact; what is judged at discharge stands last.
import type { Section, Step } from '../../model/programme.ts';
import { documentQuestions as sharedQuestions } from '../shared/document-findings.ts';
import * as examination from '../shared/examination-findings.ts';
import * as history from '../shared/history-findings.ts';
import { careLetterSection, dailyLivingLost } from '../shared/home-care-findings.ts';
import { safetyStep, section } from '../shared/safety-step.ts';
import * as asked from './findings.ts';
import { withProspect } from './rules/parts.ts';

const { gopType, functionBefore, followUp, operated } = asked.letterFindings;
const neurology = (from: number, to: number) => examination.neurologicalGrid.slice(from, to);

/** The steps, in the order of a consultation. */
export const steps: readonly Step[] = [
  safetyStep,
  {
    id: 'history',
    sections: [
      section('progress', 'questions', [history.progress, asked.satisfactory]),
      section('sek-referral', 'questions', [asked.referral], ['sek-workup']),
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
      section('function', 'questions', [history.limitation, dailyLivingLost, history.unacceptable]),
      section('medicine', 'questions', [history.medicine, history.medicineInsufficient]),
    ],
  },
  {
    id: 'work',
    sections: [section('work', 'questions', [history.workStatus, history.sickWeeks, history.workThreatened])],
  },
  { id: 'yellow', sections: [section('yellow', 'flags', history.yellowFlags)] },
  {
    id: 'assessment',
    sections: [
      section('sek-imaging', 'questions', [asked.imaging, asked.degeneration]),
      section('sek-prospect', 'questions', [asked.prospect], withProspect),
      section('sek-surgery', 'questions', [asked.surgeryWanted, asked.entryWeeks]),
    ],
  },
  {
    id: 'sek-discharge',
    sections: [
      section('sek-retraining', 'questions', [asked.functionLoss, asked.retrainingNeed]),
      section('sek-municipal', 'questions', [asked.municipalGain]),
      section('sek-special-care', 'questions', [asked.specialCare]),
    ],
  },
];

/** What only a letter asks: those of every programme, and those of the retraining plan. */
export const documentQuestions: readonly Section[] = [
  ...sharedQuestions,
  section('letter-gop-type', 'questions', [gopType]),
  section('letter-function-before', 'questions', [functionBefore]),
  section('letter-operated', 'questions', [operated]),
  section('letter-follow-up', 'questions', [followUp]),
  careLetterSection,
];

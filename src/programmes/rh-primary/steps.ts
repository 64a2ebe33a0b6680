// The steps of the wizard: what is asked where, and at which contacts. Safety comes first and is asked at every contact.
import type { Finding } from '../../model/finding.ts';
import type { Section, Step } from '../../model/programme.ts';
import * as safety from '../shared/safety-findings.ts';
import * as asked from './findings.ts';

const section = (
  id: string,
  layout: Section['layout'],
  findings: readonly Finding[],
  at?: readonly string[],
): Section => ({
  id,
  layout,
  findings: findings.map((one) => one.id),
  ...(at === undefined ? {} : { at }),
});

const followUps = ['week2', 'week4', 'week8', 'later'];

const neurology = (from: number, to: number) => asked.neurologicalGrid.slice(from, to);

/** The steps, in the order of a consultation. Flags of one step are shown as one list; what decides most is asked first. */
export const steps: readonly Step[] = [
  {
    id: 'safety',
    sections: [
      section('cauda', 'flags', safety.caudaSigns),
      section('power', 'flags', [safety.paresis, safety.paresisProgressing]),
      section('neurology-signs', 'flags', [safety.upperMotorNeuron]),
      section('prompts', 'flags', safety.prompts),
      section('power-grades', 'grid', safety.paresisGrades),
      section('suspicions', 'questions', safety.suspicions),
    ],
  },
  {
    id: 'history',
    sections: [
      section('progress', 'questions', [asked.progress], followUps),
      section('scope', 'questions', [asked.entry]),
      section('pain', 'questions', [asked.distribution]),
      section('patient', 'questions', [asked.age, asked.duration]),
      section('walking', 'questions', [asked.walkingRelieved, asked.walkingProgressive]),
      section('nerve-root', 'questions', [asked.sensoryDisturbance]),
    ],
  },
  {
    id: 'examination',
    sections: [
      section('inspection', 'flags', asked.generalExamination),
      section('slr', 'grid', [...asked.straightLegRaise, ...asked.straightLegRaiseAngles]),
      section('sensibility', 'grid', neurology(4, 12)),
      section('reflexes', 'grid', neurology(0, 4)),
      section('power-screen', 'grid', neurology(12, 18)),
      section('pulses', 'grid', [asked.pulseRight, asked.pulseLeft]),
      section('vascular', 'questions', [asked.vascularUnlikely]),
    ],
  },
  {
    id: 'function',
    sections: [
      section('intensity', 'questions', [asked.backPain, asked.legPain]),
      section('function', 'questions', [asked.limitation, asked.unacceptable, asked.jobFunction]),
      section('medicine', 'questions', [asked.medicine, asked.medicineInsufficient]),
    ],
  },
  {
    id: 'work',
    sections: [
      section('work', 'questions', [
        asked.workStatus,
        asked.sickWeeks,
        asked.workPrevented,
        asked.loadWorsens,
        asked.workThreatened,
      ]),
    ],
  },
  {
    id: 'yellow',
    sections: [section('yellow', 'flags', asked.yellowFlags), section('long-course', 'questions', [asked.highRisk])],
  },
  {
    id: 'assessment',
    sections: [
      section('early-imaging', 'questions', [asked.hastenSurgery], ['week0', 'week2']),
      section('more-help', 'questions', [asked.clarified, asked.assessmentNeeded], ['week2', 'week4']),
      section('stay', 'questions', [asked.stayInPrimary], ['week4', 'week8', 'later']),
      section('further-way', 'questions', [asked.futile, asked.unexplained, asked.surgeryCriteria], ['week8', 'later']),
    ],
  },
];

// The steps of the wizard in the lumbar course: what is asked where, and at which contacts.
import type { Step } from '../../model/programme.ts';
import * as shared from '../fys-shared/course-findings.ts';
import { followUpsOf } from '../fys-shared/parts.ts';
import * as asked from '../fys-shared/questionnaire-findings.ts';
import { safetyStep, section } from '../shared/safety-step.ts';
import { lumbar } from './course.ts';
import * as own from './findings.ts';

const { first, session, week2, week4, week8, later } = lumbar.contacts;

/** The steps, in the order of a consultation. */
export const steps: readonly Step[] = [
  safetyStep,
  {
    id: 'history',
    sections: [
      section('progress', 'questions', [shared.progressSince, shared.markedlyWorse], followUpsOf(lumbar)),
      section('sent-on', 'questions', [shared.sentOn], followUpsOf(lumbar)),
      section('pain', 'questions', [own.distribution]),
      section('patient', 'questions', [shared.age, shared.duration]),
      section('nerve-root', 'questions', [own.sensory]),
    ],
  },
  {
    id: 'examination',
    sections: [
      section('inspection', 'flags', own.inspection),
      section('slr', 'grid', own.straightLegRaise),
      section('sensibility', 'grid', own.sensibility),
      section('reflexes', 'grid', own.reflexes),
      section('power-screen', 'grid', own.powerScreen),
    ],
  },
  {
    id: 'function',
    sections: [
      section('intensity', 'questions', [own.backPain, own.legPain]),
      section('function', 'questions', [
        shared.limitation,
        shared.unacceptable,
        shared.jobFunction,
        shared.leisure,
        shared.sleep,
      ]),
      section('questionnaires', 'questions', [asked.odi, ...asked.psfs], [first, week8, later]),
      section('start-back', 'questions', asked.startBack, [first]),
    ],
  },
  {
    id: 'work',
    sections: [
      section('work', 'questions', [shared.work]),
      section('life', 'questions', [shared.knowledge], [first, session, week2, week4]),
    ],
  },
  { id: 'yellow', sections: [section('yellow', 'flags', shared.yellowFlags)] },
  {
    id: 'assessment',
    sections: [
      section('fys-criteria', 'questions', [own.diagnosis, shared.criteria]),
      section('fys-start', 'questions', [shared.courseKind], [first]),
      section('fys-help', 'questions', [shared.needIndividual], [first, session, week2, week4]),
    ],
  },
];

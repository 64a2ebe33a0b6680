// The steps of the wizard in the cervical course: what is asked where, and at which contacts.
import type { Step } from '../../model/programme.ts';
import * as shared from '../fys-shared/course-findings.ts';
import { followUpsOf } from '../fys-shared/parts.ts';
import * as asked from '../fys-shared/questionnaire-findings.ts';
import { safetyStep, section } from '../shared/safety-step.ts';
import { armGrades, armParesis, armProgressing, myelopathy } from './arm-findings.ts';
import { cervical } from './course.ts';
import * as own from './findings.ts';

const { first, session, week2, week4, week8, later } = cervical.contacts;

/** The steps, in the order of a consultation. Power of the arms and the spinal cord follow the questions of every programme at once. */
export const steps: readonly Step[] = [
  safetyStep,
  {
    id: 'safety-neck',
    sections: [
      section('arm-power', 'flags', [armParesis, armProgressing]),
      section('spinal-cord', 'flags', [myelopathy]),
      section('arm-power-grades', 'grid', armGrades),
    ],
  },
  {
    id: 'history',
    sections: [
      section('progress', 'questions', [shared.progressSince, shared.markedlyWorse], followUpsOf(cervical)),
      section('sent-on', 'questions', [shared.sentOn], followUpsOf(cervical)),
      section('pain', 'questions', [own.distribution]),
      section('patient', 'questions', [shared.age, shared.duration]),
      section('nerve-root', 'questions', [own.sensory]),
    ],
  },
  {
    id: 'examination',
    sections: [
      section('neck-movement', 'flags', own.neckMovement),
      section('neck-rotation', 'grid', own.rotation),
      section('provocation', 'grid', own.provocation),
      section('arm-sensibility', 'grid', own.sensibility),
      section('arm-reflexes', 'grid', own.reflexes),
      section('function-test', 'questions', [own.functionTest], [week8, later]),
    ],
  },
  {
    id: 'function',
    sections: [
      section('intensity', 'questions', [own.neckPain, own.armPain]),
      section('function', 'questions', [
        shared.limitation,
        shared.unacceptable,
        shared.jobFunction,
        shared.leisure,
        shared.sleep,
      ]),
      section('questionnaires', 'questions', [asked.ndi, ...asked.psfs], [first, week8, later]),
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

// Patients whose contact is answered to the end and whose plan is followed, so that their leaflets say all that there is to say.
import type { Answers } from '../../src/course/course.ts';
import { acceptAllAdvice } from '../../src/course/decision-batches.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { allClear, commonPain, type Patient, patientAt } from './patients.ts';

const allYes = (ids: readonly string[]): Answers => Object.fromEntries(ids.map((id) => [id, 'yes']));

const adjustments = ['adjust.lifting', 'adjust.position', 'adjust.breaks', 'adjust.tasks', 'adjust.hours'];

/** The agreement on the way back to work at its longest. */
const longWork: Answers = {
  ...{ 'work.status': 'sick', 'work.sick-weeks': 6, 'work.prevented': 'yes', 'work.load-worsens': 'yes' },
  ...{ 'work.threatened': 'yes', 'work.declaration': 'no', ...allYes(adjustments) },
  ...{ 'return.start': 20, 'return.share': 50, 'return.full': 48 },
};

/** Answers that leave nothing open at any contact. */
const complete: Answers = {
  ...commonPain,
  ...{ 'judged.clarified': 'yes', 'need.extended-assessment': 'no', 'judged.high-risk': 'yes' },
  ...{ 'judged.stay-in-primary': 'yes', 'judged.futile': 'no', 'judged.unexplained': 'yes' },
  ...{ 'judged.surgery-criteria': 'no', 'judged.hasten-surgery': 'no' },
  ...{ 'medicine.used': 'paracetamol', 'medicine.insufficient': 'yes', 'work.status': 'working' },
  ...{ 'work.prevented': 'no', 'work.load-worsens': 'no', 'work.threatened': 'no' },
};

/** The patient whose leaflet is longest, at a contact in week 4: both kinds of leg pain, away from work, everything followed. */
export const fullest = {
  contact: 'week4',
  group: 'g2',
  answers: {
    ...complete,
    ...longWork,
    ...{ progress: 'worse', 'pain.duration': 120, 'pain.distribution': 'radicular-and-walking', 'nprs.leg': 7 },
    ...{ 'function.limitation': 'severe', 'medicine.used': 'weak-opioid', 'sensory.disturbance': 'yes' },
    ...{ 'walking.relieved': 'yes', 'walking.progressive': 'yes', 'walking.vascular-unlikely': 'no' },
    ...{ 'pulse.right': 'normal', 'pulse.left': 'normal' },
  } satisfies Answers,
} as const;

/** Follows everything that is recommended at the patient's contact, what newer knowledge advises against included. */
export function followed(patient: Patient): Patient {
  return patient.do((state) => {
    const rules = patient.desk().judgement.recommendations.map((one) => one.rule.id);
    return acceptAllAdvice(state, rhPrimary, { contact: state.contacts.length - 1, rules });
  });
}

type Axis = readonly Answers[];
const axis = (id: string, values: readonly (string | number)[]): Axis => values.map((value) => ({ [id]: value }));

const pictures: Axis = [
  { 'pain.distribution': 'local' },
  { 'pain.distribution': 'radicular', 'nprs.leg': 6 },
  {
    'pain.distribution': 'walking',
    ...{ 'walking.relieved': 'yes', 'walking.progressive': 'no', 'walking.vascular-unlikely': 'yes' },
    ...{ 'pulse.right': 'normal', 'pulse.left': 'normal' },
  },
  {
    'pain.distribution': 'radicular-and-walking',
    ...{ 'walking.relieved': 'yes', 'walking.progressive': 'yes', 'walking.vascular-unlikely': 'no' },
  },
];
const medicines: Axis = [
  { 'medicine.used': 'none' },
  ...axis('medicine.used', ['paracetamol', 'nsaid', 'paracetamol-nsaid', 'weak-opioid', 'stronger']),
  { 'medicine.used': 'nsaid', 'medicine.insufficient': 'no' },
  { 'medicine.used': 'stronger', 'function.limitation': 'severe' },
];
const works: Axis = [
  {},
  { 'work.prevented': 'yes' },
  { 'work.status': 'partly-sick', 'work.sick-weeks': 3, 'return.share': 40 },
  longWork,
  { ...longWork, 'work.declaration': 'yes', 'return.share': 100 },
  { 'work.status': 'not-employed' },
];
const judged: Axis = [
  {},
  { 'judged.stay-in-primary': 'no', 'judged.futile': 'yes' },
  { 'judged.surgery-criteria': 'yes', 'need.extended-assessment': 'yes' },
  { 'pain.unacceptable': 'yes', 'judged.hasten-surgery': 'yes', 'function.limitation': 'severe' },
];

const weeks = ['week0', 'week2', 'week4', 'week8'] as const;
const roles = ['gp', 'chiropractor', 'physiotherapist', 'rheumatologist'] as const;
const changes = ['clear', 'some', 'unchanged', 'worse'] as const;

const every = weeks.flatMap((week) =>
  pictures.flatMap((picture) =>
    medicines.flatMap((medicine) => works.map((work) => ({ week, picture, medicine, work }))),
  ),
);

/** Patients who stay in the course, over every picture, contact, state of work and medicine; role, change and judgement take turns. Nothing decided. */
export function settledPatients(): readonly Patient[] {
  return every.map(({ week, picture, medicine, work }, turn) => {
    const change = week === 'week0' ? {} : { progress: changes[turn % 4] ?? 'some' };
    const duration = { 'pain.duration': turn % 3 === 0 ? 120 : 21 };
    const answers = {
      ...complete,
      ...judged[turn % judged.length],
      ...picture,
      ...medicine,
      ...work,
      ...change,
      ...duration,
    };
    return patientAt(week, roles[(turn % 5) % 4])
      .answer(answers)
      .confirm(picture['pain.distribution'] === 'local' ? 'g1' : 'g2');
  });
}

/** Patients who are sent on, acutely or not. */
export function leavingPatients(): readonly Patient[] {
  const pictures: Axis = [
    { 'cauda.saddle': 'yes' },
    { 'prompt.fever': 'yes', 'suspicion.infection': 'yes' },
    { 'prompt.trauma': 'yes', 'suspicion.traumatic-fracture': 'yes' },
    { 'prompt.abdominal': 'yes', 'suspicion.visceral': 'acute' },
    { 'prompt.abdominal': 'yes', 'suspicion.visceral': 'not-acute' },
    { 'umn.signs': 'yes' },
    { 'prompt.inflammatory': 'yes', 'suspicion.spondyloarthropathy': 'yes' },
    { age: 16 },
    { 'scope.entry': 'neck' },
    {
      'pain.distribution': 'walking',
      ...{ 'walking.relieved': 'yes', 'walking.vascular-unlikely': 'no', 'pulse.right': 'diminished' },
    },
  ];
  return pictures.flatMap((picture) =>
    (['gp', 'chiropractor'] as const).flatMap((role) =>
      (['midt', 'nord'] as const).map((area) =>
        patientAt('week0', role, area).answer({ ...allClear, ...complete, ...picture }),
      ),
    ),
  );
}

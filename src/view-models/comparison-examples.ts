// Made-up patients to lay before the programmes where no course is open, and for teaching: answers by finding, of every programme that may be compared.
import type { Value } from '../model/finding.ts';

/** A patient with what was answered at the contact. */
export type ComparisonExample = {
  readonly id: string;
  /** Weeks since the first contact. */
  readonly weeks: number;
  /** Weeks since the pain began. */
  readonly onsetWeeks: number;
  readonly answers: Readonly<Record<string, Value>>;
  /** The latest answers of the contacts before. */
  readonly earlier: Readonly<Record<string, Value>>;
};

type Answers = ComparisonExample['answers'];

const each = (ids: readonly string[], value: Value): Answers => Object.fromEntries(ids.map((id) => [id, value]));
const under = (part: string, ids: readonly string[]) => ids.map((id) => `${part}.${id}`);

/** Every question of safety asked, nothing found. */
const safe: Answers = {
  ...each(under('cauda', ['sphincter', 'bladder', 'incontinence', 'saddle', 'sexual', 'bilateral']), 'no'),
  ...each(['paresis.present', 'umn.signs', 'rm.intractable-pain'], 'no'),
  ...each(
    under('prompt', [
      ...['general-condition', 'night-pain', 'no-relief-at-rest', 'previous-cancer', 'prednisolone', 'fever'],
      ...['weight-loss', 'trauma', 'minor-trauma', 'infection-risk', 'inflammatory', 'abdominal'],
    ]),
    'no',
  ),
};

const yellow = [
  ...['strong-pain', 'reduced-activity', 'many-sites', 'leg-pain', 'high-age', 'worry', 'depression'],
  ...['fear-of-movement', 'stress-anxiety', 'social', 'work-environment'],
];

const patient: Answers = {
  ...safe,
  ...{ age: 45, 'scope.entry': 'new-low-back', 'rm.scope': 'acute-low-back', 'rs.from-the-back': 'yes' },
  'rs.arm-paralysis': 'no',
  ...{ 'rs.site': 'low-back', 'rs.history': 'well', 'rs.worried': 'no', 'rs.socially-well': 'yes' },
  ...{ 'nprs.back': 5, 'function.limitation': 'moderate', 'pain.unacceptable': 'no', 'function.job-changed': 'no' },
  ...{ 'rs.picture-review': 'no', 'medicine.used': 'paracetamol-nsaid', 'medicine.insufficient': 'no' },
  ...{ 'work.status': 'working', 'work.prevented': 'no', 'work.load-worsens': 'no', 'work.threatened': 'no' },
  ...each(under('yellow', yellow), 'no'),
  ...each(['judged.high-risk', 'rm.yellow-weigh', 'rm.need.second-opinion'], 'no'),
};

const local: Answers = {
  ...patient,
  ...{ 'pain.distribution': 'local', 'rs.radiation': 'none', 'fl.diagnosis': 'back', 'fys.criteria': 'no' },
};

const nerveRoot: Answers = {
  ...patient,
  ...{ 'pain.distribution': 'radicular', 'rs.radiation': 'leg', 'nprs.leg': 7, 'sensory.disturbance': 'yes' },
  ...{ 'slr.right': 'positive', 'slr.angle.right': 40, 'fl.diagnosis': 'nerve-root', 'fys.criteria': 'yes' },
};

/** At a control, no better, with what was tried and what the clinician thinks of the way on. */
const unchanged: Answers = {
  ...{ progress: 'unchanged', 'judged.clarified': 'yes', 'need.extended-assessment': 'no' },
  ...each(under('judged', ['stay-in-primary', 'futile', 'unexplained', 'surgery-criteria', 'hasten-surgery']), 'no'),
  ...{ 'rm.tried-weeks': 4, 'rm.without-effect': 'yes', 'rm.already-referred': 'no', 'rm.where': 'secondary-sector' },
  ...{ 'rm.root-help': 'none', 'rm.back-help': 'none', 'rm.municipal': 'no', 'rm.fifth-help': 'no' },
  'rs.treated': 'yes',
  ...each(under('rs.need', ['spine-unit', 'surgery', 'work', 'pain-clinic', 'occupational', 'municipal']), 'no'),
  ...{ 'rs.need.imaging': 'yes', 'rs.done.imaging': 'no' },
};

const muscles = ['hip-flexion', 'knee-extension', 'ankle-dorsiflexion', 'toe-extension', 'plantar-flexion'];
const paresisGrade4: Answers = {
  ...{ 'paresis.present': 'yes', 'paresis.progressing': 'no' },
  ...each(
    muscles.flatMap((muscle) => [`mrc.${muscle}.right`, `mrc.${muscle}.left`]),
    5,
  ),
  'mrc.ankle-dorsiflexion.right': 4,
};

const seenAt = (id: string, weeks: number, daysOfPain: number, answers: Answers): ComparisonExample => ({
  ...{ id, weeks, onsetWeeks: daysOfPain / 7, earlier: {} },
  answers: { ...answers, 'pain.duration': daysOfPain },
});

/** The patients, the usual one first. */
export const comparisonExamples: readonly ComparisonExample[] = [
  seenAt('nerve-root-week4', 4, 35, { ...nerveRoot, ...unchanged }),
  seenAt('non-specific-week8', 8, 63, {
    ...{ ...local, ...unchanged },
    ...{ 'judged.stay-in-primary': 'yes', 'judged.unexplained': 'yes', 'rm.tried-weeks': 6 },
  }),
  seenAt('sphincter', 0, 3, { ...nerveRoot, 'cauda.sphincter': 'yes' }),
  seenAt('paresis-grade-4', 0, 10, { ...nerveRoot, ...paresisGrade4 }),
  seenAt('intractable', 2, 17, {
    ...{ ...nerveRoot, ...unchanged },
    ...{ 'pain.unacceptable': 'yes', 'function.limitation': 'severe', 'rm.intractable-pain': 'yes', 'nprs.leg': 10 },
  }),
  seenAt('yellow-week4', 4, 31, {
    ...{ ...local, ...unchanged },
    ...each(under('yellow', ['worry', 'fear-of-movement', 'work-environment']), 'yes'),
    ...{ 'judged.high-risk': 'yes', 'rm.yellow-weigh': 'yes', 'rs.worried': 'yes', 'rm.municipal': 'yes' },
  }),
];

/** The example with the id; the first for an id that is none. */
export function exampleById(id: string | undefined): ComparisonExample {
  const found = comparisonExamples.find((one) => one.id === id) ?? comparisonExamples[0];
  if (found === undefined) throw new Error('no example to compare');
  return found;
}

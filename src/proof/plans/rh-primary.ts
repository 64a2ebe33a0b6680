// The slices of `rh-2012` in primary care: what each kind of decision depends on.
import type { Background, ProofPlan, Slice } from '../slice.ts';

const muscles = ['hip-flexion', 'knee-extension', 'ankle-dorsiflexion', 'toe-extension', 'plantar-flexion'];
const grades = muscles.flatMap((muscle) => [`mrc.${muscle}.right`, `mrc.${muscle}.left`]);
const cauda = ['sphincter', 'bladder', 'incontinence', 'saddle', 'sexual', 'bilateral'].map((id) => `cauda.${id}`);
const plainPrompts = [
  'night-pain',
  'no-relief-at-rest',
  'previous-cancer',
  'prednisolone',
  'fever',
  'weight-loss',
  'infection-risk',
  'inflammatory',
  'abdominal',
].map((id) => `prompt.${id}`);
const otherPrompts = ['prompt.general-condition', 'prompt.trauma', 'prompt.minor-trauma'];
const suspicions = [
  'suspicion.infection',
  'suspicion.metastasis',
  'suspicion.osteoporotic-fracture',
  'fracture.disabling-pain',
  'suspicion.traumatic-fracture',
  'suspicion.spondyloarthropathy',
];

const fill = (ids: readonly string[], value: string | number | undefined): Background =>
  Object.fromEntries(ids.map((id) => [id, value]));

/** Every safety question answered, nothing there. */
const clean: Background = {
  ...fill(cauda, 'no'),
  'paresis.present': 'no',
  'paresis.progressing': 'no',
  ...fill(grades, 5),
  'umn.signs': 'no',
  ...fill([...plainPrompts, ...otherPrompts, ...suspicions], 'no'),
  'suspicion.visceral': 'no',
};

/** The states of safety that other decisions may stand beside. */
const safetyStates: readonly Background[] = [
  {},
  { 'cauda.saddle': 'yes' },
  { 'paresis.present': 'yes', 'mrc.ankle-dorsiflexion.right': 4 },
  { 'cauda.saddle': undefined },
];

const unchanged = { progress: 'unchanged', 'pain.distribution': 'local', 'function.limitation': 'moderate' };
const caudaAxis = { alike: 'cauda', findings: cauda };
const gradeAxis = { alike: 'grades', findings: grades };
const promptAxis = { alike: 'prompts', findings: plainPrompts };
const traumaAxis = { alike: 'trauma', findings: ['prompt.trauma', 'prompt.minor-trauma'] };
const seedsAxis = { alike: 'infection-or-metastasis', findings: ['suspicion.infection', 'suspicion.metastasis'] };
const pulseAxis = { alike: 'pulses', findings: ['pulse.right', 'pulse.left'] };

const groups = [undefined, 'g1', 'g2', 'g3'] as const;
const every: Pick<Slice, 'groups' | 'onsetWeeks' | 'offers' | 'monotone'> = {
  groups,
  onsetWeeks: [undefined],
  offers: [{}],
  monotone: false,
};
const across = (...lists: readonly (readonly Background[])[]): readonly Background[] =>
  lists.reduce<readonly Background[]>(
    (all, list) => all.flatMap((one) => list.map((other) => ({ ...one, ...other }))),
    [{}],
  );

export const rhPrimaryPlan: ProofPlan = {
  programme: 'rh-primary',
  base: { ...clean, age: 50, 'scope.entry': 'new-low-back', 'pain.duration': 10, ...unchanged },
  thresholds: { age: [18], 'pain.duration': [3], 'mrc.hip-flexion.right': [4, 5] },
  slices: [
    {
      ...every,
      name: 'neurology',
      varied: [caudaAxis, 'paresis.present', 'paresis.progressing', gradeAxis, 'umn.signs'],
      backgrounds: across(
        [{ progress: 'clear' }, { progress: 'worse', 'pain.unacceptable': 'yes', 'function.limitation': 'severe' }],
        [{}, { 'prompt.fever': 'yes', 'suspicion.infection': 'yes' }],
      ),
      groups: [undefined, 'g1', 'g2'],
      monotone: true,
    },
    {
      ...every,
      name: 'serious pathology',
      varied: [
        promptAxis,
        traumaAxis,
        seedsAxis,
        'suspicion.osteoporotic-fracture',
        'fracture.disabling-pain',
        'suspicion.traumatic-fracture',
        'suspicion.spondyloarthropathy',
        'suspicion.visceral',
      ],
      backgrounds: across(
        [{}, { 'paresis.present': 'yes', 'mrc.ankle-dorsiflexion.right': 4 }],
        [{ progress: 'clear' }],
      ),
      groups: [undefined],
      monotone: true,
    },
    {
      ...every,
      name: 'way of the course',
      varied: [
        'progress',
        'pain.unacceptable',
        'function.limitation',
        'judged.high-risk',
        'judged.clarified',
        'need.extended-assessment',
        'judged.futile',
        'judged.unexplained',
        'judged.stay-in-primary',
        'judged.hasten-surgery',
        'judged.surgery-criteria',
      ],
      backgrounds: across(
        [{}, { 'cauda.saddle': undefined }],
        [{ 'pain.distribution': 'local' }, { 'pain.distribution': 'radicular' }],
      ),
      groups: [undefined, 'g1', 'g2'],
      offers: [{}, { 'extended-assessment': true }],
    },
    {
      ...every,
      name: 'reply',
      varied: ['reply.assessment', 'need.extended-assessment', 'progress'],
      backgrounds: across(
        safetyStates,
        [{ 'pain.distribution': 'local' }, { 'pain.distribution': 'radicular' }],
        [{}, { 'pain.unacceptable': 'yes', 'function.limitation': 'severe' }],
      ),
      offers: [{}, { 'extended-assessment': true }],
    },
    {
      ...every,
      name: 'scope',
      varied: ['age', 'scope.entry', 'pain.distribution', 'progress', caudaAxis],
      backgrounds: [{}],
    },
    {
      ...every,
      name: 'group',
      varied: [
        'pain.distribution',
        'walking.relieved',
        'walking.progressive',
        pulseAxis,
        'walking.vascular-unlikely',
        'prompt.general-condition',
        seedsAxis,
      ],
      backgrounds: across([{}, { 'cauda.saddle': undefined }], [{ progress: 'clear' }, { progress: 'worse' }]),
    },
    {
      ...every,
      name: 'treatment',
      varied: [
        'pain.duration',
        'function.limitation',
        'medicine.used',
        'medicine.insufficient',
        'pain.distribution',
        'progress',
      ],
      backgrounds: [{}, { 'paresis.present': 'yes' }],
    },
    {
      ...every,
      name: 'long-lasting',
      varied: ['progress', 'pain.distribution', 'function.limitation'],
      backgrounds: safetyStates,
      onsetWeeks: [undefined, 0, 11, 12, 13, 52],
    },
    {
      ...every,
      name: 'work',
      varied: [
        'work.status',
        'work.sick-weeks',
        'work.prevented',
        'work.load-worsens',
        'work.threatened',
        'progress',
        'judged.high-risk',
        'judged.clarified',
      ],
      backgrounds: [{}],
    },
    // Each muscle and each sign by itself, so that a rule that forgets one of them is seen.
    ...[...grades, ...cauda, ...plainPrompts].map(
      (id): Slice => ({
        ...every,
        name: `alone: ${id}`,
        varied: ['paresis.present', id, 'suspicion.infection'],
        backgrounds: [{ progress: 'clear' }, { progress: 'worse' }],
        monotone: true,
      }),
    ),
  ],
};

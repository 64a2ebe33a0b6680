// What every programme's proof varies about safety: the red flags that the shared rules read, and the patient who has none.
import type { Background, Slice } from '../slice.ts';

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

export const fill = (ids: readonly string[], value: string | number | undefined): Background =>
  Object.fromEntries(ids.map((id) => [id, value]));

/** Every safety question answered, nothing there. */
export const clean: Background = {
  ...fill(cauda, 'no'),
  'paresis.present': 'no',
  'paresis.progressing': 'no',
  ...fill(grades, 5),
  'umn.signs': 'no',
  ...fill([...plainPrompts, ...otherPrompts, ...suspicions], 'no'),
  'suspicion.visceral': 'no',
};

/** The states of safety that other decisions may stand beside. */
export const safetyStates: readonly Background[] = [
  {},
  { 'cauda.saddle': 'yes' },
  { 'paresis.present': 'yes', 'mrc.ankle-dorsiflexion.right': 4 },
  { 'cauda.saddle': undefined },
];

export const caudaAxis = { alike: 'cauda', findings: cauda };
const gradeAxis = { alike: 'grades', findings: grades };
const promptAxis = { alike: 'prompts', findings: plainPrompts };
const traumaAxis = { alike: 'trauma', findings: ['prompt.trauma', 'prompt.minor-trauma'] };
export const seedsAxis = {
  alike: 'infection-or-metastasis',
  findings: ['suspicion.infection', 'suspicion.metastasis'],
};
export const across = (...lists: readonly (readonly Background[])[]): readonly Background[] =>
  lists.reduce<readonly Background[]>(
    (all, list) => all.flatMap((one) => list.map((other) => ({ ...one, ...other }))),
    [{}],
  );

type Around = Pick<Slice, 'groups' | 'onsetWeeks' | 'offers'>;

/**
 * The slices of safety that every programme's plan begins with: neurology and serious pathology in full product, and each sign by itself, so that a rule
 * that forgets one of them is seen. `better` and `worse`: answers beside them of a patient who improves, and of one who does not.
 */
export function safetySlices(around: Around, better: Background, worse: Background): readonly Slice[] {
  return [
    {
      ...around,
      groups: around.groups.filter((one) => one !== 'g3'),
      name: 'neurology',
      varied: [caudaAxis, 'paresis.present', 'paresis.progressing', gradeAxis, 'umn.signs'],
      backgrounds: across([better, worse], [{}, { 'prompt.fever': 'yes', 'suspicion.infection': 'yes' }]),
      monotone: true,
    },
    {
      ...around,
      groups: [undefined],
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
      backgrounds: across([{}, { 'paresis.present': 'yes', 'mrc.ankle-dorsiflexion.right': 4 }], [better]),
      monotone: true,
    },
    ...[...grades, ...cauda, ...plainPrompts].map(
      (id): Slice => ({
        ...around,
        name: `alone: ${id}`,
        varied: ['paresis.present', id, 'suspicion.infection'],
        backgrounds: [better, worse],
        monotone: true,
      }),
    ),
  ];
}

// What the two clinics give (Bilag 6 and 7): assessment by doctor, physiotherapist and nurse together, exercises, pain management, advice on work, adjustment.
// After the end of a clinic nothing of it is advised.
import { all, type Condition, isOneOf } from '../../../model/condition.ts';
import { type Example, type Rule, rule, type Strength } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply } from '../../shared/examples.ts';
import { workStatus } from '../../shared/history-findings.ts';
import { notImproved } from '../findings.ts';
import {
  backControls,
  desperate,
  g1,
  g2,
  hopeless,
  ill,
  inClinic,
  nerveRoot,
  nonSpecific,
  rh,
  rootControls,
  rootOpen,
  routine,
  toClinic,
  walks,
} from './parts.ts';

type Given = {
  readonly id: string;
  readonly at: readonly string[];
  readonly when: Condition;
  readonly place: string;
  readonly term: string;
  readonly reading?: string;
  /** What Bilag 6 and 7 state for everybody in the clinic: must, though the clinic itself is offered. What is for spinal stenosis alone: less. */
  readonly strength: Strength;
  readonly newer?: readonly string[];
  readonly examples: readonly Example[];
};

/** Who goes to surgery goes on with nothing of the clinic. */
const goesToSurgery = ['sek.g2.workup.surgery', 'sek.g2.control.surgery-severe'] as const;

const clinic = (given: Given): Rule =>
  rule({
    id: given.id,
    topic: 'clinic',
    at: given.at,
    when: given.when,
    unless: goesToSurgery,
    advice: routine('treatment', given.strength, 'beside', 'sek-clinic'),
    citation: rh(given.place, given.term, given.reading),
    newer: given.newer ?? [],
    examples: [...given.examples],
  });

const inBackClinic = all(nonSpecific, notImproved, inClinic);
const inRootClinic = all(nerveRoot, notImproved, inClinic);
const working = { ...toClinic, 'work.status': 'partly-sick' } as const;
const walking = { ...toClinic, 'pain.distribution': 'walking' } as const;

const always = (contact: string, group: 'g1' | 'g2'): readonly Example[] => [
  applies(contact, toClinic, { group }),
  doesNotApply(contact, hopeless, { group }),
  doesNotApply(contact, { ...toClinic, progress: 'clear' }, { group }),
  doesNotApply(contact, toClinic, { group: group === 'g1' ? 'g2' : 'g1' }),
  cannotTell(contact, ill, { group }),
];

const workAdvice = (id: string, group: 'g1' | 'g2', at: readonly string[], place: string): Rule =>
  rule({
    id,
    topic: 'work',
    at,
    when: all(group === 'g1' ? inBackClinic : inRootClinic, isOneOf(workStatus, 'working', 'partly-sick', 'sick')),
    unless: goesToSurgery,
    advice: routine('work', 'must', 'beside', 'sek-clinic'),
    citation: rh(place, 'sundhedsfaglig erhvervsrådgivning', 'sek-work-advice'),
    examples: [
      applies('sek-week4', working, { group }),
      doesNotApply('sek-week4', { ...working, 'work.status': 'not-employed' }, { group }),
      doesNotApply('sek-week4', { ...working, 'sek.prospect': 'none' }, { group }),
      cannotTell('sek-week4', toClinic, { group }),
    ],
  });

export const clinicRules: readonly Rule[] = [
  clinic({
    id: 'sek.g1.clinic.plan',
    at: ['sek-week2'],
    when: inBackClinic,
    strength: 'must',
    place: 'Bilag 7',
    term: 'behandlingsplan',
    newer: ['chronic-pain'],
    examples: always('sek-week2', 'g1'),
  }),
  clinic({
    id: 'sek.g1.clinic.pain',
    at: ['sek-week2'],
    when: inBackClinic,
    strength: 'must',
    place: '3.1; Bilag 7',
    term: 'undervisning på hold 2 gange 1 time',
    newer: ['chronic-pain'],
    examples: always('sek-week2', 'g1'),
  }),
  clinic({
    id: 'sek.g1.clinic.adjust',
    at: backControls,
    when: inBackClinic,
    strength: 'must',
    place: 'Bilag 7',
    term: 'vurdering af behov for justering',
    examples: always('sek-week7', 'g1'),
  }),
  workAdvice('sek.g1.clinic.work', 'g1', ['sek-week2', ...backControls], 'Bilag 7'),
  clinic({
    id: 'sek.g2.clinic.plan',
    at: ['sek-workup'],
    when: inRootClinic,
    strength: 'must',
    place: 'Bilag 6',
    term: 'behandlingsplan',
    examples: always('sek-workup', 'g2'),
  }),
  clinic({
    id: 'sek.g2.clinic.pain',
    at: ['sek-workup'],
    when: inRootClinic,
    strength: 'must',
    place: 'Bilag 6',
    term: 'Smertehåndtering iværksættes med kognitiv tilgang',
    examples: always('sek-workup', 'g2'),
  }),
  clinic({
    id: 'sek.g2.clinic.adjust',
    at: rootControls,
    when: inRootClinic,
    strength: 'must',
    place: 'Bilag 6',
    term: 'justering af øvelsesprogram og smertebehandling',
    examples: [...always('sek-week4', 'g2'), doesNotApply('sek-week4', { ...desperate, 'sek.prospect': 'clinic' }, g2)],
  }),
  clinic({
    id: 'sek.g2.clinic.stenosis',
    at: rootOpen,
    when: all(inRootClinic, walks),
    strength: 'must',
    place: 'Bilag 6',
    term: 'styrketræning af underekstremiteter',
    examples: [
      applies('sek-workup', walking, g2),
      applies('sek-week4', { ...walking, 'pain.distribution': 'radicular-and-walking' }, g2),
      doesNotApply('sek-workup', { ...walking, 'pain.distribution': 'radicular' }, g2),
      doesNotApply('sek-workup', walking, g1),
      cannotTell('sek-workup', toClinic, g2),
    ],
  }),
  clinic({
    id: 'sek.g2.clinic.walking-aid',
    at: rootOpen,
    when: all(inRootClinic, walks),
    place: 'Bilag 6',
    term: 'ganghjælpemiddel',
    strength: 'consider',
    examples: [
      applies('sek-workup', walking, g2),
      doesNotApply('sek-week2', { ...walking, 'pain.distribution': 'radicular' }, g2),
      doesNotApply('sek-week2', { ...walking, 'sek.prospect': 'none' }, g2),
      cannotTell('sek-workup', toClinic, g2),
    ],
  }),
  workAdvice('sek.g2.clinic.work', 'g2', rootOpen, 'Bilag 6'),
];

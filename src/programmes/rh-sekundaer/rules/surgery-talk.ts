// What 3.1 says of surgery for nerve roots, as information for the talk with the patient. The referral follows 3.4 and Bilag 6.
import { all, is, isOneOf, weeksSinceOnset } from '../../../model/condition.ts';
import { type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply } from '../../shared/examples.ts';
import { medicine, medicineInsufficient, walkingProgressive } from '../../shared/history-findings.ts';
import { notImproved } from '../findings.ts';
import { g2, ill, limited, nerveRoot, radiates, rh, rootOpen, routine, walks } from './parts.ts';

/** 3.1 Operation: after 6-12 weeks of considerable leg pain; spoken of from the first of them. */
const SURGERY_FROM_WEEKS = 6;

const walking = { ...ill, 'pain.distribution': 'walking' } as const;
const legPain = {
  ...ill,
  'pain.distribution': 'radicular',
  'medicine.used': 'paracetamol-nsaid',
  'medicine.insufficient': 'yes',
} as const;

export const surgeryTalkRules: readonly Rule[] = [
  rule({
    id: 'sek.g2.talk.prolapse',
    topic: 'surgery',
    at: rootOpen,
    when: all(
      nerveRoot,
      notImproved,
      radiates,
      limited,
      isOneOf(medicine, 'paracetamol', 'nsaid', 'paracetamol-nsaid', 'weak-opioid', 'stronger'),
      is(medicineInsufficient, 'yes'),
      weeksSinceOnset(SURGERY_FROM_WEEKS),
    ),
    advice: routine('information', 'should', 'beside', 'information'),
    citation: rh('3.1 Operation', 'efter 6-12 uger trods medicinsk behandling', 'considerable-leg-pain'),
    conflicts: ['sek-surgery-time'],
    openQuestion: 'considerable-leg-pain-open',
    examples: [
      applies('sek-workup', legPain, { ...g2, onsetWeeks: 6 }),
      doesNotApply('sek-workup', legPain, { ...g2, onsetWeeks: 5 }),
      doesNotApply('sek-workup', { ...legPain, 'medicine.insufficient': 'no' }, { ...g2, onsetWeeks: 8 }),
      doesNotApply('sek-week4', { ...legPain, progress: 'clear' }, { ...g2, onsetWeeks: 10 }),
      doesNotApply('sek-week4', { ...legPain, 'pain.distribution': 'walking' }, { ...g2, onsetWeeks: 10 }),
      cannotTell('sek-week4', legPain, g2),
    ],
  }),
  rule({
    id: 'sek.g2.talk.stenosis',
    topic: 'surgery',
    at: rootOpen,
    when: all(nerveRoot, notImproved, walks, is(walkingProgressive, 'yes')),
    advice: routine('information', 'should', 'beside', 'information'),
    citation: rh('3.1 Operation', 'betydelig reduktion af gangdistance', 'sek-stenosis-talk'),
    conflicts: ['sek-surgery-time'],
    examples: [
      applies('sek-workup', { ...walking, 'walking.progressive': 'yes' }, g2),
      doesNotApply('sek-workup', { ...walking, 'walking.progressive': 'no' }, g2),
      doesNotApply('sek-week4', { ...walking, progress: 'clear', 'walking.progressive': 'yes' }, g2),
      cannotTell('sek-workup', walking, g2),
    ],
  }),
];

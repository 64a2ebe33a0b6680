// Group 2 after week 4, for the patient who stayed in primary care, and what the programme says of surgery.
import { all, is, isOneOf, weeksSinceOnset } from '../../../model/condition.ts';
import { type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { medicine, medicineInsufficient, walkingProgressive } from '../../shared/history-findings.ts';
import { stayInPrimary, surgeryCriteria } from '../findings.ts';
import {
  better,
  everyContact,
  followUps,
  improved,
  limited,
  nerveRoot,
  notImproved,
  radiates,
  rh,
  routine,
  someBetter,
  walks,
  worse,
} from './parts.ts';

const g1 = { group: 'g1' } as const;
const g2 = { group: 'g2' } as const;
const late = ['week8', 'later'] as const;
/** 3.1 Operation: after 6-12 weeks of considerable leg pain; the app speaks of it from the first of them. */
const SURGERY_FROM_WEEKS = 6;

const stays = { ...worse, 'judged.surgery-criteria': 'no', 'judged.stay-in-primary': 'yes' } as const;
const goes = { ...stays, 'judged.stay-in-primary': 'no' } as const;
const surgical = { ...stays, 'judged.surgery-criteria': 'yes' } as const;
const legPain = {
  ...worse,
  'pain.distribution': 'radicular',
  'medicine.used': 'paracetamol-nsaid',
  'medicine.insufficient': 'yes',
} as const;
const walking = { ...safe, 'pain.distribution': 'walking', 'walking.progressive': 'yes' } as const;

export const group2LateRules: readonly Rule[] = [
  rule({
    id: 'rh.g2.week8.end',
    topic: 'course',
    at: late,
    when: all(nerveRoot, improved),
    advice: routine('end', 'must', 'ends', 'steer'),
    citation: rh('3.3', 'klar bedring', 'group2-week8'),
    newer: ['stay-active'],
    conflicts: ['group2-week8'],
    examples: [
      applies('week8', better, g2),
      applies('later', better, g2),
      doesNotApply('week8', someBetter, g2),
      doesNotApply('week8', better, g1),
      cannotTell('week8', safe, g2),
    ],
  }),
  rule({
    id: 'rh.g2.week8.rehabilitation',
    topic: 'rehabilitation',
    at: late,
    when: all(nerveRoot, improved),
    advice: routine('referral', 'consider', 'beside', 'refer-municipal', 'municipality'),
    citation: rh('3.3', 'rehabiliteringsforløb i kommunen'),
    examples: [
      applies('week8', better, g2),
      doesNotApply('week8', worse, g2),
      doesNotApply('later', better, g1),
      cannotTell('week8', safe, g2),
    ],
  }),
  rule({
    id: 'rh.g2.week8.consider',
    topic: 'rehabilitation',
    at: late,
    when: all(nerveRoot, notImproved),
    advice: routine('referral', 'consider', 'beside', 'refer-municipal', 'municipality'),
    citation: rh('4.3', 'på ethvert tidspunkt i det videre forløb', 'rehabilitation-later'),
    examples: [
      applies('week8', worse, g2),
      applies('later', someBetter, g2),
      doesNotApply('week8', better, g2),
      doesNotApply('week8', worse, g1),
      cannotTell('later', safe, g2),
    ],
  }),
  rule({
    id: 'rh.g2.week8.videncenter',
    topic: 'course',
    at: late,
    when: all(nerveRoot, notImproved, is(surgeryCriteria, 'yes')),
    advice: routine('referral', 'may', 'refers', 'refer-rheumatology', 'videncenter'),
    citation: rh('3.3', 'kriterier for operation'),
    conflicts: ['group2-week8', 'waiting-times'],
    examples: [
      applies('week8', surgical, g2),
      applies('later', surgical, g2),
      doesNotApply('week8', stays, g2),
      doesNotApply('week8', better, g2),
      cannotTell('week8', worse, g2),
    ],
  }),
  rule({
    id: 'rh.g2.week8.refer',
    topic: 'course',
    at: late,
    when: all(nerveRoot, notImproved, is(surgeryCriteria, 'no'), is(stayInPrimary, 'no')),
    advice: routine('referral', 'may', 'refers', 'refer-rheumatology', 'rheumatology-department'),
    citation: rh('3.3', 'den lokale reumatologiske afdeling', 'group2-week8'),
    conflicts: ['group2-week8', 'waiting-times'],
    examples: [
      applies('week8', goes, g2),
      doesNotApply('week8', stays, g2),
      doesNotApply('week8', surgical, g2),
      doesNotApply('week8', better, g2),
      cannotTell('week8', { ...worse, 'judged.surgery-criteria': 'no' }, g2),
    ],
  }),
  rule({
    id: 'rh.g2.week8.continue',
    topic: 'course',
    at: late,
    when: all(nerveRoot, notImproved, is(surgeryCriteria, 'no'), is(stayInPrimary, 'yes')),
    advice: routine('continue', 'may', 'continues', 'steer'),
    citation: rh('3.3', 'kliniske kontroller', 'group2-week8'),
    conflicts: ['group2-week8'],
    openQuestion: 'no-further-date-open',
    examples: [
      applies('later', stays, g2),
      doesNotApply('week8', goes, g2),
      doesNotApply('week8', surgical, g2),
      doesNotApply('week8', better, g2),
      cannotTell('week8', { ...worse, 'judged.surgery-criteria': 'no' }, g2),
    ],
  }),
  rule({
    id: 'rh.g2.week8.mri',
    topic: 'imaging',
    at: late,
    when: all(nerveRoot, notImproved, limited),
    advice: routine('imaging', 'should', 'beside', 'imaging', 'imaging'),
    citation: rh('3.3; 3.1', 'kliniske kontroller og MR-scanning af lænderygsøjlen', 'group2-week8'),
    newer: ['imaging-g2', 'imaging-g2-nkr'],
    conflicts: ['group2-week8'],
    examples: [
      applies('week8', worse, g2),
      applies('later', someBetter, g2),
      doesNotApply('week8', { ...worse, 'function.limitation': 'mild' }, g2),
      doesNotApply('week8', better, g2),
      cannotTell('week8', safe, g2),
    ],
  }),
  rule({
    id: 'rh.g2.surgery.prolapse',
    topic: 'surgery',
    at: followUps,
    when: all(
      nerveRoot,
      radiates,
      notImproved,
      limited,
      isOneOf(medicine, 'paracetamol', 'nsaid', 'paracetamol-nsaid', 'weak-opioid', 'stronger'),
      is(medicineInsufficient, 'yes'),
      weeksSinceOnset(SURGERY_FROM_WEEKS),
    ),
    advice: routine('information', 'should', 'beside', 'information'),
    citation: rh('3.1 Operation', 'efter 6-12 uger trods medicinsk behandling', 'considerable-leg-pain'),
    openQuestion: 'considerable-leg-pain-open',
    examples: [
      applies('week4', legPain, { ...g2, onsetWeeks: 6 }),
      doesNotApply('week4', legPain, { ...g2, onsetWeeks: 5 }),
      doesNotApply('week8', { ...legPain, 'medicine.insufficient': 'no' }, { ...g2, onsetWeeks: 10 }),
      doesNotApply('week8', { ...legPain, 'pain.distribution': 'walking' }, { ...g2, onsetWeeks: 10 }),
      doesNotApply('week8', { ...legPain, progress: 'clear' }, { ...g2, onsetWeeks: 10 }),
      cannotTell('week8', legPain, g2),
    ],
  }),
  rule({
    id: 'rh.g2.surgery.stenosis',
    topic: 'surgery',
    at: everyContact,
    when: all(nerveRoot, walks, is(walkingProgressive, 'yes')),
    advice: routine('information', 'should', 'beside', 'information'),
    citation: rh('3.1 Operation', 'betydelig reduktion af gangdistance', 'decided-in-hospital'),
    openQuestion: 'stenosis-open',
    examples: [
      applies('week0', walking, g2),
      applies('week4', { ...walking, 'pain.distribution': 'radicular-and-walking' }, g2),
      doesNotApply('week0', { ...walking, 'walking.progressive': 'no' }, g2),
      doesNotApply('week0', { ...walking, 'pain.distribution': 'radicular' }, g2),
      cannotTell('week0', { ...safe, 'pain.distribution': 'walking' }, g2),
    ],
  }),
];

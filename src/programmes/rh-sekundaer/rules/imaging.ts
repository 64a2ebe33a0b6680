// Imaging at the work-up, where none is ordered yet. Nobody is scanned who has improved, nor whom the department lets go.
import { all, is } from '../../../model/condition.ts';
import { type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply } from '../../shared/examples.ts';
import { imaging, notImproved } from '../findings.ts';
import { backStart, g1, g2, hopeless, nerveRoot, nonSpecific, rh, routine, toClinic } from './parts.ts';

const without = { ...toClinic, 'sek.imaging': 'none' } as const;

export const imagingRules: readonly Rule[] = [
  rule({
    id: 'sek.g1.imaging',
    topic: 'imaging',
    at: backStart,
    when: all(nonSpecific, notImproved, is(imaging, 'none')),
    unless: ['sek.g1.unchanged'],
    advice: routine('imaging', 'should', 'beside', 'imaging', 'imaging'),
    citation: rh('3.1; 3.4', 'Billeddiagnostik'),
    conflicts: ['waiting-times'],
    examples: [
      applies('sek-workup', without, g1),
      applies('sek-week2', without, g1),
      doesNotApply('sek-workup', { ...toClinic, 'sek.imaging': 'done' }, g1),
      doesNotApply('sek-workup', { ...toClinic, 'sek.imaging': 'awaited' }, g1),
      doesNotApply('sek-workup', without, g2),
      doesNotApply('sek-workup', { ...without, progress: 'clear' }, g1),
      doesNotApply('sek-workup', { ...without, ...hopeless }, g1),
      cannotTell('sek-workup', toClinic, g1),
    ],
  }),
  rule({
    id: 'sek.g2.imaging',
    topic: 'imaging',
    at: backStart,
    when: all(nerveRoot, notImproved, is(imaging, 'none')),
    unless: ['sek.g2.unchanged'],
    advice: routine('imaging', 'should', 'beside', 'imaging', 'imaging'),
    citation: rh('3.1; 3.4', 'bestilt ved henvisning', 'sek-imaging-lacking'),
    conflicts: ['waiting-times'],
    examples: [
      applies('sek-workup', without, g2),
      doesNotApply('sek-workup', { ...toClinic, 'sek.imaging': 'awaited' }, g2),
      doesNotApply('sek-workup', { ...toClinic, 'sek.imaging': 'done' }, g2),
      doesNotApply('sek-workup', without, g1),
      doesNotApply('sek-workup', { ...without, progress: 'clear' }, g2),
      doesNotApply('sek-workup', { ...without, ...hopeless }, g2),
      cannotTell('sek-workup', toClinic, g2),
    ],
  }),
];

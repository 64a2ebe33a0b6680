// A draft of `rh-2012` in primary care as it might be with the knowledge of today: each change rests on notes of newer knowledge. Nobody has adopted it; it is
// there to see what would become of a course, and to be argued about.
import { all, inGroup } from '../../model/condition.ts';
import type { Edition, EditionChange } from '../../model/edition.ts';
import { medicineRules } from '../rh-primary/rules/medicine.ts';

/** Still to be considered, no longer a step of its own. */
const onlyConsidered = (rule: string, ...because: readonly string[]): EditionChange => ({
  kind: 'changes',
  rule,
  to: { advice: { strength: 'consider' } },
  because,
});

const muscleRelaxant = 'rh.medicine.muscle-relaxant';
const relaxantRule = medicineRules.find((one) => one.id === muscleRelaxant);
if (relaxantRule === undefined) throw new Error(`no rule ${muscleRelaxant}`);

export const rhPrimaryDraft: Edition = {
  id: '2012.1-udkast-2026',
  programme: 'rh-primary',
  from: '2012.1',
  standing: 'draft',
  day: '2026-11-27',
  changes: [
    onlyConsidered('rh.medicine.paracetamol', 'paracetamol', 'paracetamol-2016'),
    onlyConsidered('rh.medicine.nsaid', 'nsaid', 'paracetamol-with-nsaid'),
    onlyConsidered('rh.medicine.weak-opioid', 'weak-opioid', 'weak-opioid-nice', 'weak-opioid-trial'),
    {
      kind: 'changes',
      rule: muscleRelaxant,
      // Not for sciatica; for pain of the back alone nothing newer was read.
      to: { when: all(inGroup('g1'), relaxantRule.when) },
      because: ['muscle-relaxant'],
    },
    { kind: 'leaves-out', rule: 'rh.medicine.morphine', because: ['morphine'] },
    { kind: 'leaves-out', rule: 'rh.medicine.antiepileptic', because: ['antiepileptic'] },
    { kind: 'leaves-out', rule: 'rh.g1.week8.imaging', because: ['imaging-g1', 'imaging-g1-review'] },
    { kind: 'leaves-out', rule: 'rh.g2.week4.mri', because: ['imaging-g2', 'imaging-g2-nkr'] },
  ],
};

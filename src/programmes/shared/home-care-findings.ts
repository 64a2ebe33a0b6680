// Who cannot manage the basics of daily living, and what the municipality must know to help at home. Shared by both parts of `rh-2012` (3.2).
import { is } from '../../model/condition.ts';
import { choice, quantity, yesNo } from '../../model/finding.ts';
import type { LetterGuide } from '../../model/letter-guide.ts';
import type { Section } from '../../model/programme.ts';
import { at, limitation } from './history-findings.ts';
import { answers, must } from './letter-parts.ts';

/** Neither alone nor with help. */
export const dailyLivingLost = yesNo({
  id: 'function.daily-living-lost',
  relevantWhen: is(limitation, 'severe'),
  citation: at('3.2', 'varetage de basale daglige færdigheder'),
});

const lost = is(dailyLivingLost, 'yes');

const prognosis = choice({
  id: 'care.prognosis',
  options: ['regained', 'partly-regained', 'lasting', 'uncertain'],
  positive: ['regained', 'partly-regained', 'lasting', 'uncertain'],
  relevantWhen: lost,
  citation: at('3.2', 'oplysninger om prognose og forventet varighed', 'care-letter'),
});

/** From now on. */
const expectedWeeks = quantity({
  id: 'care.weeks',
  unit: 'weeks',
  min: 1,
  max: 104,
  unlikelyFrom: 53,
  relevantWhen: lost,
  citation: at('3.2', 'forventet varighed af funktionsnedsættelsen', 'care-letter'),
});

/** What only the letter to the municipality asks; nothing is decided by it. */
export const careLetterFindings = [prognosis, expectedWeeks] as const;

/** Where the letter asks it. */
export const careLetterSection: Section = {
  id: 'letter-care',
  layout: 'questions',
  findings: careLetterFindings.map((one) => one.id),
};

/** A part of a letter to the municipality: both are named as missing where care is needed, and nothing is said where it is not. */
export const careLetterPart: LetterGuide['sections'][number] = {
  id: 'care-prognosis',
  parts: [answers([careLetterSection.id], must(...careLetterSection.findings), true)],
};

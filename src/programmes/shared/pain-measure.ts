// Pain by the numerical rating scale as a measure: the same in every programme that follows it.
import type { Citation } from '../../model/citation.ts';
import type { Measure } from '../../model/measure.ts';

/** Citation of the changes that matter by consensus. */
export const ostelo = (term: string): Citation => ({ source: 'ostelo-2008', place: 'consensus', term });

/** Pain at one site, by its finding. */
export const painMeasure = (finding: string): Measure => ({
  id: finding.replace('.', '-'),
  findings: [finding],
  ...{ min: 0, max: 10, score: 'value', better: 'low', matters: { points: 2, percent: 30 } },
  citation: ostelo('numerical rating scale, 2 points or 30 %'),
});

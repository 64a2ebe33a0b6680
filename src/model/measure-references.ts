// Part of the door: what measures refer to.
import type { Problem } from './parse-programme.ts';
import type { Programme } from './programme.ts';

/** Measures rest on numbers within their range, and their bands leave no score without one. */
export function measureReferences(programme: Programme): readonly Problem[] {
  const numberOf = (id: string) => {
    const finding = programme.findings.find((one) => one.id === id);
    return finding?.kind === 'number' ? finding : undefined;
  };
  return programme.measures.flatMap((measure) => {
    const { findings, score, fewest = 1, bands = [], min, max } = measure;
    const strangers = findings.filter((id) => {
      const finding = numberOf(id);
      return finding === undefined || finding.min < min || finding.max > max;
    });
    const doubtful = [
      ...(score === 'value' && findings.length > 1 ? ['one value of several findings'] : []),
      ...(fewest < 1 || fewest > findings.length ? [`fewest ${fewest}`] : []),
      ...(bands.length > 0 && bands[0]?.from !== min ? ['scores below the first band'] : []),
    ];
    const misplaced = bands.filter((band, place) => {
      const part = band.part && numberOf(band.part.finding);
      const partFits = band.part === undefined || (part && band.part.from > part.min && band.part.from <= part.max);
      const twice = bands.findIndex((one) => one.id === band.id) !== place;
      return twice || !partFits || band.from > max || band.from < (bands[place - 1]?.from ?? min);
    });
    return [...strangers, ...doubtful, ...misplaced.map((one) => `band ${one.id}`)].map((detail) => ({
      ...{ check: 'measure', place: measure.id, detail },
    }));
  });
}

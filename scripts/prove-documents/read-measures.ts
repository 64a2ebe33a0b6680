// Reads what a note says of measures: "NPRS ben 7 -> 3 (bedre, betydende ændring)." Written without the code that writes the line.
import type { WordsIn } from '../../src/documents/words.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Programme } from '../../src/model/programme.ts';
import type { Desk } from '../../src/view-models/desk.ts';

/** The figures that a line names for a measure. */
export type ReadChange = {
  readonly measure: Measure;
  readonly from: number;
  readonly to: number;
  readonly said: string;
};

/** Reads the line that a text begins with; undefined where it begins with something else. */
export type MeasureReader = (text: string) => { readonly change: ReadChange; readonly rest: string } | undefined;

const FIGURES = /^ ([\d.,]+) -> ([\d.,]+) \(([^()]*)\)\.(?: |$)/;

/** A reader for the lines of a programme's measures. */
export function measureReader({ measures }: Programme, { t, language }: WordsIn): MeasureReader {
  const number = (text: string) => Number(language === 'da' ? text.replace(',', '.') : text);
  const named = measures
    .map((measure) => ({ measure, name: t(`programme:measures/${measure.id}/short`) }))
    .sort((a, b) => b.name.length - a.name.length);
  return (text) => {
    for (const { measure, name } of named) {
      const found = text.startsWith(name) ? FIGURES.exec(text.slice(name.length)) : null;
      if (found === null) continue;
      const [whole, from = '', to = '', said = ''] = found;
      const change = { measure, from: number(from), to: number(to), said };
      return { change, rest: text.slice(name.length + whole.length) };
    }
    return undefined;
  };
}

/** Changes that name a figure nobody gave, or call a better score worse. */
export function unlikeMeasures(changes: readonly ReadChange[], desk: Desk, { t }: WordsIn): readonly string[] {
  return changes.flatMap(({ measure, from, to, said }) => {
    const given = desk.state.contacts.slice(0, desk.contact.index + 1).map(({ answers }) => {
      const values = measure.findings.flatMap((id) => (typeof answers[id] === 'number' ? [Number(answers[id])] : []));
      const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
      return values.length < (measure.fewest ?? 1) ? undefined : Number(mean.toFixed(measure.score === 'mean' ? 1 : 0));
    });
    const isBetter = measure.better === 'low' ? to < from : to > from;
    // Two means may be written alike and yet differ.
    const is = to === from ? undefined : t(`pages:measures/is/${isBetter ? 'better' : 'worse'}`);
    const isTrue =
      given.at(-1) === to && given.slice(0, -1).includes(from) && (is === undefined || said.startsWith(is));
    return isTrue ? [] : [`${measure.id}: ${from} -> ${to} (${said}), given ${given.join(', ')}`];
  });
}

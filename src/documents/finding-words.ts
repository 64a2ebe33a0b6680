// Words for a finding's answer, for screens and documents alike: one place that knows how a value is said.

import type { Finding, Value } from '../model/finding.ts';
import { formatDuration, formatWeeks } from '../view-models/formats.ts';
import type { WordsIn } from './words.ts';

/** The value with its unit, as a person says it: "3 uger", "4", "48 år". */
export function figureInWords(finding: Finding, value: number, { t, language }: WordsIn): string {
  if (finding.kind !== 'number') return String(value);
  switch (finding.unit) {
    case 'days':
      return formatDuration(value, language);
    case 'weeks':
      return formatWeeks(value, language);
    case 'years':
      return `${value} ${t('programme:units/years')}`;
    case 'degrees':
      return `${value}°`;
    case 'percent':
      return `${value} %`;
    default:
      return String(value);
  }
}

/** The label of a finding. */
export function labelOf(finding: string, { t }: WordsIn): string {
  return finding === 'group' ? t('pages:conclusion/group') : t(`findings:${finding}/label`);
}

/** An answer as the screen shows it: the option's label or the figure with its unit. */
export function answerInWords(finding: Finding, value: Value, words: WordsIn): string {
  if (finding.kind === 'number') return figureInWords(finding, Number(value), words);
  return words.t(`findings:${finding.id}/options/${value}`);
}

/** An answer as the journal says it: a phrase. */
export function phraseOf(finding: Finding, value: Value, words: WordsIn): string {
  if (finding.kind === 'choice') return words.t(`findings:${finding.id}/note/${value}`);
  const own = finding.unit === 'days' || finding.unit === 'weeks' || finding.unit === 'percent';
  const figure = own ? figureInWords(finding, Number(value), words) : String(value);
  return words.t(`findings:${finding.id}/note/value`, { value: figure });
}

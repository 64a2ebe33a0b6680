// The coverage in words: every place with what carries it, or why nothing does. The page of the coverage without a screen.
import type { WordsIn } from '../../src/documents/words.ts';
import { allPlaces } from '../../src/programmes/coverage/all-places.ts';
import { beyondTheSources } from '../../src/programmes/coverage/beyond-the-sources.ts';
import type { Carrier, Place } from '../../src/programmes/coverage/place.ts';

function carrierLine(carrier: Carrier, { t }: WordsIn): string {
  const programme = 'programme' in carrier ? `${carrier.programme} ` : '';
  return `    ${t(`coverage:carriers/${carrier.kind}`)} ${programme}${carrier.id}`;
}

function placeLines(one: Place, words: WordsIn): readonly string[] {
  const { t } = words;
  return [
    `${one.id}  (${one.place}, "${one.term}", ${t(`coverage:strengths/${one.strength}`)})`,
    `  ${t(`coverage:places/${one.id}`)}`,
    ...one.carriers.map((carrier) => carrierLine(carrier, words)),
    ...(one.reason === undefined
      ? []
      : [`    ${t(`coverage:reasons/${one.reason}/name`)}: ${t(`coverage:reasons/${one.reason}/why`)}`]),
  ];
}

/** The lines of the whole list, the rules beyond the sources last. */
export function coverageLines(words: WordsIn): readonly string[] {
  const beyond = Object.entries(beyondTheSources).flatMap(([kind, rules]) => [
    `${words.t(`coverage:beyond/${kind}/name`)}: ${words.t(`coverage:beyond/${kind}/why`)}`,
    ...rules.map((id) => `    ${id}`),
  ]);
  return [...allPlaces.flatMap((one) => placeLines(one, words)), ...beyond];
}

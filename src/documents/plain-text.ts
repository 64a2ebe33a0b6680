// Plain text that survives the trip into a record system: short lines, line breaks only, ISO-8859-1. Source: the hand-over rules.

/** Longest line in characters. */
const lineLength = 70;

const replacements: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u2032]/g, "'"],
  [/[\u201c\u201d\u201e\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2265/g, '>='],
  [/\u2264/g, '<='],
  [/[\u2192\u21d2]/g, '->'],
  [/[\u2022\u25cf\u25aa]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u00a0\u2009\u202f]/g, ' '],
  [/[^\n\u0020-\u007e\u00a1-\u00ff]/g, '?'],
];

/** The text in characters that ISO-8859-1 has, composed (NFC): typographic signs become plain ones, anything else a question mark. */
function inLatin1(text: string): string {
  return replacements.reduce((result, [from, to]) => result.replace(from, to), text.normalize('NFC'));
}

/** The text in lines of at most {@link lineLength} characters, broken at spaces; a longer word is cut. Line breaks in the text stay. */
export function wrapped(text: string): string {
  return inLatin1(text).split('\n').flatMap(wrapLine).join('\n');
}

function wrapLine(line: string): readonly string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > lineLength) {
    const space = rest.lastIndexOf(' ', lineLength);
    const at = space > 0 ? space : lineLength;
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest];
}

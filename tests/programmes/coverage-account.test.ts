// The tool that holds source texts against the coverage, on a text made up for it.
import { describe, expect, it } from 'vitest';
import { account, isComplete } from '../../scripts/coverage/account.ts';
import { type Fingerprints, marked } from '../../scripts/coverage/fingerprints.ts';
import { coverageLines } from '../../scripts/coverage/list.ts';
import { readOptions } from '../../scripts/coverage/options.ts';
import { isRecommending } from '../../scripts/coverage/recommending.ts';
import { hashOf, letters, sentencesOf } from '../../scripts/coverage/sentences.ts';
import { wordsIn } from '../../scripts/judge/words.ts';

const text = `
Håndbog i cykelpleje
for den daglige rytter

1.1  Kæden
Kæden smø-
res hver anden uge, og

den tørres af bagefter 2. Brug ca. 3 dråber olie iht. Olietabellen,
og ikke mere.

• Lygter
• �Dæk skal pumpes, når luft
trykket er lavt. Ringen er sort.

Evt. 2. kontrol hos smeden

Lygter
`;
const sentences = sentencesOf(text);

describe('sentences of a text', () => {
  it('are told with the line they begin on', () => {
    expect(sentences.map(({ line, text: said }) => [line, said])).toEqual([
      [2, 'Håndbog i cykelpleje for den daglige rytter'],
      [5, '1.1 Kæden Kæden smø- res hver anden uge, og den tørres af bagefter 2.'],
      [9, 'Brug ca. 3 dråber olie iht. Olietabellen, og ikke mere.'],
      [12, '• Lygter'],
      [13, '• �Dæk skal pumpes, når luft trykket er lavt.'],
      [14, 'Ringen er sort.'],
      [16, 'Evt. 2. kontrol hos smeden'],
      [18, 'Lygter'],
    ]);
  });

  it('have the words put together that a line end broke, with and without a hyphen', () => {
    expect(sentences[1]?.joined).toContain('Kæden smøres hver');
    expect(sentences[4]?.joined).toContain('når lufttrykket er');
  });

  it('have the same fingerprint however they are wrapped and marked, and another for other words', () => {
    expect(hashOf('• Dæk skal pumpes,\n når luft-\ntrykket er lavt')).toBe(hashOf(sentences[4]?.text ?? ''));
    expect(hashOf('Dæk skal ikke pumpes, når lufttrykket er lavt')).not.toBe(hashOf(sentences[4]?.text ?? ''));
    expect(hashOf('Lygter')).toMatch(/^[0-9a-f]{10}$/);
    expect(letters('Kæ-\n den, 2!')).toBe('kæden2');
  });
});

describe('a sentence recommends by its words', () => {
  const said = (one: string, joined = one) => isRecommending({ text: one, joined });

  it.each([
    'Kæden skal smøres',
    'Man kan skifte dæk',
    'Der henvises til smeden',
    'Må ikke vaskes',
    'Senest i maj',
    'Inden for en uge',
    'Kædebehandling',
  ])('%s', (one) => expect(said(one)).toBe(true));

  it.each(['Ringen er sort', 'Den blå cykel', 'Hjulets nav'])('not: %s', (one) => expect(said(one)).toBe(false));

  it('also where a line end breaks the word', () => {
    expect(said('Cyklen hen vises til smed')).toBe(false);
    expect(said('Cyklen hen vises til smed', 'Cyklen henvises til smed')).toBe(true);
  });
});

const [, chain, drops, lights, tyres, ring, smith, lightsAgain] = marked([{ file: 'a.txt', sentences }]).map(
  (one) => one.mark,
);
const places = [
  { id: 'cykel/1.1/chain', term: 'hver anden uge' },
  { id: 'cykel/1.1/tyres', term: 'lufttrykket' },
  { id: 'cykel/2/lights', term: 'Lygter' },
];
const whole: Fingerprints = {
  places: {
    'cykel/1.1/chain': [chain ?? '', drops ?? ''],
    'cykel/1.1/tyres': [tyres ?? '', smith ?? ''],
    'cykel/2/lights': [lights ?? '', lightsAgain ?? ''],
  },
  aside: [hashOf('Håndbog i cykelpleje for den daglige rytter'), ring ?? ''],
};
const accountOf = (fingerprints: Fingerprints, known = places, read = text) =>
  account(marked([{ file: 'a.txt', sentences: sentencesOf(read) }]), fingerprints, known);

describe('the account of a text', () => {
  it('is complete where every sentence belongs to a place or is set aside', () => {
    const result = accountOf(whole);
    expect(isComplete(result)).toBe(true);
    expect(result).toMatchObject({ sentences: 8, accountedFor: 8, stating: 6, recommending: 3, places: 3 });
  });

  it('numbers what the text says twice, whatever the order of its files', () => {
    expect(lightsAgain).toBe(`${lights}#2`);
    const [one, other] = ['Lygter\n\nRingen er sort.', 'Lygter\n\nKæden er brun.'].map((read, at) => ({
      file: `${at}.txt`,
      sentences: sentencesOf(read),
    }));
    if (one === undefined || other === undefined) throw new Error('two texts are read');
    expect(marked([one, other])).toEqual(marked([other, one]));
  });

  it('names a sentence that nobody has assigned, with its line', () => {
    const result = accountOf({ ...whole, aside: whole.aside.slice(0, 1) });
    expect(result.faults.unaccounted).toEqual(['a.txt:14  Ringen er sort.']);
    expect(result.accountedFor).toBe(7);
    expect(isComplete(result)).toBe(false);
  });

  it('names a new sentence of a changed text, and the fingerprint it no longer has', () => {
    const result = accountOf(whole, places, text.replace('hver anden uge', 'hver uge'));
    expect(result.faults.unaccounted).toHaveLength(1);
    expect(result.faults.unmatched).toEqual([chain]);
    expect(result.faults.lostTerms).toEqual(['cykel/1.1/chain: hver anden uge']);
  });

  it('names a place without a sentence, a place that is none, and what is set aside as well', () => {
    const { 'cykel/2/lights': given = [], ...rest } = whole.places;
    const result = accountOf({ places: { ...rest, 'cykel/3/bell': given }, aside: [...whole.aside, ...given] });
    expect(result.faults.silent).toEqual(['cykel/2/lights']);
    expect(result.faults.unknown).toEqual(['cykel/3/bell']);
    expect(result.faults.doubled).toEqual(given);
  });

  it('refuses a term that is a whole sentence, and not the name of an item', () => {
    const known = [...places, { id: 'cykel/1.1/drops', term: 'Dæk skal pumpes, når lufttrykket er lavt' }];
    expect(accountOf(whole, known).faults.wholeSentences).toEqual([
      'cykel/1.1/drops: Dæk skal pumpes, når lufttrykket er lavt',
    ]);
    expect(accountOf(whole).faults.wholeSentences).toEqual([]);
  });

  it('shows what is set aside though a word of it recommends', () => {
    const { 'cykel/1.1/tyres': given = [], ...rest } = whole.places;
    const result = accountOf({ places: { ...rest, 'cykel/1.1/tyres': [] }, aside: [...whole.aside, ...given] });
    expect(result.aside.all).toBe(4);
    expect(result.aside.withWord.map((one) => one.line)).toEqual([13, 16]);
  });
});

describe('what stands after the command', () => {
  it('names sources with their files', () => {
    expect(readOptions(['rm-pixi=a.txt,b.txt', '--propose'])).toEqual({
      do: 'account',
      files: new Map([['rm-pixi', ['a.txt', 'b.txt']]]),
      propose: true,
      aside: false,
    });
    expect(readOptions(['--list', '--lang', 'en'])).toEqual({ do: 'list', language: 'en' });
  });

  it.each([
    [[], 'no source is given'],
    [['nowhere=a.txt'], '"nowhere" is not a source of the coverage'],
    [['rh-2012='], 'rh-2012: no file is given'],
    [['rh-2012'], 'rh-2012: no file is given'],
    [['--list', 'rh-2012=a.txt'], '--list needs no source'],
    [['--list', '--lang', 'sv'], '--lang sv is not known; the languages are da and en'],
  ])('is refused where it says too little: %j', (args, problem) => {
    expect(readOptions(args)).toEqual({ do: 'refuse', problems: [problem] });
  });

  it('is refused where it says what is not known', () => {
    expect(readOptions(['--everything'])).toMatchObject({
      do: 'refuse',
      problems: [expect.stringContaining('--everything')],
    });
  });
});

describe.each(['da', 'en'] as const)('the list in %s', (language) => {
  const lines = coverageLines(wordsIn(language));

  it('has each place with its words and what carries it, or why nothing does', () => {
    const at = lines.findIndex((line) => line.startsWith('rh-2012/3.3/g1-week8-refer '));
    expect(lines[at]).toContain('"skønnes udsigtsløs"');
    expect(lines[at + 2]?.trim().split(' ').at(-1)).toBe('rh.g1.week8.refer');
    expect(lines.some((line) => line.trim().endsWith('fc.later.back'))).toBe(true);
  });
});

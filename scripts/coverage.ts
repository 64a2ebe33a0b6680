// `npm run coverage -- SOURCE=FILE …`: holds the texts of the sources against the coverage, sentence by sentence, by fingerprints alone. Exit code 1 where a
// sentence is not accounted for, or the coverage claims what a text does not say; 2 where it cannot begin.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { allPlaces } from '../src/programmes/coverage/all-places.ts';
import { type Place, reasons } from '../src/programmes/coverage/place.ts';
import { type Account, account, type Faults, isComplete, positionOf } from './coverage/account.ts';
import { type Fingerprints, marked, type SourceText } from './coverage/fingerprints.ts';
import { coverageLines } from './coverage/list.ts';
import { type Options, readOptions, type SourceName, usage } from './coverage/options.ts';
import { sentencesOf } from './coverage/sentences.ts';
import { wordsIn } from './judge/words.ts';
import { root } from './root.mjs';

const fingerprintsOf = (source: SourceName): Fingerprints =>
  JSON.parse(readFileSync(join(root, 'scripts/coverage/fingerprints', `${source}.json`), 'utf8'));

/** A file by its path from where the command was given; npm runs scripts in the project's own folder. */
function found(file: string): string {
  const fromCaller = resolve(process.env.INIT_CWD ?? '.', file);
  return existsSync(fromCaller) ? fromCaller : resolve(file);
}

/** The sentences of a file; undefined where there is no such file. */
function read(file: string): SourceText | undefined {
  const path = found(file);
  return existsSync(path) ? { file: basename(file), sentences: sentencesOf(readFileSync(path, 'utf8')) } : undefined;
}

const faultNames: readonly (readonly [keyof Faults, string])[] = [
  ['unaccounted', 'not accounted for'],
  ['unmatched', 'fingerprints without a sentence'],
  ['doubled', 'fingerprints both of a place and set aside'],
  ['silent', 'places without a sentence'],
  ['unknown', 'places that the coverage lacks'],
  ['lostTerms', 'terms that are not in the text'],
  ['wholeSentences', 'terms that are a whole sentence'],
];

const line = (name: string, value: number) => console.log(`  ${name.padEnd(44)}${String(value).padStart(5)}`);

function printAccount(source: string, of: Account, show: { readonly propose: boolean; readonly aside: boolean }): void {
  console.log(source);
  line('sentences and cells read', of.sentences);
  line('with a word that recommends', of.recommending);
  line('stating a place', of.stating);
  line('set aside: headings, names, references', of.aside.all);
  line('set aside with a word that recommends', of.aside.withWord.length);
  line('accounted for', of.accountedFor);
  line('places', of.places);
  for (const [fault, name] of faultNames) {
    line(name, of.faults[fault].length);
    for (const entry of of.faults[fault]) console.log(`    ${entry}`);
  }
  if (show.aside) for (const one of of.aside.withWord) console.log(`  aside  ${positionOf(one)}  ${one.text}`);
  if (show.propose) for (const one of of.open) console.log(`  "${one.mark}"  ${positionOf(one)}  ${one.text}`);
}

function printPlaces(places: readonly Place[]): void {
  console.log('places');
  line('carried', places.filter((one) => one.carriers.length > 0 && one.reason === undefined).length);
  line('carried in part', places.filter((one) => one.carriers.length > 0 && one.reason !== undefined).length);
  for (const reason of reasons) line(reason, places.filter((one) => one.reason === reason).length);
}

function fail(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 2;
}

function accountFor({ files, ...show }: Extract<Options, { do: 'account' }>): void {
  const missing = [...files.values()].flat().filter((file) => read(file) === undefined);
  if (missing.length > 0) {
    fail(missing.map((file) => `${file}: there is no such file`));
    return;
  }
  for (const [source, names] of files) {
    const texts = names.map(read).filter((one) => one !== undefined);
    const places = allPlaces.filter((one) => one.source === source);
    const result = account(marked(texts), fingerprintsOf(source), places);
    printAccount(source, result, show);
    if (!isComplete(result)) process.exitCode = 1;
  }
  printPlaces(allPlaces.filter((one) => [...files.keys()].some((source) => source === one.source)));
}

const options = readOptions(process.argv.slice(2));
if (options.do === 'refuse') fail([...options.problems, '', usage.trimEnd()]);
else if (options.do === 'list') for (const said of coverageLines(wordsIn(options.language))) console.log(said);
else accountFor(options);

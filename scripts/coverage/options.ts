// What stands after `npm run coverage --`.
import { parseArgs } from 'node:util';
import { coveredSources } from '../../src/programmes/coverage/all-places.ts';

export const usage = `Usage: npm run coverage -- SOURCE=FILE[,FILE] ... [--propose] [--aside]
       npm run coverage -- --list [--lang da|en]

  SOURCE=FILE   a source (${coveredSources.join(', ')}) and the file of its text, or its files; they are read and never kept
  --propose     prints the fingerprints of what is not accounted for, with line and words, so that a person can assign them
  --aside       prints what is set aside (contents, headings, names, references) though it holds a word that recommends
  --list        prints every place with what carries it, or why nothing does
  --lang da|en  language of the list; Danish where left out
`;

export type SourceName = (typeof coveredSources)[number];

/** What to do. */
export type Options =
  | { readonly do: 'list'; readonly language: 'da' | 'en' }
  | {
      readonly do: 'account';
      readonly files: ReadonlyMap<SourceName, readonly string[]>;
      readonly propose: boolean;
      readonly aside: boolean;
    }
  | { readonly do: 'refuse'; readonly problems: readonly string[] };

const switches = {
  propose: { type: 'boolean' },
  aside: { type: 'boolean' },
  list: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

const isSource = (name: string): name is SourceName => coveredSources.some((one) => one === name);

/** The options, or what is wrong with them: one line each. */
export function readOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: switches, allowPositionals: true });
    const { lang = 'da', list = false, propose = false, aside = false } = values;
    const language = lang === 'da' || lang === 'en' ? lang : undefined;
    const pairs = positionals.map((one) => one.split('=', 2));
    const problems = [
      ...(language === undefined ? [`--lang ${lang} is not known; the languages are da and en`] : []),
      ...pairs.filter(([name = '']) => !isSource(name)).map(([name]) => `"${name}" is not a source of the coverage`),
      ...pairs.filter(([, files = '']) => files === '').map(([name]) => `${name}: no file is given`),
      ...(pairs.length === 0 && !list ? ['no source is given'] : []),
      ...(pairs.length > 0 && list ? ['--list needs no source'] : []),
    ];
    if (problems.length > 0 || language === undefined) return { do: 'refuse', problems };
    if (list) return { do: 'list', language };
    const files = pairs.flatMap(([name = '', paths = '']) =>
      isSource(name) ? [[name, paths.split(',')] as const] : [],
    );
    return { do: 'account', files: new Map(files), propose, aside };
  } catch (error) {
    return { do: 'refuse', problems: [error instanceof Error ? error.message : String(error)] };
  }
}

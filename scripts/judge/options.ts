// What stands after `npm run judge --`.
import { parseArgs } from 'node:util';
import type { WordsIn } from '../../src/documents/words.ts';
import { nearestId } from '../../src/view-models/nearest-id.ts';
import { programmeIds } from './programmes.ts';

export const usage = `Usage: npm run --silent judge -- FILE | - | --findings | --schema

  FILE             a course as JSON; - reads standard input. Prints the judgement as JSON.
  --findings       prints every finding: id, labels, unit, range, options
  --schema         prints the JSON schema of a course
  --programme ID   the programme (${programmeIds.join(', ')}); the usual one where neither this nor the course names one
  --lang da|en     language of the texts; Danish where left out
`;

/** What to do. */
type Task =
  | { readonly do: 'judge'; readonly file: string }
  | { readonly do: 'findings' }
  | { readonly do: 'schema' }
  | { readonly do: 'help' };

export type Options = { readonly task: Task; readonly programme: string; readonly language: WordsIn['language'] };

const switches = {
  findings: { type: 'boolean' },
  schema: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  programme: { type: 'string' },
  lang: { type: 'string' },
} as const;

type Read = { readonly options: Options } | { readonly problems: readonly string[] };

/** The options, or what is wrong with them: one line each. */
export function readOptions(args: readonly string[]): Read {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: switches, allowPositionals: true });
    const { programme = programmeIds[0] ?? '', lang = 'da' } = values;
    const flags = (['findings', 'schema', 'help'] as const).filter((name) => values[name] === true);
    const tasks: readonly Task[] = [
      ...flags.map((name) => ({ do: name })),
      ...positionals.map((file) => ({ do: 'judge' as const, file })),
    ];
    const isKnown = programmeIds.includes(programme);
    const nearest = nearestId(programme, programmeIds);
    const [task] = tasks;
    const language = lang === 'da' || lang === 'en' ? lang : undefined;
    const problems = [
      ...(isKnown ? [] : [`--programme ${programme} is not known; nearest known id: ${nearest}`]),
      ...(language === undefined ? [`--lang ${lang} is not known; the languages are da and en`] : []),
      ...(tasks.length > 1 ? ['one thing at a time: one file, or one of --findings and --schema'] : []),
      ...(task === undefined ? ['no file is given'] : []),
    ];
    if (task === undefined || language === undefined || problems.length > 0) return { problems };
    return { options: { task, programme, language } };
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
}

// `npm run --silent judge -- course.json`: what the app says of a course, without the screen. JSON on standard output; faults on standard error
// with exit code 2, and then nothing on standard output.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { regionSettings } from '../src/programmes/shared/settings.ts';
import { jsonSchema } from './judge/input-schema.ts';
import { judgeText } from './judge/judge-course.ts';
import { listFindings } from './judge/list-findings.ts';
import { type Options, readOptions, usage } from './judge/options.ts';
import { programmeById } from './judge/programmes.ts';

/** More than any course: what is larger is another kind of file. */
const LARGEST_BYTES = 5_000_000;

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

function fail(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 2;
}

async function standardInput(): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    parts.push(part);
    size += part.length;
    if (size > LARGEST_BYTES) break;
  }
  return Buffer.concat(parts);
}

/** A file by its path from where the command was given; npm runs scripts in the project's own folder. */
function found(file: string): string {
  const fromCaller = resolve(process.env.INIT_CWD ?? '.', file);
  return existsSync(fromCaller) ? fromCaller : resolve(file);
}

async function read(file: string): Promise<{ readonly text: string } | { readonly problem: string }> {
  const name = file === '-' ? 'standard input' : file;
  try {
    const bytes = file === '-' ? await standardInput() : readFileSync(found(file));
    if (bytes.length > LARGEST_BYTES) return { problem: `${name}: larger than ${LARGEST_BYTES} bytes` };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'there is no such file',
      EISDIR: 'is a folder',
      EACCES: 'may not be read',
      ERR_ENCODING_INVALID_ENCODED_DATA: 'is not UTF-8 text',
    };
    return { problem: `${name}: ${reasons[code] ?? 'cannot be read'}` };
  }
}

async function run({ task, programme: id, language }: Options): Promise<void> {
  const programme = programmeById(id);
  if (task.do === 'help' || programme === undefined) process.stdout.write(usage);
  else if (task.do === 'findings') print(listFindings(programme));
  else if (task.do === 'schema') print(jsonSchema(programme, regionSettings));
  else {
    const input = await read(task.file);
    if ('problem' in input) return fail([input.problem]);
    const judged = judgeText(input.text, { programme: id, language });
    if (judged.ok) print(judged.report);
    else fail(judged.lines);
  }
}

// A reader that has seen enough closes the pipe; that is no fault.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
});

const options = readOptions(process.argv.slice(2));
if ('problems' in options) fail([...options.problems, '', usage.trimEnd()]);
else await run(options.options);

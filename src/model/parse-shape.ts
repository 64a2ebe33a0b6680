// The shape of a programme, part by part: long lists in slices, with a pause after each.
import type * as z from 'zod/mini';
import { Finding } from './finding.ts';
import type { ParsedProgramme, Problem } from './parse-programme.ts';
import { type Programme, programmeParts } from './programme.ts';
import { Rule } from './rule.ts';

/** Lists that take long, with the shape of one of their items. */
const longLists: Readonly<Record<string, z.ZodMiniType>> = { rules: Rule, findings: Finding };
const sliceLength = 12;

/** The programme in its shape, or everything that is not in it. */
export function* parsingShape(given: unknown): Generator<undefined, ParsedProgramme> {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return refused([shapeProblem([], 'no object')]);
  const problems = Object.keys(given)
    .filter((key) => !Object.hasOwn(programmeParts, key))
    .map((key) => shapeProblem([key], 'Unrecognized key'));
  const programme: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(programmeParts)) {
    const value: unknown = Reflect.get(given, key);
    const item = longLists[key];
    if (item !== undefined && Array.isArray(value) && value.length > 0) {
      const items: unknown[] = [];
      for (let start = 0; start < value.length; start += sliceLength) {
        value.slice(start, start + sliceLength).forEach((one, place) => {
          items.push(read(item, one, [key, start + place], problems));
        });
        yield;
      }
      programme[key] = items;
    } else {
      programme[key] = read(schema, value, [key], problems);
      yield;
    }
  }
  // Every part has been read by its schema.
  return problems.length === 0 ? { ok: true, programme: programme as Programme } : refused(problems);
}

function read(schema: z.ZodMiniType, value: unknown, path: readonly PropertyKey[], problems: Problem[]): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  problems.push(...result.error.issues.map((issue) => shapeProblem([...path, ...issue.path], issue.message)));
  return undefined;
}

function shapeProblem(path: readonly PropertyKey[], detail: string): Problem {
  return { check: 'shape', place: path.map(String).join('.') || 'programme', detail };
}

function refused(problems: readonly Problem[]): ParsedProgramme {
  return { ok: false, problems };
}

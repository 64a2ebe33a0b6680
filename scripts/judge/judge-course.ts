// One course from text to judgement. Either everything is judged, or every fault of the input is named and nothing is judged.
import type { WordsIn } from '../../src/documents/words.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { contradictions } from './contradictions.ts';
import { courseFromInput } from './course-from-input.ts';
import { heldContacts, regionOf } from './held-contacts.ts';
import { programmeById, programmeIds } from './programmes.ts';
import { type InputProblem, readInput, unknownId } from './read-input.ts';
import { readJson } from './read-json.ts';
import { type CourseReport, courseReport } from './report.ts';

/** What the caller chooses. */
export type JudgeOptions = {
  /** The programme of an input that names none. */
  readonly programme: string;
  readonly language: WordsIn['language'];
};

/** The judgement, or what is wrong with the input: one line each. */
export type Judged =
  | { readonly ok: true; readonly report: CourseReport }
  | { readonly ok: false; readonly lines: readonly string[] };

/** Judges the course of a JSON text. */
export function judgeText(text: string, options: JudgeOptions): Judged {
  const read = readJson(text);
  if (read.ok) return judgeValue(read.value, options);
  return { ok: false, lines: read.faults.map((one) => `line ${one.line}, column ${one.column}: ${one.message}`) };
}

/** Judges the course of a parsed JSON value. */
export function judgeValue(raw: unknown, options: JudgeOptions): Judged {
  const named = typeof raw === 'object' && raw !== null && 'programme' in raw ? raw.programme : undefined;
  const wanted = typeof named === 'string' ? named : options.programme;
  const chosen = programmeById(wanted);
  const programme = chosen ?? programmeById(options.programme) ?? programmeById(programmeIds[0] ?? '');
  if (programme === undefined) throw new Error('no programme to judge by');
  const read = readInput(raw, programme, regionSettings);
  const isUnknownOption = chosen === undefined && typeof named !== 'string';
  const problems: InputProblem[] = isUnknownOption
    ? [{ place: '--programme', message: unknownId(wanted, programmeIds) }]
    : [];
  problems.push(...read.problems);
  const { input } = read;
  if (input === undefined) return refused(problems);
  const place = regionOf(input, regionSettings);
  const when = heldContacts(programme, input, place.region, regionSettings);
  const isPlaceSound = !problems.some((one) => one.place === 'area' || one.place === 'region');
  const isStartKnown = !problems.some((one) => one.place === 'start');
  problems.push(
    ...(isPlaceSound ? place.problems : []),
    ...when.problems.filter((one) => isStartKnown || one.place.endsWith('.week')),
  );
  problems.push(...contradictions(programme, input));
  if (place.region === undefined || when.problems.length > 0) return refused(problems);
  const { held } = when;
  const told = courseFromInput({ programme, regions: regionSettings, region: place.region, input, held });
  problems.push(...told.problems);
  return problems.length > 0 ? refused(problems) : { ok: true, report: courseReport(told.desks, options.language) };
}

/** One line for each place. What is wrong inside a place is told before, and stands for it. */
function refused(problems: readonly InputProblem[]): Judged {
  const told = problems.filter((one, i) => {
    const before = problems.slice(0, i).map((other) => other.place);
    const isAboutTime = one.place.endsWith(']');
    const inside = ['.week', '.date', '.contact'].map((field) => `${one.place}${field}`);
    return !before.some((place) => place === one.place || (isAboutTime && inside.includes(place)));
  });
  return { ok: false, lines: told.map((one) => `${one.place}: ${one.message}`) };
}

// Reads JSON and says where it is broken. The parser of Node names no line, and keeps the last of two equal keys without a word; an answer
// given twice must be seen.

/** A fault of the text: line and column from 1. */
type JsonFault = { readonly line: number; readonly column: number; readonly message: string };

export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly JsonFault[] };

/** Deeper than any input; beyond it the text is refused rather than the stack used up. */
const DEEPEST = 50;

type Place = { readonly at: number; readonly message: string };
type Scan = { readonly text: string; at: number; readonly repeated: Place[]; broken?: Place };

/** The value of a JSON text, or every fault: the first place where it is broken, and each key that stands twice in one object. */
export function readJson(given: string): ReadJson {
  const text = given.replace(/^\uFEFF/, '');
  const scan: Scan = { text, at: 0, repeated: [] };
  if (value(scan, 0)) {
    skipSpace(scan);
    if (scan.at < text.length) stop(scan, 'expected nothing more');
  }
  const places = [...scan.repeated, ...(scan.broken === undefined ? [] : [scan.broken])];
  if (places.length > 0) return { ok: false, faults: places.map((one) => faultAt(text, one)) };
  return { ok: true, value: JSON.parse(text) };
}

function faultAt(text: string, { at, message }: Place): JsonFault {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message };
}

function stop(scan: Scan, expected: string): false {
  const found = scan.at < scan.text.length ? JSON.stringify(scan.text[scan.at]) : 'the end of the text';
  scan.broken ??= { at: scan.at, message: `${expected}, found ${found}` };
  return false;
}

function skipSpace(scan: Scan): void {
  while (' \t\n\r'.includes(scan.text[scan.at] ?? '|')) scan.at += 1;
}

/** Goes past what the pattern finds just here; what was found. */
function take(scan: Scan, pattern: RegExp): string | undefined {
  pattern.lastIndex = scan.at;
  const found = pattern.exec(scan.text)?.[0];
  scan.at += found?.length ?? 0;
  return found;
}

const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

function value(scan: Scan, depth: number): boolean {
  skipSpace(scan);
  if (depth > DEEPEST) return stop(scan, `expected no more than ${DEEPEST} levels`);
  const next = scan.text[scan.at];
  if (next === '{') return members(scan, depth);
  if (next === '[') return items(scan, depth);
  const found = take(scan, STRING) ?? take(scan, PLAIN);
  return found === undefined ? stop(scan, next === '"' ? 'expected a whole string' : 'expected a value') : true;
}

function items(scan: Scan, depth: number): boolean {
  scan.at += 1;
  if (passes(scan, ']')) return true;
  for (;;) {
    if (!value(scan, depth + 1)) return false;
    if (passes(scan, ']')) return true;
    if (!passes(scan, ',')) return stop(scan, 'expected , or ]');
  }
}

function members(scan: Scan, depth: number): boolean {
  const keys = new Set<string>();
  scan.at += 1;
  if (passes(scan, '}')) return true;
  for (;;) {
    skipSpace(scan);
    const at = scan.at;
    const key = take(scan, STRING);
    if (key === undefined) return stop(scan, 'expected a key in double quotes');
    const name = String(JSON.parse(key));
    if (keys.has(name)) scan.repeated.push({ at, message: `the key ${key} stands twice in one object` });
    keys.add(name);
    if (!passes(scan, ':')) return stop(scan, 'expected :');
    if (!value(scan, depth + 1)) return false;
    if (passes(scan, '}')) return true;
    if (!passes(scan, ',')) return stop(scan, 'expected , or }');
  }
}

function passes(scan: Scan, mark: string): boolean {
  skipSpace(scan);
  if (scan.text[scan.at] !== mark) return false;
  scan.at += 1;
  return true;
}

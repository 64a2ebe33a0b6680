// Packs answers into as few bits as their likelihood allows: arithmetic coding (Witten, Neal and Cleary, Communications of the ACM 30,
// 1987) with counts that learn while they code. Whole numbers only, so that every machine reads what another wrote.

/** How often it was which so far; at first what is expected. Grows as it is used. */
export type Counts = { no: number; yes: number };

/**
 * One description of the content serves both ways: a writer takes the values given and hands them back, a reader ignores them and hands back
 * what was written.
 */
export type Coder = {
  /** Yes or no, costing little where the counts expect it. */
  readonly bit: (counts: Counts, value: boolean | undefined) => boolean;
  /** One of `size` values from 0, all equally likely. */
  readonly uniform: (size: number, value: number | undefined) => number;
};

const WHOLE = 2 ** 32;
const HALF = 2 ** 31;
const QUARTER = 2 ** 30;
/** Two to the 16: the interval of 32 bits times it stays within the whole numbers that are exact. */
const LARGEST = 2 ** 16;
const STEP = 2;
const FORGET_FROM = 512;

function learn(counts: Counts, value: boolean): void {
  if (value) counts.yes += STEP;
  else counts.no += STEP;
  if (counts.no + counts.yes < FORGET_FROM) return;
  counts.no = (counts.no + 1) >> 1;
  counts.yes = (counts.yes + 1) >> 1;
}

/** The end that writes or reads: the place of what was written among `total`, undefined for a writer; and the step to a part of the interval. */
type End = {
  readonly place: (total: number) => number | undefined;
  readonly narrow: (from: number, to: number, total: number) => void;
};

function coderOf(end: End): Coder {
  const bit: Coder['bit'] = (counts, given) => {
    const { no } = counts;
    const total = no + counts.yes;
    const place = end.place(total);
    const value = place === undefined ? required(given) : place >= no;
    if (value) end.narrow(no, total, total);
    else end.narrow(0, no, total);
    learn(counts, value);
    return value;
  };
  const uniform: Coder['uniform'] = (size, given) => {
    if (!(size >= 1)) throw new RangeError('Nothing to choose from');
    if (size === 1) return 0;
    if (size > LARGEST) {
      const high = uniform(Math.ceil(size / LARGEST), given === undefined ? undefined : Math.floor(given / LARGEST));
      return high * LARGEST + uniform(LARGEST, given === undefined ? undefined : given % LARGEST);
    }
    const value = end.place(size) ?? required(given);
    if (!(value >= 0 && value < size)) throw new RangeError(`${value} is none of ${size}`);
    end.narrow(value, value + 1, size);
    return value;
  };
  return { bit, uniform };
}

function required<T>(given: T | undefined): T {
  if (given === undefined) throw new TypeError('Nothing to write');
  return given;
}

/** The interval that is left, both ends within it. */
type Interval = { low: number; high: number };

function take(interval: Interval, from: number, to: number, total: number): void {
  const { low } = interval;
  const range = interval.high - low + 1;
  interval.high = low + Math.floor((range * to) / total) - 1;
  interval.low = low + Math.floor((range * from) / total);
}

/** Doubles the interval where it lies in the lower half, the upper, or the middle two quarters, and says what was taken off first. */
function doubled(interval: Interval): number | undefined {
  const { low, high } = interval;
  const off = high < HALF ? 0 : low >= HALF ? HALF : low >= QUARTER && high < HALF + QUARTER ? QUARTER : undefined;
  if (off === undefined) return undefined;
  interval.low = (low - off) * 2;
  interval.high = (high - off) * 2 + 1;
  return off;
}

/** A coder that writes, and what it has written, as bits. */
export function bitWriter(): { readonly coder: Coder; readonly finish: () => readonly number[] } {
  const bits: number[] = [];
  const interval: Interval = { low: 0, high: WHOLE - 1 };
  let waiting = 0;
  const put = (bit: number) => {
    bits.push(bit);
    for (; waiting > 0; waiting -= 1) bits.push(1 - bit);
  };
  const narrow: End['narrow'] = (from, to, total) => {
    take(interval, from, to, total);
    for (let off = doubled(interval); off !== undefined; off = doubled(interval)) {
      if (off === QUARTER) waiting += 1;
      else put(off === HALF ? 1 : 0);
    }
  };
  // A one and then zeros lies within the interval, since it holds the half; nothing at all does where it begins at zero.
  const finish = () => {
    if (interval.low > 0 || waiting > 0) put(1);
    return bits;
  };
  return { coder: coderOf({ place: () => undefined, narrow }), finish };
}

/** A reader is at most its interval's bits ahead of the writer: beyond that it throws, so that forged content cannot keep it busy. */
const BEYOND_END = 32;

/** A coder that reads these bits; zeros follow their end. Throws RangeError when it is asked for more than was written. */
export function bitReader(bits: readonly number[]): Coder {
  const interval: Interval = { low: 0, high: WHOLE - 1 };
  const held = { value: 0 };
  let next = 0;
  const read = () => {
    if (next >= bits.length + BEYOND_END) throw new RangeError('Read beyond the end');
    next += 1;
    return bits[next - 1] ?? 0;
  };
  for (let i = 0; i < 32; i += 1) held.value = held.value * 2 + read();
  const place: End['place'] = (total) => {
    const { low, high } = interval;
    return Math.floor(((held.value - low + 1) * total - 1) / (high - low + 1));
  };
  const narrow: End['narrow'] = (from, to, total) => {
    take(interval, from, to, total);
    for (let off = doubled(interval); off !== undefined; off = doubled(interval)) {
      held.value = (held.value - off) * 2 + read();
    }
  };
  return coderOf({ place, narrow });
}

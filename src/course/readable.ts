// Whether what lay in the tab's storage, or came from another tab, has the form that is expected. Stored text is a door: nothing of it is trusted by
// its name. By hand, since these small forms are read before the first page, which does without schemas.

/** Tells whether a value from the storage is a `T`. */
export type Readable<T> = (value: unknown) => value is T;

export const isText: Readable<string> = (value) => typeof value === 'string';
export const isUnknown: Readable<unknown> = (value): value is unknown => value !== undefined;
export const isFlag: Readable<boolean> = (value) => typeof value === 'boolean';

/** One of the texts given. */
export function isOneOf<const T extends string>(...texts: readonly T[]): Readable<T> {
  return (value): value is T => texts.some((text) => text === value);
}

/** A `T`, or left out: JSON leaves out what is undefined. */
export function isMaybe<T>(readable: Readable<T>): Readable<T | undefined> {
  return (value): value is T | undefined => value === undefined || readable(value);
}

/** An object with these parts. */
export function hasParts<T extends object>(parts: { readonly [K in keyof T]: Readable<T[K]> }): Readable<T> {
  const all = Object.entries<Readable<unknown>>(parts);
  return (value): value is T => isObject(value) && all.every(([key, readable]) => readable(value[key]));
}

/** An object with these parts and no other. */
export function hasOnlyParts<T extends object>(parts: { readonly [K in keyof T]: Readable<T[K]> }): Readable<T> {
  const readable = hasParts<T>(parts);
  return (value): value is T => readable(value) && Object.keys(value).every((key) => Object.hasOwn(parts, key));
}

/** An object whose values are all `T`s. */
export function isRecordOf<T>(readable: Readable<T>): Readable<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> => isObject(value) && Object.values(value).every(readable);
}

/** A list of `T`s. */
export function isListOf<T>(readable: Readable<T>): Readable<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(readable);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two plain objects hold the very same values under the same keys. */
export function isShallowEqual(a: object, b: object): boolean {
  const [before, now] = [Object.entries(a), Object.entries(b)];
  return before.length === now.length && now.every(([key, value]) => Object.is(Reflect.get(a, key), value));
}

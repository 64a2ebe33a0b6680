// Why an act was refused, in words.
import type { Dispatched } from '../../course/store.ts';
import type { useWords } from './services.ts';

/** The reason of a refusal; undefined where the act was done. */
export function refusalOf(result: Dispatched, { t, has }: ReturnType<typeof useWords>): string | undefined {
  if (result.ok) return undefined;
  const key = `pages:errors/problem/${result.problem}`;
  return t(has(key) ? key : 'app:errors/app/unexpected');
}

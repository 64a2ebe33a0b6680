// What a page of teaching remembers in the tab: a branch of an example, a round of practice. It survives a reload and ends with the tab.
import { useCallback } from 'react';
import { useStore } from 'zustand';
import type { Readable } from '../../course/readable.ts';
import type { TeachingStore } from '../../course/store-teaching.ts';
import { useServices } from './services.ts';

/**
 * A hook for one thing remembered, or one for each `of` (an example, a programme). Remembering `empty` itself forgets. What the storage holds in
 * another form than `readable` counts as empty.
 */
export function tabMemory<T>(name: string, empty: T, readable: Readable<T>) {
  return function useMemory(of = ''): readonly [value: T, remember: (value: T) => void] {
    const key = of === '' ? name : `${name} ${of}`;
    const { teaching } = useServices();
    const read = useCallback(
      ({ kept }: TeachingStore): T => {
        const value = kept[key];
        return value !== undefined && readable(value) ? value : empty;
      },
      [key],
    );
    const remember = useCallback(
      (value: T) => teaching.getState().keep(key, value === empty ? undefined : value),
      [teaching, key],
    );
    return [useStore(teaching, read), remember];
  };
}

// What a screen remembers of the open course between its visits: kept in this page's memory only, and forgotten with the course.

import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { CourseStore } from '../../course/store.ts';
import { useServices } from './services.ts';

type Remembered<T> = { readonly value: T; readonly remember: (value: T) => void };

/**
 * A hook for one thing remembered of the open course. It starts as `empty` again for every other course, so that no patient meets what was
 * remembered of another, and "new patient" forgets it.
 */
export function courseMemory<T>(empty: T): () => Remembered<T> {
  const memories = new WeakMap<StoreApi<CourseStore>, StoreApi<Remembered<T>>>();
  const memoryOf = (course: StoreApi<CourseStore>) => {
    const known = memories.get(course);
    if (known !== undefined) return known;
    const memory = createStore<Remembered<T>>()((set) => ({ value: empty, remember: (value) => set({ value }) }));
    memories.set(course, memory);
    course.subscribe((now, before) => {
      if (now.state?.id !== before.state?.id) memory.setState({ value: empty });
    });
    return memory;
  };
  return () => useStore(memoryOf(useServices().course));
}

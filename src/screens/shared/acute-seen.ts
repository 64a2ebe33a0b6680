// Which acute sets of answers the clinician has been shown, so that each interrupts once.

import { isListOf, isText } from '../../course/readable.ts';
import { courseMemory } from './course-memory.ts';

// Seen on this page only: after a reload what is acute and not handled interrupts again.
const useSeen = courseMemory<readonly string[]>('acute-seen', [], isListOf(isText), { lasting: false });

/** The keys seen since the course was opened in this page, and how to add one. */
export function useAcuteSeen(): { readonly seen: readonly string[]; readonly see: (key: string) => void } {
  const { value: seen, change } = useSeen();
  return { seen, see: (key) => change((all) => (all.includes(key) ? all : [...all, key])) };
}

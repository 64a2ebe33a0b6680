// Which acute sets of answers the clinician has been shown, so that each interrupts once.
import { courseMemory } from './course-memory.ts';

const useSeen = courseMemory<readonly string[]>([]);

/** The keys seen since the course was opened in this tab, and how to add one. */
export function useAcuteSeen(): { readonly seen: readonly string[]; readonly see: (key: string) => void } {
  const { value: seen, remember } = useSeen();
  return { seen, see: (key) => remember(seen.includes(key) ? seen : [...seen, key]) };
}

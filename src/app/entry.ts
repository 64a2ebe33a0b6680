// The first script of the page. A page made beforehand is painted before the app comes in: its code would hold the paint up, even out of the
// browser's cache. It may import nothing that weighs.
import { rest } from './rest.ts';

/** Calls back once what the page holds has been painted; at once where there is nothing to paint, or nobody looks. */
function oncePainted(then: () => void): void {
  const isEmpty = document.getElementById('root')?.firstElementChild == null;
  if (isEmpty || document.visibilityState === 'hidden') then();
  else requestAnimationFrame(() => setTimeout(then));
}

/** A part that cannot be had leaves a page that does nothing: it says so, and how to try again. */
function sayNotStarted(): void {
  document.getElementById('not-started')?.removeAttribute('hidden');
}

/**
 * Part by part, with room for the browser between: run in one go they would hold up a slow processor for longer than a reader's touch may
 * wait. The packages are two files of the build (vite.config.ts), which one import of each brings in.
 */
async function bringIn(): Promise<void> {
  await import('react-dom/client');
  await rest();
  await import('zustand/vanilla');
  await rest();
  await import('./main.tsx');
}

oncePainted(() => void bringIn().catch(sayNotStarted));

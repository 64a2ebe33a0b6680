import { startTransition, useEffect, useState } from 'react';

/** Longest wait for an idle moment, in milliseconds: after it the value follows at the next occasion. */
const LONGEST_WAIT_MS = 1000;
/** Rest before the value follows where the browser does not tell when it is idle (Safari), in milliseconds. */
const REST_MS = 150;

/** The value as it was in the last idle moment: for what nobody sees yet, so that it never holds up what is seen. Of values in quick succession only the last follows. */
export function useIdleValue<T>(value: T): T {
  const [late, setLate] = useState({ value });
  useEffect(() => whenIdle(() => startTransition(() => setLate({ value }))), [value]);
  return late.value;
}

/** Calls back in an idle moment; the result takes that back. */
function whenIdle(then: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const idle = window.requestIdleCallback(then, { timeout: LONGEST_WAIT_MS });
    return () => window.cancelIdleCallback(idle);
  }
  const timer = setTimeout(then, REST_MS);
  return () => clearTimeout(timer);
}

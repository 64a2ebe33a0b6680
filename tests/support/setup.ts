import '@testing-library/jest-dom/vitest';
import { afterEach } from 'vitest';

// Testing Library is loaded only where there is a document, so that the pure suites stay fast.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}

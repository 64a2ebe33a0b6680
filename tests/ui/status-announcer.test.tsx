// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANNOUNCE_AFTER_MS, StatusAnnouncer } from '../../src/ui/status-announcer.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const said = () => screen.getByRole('status').textContent;

describe('status announcer', () => {
  it('says only the last of several messages, and only after the rest', () => {
    const { rerender } = render(<StatusAnnouncer message="Gruppe 1" />);
    wait(ANNOUNCE_AFTER_MS - 1);
    rerender(<StatusAnnouncer message="Gruppe 2" />);
    wait(ANNOUNCE_AFTER_MS - 1);
    expect(said()).toBe('');
    wait(1);
    expect(said()).toBe('Gruppe 2');
  });
});

// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ScaleField, TEN_WINDOW_MS } from '../../src/ui/scale-field.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Scale({ onChosen }: { onChosen?: () => boolean }) {
  const [value, setValue] = useState<number | 'not-assessed' | null>(null);
  return (
    <ScaleField
      id="nprs"
      legend="Smerte"
      minLabel="ingen"
      maxLabel="værst tænkelige"
      notAssessedLabel="Ikke vurderet"
      value={value}
      onChange={setValue}
      onChosen={onChosen}
    />
  );
}

/** Types a key and waits until its answer has been drawn. */
const type = (key: string) => act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key }));
const score = () => screen.queryByRole('radio', { checked: true })?.getAttribute('value') ?? null;
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

function show() {
  const onChosen = vi.fn(() => false);
  render(<Scale onChosen={onChosen} />);
  screen.getByRole('radio', { name: '5' }).focus();
  return onChosen;
}

describe('numerical rating scale', () => {
  it('has eleven scores and none of them ticked', () => {
    show();
    expect(screen.getAllByRole('radio')).toHaveLength(12);
    expect(score()).toBeNull();
  });

  it('reads 1 and then 0 as 10 just inside the window, and goes on once', async () => {
    const onChosen = show();
    await type('1');
    expect(score()).toBe('1');
    wait(TEN_WINDOW_MS - 1);
    expect(onChosen).not.toHaveBeenCalled();
    await type('0');
    expect(score()).toBe('10');
    wait(2 * TEN_WINDOW_MS);
    expect(onChosen).toHaveBeenCalledTimes(1);
  });

  it('reads 0 after the window as 0', async () => {
    const onChosen = show();
    await type('1');
    wait(TEN_WINDOW_MS);
    expect(onChosen).toHaveBeenCalledTimes(1);
    await type('0');
    expect(score()).toBe('0');
    expect(onChosen).toHaveBeenCalledTimes(2);
  });

  it('does not read 1, 2, 0 as 10', async () => {
    const onChosen = show();
    await type('1');
    await type('2');
    await type('0');
    expect(score()).toBe('0');
    wait(2 * TEN_WINDOW_MS);
    expect(onChosen).toHaveBeenCalledTimes(2);
  });

  it('takes - as not assessed, since 0 is a score', async () => {
    show();
    await type('0');
    expect(score()).toBe('0');
    await type('-');
    expect(score()).toBe('not-assessed');
  });
});

// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CopyButton } from '../../src/ui/copy-button.tsx';

const user = userEvent.setup({ writeToClipboard: false });
const onResult = vi.fn();

function giveClipboard(writeText: ((text: string) => Promise<void>) | undefined) {
  const clipboard = writeText === undefined ? undefined : { writeText };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
}

beforeEach(() => onResult.mockClear());
afterEach(cleanup);

function note(text: string, sourceId: string) {
  return (
    <>
      <textarea id="note" value={text} readOnly />
      <CopyButton
        text={text}
        label="Kopiér"
        doneLabel="Kopieret"
        selectedLabel="Tryk Ctrl+C"
        failedLabel="Kunne ikke kopiere"
        sourceId={sourceId}
        onResult={onResult}
      />
    </>
  );
}

describe('copy button', () => {
  it('copies the text, says so on its face and keeps focus', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    giveClipboard(writeText);
    render(note('Anamnese', 'note'));
    await user.click(screen.getByRole('button'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('Anamnese');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Kopieret' }));
    expect(onResult).toHaveBeenCalledExactlyOnceWith('copied');
  });

  it('takes the word back when the text changes after it was copied', async () => {
    giveClipboard(() => Promise.resolve());
    const { rerender } = render(note('Anamnese', 'note'));
    await user.click(screen.getByRole('button'));
    rerender(note('Anamnese, rettet', 'note'));
    expect(screen.getByRole('button').textContent).toBe('Kopiér');
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('denied'))],
    ['is missing', undefined],
  ])('selects the text when the clipboard %s', async (_, writeText) => {
    giveClipboard(writeText);
    render(note('Anamnese', 'note'));
    await user.click(screen.getByRole('button'));
    await screen.findByRole('button', { name: 'Tryk Ctrl+C' });
    const area = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect(document.activeElement).toBe(area);
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, 'Anamnese'.length]);
    expect(onResult).toHaveBeenCalledExactlyOnceWith('selected');
  });

  it('admits failure when there is nothing to select either', async () => {
    giveClipboard(undefined);
    render(note('Anamnese', 'elsewhere'));
    await user.click(screen.getByRole('button'));
    expect(await screen.findByRole('button', { name: 'Kunne ikke kopiere' })).toBeTruthy();
    expect(onResult).toHaveBeenCalledExactlyOnceWith('failed');
  });
});

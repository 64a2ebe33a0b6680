import { cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Dialog } from '../../src/ui/dialog.tsx';

afterEach(cleanup);

function Page({ onEscape, primary = false }: { onEscape: () => void; primary?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Åbn
      </button>
      <Dialog
        open={open}
        tone="stop"
        noun="Akut"
        heading="Mistanke om cauda equina"
        onEscape={() => {
          onEscape();
          setOpen(false);
        }}
        actions={
          <button type="button" data-autofocus={primary ? '' : undefined}>
            Kopiér
          </button>
        }
      >
        <p>Ring.</p>
      </Dialog>
    </>
  );
}

describe('dialog', () => {
  it('is modal, takes focus to its heading and gives it back after one Escape', async () => {
    const onEscape = vi.fn();
    render(<Page onEscape={onEscape} />);
    const opener = screen.getByRole('button', { name: 'Åbn' });
    await userEvent.click(opener);
    const dialog = screen.getByRole('dialog', { name: 'Mistanke om cauda equina' });
    expect(dialog.matches(':modal')).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('heading'));
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
    await new Promise((settled) => setTimeout(settled, 50));
    expect(onEscape).toHaveBeenCalledTimes(1);
  });

  it('takes focus to the element marked for it', async () => {
    render(<Page onEscape={() => undefined} primary />);
    await userEvent.click(screen.getByRole('button', { name: 'Åbn' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Kopiér' }));
  });
});

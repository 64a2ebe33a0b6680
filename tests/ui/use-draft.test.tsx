// @vitest-environment jsdom
// A text control hands over what was typed once, however it is left.
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { TextField } from '../../src/ui/text-field.tsx';

afterEach(cleanup);

function show(value = '') {
  const onCommit = vi.fn<(text: string) => void>();
  const field = (now: string) => <TextField id="a" label="Alder" value={now} onCommit={onCommit} />;
  const { rerender, unmount } = render(field(value));
  return { onCommit, given: (now: string) => rerender(field(now)), unmount };
}
const box = () => screen.getByRole('textbox');

it('hands over on leaving the field, and not where nothing changed', async () => {
  const { onCommit } = show('48');
  await userEvent.click(box());
  await userEvent.tab();
  expect(onCommit).not.toHaveBeenCalled();
  await userEvent.type(box(), '9');
  await userEvent.tab();
  expect(onCommit.mock.calls).toEqual([['489']]);
});

it('hands over when the page is hidden and when the field goes away, without being left', async () => {
  const { onCommit, given, unmount } = show();
  await userEvent.type(box(), 'ab');
  fireEvent(window, new Event('pagehide'));
  expect(onCommit.mock.calls).toEqual([['ab']]);
  given('ab');
  await userEvent.type(box(), 'c');
  unmount();
  expect(onCommit.mock.calls).toEqual([['ab'], ['abc']]);
});

it('takes an undone text neither back into the field nor into the record', async () => {
  const { onCommit, given, unmount } = show();
  await userEvent.type(box(), '48{Enter}');
  given('48');
  given('');
  expect(box()).toHaveValue('');
  unmount();
  expect(onCommit.mock.calls).toEqual([['48']]);
});

// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChoiceGroup } from '../../src/ui/choice-group.tsx';

afterEach(cleanup);

const OPTIONS = [
  { value: 'none', label: 'Ingen' },
  { value: 'above', label: 'Over knæet' },
  { value: 'below', label: 'Under knæet' },
] as const;

type Answer = (typeof OPTIONS)[number]['value'] | 'not-assessed';

function Question(props: { shortcuts?: boolean; onChosen?: (value: Answer) => boolean }) {
  const [value, setValue] = useState<Answer | null>(null);
  return (
    <>
      <ChoiceGroup<Answer>
        id="radiation"
        legend="Udstråling"
        options={OPTIONS}
        notAssessed={{ value: 'not-assessed', label: 'Ikke vurderet' }}
        value={value}
        onChange={setValue}
        {...props}
      />
      <label>
        Notat <input type="text" />
      </label>
    </>
  );
}

const radio = (name: RegExp) => screen.getByRole('radio', { name });
const ticked = () => screen.queryAllByRole('radio', { checked: true }).map((input) => input.getAttribute('value'));

describe('choice group', () => {
  it('starts with nothing ticked', () => {
    render(<Question />);
    expect(screen.getByRole('group', { name: 'Udstråling' })).toBeTruthy();
    expect(ticked()).toEqual([]);
  });

  it('takes digits while focus is inside, moves focus to the choice and reports it', async () => {
    const onChosen = vi.fn(() => false);
    render(<Question onChosen={onChosen} />);
    await userEvent.tab();
    await userEvent.keyboard('3');
    expect(ticked()).toEqual(['below']);
    expect(document.activeElement).toBe(radio(/Under knæet/));
    await userEvent.keyboard('0');
    expect(ticked()).toEqual(['not-assessed']);
    expect(onChosen.mock.calls).toEqual([['below'], ['not-assessed']]);
  });

  it('reports a digit that confirms the answer it already has', async () => {
    const onChosen = vi.fn(() => true);
    render(<Question onChosen={onChosen} />);
    await userEvent.click(radio(/Ingen/));
    expect(onChosen).not.toHaveBeenCalled();
    await userEvent.keyboard('1');
    expect(onChosen).toHaveBeenCalledExactlyOnceWith('none');
  });

  it.each(['9', '4', 'a', '{Control>}1{/Control}', '{Alt>}1{/Alt}', '{Meta>}1{/Meta}'])(
    'leaves %s alone',
    async (keys) => {
      render(<Question />);
      await userEvent.tab();
      await userEvent.keyboard(keys);
      expect(ticked()).toEqual([]);
    },
  );

  it('hears nothing from outside the group, text fields least of all', async () => {
    render(<Question />);
    await userEvent.keyboard('2');
    await userEvent.type(screen.getByRole('textbox'), '12');
    expect(ticked()).toEqual([]);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('12');
  });

  it('can be switched off, hints and all', async () => {
    const { container } = render(<Question shortcuts={false} />);
    await userEvent.tab();
    await userEvent.keyboard('2');
    expect(ticked()).toEqual([]);
    expect(container.querySelectorAll('.key, [aria-keyshortcuts]')).toHaveLength(0);
  });
});

// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FlagList } from '../../src/ui/flag-list.tsx';

afterEach(cleanup);

const BLOCKS = [
  {
    id: 'cauda',
    heading: 'Cauda equina',
    items: [
      { id: 'saddle', label: 'Ridebukseanæstesi' },
      { id: 'retention', label: 'Urinretention', third: { value: 'unclear', label: 'Usikker' } },
    ],
  },
  {
    id: 'cancer',
    heading: 'Malignitet',
    items: [
      { id: 'history', label: 'Tidligere kræft' },
      { id: 'weight', label: 'Vægttab' },
    ],
  },
];

const WORDS = {
  no: 'Nej',
  yes: 'Ja',
  notAsked: 'ikke spurgt',
  notAssessed: 'Ikke vurderet',
  notAssessedShort: '?',
};

interface ListProps {
  readonly initial?: Readonly<Record<string, string>>;
  readonly seen?: (ids: readonly string[]) => void;
  readonly shortcuts?: boolean;
}

function List({ initial = {}, seen, shortcuts = true }: ListProps) {
  const [answers, setAnswers] = useState(initial);
  const onNone = (ids: readonly string[]) => {
    seen?.(ids);
    setAnswers({ ...answers, ...Object.fromEntries(ids.map((id) => [id, 'no'])) });
  };
  return (
    <FlagList
      id="flags"
      legend="Alarmtegn"
      blocks={BLOCKS}
      answers={answers}
      words={WORDS}
      shortcuts={shortcuts}
      none={{ label: 'Alle spurgt, ingen til stede', doneLabel: 'Alle besvaret', onNone }}
      onAnswer={(id, value) => setAnswers({ ...answers, [id]: value })}
    />
  );
}

const row = (name: RegExp) => screen.getByRole('radiogroup', { name });
const answerIn = (name: RegExp) =>
  within(row(name)).queryByRole('radio', { checked: true })?.getAttribute('value') ?? null;

describe('flag list', () => {
  it('ticks nothing beforehand and says of every row that it was not asked', () => {
    render(<List />);
    expect(screen.queryAllByRole('radio', { checked: true })).toHaveLength(0);
    expect(screen.getAllByText('ikke spurgt')).toHaveLength(4);
  });

  it('fills what is unanswered and leaves yes, third answer and not assessed as they are', async () => {
    const seen = vi.fn();
    render(<List initial={{ saddle: 'yes', retention: 'unclear', history: 'not-assessed' }} seen={seen} />);
    await userEvent.click(screen.getByRole('button', { name: 'Alle spurgt, ingen til stede' }));
    expect(seen).toHaveBeenCalledExactlyOnceWith(['weight']);
    expect([/Ridebukse/, /Urin/, /kræft/, /Vægttab/].map(answerIn)).toEqual(['yes', 'unclear', 'not-assessed', 'no']);
    expect(screen.queryByText('ikke spurgt')).toBeNull();
  });

  it('keeps focus on the action when it is used up, and then does nothing more', async () => {
    const seen = vi.fn();
    render(<List seen={seen} />);
    await userEvent.click(screen.getByRole('button'));
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Alle besvaret' }));
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('says yes to the row of a typed letter and takes it back to no', async () => {
    render(<List />);
    await userEvent.tab();
    await userEvent.keyboard('c');
    expect(answerIn(/kræft/)).toBe('yes');
    expect(row(/kræft/).contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('c');
    expect(answerIn(/kræft/)).toBe('no');
  });

  it('takes digits for the row that has focus only', async () => {
    render(<List />);
    within(row(/Urin/)).getByRole('radio', { name: 'Nej' }).focus();
    await userEvent.keyboard('3');
    expect(answerIn(/Urin/)).toBe('unclear');
    await userEvent.keyboard('0');
    expect(answerIn(/Urin/)).toBe('not-assessed');
    expect([/Ridebukse/, /kræft/, /Vægttab/].map(answerIn)).toEqual([null, null, null]);
  });

  it('takes neither letters nor digits when switched off', async () => {
    render(<List shortcuts={false} />);
    await userEvent.tab();
    await userEvent.keyboard('c2');
    expect(screen.queryAllByRole('radio', { checked: true })).toHaveLength(0);
  });
});

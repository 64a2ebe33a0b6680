// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ChoiceGroup } from '../../src/ui/choice-group.tsx';
import { ErrorSummary, type ErrorSummaryItem } from '../../src/ui/error-summary.tsx';
import { NumberField } from '../../src/ui/number-field.tsx';

afterEach(cleanup);

const ERRORS: readonly ErrorSummaryItem[] = [
  { fieldId: 'days', message: 'Skriv antal dage' },
  { fieldId: 'work', message: 'Vælg arbejdssituation' },
];

function step(errors: readonly ErrorSummaryItem[], attempt: number) {
  return (
    <>
      <ErrorSummary heading="Der mangler svar" errors={errors} attempt={attempt} />
      <NumberField id="days" label="Sygedage" value="" error="Skriv antal dage" onCommit={() => undefined} />
      <ChoiceGroup
        id="work"
        legend="Arbejde"
        options={[
          { value: 'yes', label: 'I arbejde' },
          { value: 'no', label: 'Sygemeldt' },
        ]}
        value="no"
        onChange={() => undefined}
      />
    </>
  );
}

const summary = () => screen.queryByRole('region', { name: 'Der mangler svar' });

describe('error summary', () => {
  it('is not there without errors', () => {
    render(step([], 0));
    expect(summary()).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it('takes focus when errors come, and again on the next attempt', () => {
    const { rerender } = render(step([], 0));
    rerender(step(ERRORS, 1));
    expect(document.activeElement).toBe(summary());
    screen.getByRole('textbox').focus();
    rerender(step(ERRORS, 1));
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    rerender(step(ERRORS, 2));
    expect(document.activeElement).toBe(summary());
  });

  it('leads to a field, and in a group to the chosen option', async () => {
    render(step(ERRORS, 1));
    await userEvent.click(screen.getByRole('link', { name: 'Skriv antal dage' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Sygedage' }));
    await userEvent.click(screen.getByRole('link', { name: 'Vælg arbejdssituation' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Sygemeldt' }));
  });

  it('is announced by focus, not as an alert', () => {
    render(step(ERRORS, 1));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

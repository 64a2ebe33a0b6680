import type { KeyboardEvent, ReactNode } from 'react';
import { shortcutKey } from './shortcut-key.ts';

export interface StepFormProps {
  readonly label: string;
  readonly children: ReactNode;
  /** The bar below: back, and a `<Button type="submit" variant="primary">` that goes on. */
  readonly actions: ReactNode;
  readonly onContinue: () => void;
  /** Shift+Enter. */
  readonly onBack?: (() => void) | undefined;
  /** "?" outside text fields. */
  readonly onHelp?: (() => void) | undefined;
  /** `false` switches off "?" and Shift+Enter; Enter is the browser's own. */
  readonly shortcuts?: boolean | undefined;
}

/** The questions of one step as a form: Enter goes on, Shift+Enter back, ? lists the keys. */
export function StepForm(props: StepFormProps) {
  const { label, children, actions, onContinue, onBack, onHelp, shortcuts = true } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    // From a field the browser itself submits on Enter; from the heading, where focus rests after a change of step, it does not.
    if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLHeadingElement) {
      event.preventDefault();
      onContinue();
      return;
    }
    const isBack = event.key === 'Enter' && event.shiftKey && !(event.target instanceof HTMLTextAreaElement);
    const act = isBack ? onBack : shortcutKey(event.nativeEvent) === '?' ? onHelp : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <form
      className="step"
      aria-label={label}
      noValidate
      onKeyDown={shortcuts ? onKeyDown : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        onContinue();
      }}
    >
      <div className="step-questions">{children}</div>
      <div className="step-actions actions">{actions}</div>
    </form>
  );
}

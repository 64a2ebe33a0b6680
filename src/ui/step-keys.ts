// Keys of a whole step, for while focus is in the step but in no question, as on its heading: a digit answers the first question that has no
// answer, a letter presses the step's own button that carries it.

import { isShelved } from './is-shelved.ts';

/** Presses the button of the scope that carries the letter as `data-key`. Returns whether there was one. */
export function pressStepButton(scope: HTMLElement, key: string): boolean {
  const button = scope.querySelector<HTMLButtonElement>(`button[data-key="${CSS.escape(key)}"]`);
  if (button === null || button.getAttribute('aria-disabled') === 'true') return false;
  button.click();
  return true;
}

/**
 * Hands a typed digit to the first question of the scope without an answer: a text field takes focus, so that the digit lands in it; a group of
 * radios gets the key as if it had been pressed there. Lists of flags are left out: a digit there would not say which row it means.
 * Returns whether the key was used up.
 */
export function typeIntoFirstQuestion(scope: HTMLElement, key: string): boolean {
  const questions = [...scope.querySelectorAll<HTMLElement>('[data-question]')];
  const open = questions.find(
    (one) => !isShelved(one) && one.querySelector('.flags, table') === null && isUnanswered(one),
  );
  const control = open?.querySelector<HTMLElement>('input');
  if (control === null || control === undefined) return false;
  control.focus();
  if (!control.matches('[type="radio"]')) return false;
  control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  return true;
}

function isUnanswered(question: HTMLElement): boolean {
  if (question.querySelector('input:checked') !== null) return false;
  const typed = question.querySelector<HTMLInputElement>('input:not([type="radio"], [type="checkbox"])');
  return typed === null ? question.querySelector('input[type="radio"]') !== null : typed.value === '';
}

import { isShelved } from './is-shelved.ts';

const CONTROLS = 'input:not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled)';

/**
 * Moves focus to a field, or into a group: its chosen control, else its first. Scrolls it into view.
 * Returns whether there was anything to focus.
 */
export function focusField(id: string): boolean {
  const field = document.getElementById(id);
  if (field === null) return false;
  const target = field.matches(CONTROLS) ? field : controlIn(field);
  if (target === null) return false;
  target.focus({ preventScroll: true });
  field.scrollIntoView?.({ block: 'nearest' });
  return true;
}

/**
 * Calls back once the answer just given has been drawn. For moving focus after an answer: focus makes the browser lay the page out, which it should
 * do once, and what the answer has brought or taken away must be there by then.
 */
export function afterAnswerDrawn(then: () => void): void {
  // Behind React's own microtask, which draws what an event handler has changed.
  queueMicrotask(then);
}

/**
 * Moves focus to the next question after the one named, within the same form or document, or else to the
 * button that submits the form. Returns whether focus moved.
 */
export function focusNextQuestion(id: string): boolean {
  const field = document.getElementById(id);
  const scope = field?.closest('form') ?? document;
  const questions = [...scope.querySelectorAll('[data-question]')].filter((one) => !isShelved(one));
  const next = questions.find((other) => field !== null && follows(field, other));
  if (next !== undefined) return focusField(next.id);
  const submit = scope.querySelector<HTMLButtonElement>('button[type="submit"]');
  submit?.focus();
  return submit !== null;
}

function follows(field: Element, other: Element): boolean {
  const position = field.compareDocumentPosition(other);
  const inside = (position & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
  return !inside && (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function controlIn(group: Element): HTMLElement | null {
  return group.querySelector<HTMLElement>('input:checked:not(:disabled)') ?? group.querySelector<HTMLElement>(CONTROLS);
}

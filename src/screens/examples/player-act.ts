// The keys of the player: on, back, branch and the list of keys. They mean nothing where a control or a text field has a use for them itself.
import { shortcutKey } from '../../ui/shortcut-key.ts';

/** `leave`: from a branch back to the example. */
export type PlayerAct = 'on' | 'back' | 'branch' | 'leave' | 'keys';

/** Has its own use for Enter and Space. */
const PRESSED = 'a, button, summary, input, select, textarea';
/** Has its own use for the arrows. */
const STEERED = 'input, select, textarea, [data-question]';

/** What a key press asks the player to do; nothing where it belongs to somebody else. */
export function playerAct(event: KeyboardEvent): PlayerAct | undefined {
  const { target, key } = event;
  const letter = shortcutKey(event);
  if (letter === '?') return 'keys';
  // Within a question a letter is one of its rows.
  if (letter === 'b') return target instanceof Element && target.closest('[data-question]') ? undefined : 'branch';
  const isHeld = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat;
  if (isHeld || event.defaultPrevented || !(target instanceof Element)) return undefined;
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    if (target.closest(STEERED) !== null) return undefined;
    return key === 'ArrowRight' ? 'on' : 'back';
  }
  if (key === 'Escape') return target.closest('select') === null ? 'leave' : undefined;
  const goesOn = (key === 'Enter' || key === ' ') && target.closest(PRESSED) === null;
  return goesOn ? 'on' : undefined;
}

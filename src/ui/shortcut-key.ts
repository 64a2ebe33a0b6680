const TYPING =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), input:not([type="radio"], [type="checkbox"], [type="button"], [type="submit"])';

/**
 * The single character a key press may act on, in lower case, or `null` when the press belongs to somebody
 * else: a text field, the browser (ctrl, alt, meta), an input method, a held key.
 * Callers listen inside their own group only, so no shortcut works from elsewhere (WCAG 2.1.4).
 */
export function shortcutKey(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return null;
  if (event.defaultPrevented || event.key.length !== 1) return null;
  if (event.target instanceof Element && event.target.matches(TYPING)) return null;
  return event.key.toLowerCase();
}

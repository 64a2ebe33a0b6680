import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from './icon.tsx';
import { TONE_ICON, type Tone } from './tone.ts';

export interface DialogProps {
  readonly open: boolean;
  readonly tone?: Tone | undefined;
  /** The kind of message in one noun, above the heading; required by a tone other than neutral. */
  readonly noun?: string | undefined;
  readonly heading: ReactNode;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** Escape was pressed. Set `open` to false to close. */
  readonly onEscape: () => void;
}

/**
 * A modal on the native `<dialog>`. Focus goes to the element marked `data-autofocus`, else to the heading, and
 * comes back to where it was. Escape calls `onEscape`; only the caller closes it.
 */
export function Dialog({ open, tone = 'neutral', noun, heading, children, actions, onEscape }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => (open ? show(element.current) : undefined), [open]);
  if (!open) return null;
  return (
    <dialog
      className="dialog"
      data-tone={tone}
      ref={element}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onEscape();
      }}
      // A second Escape without other input closes whatever the page says; the caller must hear of that too. The event comes late: where the
      // dialog has been opened again in the meantime, as in strict mode, it tells of nothing.
      onClose={(event) => {
        if (!event.currentTarget.open) onEscape();
      }}
    >
      <header className="dialog-head">
        {tone === 'neutral' ? null : <Icon name={TONE_ICON[tone]} />}
        <div>
          {noun === undefined ? null : <p className="caps">{noun}</p>}
          <h2 id={headingId} tabIndex={-1}>
            {heading}
          </h2>
        </div>
      </header>
      <div className="dialog-body">{children}</div>
      <div className="actions">{actions}</div>
    </dialog>
  );
}

/** Opens as a modal and moves focus; returns how to close and hand focus back. */
function show(dialog: HTMLDialogElement | null): (() => void) | undefined {
  if (dialog === null) return undefined;
  const before = document.activeElement;
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
  (dialog.querySelector<HTMLElement>('[data-autofocus]') ?? dialog.querySelector<HTMLElement>('h2'))?.focus();
  return () => {
    if (dialog.open && typeof dialog.close === 'function') dialog.close();
    if (before instanceof HTMLElement) before.focus();
  };
}

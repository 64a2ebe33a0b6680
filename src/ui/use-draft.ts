import { type ChangeEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { useStable } from './use-stable.ts';

/** What a text control needs to hold its own keystrokes and hand over the text once. */
export interface Draft {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Keeps the text while it is typed; `onCommit` gets it on leaving the field or on Enter, and only when it
 * changed. It gets it as well when the page or the field itself goes away (reload, Back), where the browser reports no leaving.
 * A new `value` from outside replaces the text, as after undo.
 */
export function useDraft(value: string, onCommit: (text: string) => void): Draft {
  const [draft, setDraft] = useState({ text: value, of: value });
  const text = draft.of === value ? draft.text : value;
  // Forgotten with the value it was typed over: an undo that brings that value back must not bring the typed text back with it.
  if (draft.of !== value) setDraft({ text: value, of: value });
  const commit = () => {
    if (text !== value) onCommit(text);
  };
  const leave = useStable(commit);
  useEffect(() => {
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [leave]);
  return {
    value: text,
    onChange: (event) => setDraft({ text: event.currentTarget.value, of: value }),
    onBlur: commit,
    onKeyDown: (event) => {
      if (event.key === 'Enter') commit();
    },
  };
}

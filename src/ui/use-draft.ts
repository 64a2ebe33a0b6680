import { type ChangeEvent, type KeyboardEvent, useState } from 'react';

/** What a text control needs to hold its own keystrokes and hand over the text once. */
export interface Draft {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Keeps the text while it is typed; `onCommit` gets it on leaving the field or on Enter, and only when it
 * changed. A new `value` from outside replaces the text, as after undo.
 */
export function useDraft(value: string, onCommit: (text: string) => void): Draft {
  const [draft, setDraft] = useState({ text: value, of: value });
  const text = draft.of === value ? draft.text : value;
  const commit = () => {
    if (text !== value) onCommit(text);
  };
  return {
    value: text,
    onChange: (event) => setDraft({ text: event.currentTarget.value, of: value }),
    onBlur: commit,
    onKeyDown: (event) => {
      if (event.key === 'Enter') commit();
    },
  };
}

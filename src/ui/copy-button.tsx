import { useState } from 'react';
import { Button, type ButtonVariant } from './button.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

/** `selected`: the clipboard refused, the text stands selected for Ctrl+C. `failed`: not even that was possible. */
export type CopyResult = 'copied' | 'selected' | 'failed';

export interface CopyButtonProps {
  readonly id?: string | undefined;
  readonly text: string;
  readonly label: string;
  /** What is copied, for those who hear the page: several buttons may have the same label. */
  readonly about?: string | undefined;
  readonly doneLabel: string;
  /** Shown when the clipboard refused and the text was selected instead ("Tryk Ctrl+C"). */
  readonly selectedLabel: string;
  readonly failedLabel: string;
  /** Element that shows the text (a textarea or any block); it is selected when the clipboard refuses. */
  readonly sourceId?: string | undefined;
  readonly variant?: ButtonVariant | undefined;
  readonly onResult?: ((result: CopyResult) => void) | undefined;
}

/** Copies a text in one action and says on its own face how it went. Keeps focus unless it had to select the text. */
export function CopyButton(props: CopyButtonProps) {
  const { id, text, about, sourceId, variant = 'primary', onResult } = props;
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly result: CopyResult } | null>(null);
  // An outcome is about the text that was copied; an edited text has not been copied.
  const result = outcome !== null && outcome.of === text ? outcome.result : null;
  const copy = async () => {
    const next = await copyText(text, sourceId);
    setOutcome({ of: text, result: next });
    onResult?.(next);
  };
  return (
    <Button id={id} variant={variant} onClick={() => void copy()} data-result={result ?? undefined}>
      {labelOf(props, result)}
      {about === undefined ? null : <VisuallyHidden> {about}</VisuallyHidden>}
    </Button>
  );
}

function labelOf(props: CopyButtonProps, result: CopyResult | null): string {
  if (result === 'copied') return props.doneLabel;
  if (result === 'selected') return props.selectedLabel;
  return result === 'failed' ? props.failedLabel : props.label;
}

async function copyText(text: string, sourceId: string | undefined): Promise<CopyResult> {
  try {
    // Absent outside secure contexts; the access itself then throws and the fallback takes over.
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return sourceId !== undefined && selectText(sourceId) ? 'selected' : 'failed';
  }
}

/** Selects the text of an element. Returns whether the element was found. */
function selectText(id: string): boolean {
  const element = document.getElementById(id);
  if (element === null) return false;
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    element.focus();
    element.select();
    return true;
  }
  getSelection()?.selectAllChildren(element);
  return true;
}

import { type ReactNode, useRef } from 'react';
import { Button } from './button.tsx';

export interface FileButtonProps {
  readonly id: string;
  readonly children: ReactNode;
  /** Types of file to offer first, as "application/json,.json". */
  readonly accept: string;
  /** A file was chosen; the same file can be chosen again after a correction. */
  readonly onChoose: (file: File) => void;
}

/** Lets a file be chosen to be read on this machine. A button of ours, since the browser's own speaks the browser's language. */
export function FileButton({ id, children, accept, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button id={id} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        id={`${id}-file`}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) onChoose(file);
        }}
      />
    </>
  );
}

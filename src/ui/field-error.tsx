import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface FieldErrorProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** What to do about one field. The field points here with `aria-describedby`. */
export function FieldError({ id, children }: FieldErrorProps) {
  return (
    <p className="field-error" id={id}>
      <Icon name="stop" />
      <span>{children}</span>
    </p>
  );
}

import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'style' | 'className'> {
  readonly variant?: ButtonVariant | undefined;
  /** Makes it a switch: the state is spoken and drawn. */
  readonly pressed?: boolean | undefined;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/**
 * A button of at least 44 px. One primary in a view; a link that should look the same takes
 * `className="button"` and `data-variant`. Inside a form it does not submit unless `type="submit"` is given.
 */
export function Button({ variant = 'secondary', pressed, type = 'button', ref, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      className="button"
      data-variant={variant}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    />
  );
}

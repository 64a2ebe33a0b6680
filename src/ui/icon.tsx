/** The shapes of the instrument. Each meaning has a shape of its own, so that none rests on colour. */
export type IconName =
  | 'stop'
  | 'caution'
  | 'act'
  | 'neutral'
  | 'check'
  | 'cross'
  | 'minus'
  | 'clock'
  | 'circle'
  | 'chevron';

export interface IconProps {
  readonly name: IconName;
}

/** Filled shapes carry their sign as a hole (even-odd), so they need one colour only and survive forced colours. */
const FILLED: Partial<Record<IconName, string>> = {
  stop: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM7.1 3.9h1.8v5.2H7.1zM7.1 10.4h1.8v1.8H7.1z',
  caution: 'M8 .9 15.6 14.6H.4zM7.2 5.4h1.6v4.8H7.2zM7.2 11.3h1.6v1.7H7.2z',
  act: 'M1 6.4h6.6V2.3L15 8l-7.4 5.7V9.6H1z',
  neutral: 'M8 4.6a3.4 3.4 0 1 0 0 6.8a3.4 3.4 0 1 0 0-6.8z',
};

const STROKED: Partial<Record<IconName, string>> = {
  check: 'M2.5 8.6 6.3 12.4 13.6 3.8',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  minus: 'M3 8h10',
  clock: 'M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4zM8 4.5V8l2.6 1.7',
  circle: 'M8 2.8a5.2 5.2 0 1 0 0 10.4a5.2 5.2 0 1 0 0-10.4z',
  chevron: 'M6 3.5 10.5 8 6 12.5',
};

/** A decorative shape beside a word. It has no name of its own: the word says the same. */
export function Icon({ name }: IconProps) {
  const filled = FILLED[name];
  return (
    <svg className="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {filled === undefined ? <path className="icon-line" d={STROKED[name]} /> : <path fillRule="evenodd" d={filled} />}
    </svg>
  );
}

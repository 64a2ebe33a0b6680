export interface KeyHintProps {
  /** The key as printed on it: "1", "0", "?", "Enter". */
  readonly children: string;
}

/** A small visible key beside what it does. Hidden from screen readers, which hear `aria-keyshortcuts` instead. */
export function KeyHint({ children }: KeyHintProps) {
  return (
    <span className="key" aria-hidden="true">
      {children}
    </span>
  );
}

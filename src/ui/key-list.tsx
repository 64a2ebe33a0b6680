export interface KeyListItem {
  readonly keys: readonly string[];
  readonly label: string;
}

export interface KeyListProps {
  readonly items: readonly KeyListItem[];
}

/** The list behind "?": what each key does. */
export function KeyList({ items }: KeyListProps) {
  return (
    <dl className="key-list">
      {items.map(({ keys, label }) => (
        <div key={label}>
          <dt>
            {keys.map((key) => (
              <kbd className="key" key={key}>
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{label}</dd>
        </div>
      ))}
    </dl>
  );
}

import { type ReactNode, useDeferredValue } from 'react';

export interface ShelfProps<T extends { readonly id: string }> {
  readonly items: readonly T[];
  /** Id of the one in sight. */
  readonly shown: string;
  readonly draw: (item: T) => ReactNode;
}

/**
 * Several contents of which one is in sight. The others are made in idle moments and rest out of sight, out of reach of keyboard and screen
 * reader, so that the next one is there at once when it is shown.
 */
export function Shelf<T extends { readonly id: string }>({ items, shown, draw }: ShelfProps<T>) {
  const mayRest = useDeferredValue(true, false);
  return items.map((item) =>
    item.id === shown || mayRest ? (
      <div key={item.id} hidden={item.id !== shown}>
        {draw(item)}
      </div>
    ) : null,
  );
}

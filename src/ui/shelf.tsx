import { type ReactNode, useDeferredValue, useEffect, useState } from 'react';
import { useIdleValue } from './use-idle-value.ts';

export interface ShelfProps<T extends { readonly id: string }> {
  readonly items: readonly T[];
  /** Id of the one in sight. */
  readonly shown: string;
  readonly draw: (item: T) => ReactNode;
}

/**
 * Several contents of which one is in sight. The others are made and laid out in idle moments and then rest as they are, out of sight and out of
 * reach of keyboard and screen reader, so that the next one is there at once when it is shown.
 */
export function Shelf<T extends { readonly id: string }>({ items, shown, draw }: ShelfProps<T>) {
  const mayRest = useDeferredValue(true, false);
  const rests = useOnceLaidOut(mayRest) ? 'resting' : 'laid-out';
  return (
    <div className="shelf">
      {items.map((item) =>
        item.id === shown || mayRest ? (
          <div key={item.id} className="shelf-place" data-shelved={item.id === shown ? undefined : rests}>
            <div>
              <Drawn isShown={item.id === shown}>{draw(item)}</Drawn>
            </div>
          </div>
        ) : null,
      )}
    </div>
  );
}

/** What is out of sight follows in an idle moment, so that it never holds up what is in sight. */
function Drawn({ isShown, children }: { readonly isShown: boolean; readonly children: ReactNode }) {
  const late = useIdleValue(children);
  return isShown ? children : late;
}

/** True once the browser has had a frame for what was made: what rests keeps the layout it has, and would get none later. */
function useOnceLaidOut(made: boolean): boolean {
  const [laidOut, setLaidOut] = useState(false);
  useEffect(() => {
    if (!made) return;
    const frame = requestAnimationFrame(() => setTimeout(() => setLaidOut(true)));
    return () => cancelAnimationFrame(frame);
  }, [made]);
  return laidOut;
}

// More for whoever asks, made when it is asked for: the explanations run the engine, so they wait until they are opened.
import { type ReactNode, useState } from 'react';
import { Icon } from '../../ui/icon.tsx';

type LazyDisclosureProps = {
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
};

/** As the ui's `Disclosure`; `children` is called from the first opening on. */
export function LazyDisclosure({ summary, children }: LazyDisclosureProps) {
  const [wanted, setWanted] = useState(false);
  return (
    <details
      className="disclosure"
      onToggle={(event) => {
        if (event.currentTarget.open) setWanted(true);
      }}
    >
      <summary>
        <Icon name="chevron" />
        <span>{summary}</span>
      </summary>
      <div className="disclosure-body">{wanted ? children() : null}</div>
    </details>
  );
}

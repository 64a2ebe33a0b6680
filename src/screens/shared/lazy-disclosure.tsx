// More for whoever asks, made when it is asked for: the explanations run the engine, so they wait until they are opened.
import { type ReactNode, useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

type LazyDisclosureProps = {
  readonly summary: ReactNode;
  /** What it is about, for those who hear the page: several disclosures may have the same summary. */
  readonly about?: string | undefined;
  readonly children: () => ReactNode;
};

/** As the ui's `Disclosure`; `children` is called from the first opening on. */
export function LazyDisclosure({ summary, about, children }: LazyDisclosureProps) {
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
        {about === undefined ? null : <VisuallyHidden>: {about}</VisuallyHidden>}
      </summary>
      <div className="disclosure-body">{wanted ? children() : null}</div>
    </details>
  );
}

// The ui layer draws: controls, frames and their styles. It knows no medicine, no language and no state of
// the app; every word and every value comes in as a prop. It may never import anything of the project but itself.
import type { ReactNode } from 'react';

export interface AppFrameProps {
  readonly skipLabel: string;
  /** Name of the app, usually a link to its start. */
  readonly appName: ReactNode;
  /** Links, as a `<nav>` with its own label. */
  readonly nav?: ReactNode;
  /** Patient-independent tools at the right: view switch, keys, new patient. */
  readonly tools?: ReactNode;
  /** Messages above the work that stay, as "is not kept" or an acute banner. */
  readonly notice?: ReactNode;
  /** The trust line: what this is, source, year, edition. */
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** The outermost frame: skip link, header, main, footer. */
export function AppFrame({ skipLabel, appName, nav, tools, notice, footer, children }: AppFrameProps) {
  return (
    <div className="app">
      <a className="skip-link" href="#main">
        {skipLabel}
      </a>
      <header className="app-head">
        <div className="app-name">{appName}</div>
        {nav === undefined ? null : <div className="app-nav">{nav}</div>}
        {tools === undefined ? null : <div className="app-tools">{tools}</div>}
      </header>
      <main className="app-main" id="main" tabIndex={-1}>
        {notice === undefined ? null : <div className="app-notice">{notice}</div>}
        {children}
      </main>
      <footer className="app-foot">{footer}</footer>
    </div>
  );
}

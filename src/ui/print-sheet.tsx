import type { ReactNode } from 'react';

export interface PrintSheetProps {
  readonly id: string;
  readonly heading: ReactNode;
  /** Language of the sheet where it differs from the page's. */
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** A sheet of A4: on screen as paper, printed without anything around it. Type is 12 pt. */
export function PrintSheet({ id, heading, lang, children }: PrintSheetProps) {
  return (
    <article className="sheet" id={id} lang={lang} aria-labelledby={`${id}-heading`}>
      <h1 id={`${id}-heading`}>{heading}</h1>
      {children}
    </article>
  );
}

// One text as it leaves the app: what it is, to whom and how long; the ways of taking it along; and the text part by part. What is shown, copied
// and printed is the same.
import { type ReactNode, useEffect } from 'react';
import { partText, type ShownPart } from '../../documents/shown-parts.ts';
import { Button } from '../../ui/button.tsx';
import { focusField } from '../../ui/focus-field.ts';
import { FoundNumbers } from '../shared/found-numbers.tsx';
import { SafeCopy } from '../shared/safe-copy.tsx';
import { useWords } from '../shared/services.ts';
import type { CheckedDocument } from '../shared/use-checked-document.ts';

const COPY_ID = 'text-copy';
const NUMBERS_ID = 'text-numbers';

/** What is known of a text, beside it. */
export type DocumentFact = { readonly id: string; readonly term: string; readonly value: ReactNode };

type DocumentSheetProps = {
  readonly kind: string;
  /** Title of the text, for the window. */
  readonly title: string;
  readonly checked: CheckedDocument;
  readonly facts: readonly DocumentFact[];
  /** A choice of how the text is written, beside its buttons. */
  readonly choice?: ReactNode;
  /** What is missing and other notices above the text. */
  readonly notices?: ReactNode;
  /** Id of the field that a number stands in; where it is left out, the place is only named. */
  readonly numberField?: string | undefined;
};

/** The text with its buttons. The button that copies all of it takes focus when the text opens. */
export function DocumentSheet({ kind, title, checked, facts, choice, notices, numberField }: DocumentSheetProps) {
  const { t } = useWords();
  const stopped = checked.numbers.length > 0;
  useEffect(() => document.getElementById(COPY_ID)?.focus(), []);
  const showNumber = () => {
    if (numberField === undefined || !focusField(numberField)) document.getElementById(NUMBERS_ID)?.focus();
  };
  return (
    <article className="text" aria-labelledby="text-title" data-stopped={stopped ? '' : undefined}>
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <div className="text-bar">
        <div className="actions">
          <SafeCopy
            id={COPY_ID}
            text={checked.text}
            label={t('documents:screen/copyAll')}
            doneLabel={t('documents:screen/copied')}
            sourceId="text-body"
            stopped={stopped}
            onStopped={showNumber}
          />
          <Button aria-disabled={stopped} onClick={stopped ? showNumber : () => window.print()}>
            {t(stopped ? 'documents:screen/printStopped' : 'documents:screen/print')}
          </Button>
        </div>
        {choice}
        <dl className="text-facts">
          {facts.map(({ id, term, value }) => (
            <div key={id}>
              <dt className="caps">{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <FoundNumbers id={NUMBERS_ID} numbers={checked.numbers} />
      {notices}
      <div className="text-body" id="text-body">
        {checked.parts.map((part) => (
          <Part key={`${kind} ${part.id}`} part={part} onStopped={showNumber} />
        ))}
      </div>
    </article>
  );
}

type PartProps = { readonly part: ShownPart; readonly onStopped: () => void };

function Part({ part, onStopped }: PartProps) {
  const { t } = useWords();
  const { id, heading, paragraphs } = part;
  const isTop = id === 'top';
  const isField = heading !== undefined && !isTop;
  return (
    <section className="text-part" data-part={isField ? 'field' : id}>
      {heading === undefined ? null : (
        <div className="text-part-head">
          {isTop ? <h2 id="text-title">{heading}</h2> : <h3>{heading}</h3>}
          {isField ? (
            <SafeCopy
              variant="quiet"
              text={partText({ ...part, heading: undefined })}
              label={t('documents:screen/copyField')}
              about={heading}
              stopped={part.numbers.length > 0}
              onStopped={onStopped}
            />
          ) : null}
        </div>
      )}
      <div className="text-lines">
        {paragraphs.map((paragraph, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id, and two may be alike
          <p key={place}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}

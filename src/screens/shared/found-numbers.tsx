// Where a text holds a number that may identify the patient, and what to do about it.
import { FieldError } from '../../ui/field-error.tsx';
import { useWords } from './services.ts';
import type { NumberInDocument } from './use-checked-document.ts';

type FoundNumbersProps = {
  /** A stopped copy button leads here. */
  readonly id: string;
  readonly numbers: readonly NumberInDocument[];
};

/** The numbers, each with the heading it stands under. */
export function FoundNumbers({ id, numbers }: FoundNumbersProps) {
  const { t } = useWords();
  if (numbers.length === 0) return null;
  const said = numbers.map(({ heading, text }) =>
    heading === undefined ? t('documents:stopped', { text }) : t('documents:stoppedUnder', { heading, text }),
  );
  return (
    <div className="found-numbers" id={id} tabIndex={-1}>
      {[...new Set(said)].map((one, place) => (
        <FieldError key={one} id={`${id}-${place}`}>
          {one}
        </FieldError>
      ))}
    </div>
  );
}

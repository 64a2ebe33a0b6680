// Disagreements of the sources: what each says, and how it is read here.
import type { Conflict } from '../../model/programme.ts';
import { useWords } from './services.ts';

type ConflictItemProps = {
  readonly conflict: Conflict;
  readonly headingLevel: 3 | 4;
  /** What of the patient it concerns, in words. */
  readonly concerns?: readonly string[] | undefined;
};

/** One of them under its heading. */
export function ConflictItem({ conflict, headingLevel, concerns = [] }: ConflictItemProps) {
  const { t, has } = useWords();
  const Heading = `h${headingLevel}` as const;
  const reading = `conflicts:${conflict.id}/reading`;
  const titleOf = (id: string) => (has(`sources:${id}/title`) ? t(`sources:${id}/title`) : id);
  return (
    <div className="conflict">
      <Heading>{t(`conflicts:${conflict.id}/title`)}</Heading>
      <p>{t(`conflicts:${conflict.id}/text`)}</p>
      {has(reading) ? (
        <p className="conflict-reading">
          <strong>{t('pages:compare/reading')}:</strong> {t(reading)}
        </p>
      ) : null}
      <p className="hint">
        {concerns.length === 0 ? null : `${t('pages:compare/concerns')}: ${concerns.join('; ')}. `}
        {t('pages:compare/sources')}: {conflict.sources.map(titleOf).join('; ')}
      </p>
    </div>
  );
}

/** Several as a list. */
export function ConflictList({
  conflicts,
  headingLevel,
}: {
  readonly conflicts: readonly Conflict[];
  readonly headingLevel: 3 | 4;
}) {
  return (
    <ul className="conflicts">
      {conflicts.map((conflict) => (
        <li key={conflict.id}>
          <ConflictItem conflict={conflict} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
}

// Programmes on their way in.
import { Button } from '../../ui/button.tsx';
import { useWords } from './services.ts';
import type { AllProgrammes } from './use-all-programmes.ts';

/** How many programmes have come; afterwards which did not, with a way to fetch them. Nothing once all are here. */
export function Arriving({ all }: { readonly all: AllProgrammes }) {
  const { t } = useWords();
  const { arrived, whole, failed, retry, isHere } = all;
  if (!isHere) return <p role="status">{t('pages:check/loading', { part: arrived, whole })}</p>;
  if (failed.length === 0) return null;
  const what = failed.map((id) => t(`programme:programmes/${id}/short`)).join(', ');
  return (
    <p role="status" className="actions">
      {t('pages:check/failed', { what })}{' '}
      <Button variant="secondary" onClick={retry}>
        {t('pages:check/retry')}
      </Button>
    </p>
  );
}

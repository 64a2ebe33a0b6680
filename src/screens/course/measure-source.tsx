// From where on a change of a measure matters, and who says so.
import { figureInWords, sourceInWords } from '../../documents/measure-words.ts';
import type { Measure } from '../../model/measure.ts';
import type { Programme } from '../../model/programme.ts';
import { Tag } from '../../ui/tag.tsx';
import { useWords } from '../shared/services.ts';

type MeasureSourceProps = { readonly measure: Measure; readonly programme: Programme };

export function MeasureSource({ measure, programme }: MeasureSourceProps) {
  const words = useWords();
  const { t } = words;
  const { reading } = measure.citation;
  return (
    <>
      <p className="hint">
        {t('pages:measures/figure/line', { figure: figureInWords(measure, words) })}{' '}
        {t('pages:measures/source', { what: sourceInWords(measure, programme.sources, words) })}
      </p>
      {reading === undefined ? null : (
        <p className="hint">
          <Tag>{t('pages:why/readingMark')}</Tag> {t(`readings:${reading}`)}
        </p>
      )}
    </>
  );
}

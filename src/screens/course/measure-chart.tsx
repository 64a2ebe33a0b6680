// The curve of one measure, in the weeks since the first contact.
import { changeInWords, rangeInWords, scoreInWords } from '../../documents/measure-words.ts';
import { LineChart } from '../../ui/line-chart.tsx';
import { formatDay } from '../../view-models/formats.ts';
import type { MeasureView, Scored } from '../../view-models/measures-view.ts';
import { useWords } from '../shared/services.ts';

type MeasureChartProps = { readonly view: MeasureView; readonly name: string };

export function MeasureChart({ view, name }: MeasureChartProps) {
  const words = useWords();
  const { t, language } = words;
  const { measure, scores, baseline, latest, decimals, unchanged } = view;
  const written = ({ score }: Scored) => scoreInWords(score, decimals, words);
  const day = (one: Scored) => formatDay(one.day, 'short', language);
  const alt = t('pages:measures/chart/alt', {
    ...{ name, range: rangeInWords(measure, words) },
    ...{ first: written(baseline), firstDay: day(baseline), last: written(latest), lastDay: day(latest) },
    change: latest.change === undefined ? '' : changeInWords(latest.change, decimals, words),
  });
  return (
    <figure className="measure-chart">
      <LineChart
        alt={alt}
        points={scores.map((one) => ({ x: one.weeks, y: one.score, label: written(one) }))}
        range={measure}
        band={unchanged}
        xLabel={t('pages:measures/chart/weeks')}
        yLabel={t(`pages:measures/better/${measure.better}`)}
      />
      {unchanged === undefined ? null : <figcaption className="hint">{t('pages:measures/chart/band')}</figcaption>}
    </figure>
  );
}

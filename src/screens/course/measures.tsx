// What was measured through the course: for each measure its curve and, beside it, the figures as a table. Brought in by itself, with the chart's parts.
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { CourseState } from '../../course/course.ts';
import { rangeInWords } from '../../documents/measure-words.ts';
import type { Programme } from '../../model/programme.ts';
import type { MeasureView } from '../../view-models/measures-view.ts';
import { MEASURES_ID, paths } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { MeasureChart } from './measure-chart.tsx';
import { MeasureSource } from './measure-source.tsx';
import { ActivityTable, ScoreTable } from './measure-tables.tsx';

type MeasuresProps = {
  readonly views: readonly MeasureView[];
  readonly programme: Programme;
  readonly state: CourseState;
};

export function Measures({ views, programme, state }: MeasuresProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same address followed again leads here again
  useEffect(() => {
    if (`${pathname}${hash}` === paths.measures) heading.current?.focus();
  }, [pathname, hash, key]);
  return (
    <section aria-labelledby={MEASURES_ID}>
      <h2 id={MEASURES_ID} ref={heading} tabIndex={-1}>
        {t('pages:measures/title')}
      </h2>
      <p className="hint">{t('pages:measures/hint')}</p>
      {views.map((view) => (
        <OneMeasure key={view.measure.id} view={view} programme={programme} state={state} />
      ))}
    </section>
  );
}

type OneMeasureProps = Omit<MeasuresProps, 'views'> & { readonly view: MeasureView };

function OneMeasure({ view, programme, state }: OneMeasureProps) {
  const words = useWords();
  const { measure, scores, parts } = view;
  const id = `measure-${measure.id}`;
  const name = words.t(`programme:measures/${measure.id}/name`);
  return (
    <article className="measure" aria-labelledby={id}>
      <header>
        <h3 id={id}>{name}</h3>
        <p className="hint">{rangeInWords(measure, words)}</p>
      </header>
      {scores.length < 2 ? null : <MeasureChart view={view} name={name} />}
      <div className="measure-figures">
        <ScoreTable view={view} name={name} from={state.carried?.from.programme} />
        {parts.some((one) => one.latest !== undefined) ? <ActivityTable view={view} /> : null}
        <MeasureSource measure={measure} programme={programme} />
      </div>
    </article>
  );
}

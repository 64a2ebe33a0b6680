// What was measured up to the contact, in short: the first score, the latest, the change and whether it matters. The curves are on the page of the course.
import { Link } from 'react-router';
import {
  bandInWords,
  changeInWords,
  figureInWords,
  mattersInWords,
  measureName,
  rangeInWords,
  scoreInWords,
  sourceInWords,
} from '../../documents/measure-words.ts';
import type { Desk } from '../../view-models/desk.ts';
import { formatDay } from '../../view-models/formats.ts';
import { type MeasureView, measuresOf, type Scored } from '../../view-models/measures-view.ts';
import { paths } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';

export function MeasuresNow({ desk }: { readonly desk: Desk }) {
  const words = useWords();
  const { t } = words;
  const views = measuresOf(desk.programme, desk.state, desk.contact.index);
  if (views.length === 0) return null;
  const held = views
    .filter(({ measure }) => measure.matters !== undefined)
    .map(({ measure }) => sourceInWords(measure, desk.programme.sources, words));
  const heading = (column: string) => <th scope="col">{t(`pages:measures/columns/${column}`)}</th>;
  return (
    <section className="plan-section" aria-labelledby="plan-measures">
      <h2 id="plan-measures">{t('pages:measures/title')}</h2>
      <table className="measure-table">
        <thead>
          <tr>
            {heading('measure')}
            {heading('baseline')}
            {heading('latest')}
            {heading('change')}
            {heading('matters')}
          </tr>
        </thead>
        <tbody>
          {views.map((view) => (
            <Row key={view.measure.id} view={view} />
          ))}
        </tbody>
      </table>
      <p className="hint">
        {t('pages:measures/hint')}{' '}
        {held.length === 0 ? null : t('pages:measures/sources', { what: [...new Set(held)].join('; ') })}
      </p>
      <p>
        <Link to={paths.measures}>{t('pages:measures/toCourse')}</Link>
      </p>
    </section>
  );
}

function Row({ view }: { readonly view: MeasureView }) {
  const words = useWords();
  const { measure, baseline, latest, decimals } = view;
  const { change } = latest;
  return (
    <tr>
      <th scope="row">
        {measureName(measure, words)} <span className="hint">{rangeInWords(measure, words)}</span>
      </th>
      <Score one={baseline} view={view} />
      {change === undefined ? (
        <td colSpan={3}>{words.t('pages:measures/matters/none')}</td>
      ) : (
        <>
          <Score one={latest} view={view} />
          <td>{changeInWords(change, decimals, words)}</td>
          <td>
            {mattersInWords(change, words)}
            {change.matters === undefined ? null : (
              <>
                {' '}
                <span className="hint">{figureInWords(measure, words)}</span>
              </>
            )}
          </td>
        </>
      )}
    </tr>
  );
}

function Score({ one, view }: { readonly one: Scored; readonly view: MeasureView }) {
  const words = useWords();
  const band = bandInWords(view.measure, one, words);
  return (
    <td>
      <b>{scoreInWords(one.score, view.decimals, words)}</b>
      {band === undefined ? null : ` ${band}`}{' '}
      <span className="hint">{formatDay(one.day, 'short', words.language)}</span>
    </td>
  );
}

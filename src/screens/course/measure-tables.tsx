// The figures of one measure: every score with its change from the first, and the activities of a measure that is made of several.
import {
  activityInWords,
  bandInWords,
  changeInWords,
  mattersInWords,
  scoreInWords,
} from '../../documents/measure-words.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { formatDay } from '../../view-models/formats.ts';
import type { MeasurePart, MeasureView, Scored } from '../../view-models/measures-view.ts';
import { useWords } from '../shared/services.ts';

type ScoreTableProps = {
  readonly view: MeasureView;
  readonly name: string;
  /** The programme that the patient came from. */
  readonly from: string | undefined;
};

export function ScoreTable({ view, name, from }: ScoreTableProps) {
  const words = useWords();
  const { t, language } = words;
  const heading = (column: string) => <th scope="col">{t(`pages:measures/columns/${column}`)}</th>;
  const held = ({ contact }: Scored) =>
    contact === undefined
      ? t('pages:measures/carried', { programme: t(`programme:programmes/${from}/short`) })
      : t(`app:contacts/${contact}/short`);
  return (
    <table className="measure-table">
      <caption>
        <VisuallyHidden>{name}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {heading('contact')}
          {heading('score')}
          {heading('change')}
          {heading('matters')}
        </tr>
      </thead>
      <tbody>
        {view.scores.map((one) => (
          <tr key={one.index}>
            <th scope="row">
              {held(one)} <span className="hint">{formatDay(one.day, 'short', language)}</span>
            </th>
            <Score view={view} one={one} />
            {one.change === undefined ? (
              <td colSpan={2}>{t(`pages:measures/matters/${view.scores.length === 1 ? 'none' : 'baseline'}`)}</td>
            ) : (
              <>
                <td>{changeInWords(one.change, view.decimals, words)}</td>
                <td>{mattersInWords(one.change, words)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Score({ view, one }: { readonly view: MeasureView; readonly one: Scored }) {
  const words = useWords();
  const band = bandInWords(view.measure, one, words);
  return (
    <td>
      <b>{scoreInWords(one.score, view.decimals, words)}</b>
      {band === undefined ? null : (
        <>
          {' '}
          <span className="hint">{band}</span>
        </>
      )}
    </td>
  );
}

/** Each activity by itself, by the name it was given. */
export function ActivityTable({ view }: { readonly view: MeasureView }) {
  const words = useWords();
  const { t } = words;
  const heading = (column: string) => <th scope="col">{t(`pages:measures/columns/${column}`)}</th>;
  const rows = view.parts.map((part, place) => ({ part, place })).filter(({ part }) => part.latest !== undefined);
  return (
    <table className="measure-table">
      <caption>{t('pages:measures/activities')}</caption>
      <thead>
        <tr>
          {heading('activity')}
          {heading('baseline')}
          {heading('latest')}
          {heading('change')}
          {heading('matters')}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ part, place }) => (
          <tr key={part.finding}>
            <th scope="row">{activityInWords(part, place, words)}</th>
            <ActivityFigures part={part} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The figures of one activity are whole numbers. */
function ActivityFigures({ part: { baseline, latest } }: { readonly part: MeasurePart }) {
  const words = useWords();
  const change = latest?.change;
  return (
    <>
      <td>{baseline?.score}</td>
      <td>{latest?.score}</td>
      {change === undefined ? (
        <td colSpan={2}>{words.t('pages:measures/matters/none')}</td>
      ) : (
        <>
          <td>{changeInWords(change, 0, words)}</td>
          <td>{mattersInWords(change, words)}</td>
        </>
      )}
    </>
  );
}

// Who must hear what and when: the physiotherapist's messages week by week, beside what the general practitioner decides at the contacts of the same weeks.
import type { HearingCell, HearingColumn, HearingRow, HearingView, Told } from '../../view-models/hearing-view.ts';
import { useWords } from '../shared/services.ts';

/** Id of its heading, for the way to it from the top of the page. */
export const HEARING_ID = 'check-hearing';

export function HearingTable({ view }: { readonly view: HearingView }) {
  const { t } = useWords();
  const nameOf = ({ programme, of }: HearingColumn) =>
    t(`pages:check/${of}`, { programme: t(`programme:programmes/${programme}/short`) });
  return (
    <section className="talk-part" aria-labelledby={HEARING_ID}>
      <h2 id={HEARING_ID} tabIndex={-1}>
        {t('pages:check/hearing')}
      </h2>
      <p className="hint">{t('pages:check/hearingHint')}</p>
      <table className="check-hearing" aria-labelledby={HEARING_ID}>
        <thead>
          <tr>
            <th scope="col">{t('pages:check/hearingWeek')}</th>
            {view.columns.map((one) => (
              <th key={one.programme} scope="col">
                {nameOf(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.week ?? 'any'}>
              <th scope="row">
                <RowName row={row} />
              </th>
              {row.cells.map((cell, place) => {
                const column = view.columns[place];
                return (
                  <td key={cell.programme}>
                    <span className="check-column" aria-hidden="true">
                      {column === undefined ? '' : nameOf(column)}
                    </span>
                    <Cell cell={cell} isAny={row.week === undefined} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RowName({ row: { week, every } }: { readonly row: HearingRow }) {
  const { t } = useWords();
  if (week === undefined) return t('pages:check/hearingAny');
  const name = t('pages:check/weekIs', { week });
  return every === undefined ? name : t('pages:check/hearingEvery', { week: name, every });
}

function Cell({ cell, isAny }: { readonly cell: HearingCell; readonly isAny: boolean }) {
  const { t } = useWords();
  const { contacts, told, reports } = cell;
  if (!isAny && contacts.length === 0) return <span className="hint">{t('pages:check/nothing')}</span>;
  const named = (letter: string) => t(`documents:letters/${letter}/title`);
  return (
    <>
      {contacts.length === 0 ? null : (
        <p className="caps">{contacts.map((one) => t(`app:contacts/${one}/name`)).join(', ')}</p>
      )}
      {told.length + reports.length === 0 ? <p className="hint">{t('pages:check/nothingHeard')}</p> : null}
      {told.map((one) => (
        <ToldBy key={one.letter ?? ''} told={one} />
      ))}
      {reports.map((one) => (
        <p key={one}>{t('pages:check/report', { letter: named(one) })}</p>
      ))}
    </>
  );
}

function ToldBy({ told: { letter, rules } }: { readonly told: Told }) {
  const { t } = useWords();
  return (
    <>
      {letter === undefined ? null : <p>{t(`documents:letters/${letter}/title`)}:</p>}
      <ul>
        {rules.map(({ rule, groups }) => {
          const { strength, urgency } = rule.advice;
          const how = [
            t(`programme:strength/${strength}`),
            ...(urgency === 'routine' ? [] : [t(`programme:urgency/${urgency}`)]),
            ...groups.map((one) => t(`programme:groups/${one}/name`)),
          ];
          return (
            <li key={rule.id}>
              {t(`rules:${rule.id}/do`)} <span className="hint">({how.join(', ')})</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

// The recommendations in rows that align: the same, different, or in one of them alone, and why.
import { joinedBy } from '../../documents/phrase-words.ts';
import { Tag } from '../../ui/tag.tsx';
import type { ComparisonColumn, ComparisonRow, ComparisonView, Contrast } from '../../view-models/comparison-view.ts';
import { ConflictItem } from '../shared/conflict-list.tsx';
import { useWords } from '../shared/services.ts';
import { Cell } from './cell.tsx';

export function Rows({ view }: { readonly view: ComparisonView }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="compare-rows">
      <h2 id="compare-rows">{t('pages:compare/rows')}</h2>
      {view.rows.length === 0 ? <p>{t('pages:compare/noRows')}</p> : null}
      {view.rows.map((row) => (
        <Row key={row.subject} row={row} columns={view.columns} />
      ))}
    </section>
  );
}

type RowProps = { readonly row: ComparisonRow; readonly columns: readonly ComparisonColumn[] };

function Row({ row, columns }: RowProps) {
  const { t } = useWords();
  return (
    <section className="compare-row" aria-labelledby={`compare-${row.subject}`}>
      <div className="compare-row-head">
        <h3 id={`compare-${row.subject}`}>{t(`pages:compare/subject/${row.subject}`)}</h3>
        <Relation row={row} />
      </div>
      <ul className="compare-cells" data-columns={columns.length}>
        {row.cells.map((cell, place) => {
          const column = columns[place];
          return column === undefined ? null : (
            <li key={cell.programme}>
              <Cell cell={cell} column={column} />
            </li>
          );
        })}
      </ul>
      <Why row={row} />
    </section>
  );
}

/** What each says that the others say otherwise, and the disagreements of the sources behind it. */
function Why({ row }: Pick<RowProps, 'row'>) {
  const { t } = useWords();
  if (row.contrasts.length + row.conflicts.length === 0) return null;
  return (
    <div className="compare-why">
      <p className="caps">{t('pages:compare/whyRow')}</p>
      {row.contrasts.length === 0 ? null : (
        <ul className="plain-list">
          {row.contrasts.map((one) => (
            <li key={one.about}>
              <ContrastLine contrast={one} />
            </li>
          ))}
        </ul>
      )}
      {row.conflicts.map((one) => (
        <ConflictItem key={one.id} conflict={one} headingLevel={4} />
      ))}
    </div>
  );
}

const VALUE_WORDS: Readonly<Record<Contrast['about'], (value: string) => string>> = {
  act: (value) => `pages:compare/act/${value}`,
  urgency: (value) => `programme:urgency/${value}`,
  strength: (value) => `programme:strength/${value}`,
  place: (value) => `recipients:${value}/name`,
  reads: (value) => `findings:${value}/label`,
};

function ContrastLine({ contrast }: { readonly contrast: Contrast }) {
  const { t } = useWords();
  const { about, said } = contrast;
  const parts = said.map(({ programme, values }) => {
    const worded = values.length === 0 ? [t('pages:compare/noPlace')] : values.map((one) => t(VALUE_WORDS[about](one)));
    return `${t(`programme:programmes/${programme}/source`)}: ${worded.join('; ')}`;
  });
  return (
    <>
      <strong>{t(`pages:compare/contrast/${about}`)}.</strong> {parts.join(' · ')}
    </>
  );
}

/** How the programmes stand to each other in the row, in words. */
function Relation({ row }: { readonly row: ComparisonRow }) {
  const { t } = useWords();
  const and = t('app:common/and');
  const differences = row.contrasts.filter((one) => one.about !== 'reads');
  const what = joinedBy(
    differences.map((one) => t(`pages:compare/difference/${one.about}`)),
    and,
  );
  if (row.relation === 'same') return <Tag icon="check">{t('pages:compare/same')}</Tag>;
  if (row.relation === 'differs') return <Tag tone="caution">{t('pages:compare/differs', { what })}</Tag>;
  const filled = row.cells.filter((one) => one.items.length > 0);
  const who = joinedBy(
    filled.map((one) => t(`programme:programmes/${one.programme}/source`)),
    and,
  );
  return (
    <Tag tone={row.subject === 'acute' ? 'caution' : 'neutral'}>
      {t(`pages:compare/${what === '' ? 'only' : 'onlyDiffers'}`, { who, what })}
    </Tag>
  );
}

// The answers of the contact, step by step, each with the way to revise it.
import { Link } from 'react-router';
import { phraseOf } from '../../documents/finding-words.ts';
import { joinedBy } from '../../documents/phrase-words.ts';
import { DefinitionRows } from '../../ui/definition-rows.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { type CheckRow, checkRows } from '../../view-models/plan-page-view.ts';
import { contactPath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';

export function CheckAnswers({ desk }: { readonly desk: Desk }) {
  const { t } = useWords();
  const rows = checkRows(desk).map((row) => ({
    id: row.step,
    term: t(`programme:steps/${row.step}`),
    value: <RowText desk={desk} row={row} />,
    action: (
      <Link to={contactPath(desk.contact.index, row.step)}>
        {t('app:common/edit')}
        <VisuallyHidden> {t(`programme:steps/${row.step}`)}</VisuallyHidden>
      </Link>
    ),
  }));
  return (
    <section className="plan-section">
      <Disclosure summary={t('pages:plan/answers')} open>
        <DefinitionRows rows={rows} />
      </Disclosure>
    </section>
  );
}

function RowText({ desk, row }: { readonly desk: Desk; readonly row: CheckRow }) {
  const words = useWords();
  const { t } = words;
  const told = row.told.flatMap(({ finding: id, value }) => {
    const finding = desk.programme.findings.find((one) => one.id === id);
    return finding === undefined || value === undefined ? [] : [phraseOf(finding, value, words)];
  });
  const counted = (['normal', 'notAssessed', 'open'] as const)
    .filter((kind) => row[kind] > 0)
    .map((kind) => t(`pages:plan/${kind}Count`, { count: row[kind] }));
  const text = joinedBy([...told, ...counted], t('app:common/and'));
  return text === '' ? t('pages:plan/noAnswer') : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

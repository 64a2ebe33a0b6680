// What keeps the plan from being final, as links to the questions.
import { Link } from 'react-router';
import { labelOf } from '../../documents/finding-words.ts';
import { Banner } from '../../ui/banner.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { type MissingGroup, missingGroups } from '../../view-models/plan-page-view.ts';
import { findingPath } from '../shared/finding-link.tsx';
import { contactPath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';

/** Questions of one step named before the rest is counted. */
const NAMED = 3;

export function Missing({ desk }: { readonly desk: Desk }) {
  const { t } = useWords();
  const groups = missingGroups(desk);
  if (groups.length === 0) return null;
  const safety = desk.judgement.missingSafety.length;
  return (
    <Banner
      tone="caution"
      noun={t('app:common/provisional')}
      heading={safety > 0 ? t('pages:plan/missingSafety', { count: safety }) : t('pages:plan/leadProvisional')}
    >
      <ul className="plain-list">
        {groups.map((group) => (
          <li key={group.step}>
            <MissingIn desk={desk} group={group} />
          </li>
        ))}
      </ul>
    </Banner>
  );
}

function MissingIn({ desk, group }: { readonly desk: Desk; readonly group: MissingGroup }) {
  const words = useWords();
  const { t } = words;
  const named = group.items.slice(0, NAMED);
  const rest = group.items.length - named.length;
  return (
    <>
      <strong>{t(`programme:steps/${group.step}`)}:</strong>{' '}
      {named.map((one, place) => (
        <span key={one.finding}>
          {place > 0 ? ', ' : ''}
          <Link to={findingPath(desk, one)}>{labelOf(one.finding, words)}</Link>
        </span>
      ))}
      {rest > 0 ? (
        <>
          {' '}
          <Link to={contactPath(desk.contact.index, group.step)}>{t('pages:plan/moreMissing', { count: rest })}</Link>
        </>
      ) : null}
    </>
  );
}

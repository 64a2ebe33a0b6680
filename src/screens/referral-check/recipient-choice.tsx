// The recipients by kind: as links where none is chosen, as a list to choose from afterwards.
import { Link, useNavigate } from 'react-router';
import { GroupedSelectField } from '../../ui/grouped-select-field.tsx';
import type { RecipientGroup } from '../../view-models/referral-targets.ts';
import { useWords } from '../shared/services.ts';
import { referralCheckPath } from './referral-check-path.ts';

type GroupsProps = { readonly groups: readonly RecipientGroup[] };

/** Every recipient as a link. */
export function RecipientList({ groups }: GroupsProps) {
  const { t } = useWords();
  return (
    <div className="check-kinds">
      {groups.map(({ kind, recipients }) => (
        <section key={kind} aria-labelledby={`check-${kind}`}>
          <h2 id={`check-${kind}`}>{t(`pages:check/kinds/${kind}`)}</h2>
          <ul>
            {recipients.map((one) => (
              <li key={one}>
                <Link to={referralCheckPath(one)}>{t(`recipients:${one}/name`)}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The chosen recipient, and the others. */
export function RecipientSelect({ groups, recipient }: GroupsProps & { readonly recipient: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  return (
    <GroupedSelectField
      id="check-recipient"
      label={t('pages:check/recipient')}
      value={recipient}
      groups={groups.map(({ kind, recipients }) => ({
        label: t(`pages:check/kinds/${kind}`),
        options: recipients.map((value) => ({ value, label: t(`recipients:${value}/name`) })),
      }))}
      // Arrow keys go through the list: each is no place to go back to.
      onChange={(next) => void navigate(referralCheckPath(next), { replace: true })}
    />
  );
}

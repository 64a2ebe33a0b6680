// The page of one recipient: the rules that lead there, programme by programme, the letters, and the clinic's own entry for it.
import { Link, useParams } from 'react-router';
import type { Programme } from '../../model/programme.ts';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { rulesLeadingTo } from '../../view-models/referral-targets.ts';
import { ruleEntries } from '../../view-models/rulebook-entries.ts';
import { paths } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { RuleLines } from './rule-section-list.tsx';
import { NothingHere } from './rulebook-page.tsx';

export function RecipientPage({ programmes }: { readonly programmes: readonly Programme[] }) {
  const { id = '' } = useParams();
  const { t, has } = useWords();
  const leading = rulesLeadingTo(programmes, id);
  const known = [...new Set(programmes.flatMap((one) => one.recipients.map((recipient) => recipient.id)))];
  if (!known.includes(id)) return <NothingHere what={id} near={known.map((one) => `modtager/${one}`)} />;
  const title = t(`recipients:${id}/name`);
  const how = `recipients:${id}/how`;
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <StepHeading focusKey={id} kicker={t('pages:check/recipient')} lead={has(how) ? t(how) : undefined}>
        {title}
      </StepHeading>
      {leading.length === 0 ? (
        <p>{t('rulebook:recipient/none')}</p>
      ) : (
        <p>
          <Link to={`${paths.referralCheck}/${id}`}>{t('rulebook:uses/check')}</Link>
        </p>
      )}
      {leading.map(({ prepared, rules }) => {
        const { programme } = prepared;
        const aim = programme.recipients.find((one) => one.id === id)?.aimDays;
        const heading = `to-${programme.id}`;
        return (
          <section key={programme.id} aria-labelledby={heading}>
            <h2 id={heading}>{t(`programme:programmes/${programme.id}/short`)}</h2>
            {aim === undefined ? null : <p className="hint">{t('rulebook:recipient/aim', { count: aim })}</p>}
            <RuleLines
              entries={ruleEntries([programme]).filter((entry) => rules.some((one) => one.rule.id === entry.rule.id))}
            />
          </section>
        );
      })}
    </PageFrame>
  );
}

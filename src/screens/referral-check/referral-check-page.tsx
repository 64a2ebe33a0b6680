// The referral check: choose who is to see the patient, and see what the programmes ask for it. Needs no course, and keeps nothing.
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { offeredRecipients } from '../../view-models/referral-targets.ts';
import { paths } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { CheckOf } from './check-of.tsx';
import { RecipientList } from './recipient-choice.tsx';
import { type AllProgrammes, useAllProgrammes } from './use-all-programmes.ts';
import { useCheck } from './use-check.ts';
import { useCheckPlace } from './use-check-place.ts';

export function ReferralCheckPage() {
  const { t } = useWords();
  const { recipient } = useParams();
  const place = useCheckPlace();
  const all = useAllProgrammes(place.region);
  const { programmes } = all;
  const groups = useMemo(() => offeredRecipients(programmes), [programmes]);
  const check = useCheck(programmes);
  const isHere = all.arrived + all.failed.length === all.whole;
  const isOffered = groups.some((group) => group.recipients.some((one) => one === recipient));
  const chosen = isHere && isOffered ? recipient : undefined;
  const title =
    chosen === undefined ? t('pages:check/title') : t('pages:check/titleOf', { name: t(`recipients:${chosen}/name`) });
  return (
    <PageFrame width={chosen === undefined ? 'text' : 'wide'}>
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <StepHeading
        focusKey={chosen === undefined ? 'referral-check' : 'referral-check-of'}
        lead={
          chosen === undefined ? (
            t('pages:check/lead')
          ) : (
            <>
              {t('pages:check/leadOf')} <Link to={paths.referralCheck}>{t('pages:check/all')}</Link>
            </>
          )
        }
      >
        {title}
      </StepHeading>
      <Fetching all={all} isHere={isHere} />
      {chosen !== undefined ? (
        <CheckOf recipient={chosen} programmes={programmes} groups={groups} check={check} place={place} />
      ) : isHere ? (
        <>
          {recipient === undefined ? null : <p role="status">{t('pages:check/unknown', { what: recipient })}</p>}
          <RecipientList groups={groups} />
        </>
      ) : null}
    </PageFrame>
  );
}

/** How many programmes have come; afterwards which did not, with a way to fetch them. */
function Fetching({ all, isHere }: { readonly all: AllProgrammes; readonly isHere: boolean }) {
  const { t } = useWords();
  const { arrived, whole, failed, retry } = all;
  if (!isHere) return <p role="status">{t('pages:check/loading', { part: arrived, whole })}</p>;
  if (failed.length === 0) return null;
  const what = failed.map((id) => t(`programme:programmes/${id}/short`)).join(', ');
  return (
    <p role="status" className="actions">
      {t('pages:check/failed', { what })}{' '}
      <Button variant="secondary" onClick={retry}>
        {t('pages:check/retry')}
      </Button>
    </p>
  );
}

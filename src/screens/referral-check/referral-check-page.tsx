// The referral check: choose who is to see the patient, and see what the programmes ask for it. Needs no course, and keeps nothing.
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { offeredRecipients } from '../../view-models/referral-targets.ts';
import { Arriving } from '../shared/arriving.tsx';
import { paths } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { useAllProgrammes } from '../shared/use-all-programmes.ts';
import { useCheck } from '../shared/use-check.ts';
import { CheckOf } from './check-of.tsx';
import { RecipientList } from './recipient-choice.tsx';
import { useCheckPlace } from './use-check-place.ts';

export function ReferralCheckPage() {
  const { t } = useWords();
  const { recipient } = useParams();
  const place = useCheckPlace();
  const all = useAllProgrammes(place.region);
  const { programmes } = all;
  const groups = useMemo(() => offeredRecipients(programmes), [programmes]);
  const check = useCheck(programmes);
  const { isHere } = all;
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
      <Arriving all={all} />
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

// The check of one recipient: what is known beside what the programmes say of it.
import { useMemo, useState } from 'react';
import type { Programme } from '../../model/programme.ts';
import { StatusAnnouncer } from '../../ui/status-announcer.tsx';
import type { Tone } from '../../ui/tone.ts';
import { hearingView } from '../../view-models/hearing-view.ts';
import { type ReferralCheckView, referralCheckView } from '../../view-models/referral-check-view.ts';
import type { RecipientGroup } from '../../view-models/referral-targets.ts';
import { useWords } from '../shared/services.ts';
import type { Check } from '../shared/use-check.ts';
import { HEARING_ID, HearingTable } from './hearing-table.tsx';
import { KnownForm } from './known-form.tsx';
import { ALARMS_ID, QuestionLink } from './question-link.tsx';
import { Questions } from './questions.tsx';
import { Results } from './results.tsx';
import { UrgentBanner } from './urgent-banner.tsx';
import type { CheckPlaceHere } from './use-check-place.ts';

type CheckOfProps = {
  readonly recipient: string;
  readonly programmes: readonly Programme[];
  readonly groups: readonly RecipientGroup[];
  readonly check: Check;
  readonly place: CheckPlaceHere;
};

/** Whose courses are shown beside the practitioner's clock. */
const TELLER = 'physiotherapist';

export function CheckOf({ recipient, programmes, groups, check, place }: CheckOfProps) {
  const words = useWords();
  const { t } = words;
  const { known, answering } = check;
  const { role, today, offers } = place;
  const [told, setTold] = useState('');
  const view = useMemo(
    () => referralCheckView({ programmes, recipient, role, answers: known, place: { today, offers } }),
    [programmes, recipient, role, known, today, offers],
  );
  const hearing = useMemo(() => hearingView(programmes), [programmes]);
  const isTeller = role === TELLER || recipient === TELLER;
  if (view === undefined) return null;
  const sum = sumOf(view, words);
  return (
    <>
      <UrgentBanner urgent={view.urgent} place={place} />
      <p className="talk-verdict" data-tone={toneOf(view)}>
        {sum}
      </p>
      {view.missingSafety.length === 0 || view.urgent.length > 0 ? null : (
        <p className="check-provisional">
          {t('pages:check/provisional', { count: view.missingSafety.length })}{' '}
          <QuestionLink id={ALARMS_ID}>{t('pages:check/answerThem')}</QuestionLink>
        </p>
      )}
      {isTeller && hearing !== undefined ? (
        <p>
          <a href={`#${HEARING_ID}`}>{t('pages:check/hearing')}</a>
        </p>
      ) : null}
      <StatusAnnouncer message={`${told} ${sum}`.trim()} />
      <div className="check">
        <div className="check-part">
          <section className="talk-part" aria-labelledby="check-known">
            <h2 id="check-known">{t('pages:check/known')}</h2>
            <KnownForm {...{ programmes, recipient, groups, check, place }} onTold={setTold} />
            <Questions view={view} answering={answering} day={today} />
          </section>
        </div>
        <div className="check-part">
          <Results view={view} place={place} />
        </div>
      </div>
      {isTeller && hearing !== undefined ? <HearingTable view={hearing} /> : null}
    </>
  );
}

/** How many rules stand how, in a sentence; a count of none is left out. */
function sumOf({ counts }: ReferralCheckView, { t }: ReturnType<typeof useWords>): string {
  const said = [
    ...(counts.met === 0 ? [] : [t('pages:check/sum/met', { count: counts.met })]),
    ...(counts.held === 0 ? [] : [t('pages:check/sum/held', { count: counts.held })]),
    ...(counts.lacks === 0 ? [] : [t('pages:check/sum/lacks', { count: counts.lacks })]),
    ...(counts['not-met'] === 0 ? [] : [t('pages:check/sum/not-met', { count: counts['not-met'] })]),
  ];
  return `${said.join(', ')}.`;
}

function toneOf({ counts, urgent }: ReferralCheckView): Tone {
  if (urgent.length > 0) return 'caution';
  return counts.met > 0 ? 'act' : 'neutral';
}

// What is acute or subacute, over everything else on the page: what to do, the answers behind it, and whom to phone.
import { answerInWords, labelOf } from '../../documents/finding-words.ts';
import { Banner } from '../../ui/banner.tsx';
import type { Urgent } from '../../view-models/referral-check-advice.ts';
import { PhoneLine } from '../shared/phone-line.tsx';
import { useWords } from '../shared/services.ts';
import type { CheckPlaceHere } from './use-check-place.ts';

type UrgentBannerProps = { readonly urgent: readonly Urgent[]; readonly place: CheckPlaceHere };

export function UrgentBanner({ urgent, place }: UrgentBannerProps) {
  const words = useWords();
  const { t } = words;
  const [first, ...others] = urgent;
  if (first === undefined) return null;
  const { urgency, recipient } = first.rule.advice;
  const isAcute = urgency === 'acute';
  const answers = first.because.map(({ finding, value }) =>
    t('app:common/answer', { label: labelOf(finding.id, words), value: answerInWords(finding, value, words) }),
  );
  return (
    <Banner
      tone={isAcute ? 'stop' : 'caution'}
      noun={isAcute ? t('pages:acute/noun') : t(`programme:urgency/${urgency}`)}
      heading={t(`rules:${first.rule.id}/do`)}
      announce={isAcute}
    >
      <p>{answers.join(' · ')}.</p>
      {recipient === undefined ? null : (
        <PhoneLine desk={{ state: { region: place.region } }} acute={{ contact: place.settingOf(recipient) }} />
      )}
      {others.map(({ rule }) => (
        <p key={rule.id}>{t(`rules:${rule.id}/do`)}.</p>
      ))}
      <p className="hint">{t('pages:check/urgentHint')}</p>
    </Banner>
  );
}

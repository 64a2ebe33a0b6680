// What is acute: the one interruption of the app, and the banner that stays. Where the patient leaves for another reason, a calm banner.
import { useMemo, useState } from 'react';
import { acuteText, headline } from '../../documents/acute-text.ts';
import { answerInWords, labelOf } from '../../documents/finding-words.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { type AcuteGateView, type AcuteShown, acuteGateView, interrupts } from '../../view-models/acute-gate-view.ts';
import type { Desk } from '../../view-models/desk.ts';
import { AcuteDialog } from './acute-dialog.tsx';
import { useAcuteSeen } from './acute-seen.ts';
import { PhoneLine } from './phone-line.tsx';
import { useWords } from './services.ts';
import { useCheckedDocument } from './use-checked-document.ts';
import { useCourseCode } from './use-course-code.ts';

/** The acute dialog and banner of a desk, the banner of one who leaves the course, or nothing. */
export function AcuteGate({ desk }: { readonly desk: Desk }) {
  const view = useMemo(() => acuteGateView(desk), [desk]);
  switch (view.kind) {
    case 'none':
      return null;
    case 'leaves':
      return <LeavingBanner view={view} />;
    case 'acute':
      return <AcuteShownGate desk={desk} view={view} />;
  }
}

function AcuteShownGate({ desk, view }: { readonly desk: Desk; readonly view: AcuteShown }) {
  const words = useWords();
  const code = useCourseCode();
  const { seen, see } = useAcuteSeen();
  // The set of answers it was opened by hand for: other answers are another set.
  const [again, setAgain] = useState<string>();
  const { key } = view.acute;
  const open = again === key || interrupts(view, seen);
  const text = useCheckedDocument(
    useMemo(() => acuteText(desk, view.acute, { code }, words), [desk, view, code, words]),
  );
  const close = () => {
    see(key);
    setAgain(undefined);
  };
  const first = headline(desk, view.acute, words);
  const finding = view.answers.length > 1 ? words.t('pages:acute/several', { finding: first }) : first;
  return (
    <>
      <AcuteBanner desk={desk} view={view} finding={finding} onShow={() => setAgain(key)} />
      {open ? <AcuteDialog desk={desk} view={view} finding={finding} text={text} onClose={close} /> : null}
    </>
  );
}

type AcuteBannerProps = {
  readonly desk: Desk;
  readonly view: AcuteShown;
  readonly finding: string;
  readonly onShow: () => void;
};

function AcuteBanner({ desk, view, finding, onShow }: AcuteBannerProps) {
  const words = useWords();
  const { t } = words;
  const answers = view.answers.flatMap(({ finding: id, value }) => {
    const known = desk.programme.findings.find((one) => one.id === id);
    if (known === undefined || value === undefined) return [];
    return [t('app:common/answer', { label: labelOf(id, words), value: answerInWords(known, value, words) })];
  });
  return (
    <Banner
      tone="stop"
      noun={t('pages:acute/noun')}
      heading={t(`rules:${view.acute.rule}/do`)}
      announce
      actions={
        <Button variant="quiet" onClick={onShow}>
          {t('pages:acute/showAgain')}
        </Button>
      }
    >
      <p>{answers.length === 0 ? finding : `${answers.join(' · ')}.`}</p>
      <PhoneLine desk={desk} acute={view.acute} />
      {view.handled ? <p>{t('pages:plan/accepted')}</p> : null}
      {view.passedBy === undefined ? null : <p>{t('pages:acute/bannerReason', { reason: view.passedBy })}</p>}
    </Banner>
  );
}

function LeavingBanner({ view }: { readonly view: Extract<AcuteGateView, { readonly kind: 'leaves' }> }) {
  const { t } = useWords();
  const { recommendations } = view;
  const [first] = recommendations;
  if (first === undefined) return null;
  const urgency = t(`programme:urgency/${first.rule.advice.urgency}`);
  return (
    <Banner tone="caution" noun={urgency} heading={t('pages:acute/leaves')}>
      {recommendations.map(({ rule }) => (
        <p key={rule.id}>{t(`rules:${rule.id}/do`)}.</p>
      ))}
      <p className="hint">{t('pages:acute/leavesHint')}</p>
    </Banner>
  );
}

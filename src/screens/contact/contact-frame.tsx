// The frame of a contact: pathway at the left, questions in the middle, live conclusion at the right, the acute above all.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { WorkFrame } from '../../ui/work-frame.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { AcuteGate } from '../shared/acute-gate.tsx';
import { ConclusionPanel, conclusionLine } from '../shared/conclusion-panel.tsx';
import { paths } from '../shared/paths.ts';
import { PathwayPanel } from '../shared/pathway-panel.tsx';
import { useWords } from '../shared/services.ts';

type ContactFrameProps = {
  readonly desk: Desk;
  /** Id of the step that is open. */
  readonly current: string;
  /** Where the reader is, in a line, for the closed bar on a small screen. */
  readonly place: string;
  readonly children: ReactNode;
};

/** The work place of a contact. */
export function ContactFrame({ desk, current, place, children }: ContactFrameProps) {
  const { t } = useWords();
  return (
    <WorkFrame
      pathwayLabel={t('app:nav/steps')}
      pathwaySummary={`${place} · ${t(`app:contacts/${desk.contact.contact}/short`)}`}
      pathway={<PathwayPanel desk={desk} current={current} />}
      conclusionLabel={t('pages:conclusion/title')}
      conclusionSummary={conclusionLine(desk.judgement, t)}
      conclusion={<ConclusionPanel desk={desk} />}
    >
      <AcuteGate desk={desk} />
      {children}
    </WorkFrame>
  );
}

/** What is shown where the address names no contact or step of the open course: one sentence and one way on. */
export function NowhereToGo({
  message,
  to = paths.start,
}: {
  readonly message: string;
  readonly to?: string | undefined;
}) {
  const { t } = useWords();
  return (
    <PageFrame>
      <StepHeading>{t('app:nav/contact')}</StepHeading>
      <p>{message}</p>
      <p>
        <Link to={to}>{to === paths.start ? t('app:errors/app/goToStart') : t('app:common/continue')}</Link>
      </p>
    </PageFrame>
  );
}

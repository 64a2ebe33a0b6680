// The pathway at the left: where the course is in time, and where the reader is in the contact. Two lists, never mixed.
import { memo, useMemo } from 'react';
import { Link } from 'react-router';
import type { LinkSlotProps } from '../../ui/link-slot.tsx';
import { StepNav, type StepNavItem } from '../../ui/step-nav.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { formatDay, formatWeekNumber } from '../../view-models/formats.ts';
import { planStep, type StepView, stepsOf } from '../../view-models/step-view.ts';
import { timelineOf } from '../../view-models/timeline-view.ts';
import { contactPath } from './paths.ts';
import { useServices, useWords } from './services.ts';
import { UndoButtons } from './undo-buttons.tsx';

/** A link that stays within the app. */
const routerLink = ({ href, current, children }: LinkSlotProps) => (
  <Link to={href} aria-current={current}>
    {children}
  </Link>
);

type PathwayPanelProps = { readonly desk: Desk; readonly current: string };

/** Timeline of the course above, steps of the contact below. */
export const PathwayPanel = memo(DrawnPanel);

function DrawnPanel({ desk, current }: PathwayPanelProps) {
  const { t, language } = useWords();
  const { today } = useServices();
  const { programme, state, judgement, contact } = desk;
  const line = useMemo(
    () => timelineOf(programme, state, today(), judgement.next),
    [programme, state, today, judgement.next],
  );
  return (
    <>
      <Timeline
        label={t('pages:course/timeline')}
        renderLink={routerLink}
        items={line.map((item) => ({
          id: `${item.contact}-${item.day}`,
          label: t(`app:contacts/${item.contact}/short`),
          detail: `${formatDay(item.day, 'short', language)} · ${formatWeekNumber(item.day, language)}`,
          state:
            item.state === 'skipped'
              ? 'done'
              : item.index === contact.index
                ? 'now'
                : item.state === 'now'
                  ? 'planned'
                  : item.state,
          stateWord: t(`pages:course/states/${item.state}`),
          icon: item.state === 'skipped' ? 'minus' : undefined,
          href:
            item.index === undefined || item.index === contact.index ? undefined : contactPath(item.index, planStep),
        }))}
      />
      <Steps desk={desk} current={current} />
      <UndoButtons />
    </>
  );
}

function Steps({ desk, current }: PathwayPanelProps) {
  const { t } = useWords();
  const steps = useMemo(() => stepsOf(desk), [desk]);
  const item = (step: StepView): StepNavItem => {
    const isCurrent = step.id === current;
    const missing = desk.judgement.missingSafety.length > 0 && step.id === steps[0]?.id && step.state !== 'todo';
    const state = isCurrent ? 'current' : missing ? 'attention' : step.state === 'done' ? 'done' : 'open';
    const part = t('app:common/of', { part: step.answered, whole: step.asked });
    const word = isCurrent
      ? t('pages:wizard/stepState/current')
      : step.state === 'partial'
        ? part
        : t(`pages:wizard/stepState/${step.state}`);
    return {
      id: step.id,
      label: t(`programme:steps/${step.id}`),
      state,
      stateWord: step.asked === 0 && !isCurrent ? '' : word,
      href: isCurrent ? undefined : contactPath(desk.contact.index, step.id),
    };
  };
  const plan: StepNavItem = {
    id: planStep,
    label: t(`programme:steps/${planStep}`),
    state: current === planStep ? 'current' : desk.judgement.final ? 'done' : 'open',
    stateWord: t(`pages:conclusion/status/${desk.judgement.status}`),
    href: current === planStep ? undefined : contactPath(desk.contact.index, planStep),
  };
  return <StepNav label={t('app:nav/steps')} renderLink={routerLink} steps={[...steps.map(item), plan]} />;
}

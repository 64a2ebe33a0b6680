// Time machine.
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { useWords } from '../shared/services.ts';

export function TimeMachinePage() {
  const { t } = useWords();
  const title = t('timeMachine:title');
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <StepHeading focusKey="time-machine">{title}</StepHeading>
    </PageFrame>
  );
}

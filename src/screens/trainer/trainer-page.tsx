// Practise.
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { useWords } from '../shared/services.ts';

export function TrainerPage() {
  const { t } = useWords();
  const title = t('trainer:title');
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <StepHeading focusKey="trainer">{title}</StepHeading>
    </PageFrame>
  );
}

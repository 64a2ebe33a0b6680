// Rules.
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { useWords } from '../shared/services.ts';

export function RulebookPage() {
  const { t } = useWords();
  const title = t('rulebook:title');
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <StepHeading focusKey="rulebook">{title}</StepHeading>
    </PageFrame>
  );
}

// Examples.
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { useWords } from '../shared/services.ts';

export function ExamplesPage() {
  const { t } = useWords();
  const title = t('examples:title');
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <StepHeading focusKey="examples">{title}</StepHeading>
    </PageFrame>
  );
}

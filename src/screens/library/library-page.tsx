// Reference and teaching.
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { useWords } from '../shared/services.ts';

export function LibraryPage() {
  const { t } = useWords();
  const title = t('library:title');
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <StepHeading focusKey="library">{title}</StepHeading>
    </PageFrame>
  );
}

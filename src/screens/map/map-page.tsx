// Pathway map.
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { useWords } from '../shared/services.ts';

export function MapPage() {
  const { t } = useWords();
  const title = t('map:title');
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <StepHeading focusKey="map">{title}</StepHeading>
    </PageFrame>
  );
}

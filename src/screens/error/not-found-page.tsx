// An address that leads nowhere.
import { Link } from 'react-router';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { paths } from '../shared/paths.ts';
import { useCourse, useWords } from '../shared/services.ts';

export function NotFoundPage() {
  const { t } = useWords();
  const isOpen = useCourse((store) => store.state !== undefined);
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: t('app:errors/app/notFoundTitle') })}</title>
      <StepHeading lead={t('app:errors/app/notFoundLead')} focusKey="not-found">
        {t('app:errors/app/notFoundTitle')}
      </StepHeading>
      <p className="actions">
        <Link className="button" data-variant="primary" to={paths.start}>
          {t('app:errors/app/goToStart')}
        </Link>
        {isOpen ? (
          <Link className="button" to={paths.course}>
            {t('app:nav/course')}
          </Link>
        ) : null}
      </p>
    </PageFrame>
  );
}

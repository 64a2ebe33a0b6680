// Offers a version of the app that waits, between patients and never during one: with a course open, here or in another tab, it says nothing.
import { useSyncExternalStore } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useCourse, useServices, useWords } from '../shared/services.ts';

const never = () => () => undefined;

export function NewVersionNotice() {
  const { t } = useWords();
  const { newVersion } = useServices();
  const isPatient = useCourse((store) => store.state !== undefined || store.foreignCourse !== undefined);
  const isWaiting = useSyncExternalStore(
    newVersion?.subscribe ?? never,
    () => newVersion?.isWaiting() ?? false,
    () => false,
  );
  if (!isWaiting || isPatient) return null;
  return (
    <Banner
      tone="neutral"
      noun={t('app:common/notice')}
      heading={t('app:start/newVersion')}
      actions={<Button onClick={() => newVersion?.takeOver()}>{t('app:start/newVersionAction')}</Button>}
    />
  );
}

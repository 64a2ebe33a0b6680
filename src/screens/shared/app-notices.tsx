// What every page must say of the state of things: nothing is kept, something could not be read, another tab is open. Nothing here
// hinders anything, and none of it speaks at once: that is for what is acute.
import { Link } from 'react-router';
import { Banner } from '../../ui/banner.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextareaField } from '../../ui/textarea-field.tsx';
import { paths } from './paths.ts';
import { useCourse, usePreferences, useWords } from './services.ts';

/** The notices that hold now, above the work; nothing is drawn where none does. */
export function AppNotices() {
  const { t } = useWords();
  const storageRefused = useCourse((store) => store.storageRefused);
  const misfits = useCourse((store) => store.state?.misfits.length ?? 0);
  const { unread, refused } = usePreferences();
  const noun = t('app:common/notice');
  return (
    <>
      {storageRefused ? <Banner tone="caution" noun={noun} heading={t('pages:notices/storage-refused')} /> : null}
      {refused && !storageRefused ? (
        <Banner tone="neutral" noun={noun} heading={t('pages:notices/settings-refused')} />
      ) : null}
      {unread.length > 0 ? (
        <Banner
          tone="neutral"
          noun={noun}
          heading={t('pages:notices/settings-unread', { what: unread.join(', ') })}
          actions={
            <Link className="button" data-variant="quiet" to={paths.settings}>
              {t('app:nav/settings')}
            </Link>
          }
        />
      ) : null}
      <SetAsideNotice />
      {misfits > 0 ? (
        <Banner
          tone="caution"
          noun={noun}
          heading={t('pages:notices/misfits', { count: misfits })}
          actions={
            <Link className="button" data-variant="quiet" to={paths.course}>
              {t('app:app/setAsideTitle')}
            </Link>
          }
        />
      ) : null}
      <OtherTabNotice />
    </>
  );
}

function SetAsideNotice() {
  const { t } = useWords();
  const setAside = useCourse((store) => store.setAside);
  const hasCourse = useCourse((store) => store.state !== undefined);
  if (setAside.length === 0) return null;
  const text = setAside
    .map((one) => {
      const raw = typeof one.raw === 'string' ? one.raw : JSON.stringify(one.raw, null, 2);
      return `${t(`pages:notices/aside/${one.problem}`)}:\n${raw}`;
    })
    .join('\n\n');
  const heading = hasCourse
    ? t('pages:notices/partlyUnreadable', { count: setAside.length })
    : t('pages:notices/storage-unreadable');
  return (
    <Banner tone="caution" noun={t('app:common/notice')} heading={heading}>
      <Disclosure summary={t('app:errors/app/showStored')}>
        <TextareaField
          id="set-aside-text"
          label={t('pages:notices/storedText')}
          plain
          readOnly
          rows={8}
          value={text}
          onChange={() => undefined}
        />
        <div className="actions">
          <CopyButton
            text={text}
            sourceId="set-aside-text"
            variant="secondary"
            label={t('app:common/copy')}
            doneLabel={t('app:common/copied')}
            selectedLabel={t('app:common/copySelected')}
            failedLabel={t('app:common/copyFailed')}
          />
        </div>
      </Disclosure>
    </Banner>
  );
}

function OtherTabNotice() {
  const { t } = useWords();
  const foreign = useCourse((store) => store.foreignCourse);
  const own = useCourse((store) => store.state?.id);
  if (foreign === undefined) return null;
  const same = foreign === own;
  const heading = t(same ? 'pages:notices/sameCourse' : 'app:app/otherTab');
  return <Banner tone={same ? 'caution' : 'neutral'} noun={t('app:common/notice')} heading={heading} />;
}

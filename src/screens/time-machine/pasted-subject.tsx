// Another course to look at: pasted as note or code. It is read and looked at, never opened, and not kept.
import { useEffect, useId, useState } from 'react';
import { stamped } from '../../course/event-writing.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextareaField } from '../../ui/textarea-field.tsx';
import { formatDay } from '../../view-models/formats.ts';
import { useRegions, useServices, useWords } from '../shared/services.ts';
import { usePasted } from '../shared/use-pasted.ts';
import type { Subject } from './time-machine-page.tsx';

export function PastedSubject({ onRead }: { readonly onRead: (subject: Subject | undefined) => void }) {
  const { t, language } = useWords();
  const { programmeById, today } = useServices();
  const regions = useRegions();
  const id = useId();
  const [text, setText] = useState('');
  const { read, failed } = usePasted(text);
  useEffect(() => {
    const programme = read?.reading.ok === true ? programmeById(read.reading.programme) : undefined;
    if (read === undefined || !read.reading.ok || !read.view.ok || programme === undefined) return onRead(undefined);
    const { startDay } = read.view.state;
    onRead({
      programme,
      regions,
      day: today(),
      events: stamped([], read.reading.events, `${startDay}T00:00:00.000Z`),
      name: t('timeMachine:pasted', {
        programme: t(`programme:programmes/${programme.id}/short`),
        day: formatDay(startDay, 'short', language),
      }),
    });
  }, [read, programmeById, today, regions, onRead, t, language]);
  const problem = read?.view.ok === false ? read.view.message : undefined;
  const error =
    failed !== undefined
      ? t('app:start/loadFailed')
      : problem === undefined
        ? undefined
        : t(`pages:resume/problems/${problem.key}`, problem.values);
  return (
    <Disclosure summary={t('timeMachine:another')}>
      <TextareaField
        id={id}
        label={t('pages:resume/label')}
        hint={t('timeMachine:pastedHint')}
        plain
        rows={3}
        value={text}
        error={error}
        onChange={setText}
      />
    </Disclosure>
  );
}

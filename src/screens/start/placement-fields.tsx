// For a patient who is not at a first contact today: the week of the course, the day of this contact, and a label of the clinician's own.
// Brought in when the disclosure is first opened.
import { useEffect, useMemo, useState } from 'react';
import type { Programme } from '../../model/programme.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { formatDay, formatDayInWords, formatWeekNumber } from '../../view-models/formats.ts';
import { firstContactElsewhere, readStart, type StartForm } from '../../view-models/placement-view.ts';
import { useServices, useWords } from '../shared/services.ts';
import type { Placed } from './placed.ts';

type PlacementFieldsProps = {
  /** Whether starting was tried: problems wait for it. A number that may be the patient's does not. */
  readonly tried: boolean;
  /** Whose contacts can be taken over at; undefined until it has come. */
  readonly programme: Programme | undefined;
  readonly onPlaced: (placed: Placed) => void;
};

export function PlacementFields({ tried, programme, onPlaced }: PlacementFieldsProps) {
  const { t, language } = useWords();
  const today = useServices().today();
  const [fields, setFields] = useState<StartForm>({ startWeek: 0, day: t('app:start/todayText'), label: '' });
  const contacts = (programme?.contacts ?? []).filter((one) => one.repeatsEveryWeeks === undefined);
  const read = useMemo(() => readStart(fields, today, language), [fields, today, language]);
  const problems = read.ok ? [] : read.problems;
  const messageOf = (field: 'day' | 'label') => {
    const found = problems.find((one) => one.field === field);
    if (found === undefined || (!tried && found.problem !== 'cpr')) return undefined;
    return t(`pages:errors/field/${found.problem}`, found.values);
  };
  const placedBy = (next: StartForm): Placed => {
    const { startWeek } = next;
    const found = readStart(next, today, language);
    if (found.ok) return { ok: true, startWeek, day: found.day, label: found.label };
    const errors = found.problems.map((one) => ({
      fieldId: `start-${one.field}`,
      message: t(`pages:errors/field/${one.problem}`, one.values),
    }));
    return { ok: false, startWeek, errors };
  };
  // In the event itself, not after it: the click that leaves a field may be the one that starts the course, on the day just typed.
  const update = (next: StartForm) => {
    setFields(next);
    onPlaced(placedBy(next));
  };
  // Another programme has other contacts: a week that it does not have is let go.
  const isLost = contacts.length > 0 && !contacts.some((one) => one.week === fields.startWeek);
  useEffect(() => {
    if (isLost) update({ ...fields, startWeek: 0 });
  });
  const dayError = messageOf('day');
  const day = read.ok ? read.day : undefined;
  const first = day === undefined ? undefined : firstContactElsewhere(day, fields.startWeek);
  const echo = day === undefined ? undefined : `${formatDayInWords(day, language)}, ${formatWeekNumber(day, language)}`;
  return (
    <>
      <ChoiceGroup
        id="start-week"
        legend={t('app:start/placement')}
        hint={t('app:start/placementHint')}
        value={String(fields.startWeek)}
        options={contacts.map((one) => ({ value: String(one.week), label: t(`app:contacts/${one.id}/short`) }))}
        onChange={(value) => {
          const chosen = contacts.find((one) => String(one.week) === value);
          if (chosen !== undefined) update({ ...fields, startWeek: chosen.week });
        }}
      />
      <TextField
        id="start-day"
        label={t('app:start/day')}
        hint={t('app:start/firstDayHint')}
        width="medium"
        value={fields.day}
        echo={dayError === undefined ? echo : undefined}
        error={dayError}
        onCommit={(text) => update({ ...fields, day: text })}
      />
      {first === undefined || fields.startWeek === 0 ? null : (
        <p className="start-first">
          {t('app:start/firstElsewhere', {
            day: formatDay(first, 'short', language),
            week: formatWeekNumber(first, language),
          })}
        </p>
      )}
      <TextField
        id="start-label"
        label={`${t('app:start/label')} (${t('app:common/optional')})`}
        hint={t('app:start/labelHint')}
        width="medium"
        value={fields.label}
        error={messageOf('label')}
        onCommit={(text) => update({ ...fields, label: text })}
      />
    </>
  );
}

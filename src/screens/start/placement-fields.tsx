// For a patient who is not at a first contact today: the week of the course, the day of this contact, and a label of the clinician's own.
import type { StartWeek } from '../../course/event.ts';
import type { Day } from '../../model/calendar.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { formatDay, formatWeekNumber } from '../../view-models/formats.ts';
import { firstContactElsewhere, type StartForm, startWeeks } from '../../view-models/start-view.ts';
import { useWords } from '../shared/services.ts';

type PlacementFieldsProps = {
  readonly fields: StartForm;
  /** The day as read; undefined where it could not be. */
  readonly day: Day | undefined;
  readonly dayEcho: string;
  readonly dayError: string | undefined;
  readonly labelError: string | undefined;
  readonly onChange: (fields: StartForm) => void;
};

export function PlacementFields({ fields, day, dayEcho, dayError, labelError, onChange }: PlacementFieldsProps) {
  const { t, language } = useWords();
  const first = day === undefined ? undefined : firstContactElsewhere(day, fields.startWeek);
  return (
    <>
      <ChoiceGroup
        id="start-week"
        legend={t('app:start/placement')}
        hint={t('app:start/placementHint')}
        value={String(fields.startWeek)}
        options={startWeeks.map((week) => ({ value: String(week), label: t(`programme:contacts/week${week}/short`) }))}
        onChange={(value) => {
          const week: StartWeek | undefined = startWeeks.find((one) => String(one) === value);
          if (week !== undefined) onChange({ ...fields, startWeek: week });
        }}
      />
      <TextField
        id="start-day"
        label={t('app:start/day')}
        hint={t('app:start/firstDayHint')}
        width="medium"
        value={fields.day}
        echo={dayError === undefined ? dayEcho : undefined}
        error={dayError}
        onCommit={(text) => onChange({ ...fields, day: text })}
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
        error={labelError}
        onCommit={(text) => onChange({ ...fields, label: text })}
      />
    </>
  );
}

// A new course: today, first contact, with what is remembered of the clinic; everything else is behind one disclosure.
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { StartWeek } from '../../course/event.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FigureLine } from '../../ui/figure-line.tsx';
import { formatDayInWords, formatWeekNumber } from '../../view-models/formats.ts';
import {
  type Place,
  placeOn,
  readStart,
  regionsOn,
  type StartForm as StartFields,
} from '../../view-models/start-view.ts';
import { contactPath } from '../shared/paths.ts';
import { PlaceFields } from '../shared/place-fields.tsx';
import { usePreferences, useRegions, useServices, useWords } from '../shared/services.ts';
import { useProgramme } from '../shared/use-programme.ts';
import { beginCourse } from './begin-course.ts';
import { PlacementFields } from './placement-fields.tsx';

type StartFormProps = {
  /** Called in place of starting where something in the tab must be cleared first. */
  readonly onBlocked: (() => void) | undefined;
};

export function StartForm({ onBlocked }: StartFormProps) {
  const words = useWords();
  const { t, language, has } = words;
  const services = useServices();
  const { preferences, change } = usePreferences();
  const regions = useRegions();
  const navigate = useNavigate();
  const programme = useProgramme();
  const today = services.today();
  const [fields, setFields] = useState<StartFields>({ startWeek: 0, day: t('app:start/todayText'), label: '' });
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<string>();
  const primary = useRef<HTMLButtonElement>(null);
  useEffect(() => primary.current?.focus(), []);

  const place = placeOn(preferences, regions, today);
  const choose = (next: Place) => change({ role: next.role, region: next.region, area: next.area });
  const role = programme?.roles.find((one) => one.id === place.role);
  const mayStart = role?.steers ?? true;
  const read = readStart(fields, today, language);
  const problems = read.ok ? [] : read.problems;
  const messageOf = (field: 'day' | 'label') => {
    const found = problems.find((one) => one.field === field);
    // Problems wait for the attempt to start; a number that may be the patient's does not.
    if (found === undefined || (attempt === 0 && found.problem !== 'cpr')) return undefined;
    return t(`app:errors/field/${found.problem}`, found.values);
  };

  const begin = async () => {
    if (onBlocked !== undefined) return onBlocked();
    setAttempt(attempt + 1);
    if (!read.ok || !mayStart) return;
    const { startWeek } = fields;
    const begun = await beginCourse(services, { ...place, label: read.label, startWeek, day: read.day });
    if (!begun.ok) {
      const key = `app:errors/problem/${begun.problem}`;
      return setFailed(
        t(begun.problem === 'load-failed' ? 'app:start/loadFailed' : has(key) ? key : 'app:errors/app/unexpected'),
      );
    }
    choose(place);
    await navigate(contactPath(0, preferences.layout?.[place.role] === 'sheet' ? 'ark' : begun.step));
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void begin();
  };
  const day = read.ok ? read.day : undefined;
  const shownDay = day === undefined ? '' : `${formatDayInWords(day, language)}, ${formatWeekNumber(day, language)}`;
  return (
    <form className="start" noValidate aria-label={t('app:start/heading')} onSubmit={submit}>
      <ErrorSummary
        heading={t('app:errors/summaryTitle')}
        attempt={attempt}
        errors={
          attempt === 0
            ? []
            : problems.map((one) => ({ fieldId: `start-${one.field}`, message: messageOf(one.field) ?? '' }))
        }
      />
      {failed === undefined ? null : <Banner tone="caution" noun={t('app:common/notice')} heading={failed} />}
      <div className="start-card">
        <FigureLine figure={fields.startWeek} label={t('app:start/week')}>
          <p>
            <strong>
              {fields.startWeek === 0 ? t('app:start/placementFirst') : contactName(words, fields.startWeek)}
            </strong>
          </p>
          <p>{shownDay}</p>
        </FigureLine>
        {mayStart ? (
          <Button variant="primary" type="submit" ref={primary}>
            {t('app:start/newPatient')}
          </Button>
        ) : (
          <Banner tone="caution" noun={t('app:common/notice')} heading={t('app:start/mayNotStartTitle')}>
            <p>{t('app:start/notSteering', { role: t(`programme:roles/${place.role}`).toLowerCase() })}</p>
            <p>{t('app:start/mayNotStart', { who: t('programme:capabilities/steer/who') })}</p>
          </Banner>
        )}
      </div>
      <PlaceFields
        id="start"
        place={place}
        roles={programme?.roles.map((one) => one.id) ?? []}
        regions={regionsOn(regions, today)}
        onChange={choose}
      />
      {programme === undefined || programme.regions.includes(place.region) ? null : (
        <p className="hint">
          {t('app:start/otherRegion', {
            regions: programme.regions.map((one) => t(`programme:regions/${one}`)).join(` ${t('app:common/and')} `),
            region: t(`programme:regions/${place.region}`),
          })}
        </p>
      )}
      <p className="hint">{t('app:start/remembered')}</p>
      <Disclosure summary={t('app:start/other')} open={attempt > 0 && problems.length > 0}>
        <PlacementFields
          fields={fields}
          day={day}
          dayEcho={shownDay}
          dayError={messageOf('day')}
          labelError={messageOf('label')}
          onChange={setFields}
        />
      </Disclosure>
    </form>
  );
}

/** Every week a course can be taken over at is a contact's. */
function contactName({ t }: ReturnType<typeof useWords>, week: StartWeek): string {
  return t(`programme:contacts/week${week}/name`);
}

// A new course: today, first contact, with what is remembered of the clinic; everything else is behind one disclosure.
import { type FormEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { programmeWords } from '../../i18n/words.ts';
import { roles } from '../../programmes/steering-roles.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FigureLine } from '../../ui/figure-line.tsx';
import { formatDayInWords, formatWeekNumber } from '../../view-models/formats.ts';
import { type Place, placeOn, regionsOn } from '../../view-models/start-view.ts';
import { contactPath } from '../shared/paths.ts';
import { PlaceFields } from '../shared/place-fields.tsx';
import { usePreferences, useRegions, useServices, useWords } from '../shared/services.ts';
import { useLive } from '../shared/use-live.ts';
import { useProgrammeOf } from '../shared/use-programme-of.ts';
import type { Placed } from './placed.ts';
import type { Led } from './programme-choice.tsx';

// The first page is quick to come: what a first contact today does not need is brought in when it is asked for.
const ProgrammeChoice = lazy(async () => {
  // After its words, which come once the page is painted: the start can be used without.
  await programmeWords;
  const module = await import('./programme-choice.tsx');
  return { default: module.ProgrammeChoice };
});
const PlacementFields = lazy(async () => {
  const [module] = await Promise.all([import('./placement-fields.tsx'), programmeWords]);
  return { default: module.PlacementFields };
});

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
  const today = services.today();
  const live = useLive();
  const [placed, setPlaced] = useState<Placed>({ ok: true, startWeek: 0, day: today, label: '' });
  const [led, setLed] = useState<Led>();
  const [elsewhere, setElsewhere] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<string>();
  const primary = useRef<HTMLButtonElement>(null);
  useEffect(() => primary.current?.focus(), []);

  const place = placeOn(preferences, regions, today);
  const programme = useProgrammeOf(led?.programme);
  const isCovered = led === undefined || led.programme !== undefined;
  const choose = (next: Place) => change({ role: next.role, region: next.region, area: next.area });
  const role = programme?.roles.find((one) => one.id === place.role);
  const mayStart = role?.steers ?? true;
  const steering = programme?.roles.filter((one) => one.steers).map((one) => t(`app:roles/${one.id}`).toLowerCase());
  const steeringRoles = (steering ?? []).join(', ');
  const begin = async () => {
    if (onBlocked !== undefined) return onBlocked();
    setAttempt(attempt + 1);
    if (!placed.ok || !mayStart || !isCovered) return;
    const { label, startWeek, day } = placed;
    const { beginCourse } = await import('./begin-course.ts');
    const begun = await beginCourse(services, led?.programme, { ...place, label, startWeek, day });
    if (!begun.ok) {
      const key = `pages:errors/problem/${begun.problem}`;
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
  const dayInWords = placed.ok
    ? `${formatDayInWords(placed.day, language)}, ${formatWeekNumber(placed.day, language)}`
    : '';
  // A page made beforehand keeps the space of the day.
  const contact = programme?.contacts.find((one) => one.week === placed.startWeek);
  const shownDay = live ? dayInWords : '\u00a0';
  return (
    <form className="start" noValidate aria-label={t('app:start/heading')} onSubmit={submit}>
      <ErrorSummary
        heading={t('app:errors/summaryTitle')}
        attempt={attempt}
        errors={attempt === 0 || placed.ok ? [] : placed.errors}
      />
      {failed === undefined ? null : <Banner tone="caution" noun={t('app:common/notice')} heading={failed} />}
      <div className="start-card">
        <FigureLine figure={placed.startWeek} label={t('app:start/week')}>
          <p>
            <strong>
              {contact === undefined || placed.startWeek === 0
                ? t('app:start/placementFirst')
                : t(`app:contacts/${contact.id}/name`)}
            </strong>
          </p>
          <p>{shownDay}</p>
        </FigureLine>
        {mayStart && isCovered ? (
          <Button variant="primary" type="submit" ref={primary}>
            {t('app:start/newPatient')}
          </Button>
        ) : !isCovered ? null : (
          <Banner tone="caution" noun={t('app:common/notice')} heading={t('app:start/mayNotStartTitle')}>
            <p>{t('app:start/notSteering', { role: t(`app:roles/${place.role}`).toLowerCase() })}</p>
            <p>{t('app:start/mayNotStart', { who: steeringRoles })}</p>
          </Banner>
        )}
      </div>
      <PlaceFields id="start" place={place} roles={roles} regions={regionsOn(regions, today)} onChange={choose} />
      <p className="hint">{t('app:start/remembered')}</p>
      <Suspense fallback={<div className="start-programme" />}>
        <ProgrammeChoice place={place} onLed={setLed} />
      </Suspense>
      {elsewhere ? null : (
        <div className="actions">
          <Button variant="quiet" aria-expanded={false} onClick={() => setElsewhere(true)}>
            {t('app:start/other')}
          </Button>
        </div>
      )}
      {elsewhere ? (
        <Suspense fallback={<p className="hint">{t('app:app/loading')}</p>}>
          <PlacementFields tried={attempt > 0} programme={programme} onPlaced={setPlaced} />
        </Suspense>
      ) : null}
    </form>
  );
}

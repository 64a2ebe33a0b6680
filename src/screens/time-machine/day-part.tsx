// The course on a chosen day. Days worth going to are buttons; any other is typed as elsewhere.
import { useMemo, useState } from 'react';
import { addDays, type Day } from '../../model/calendar.ts';
import { Button } from '../../ui/button.tsx';
import { StatusAnnouncer } from '../../ui/status-announcer.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { formatDay, formatDayInWords, formatWeekNumber } from '../../view-models/formats.ts';
import { dayView, type Mark, marksOf, reachOf, readDay } from '../../view-models/time-machine-view.ts';
import { useServices, useWords } from '../shared/services.ts';
import { DayShown } from './day-shown.tsx';
import type { Subject } from './time-machine-page.tsx';

/** Days of one turn back or forward. */
const TURN_DAYS = 7;

export function DayPart({ subject }: { readonly subject: Subject }) {
  const { t, language } = useWords();
  const now = useServices().today();
  const { programme, events, regions } = subject;
  const reach = useMemo(() => reachOf(events, now), [events, now]);
  const [day, setDay] = useState<Day>(subject.day);
  const [typed, setTyped] = useState<{ readonly text: string; readonly error: string }>();
  const marks = useMemo(() => marksOf(programme, events, now, regions), [programme, events, now, regions]);
  const view = useMemo(() => dayView(programme, events, day, regions), [programme, events, day, regions]);
  const within = (wanted: Day) => (wanted < reach.from ? reach.from : wanted > reach.to ? reach.to : wanted);
  const go = (wanted: Day) => {
    setTyped(undefined);
    setDay(within(wanted));
  };
  const commit = (text: string) => {
    const read = readDay(text, now, language);
    const limits = {
      earliest: formatDay(reach.from, 'short', language),
      latest: formatDay(reach.to, 'short', language),
    };
    if (!read.ok) {
      const values = read.problem === 'no-such-day' ? { month: read.month, daysInMonth: read.daysInMonth } : limits;
      return setTyped({ text, error: t(`pages:errors/field/${read.problem}`, values) });
    }
    if (read.day !== within(read.day)) return setTyped({ text, error: t('timeMachine:outOfReach', limits) });
    go(read.day);
  };
  const shown = formatDay(day, 'short', language);
  return (
    <section aria-labelledby="time-day">
      <h2 id="time-day">{t('timeMachine:onDay', { day: formatDayInWords(day, language) })}</h2>
      <StatusAnnouncer message={t('timeMachine:onDay', { day: formatDayInWords(day, language) })} />
      <div className="time-controls">
        <TextField
          id="time-day-field"
          label={t('timeMachine:day')}
          hint={t('timeMachine:dayHint')}
          width="medium"
          value={typed?.text ?? shown}
          error={typed?.error}
          echo={
            typed === undefined ? `${formatDayInWords(day, language)}, ${formatWeekNumber(day, language)}` : undefined
          }
          onCommit={commit}
        />
        <div className="actions">
          <Button onClick={() => go(addDays(day, -TURN_DAYS))} aria-disabled={day === reach.from}>
            {t('timeMachine:weekBack')}
          </Button>
          <Button onClick={() => go(addDays(day, TURN_DAYS))} aria-disabled={day === reach.to}>
            {t('timeMachine:weekOn')}
          </Button>
        </div>
      </div>
      <Marks marks={marks} day={day} onGo={go} />
      <DayShown view={view} programme={programme} />
    </section>
  );
}

type MarksProps = { readonly marks: readonly Mark[]; readonly day: Day; readonly onGo: (day: Day) => void };

/** The days worth going to, each once with all that happens on it. */
function Marks({ marks, day, onGo }: MarksProps) {
  const { t, language } = useWords();
  const days = [...new Set(marks.map((one) => one.day))];
  const said = ({ what, about }: Mark) => {
    if (what === 'planned') return t('timeMachine:marks/planned', { contact: t(`app:contacts/${about}/short`) });
    if (what === 'due') return t('timeMachine:marks/due', { recipient: t(`recipients:${about}/name`) });
    return t(`timeMachine:marks/${what}`);
  };
  return (
    <ul className="time-marks" aria-label={t('timeMachine:marks/label')}>
      {days.map((one) => (
        <li key={one}>
          <Button variant="quiet" pressed={one === day} onClick={() => onGo(one)}>
            <span>
              {formatDay(one, 'short', language)}
              <span className="hint">
                {' '}
                {marks
                  .filter((mark) => mark.day === one)
                  .map(said)
                  .join(' · ')}
              </span>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

// Ends the course or takes it up again, each with a reason that goes into the record.
import { type FormEvent, useState } from 'react';
import { endCourse, reopenCourse } from '../../course/commands.ts';
import type { CourseState } from '../../course/course.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { turnsOf } from '../../view-models/course-view.ts';
import { formatDay } from '../../view-models/formats.ts';
import { refusalOf } from '../shared/refusal.ts';
import { useAct, useServices, useWords } from '../shared/services.ts';

const endReasons = ['improved', 'referred', 'out-of-scope', 'patient-choice', 'other'] as const;

type EndCourseProps = { readonly state: CourseState };

export function EndCourse({ state }: EndCourseProps) {
  const { t, language } = useWords();
  const turns = turnsOf(state);
  const ended = state.status === 'ended';
  return (
    <Disclosure summary={t(ended ? 'pages:course/reopenCourse' : 'pages:plan/endCourse')} open={ended}>
      {turns.length === 0 ? null : (
        <ul>
          {turns.map((one) => (
            <li key={`${one.kind} ${one.day} ${one.reason}`}>
              {t(`pages:course/${one.kind}On`, { day: formatDay(one.day, 'short', language), reason: one.reason })}
            </li>
          ))}
        </ul>
      )}
      <TurnForm key={state.status} ended={ended} />
    </Disclosure>
  );
}

function TurnForm({ ended }: { readonly ended: boolean }) {
  const words = useWords();
  const { t } = words;
  const { today } = useServices();
  const act = useAct();
  const [choice, setChoice] = useState<string>(ended ? 'other' : '');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const own = choice === 'other';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reason = own ? text : choice === '' ? '' : t(`pages:plan/endReasons/${choice}`);
    const turn = { reason, day: today() };
    const result = act((open) => (ended ? reopenCourse(open.state, turn) : endCourse(open.state, turn)));
    setProblem(refusalOf(result, words));
  };
  const label = t(ended ? 'pages:course/reopenReason' : 'pages:plan/endReason');
  return (
    <form noValidate aria-label={t(ended ? 'pages:course/reopenCourse' : 'pages:plan/endCourse')} onSubmit={submit}>
      {ended ? null : (
        <SelectField
          id="end-reason"
          label={label}
          value={choice}
          emptyLabel={t('app:common/chooseOne')}
          error={own ? undefined : problem}
          options={endReasons.map((one) => ({ value: one, label: t(`pages:plan/endReasons/${one}`) }))}
          onChange={setChoice}
        />
      )}
      {own ? (
        <TextField
          id="turn-reason"
          label={ended ? label : t('pages:course/otherReason')}
          value={text}
          error={problem}
          onCommit={setText}
        />
      ) : null}
      <p className="actions">
        <Button type="submit">{t(ended ? 'pages:course/reopenCourse' : 'pages:plan/endCourse')}</Button>
      </p>
    </form>
  );
}

// Ends the course or takes it up again, each with a reason that goes into the record.
import { type FormEvent, useState } from 'react';
import { endCourse, reopenCourse } from '../../course/commands.ts';
import type { CourseState } from '../../course/course.ts';
import { hasParts, isText } from '../../course/readable.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { turnsOf } from '../../view-models/course-view.ts';
import { formatDay } from '../../view-models/formats.ts';
import { courseMemory } from '../shared/course-memory.ts';
import { refusalOf } from '../shared/refusal.ts';
import { useAct, useServices, useWords } from '../shared/services.ts';

const endReasons = ['improved', 'referred', 'out-of-scope', 'patient-choice', 'other'] as const;

/** A reason not given yet, of ending or of taking up again. */
type TurnDraft = { readonly choice: string; readonly text: string };
const NOTHING: TurnDraft = { choice: '', text: '' };
const useTurnDraft = courseMemory<TurnDraft>('turn', NOTHING, hasParts<TurnDraft>({ choice: isText, text: isText }));

type EndCourseProps = { readonly state: CourseState };

export function EndCourse({ state }: EndCourseProps) {
  const { t, language } = useWords();
  const turns = turnsOf(state);
  const ended = state.status === 'ended';
  const { value: draft } = useTurnDraft(state.status);
  // As the page opened: what was begun is not hidden from whoever comes back to it.
  const [begun] = useState(draft !== NOTHING);
  return (
    <Disclosure summary={t(ended ? 'pages:course/reopenCourse' : 'pages:plan/endCourse')} open={ended || begun}>
      {turns.length === 0 ? null : (
        <ul>
          {turns.map((one) => (
            <li key={`${one.kind} ${one.day} ${one.reason}`}>
              {t(`pages:course/${one.kind}On`, { day: formatDay(one.day, 'short', language), reason: one.reason })}
            </li>
          ))}
        </ul>
      )}
      <TurnForm key={state.status} status={state.status} />
    </Disclosure>
  );
}

function TurnForm({ status }: { readonly status: CourseState['status'] }) {
  const words = useWords();
  const { t } = words;
  const { today } = useServices();
  const act = useAct();
  const ended = status === 'ended';
  const { value: draft, change, remember } = useTurnDraft(status);
  const choice = ended ? 'other' : draft.choice;
  const { text } = draft;
  const [problem, setProblem] = useState<string>();
  const own = choice === 'other';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reason = own ? text : choice === '' ? '' : t(`pages:plan/endReasons/${choice}`);
    const turn = { reason, day: today() };
    const result = act((open) => (ended ? reopenCourse(open.state, turn) : endCourse(open.state, turn)));
    setProblem(refusalOf(result, words));
    if (result.ok) remember(NOTHING);
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
          onChange={(next) => change((before) => ({ ...before, choice: next }))}
        />
      )}
      {own ? (
        <TextField
          id="turn-reason"
          label={ended ? label : t('pages:course/otherReason')}
          value={text}
          error={problem}
          onCommit={(next) => change((before) => ({ ...before, text: next }))}
        />
      ) : null}
      <p className="actions">
        <Button type="submit">{t(ended ? 'pages:course/reopenCourse' : 'pages:plan/endCourse')}</Button>
      </p>
    </form>
  );
}

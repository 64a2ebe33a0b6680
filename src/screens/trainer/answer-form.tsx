// The learner's answer: flags, group, what is set going, how soon, to whom. Nothing is chosen beforehand; what is chosen is remembered at once.
import { type FormEvent, useState } from 'react';
import type { Exercise, Gym } from '../../training/practice/exercise.ts';
import type { LearnerAnswer } from '../../training/practice/score.ts';
import { Button } from '../../ui/button.tsx';
import { focusField } from '../../ui/focus-field.ts';
import { usePreferences, useWords } from '../shared/services.ts';
import { Flags } from './flags.tsx';
import {
  ActionQuestion,
  fieldIds,
  GroupQuestion,
  type QuestionProps,
  RecipientQuestion,
  UrgencyQuestion,
} from './questions.tsx';

type AnswerFormProps = {
  readonly gym: Gym;
  readonly exercise: Exercise;
  readonly draft: LearnerAnswer;
  readonly onChoose: (change: Partial<LearnerAnswer>) => void;
  readonly onAnswer: () => void;
  readonly onPause: () => void;
};

type Field = keyof typeof fieldIds;

/** What is still to be chosen before the answer counts; flags need none. */
function lackingIn({ options }: Exercise, draft: LearnerAnswer): readonly Field[] {
  const lacks: Readonly<Record<Field, boolean>> = {
    group: options.groups.length > 0 && draft.group === undefined,
    action: draft.actions.length === 0,
    urgency: draft.urgency === undefined,
    recipient: draft.recipient === undefined,
  };
  return (['group', 'action', 'urgency', 'recipient'] as const).filter((one) => lacks[one]);
}

export function AnswerForm({ gym, exercise, draft, onChoose, onAnswer, onPause }: AnswerFormProps) {
  const { t } = useWords();
  const { shortcuts = true } = usePreferences().preferences;
  const [hasTried, setTried] = useState(false);
  const lacking = hasTried ? lackingIn(exercise, draft) : [];
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const [first] = lackingIn(exercise, draft);
    setTried(true);
    if (first === undefined) onAnswer();
    else focusField(fieldIds[first]);
  };
  const asked = (field: Field): QuestionProps => ({
    ...{ options: exercise.options, draft, onChoose, shortcuts },
    error: lacking.includes(field) ? t(`trainer:ask/missing/${field}`) : undefined,
  });
  return (
    <form aria-labelledby="trainer-ask" noValidate onSubmit={onSubmit} className="trainer-form">
      <h2 id="trainer-ask">{t('trainer:ask/heading')}</h2>
      <Flags {...{ gym, exercise, draft, onChoose, shortcuts }} />
      <GroupQuestion {...asked('group')} />
      <ActionQuestion {...asked('action')} />
      <UrgencyQuestion {...asked('urgency')} />
      <RecipientQuestion {...asked('recipient')} />
      <div className="actions">
        <Button type="submit" variant="primary">
          {t('trainer:ask/answer')}
        </Button>
        <Button variant="quiet" onClick={onPause}>
          {t('trainer:result/back')}
        </Button>
      </div>
    </form>
  );
}

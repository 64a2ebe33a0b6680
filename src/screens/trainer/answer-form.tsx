// The learner's answer: flags, group, what is set going, how soon, to whom. Nothing is chosen beforehand; what is chosen is remembered at once.
import { type FormEvent, useState } from 'react';
import { labelOf } from '../../documents/finding-words.ts';
import { upperFirst } from '../../documents/statements.ts';
import type { Exercise, Gym } from '../../training/practice/exercise.ts';
import type { LearnerAnswer } from '../../training/practice/score.ts';
import { Button } from '../../ui/button.tsx';
import { CheckGroup } from '../../ui/check-group.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { focusField, focusNextQuestion } from '../../ui/focus-field.ts';
import { usePreferences, useWords } from '../shared/services.ts';
import { foundInWords, groupName, recipientName } from './said.ts';

type AnswerFormProps = {
  readonly gym: Gym;
  readonly exercise: Exercise;
  readonly draft: LearnerAnswer;
  readonly onChoose: (change: Partial<LearnerAnswer>) => void;
  readonly onAnswer: () => void;
  readonly onPause: () => void;
};

const fields = {
  group: 'trainer-group',
  action: 'trainer-action',
  urgency: 'trainer-urgency',
  recipient: 'trainer-recipient',
} as const;
type Field = keyof typeof fields;

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
  const words = useWords();
  const { t } = words;
  const { shortcuts = true } = usePreferences().preferences;
  const [hasTried, setTried] = useState(false);
  const { options } = exercise;
  const lacking = hasTried ? lackingIn(exercise, draft) : [];
  const errorOf = (field: Field) => (lacking.includes(field) ? t(`trainer:ask/missing/${field}`) : undefined);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const [first] = lackingIn(exercise, draft);
    setTried(true);
    if (first === undefined) onAnswer();
    else focusField(fields[first]);
  };
  const moveOn = (id: string) => () => focusNextQuestion(id);
  return (
    <form aria-labelledby="trainer-ask" noValidate onSubmit={onSubmit} className="trainer-form">
      <h2 id="trainer-ask">{t('trainer:ask/heading')}</h2>
      <Flags {...{ gym, exercise, draft, onChoose, shortcuts }} />
      {options.groups.length === 0 ? null : (
        <ChoiceGroup
          id={fields.group}
          legend={t('trainer:ask/group')}
          error={errorOf('group')}
          layout="stack"
          shape="list"
          shortcuts={shortcuts}
          options={options.groups.map((value) => ({
            value,
            label: upperFirst(groupName(value, words)),
            hint: groupHint(value, words),
          }))}
          value={draft.group}
          onChange={(group) => onChoose({ group })}
          onChosen={moveOn(fields.group)}
        />
      )}
      <CheckGroup
        id={fields.action}
        legend={t('trainer:ask/action')}
        hint={t('trainer:ask/actionHint')}
        error={errorOf('action')}
        layout="stack"
        shortcuts={shortcuts}
        options={options.actions.map((value) => ({ value, label: t(`trainer:ask/actions/${value}`) }))}
        values={draft.actions}
        onChange={(chosen) => onChoose({ actions: chosen })}
      />
      <ChoiceGroup
        id={fields.urgency}
        legend={t('trainer:ask/urgency')}
        error={errorOf('urgency')}
        layout="stack"
        shortcuts={shortcuts}
        options={options.urgencies.map((value) => ({ value, label: t(`trainer:ask/urgencies/${value}`) }))}
        value={draft.urgency}
        onChange={(urgency) => onChoose({ urgency })}
        onChosen={moveOn(fields.urgency)}
      />
      <ChoiceGroup
        id={fields.recipient}
        legend={t('trainer:ask/recipient')}
        error={errorOf('recipient')}
        layout="stack"
        shape="list"
        shortcuts={shortcuts}
        options={options.recipients.map((value) => ({ value, label: upperFirst(recipientName(value, words)) }))}
        value={draft.recipient}
        onChange={(recipient) => onChoose({ recipient })}
        onChosen={moveOn(fields.recipient)}
      />
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

function groupHint(id: string, { t, has }: ReturnType<typeof useWords>): string | undefined {
  const key = `programme:groups/${id}/long`;
  return has(key) ? t(key) : undefined;
}

type FlagsProps = Omit<AnswerFormProps, 'onAnswer' | 'onPause'> & { readonly shortcuts: boolean };

/** Each finding: no flag, a yellow one or a red one. Left as it is, it is none. */
function Flags({ gym, exercise, draft, onChoose, shortcuts }: FlagsProps) {
  const words = useWords();
  const { t } = words;
  const { findings } = exercise.options;
  if (findings.length === 0) return null;
  const { programme } = gym.prepared;
  const set = (id: string, value: 'none' | 'yellow' | 'red') => {
    const { [id]: _, ...others } = draft.flags;
    onChoose({ flags: value === 'none' ? others : { ...others, [id]: value } });
  };
  return (
    <section aria-labelledby="trainer-flags" className="trainer-flags">
      <p id="trainer-flags">
        <strong>{t('trainer:ask/flags')}</strong> <span className="hint">{t('trainer:ask/flagsHint')}</span>
      </p>
      {findings.map((id) => (
        <ChoiceGroup
          key={id}
          id={`trainer-flag-${id.replaceAll('.', '-')}`}
          legend={upperFirst(foundInWords(programme, id, exercise.sheet.answers[id], words)) || labelOf(id, words)}
          shortcuts={shortcuts}
          options={(['none', 'yellow', 'red'] as const).map((value) => ({
            value,
            label: t(`trainer:ask/flag/${value}`),
          }))}
          value={draft.flags[id] ?? null}
          onChange={(value) => set(id, value)}
        />
      ))}
    </section>
  );
}

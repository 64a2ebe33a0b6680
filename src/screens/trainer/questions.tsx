// The questions of a case, but for the flags: one with several answers, three with one.
import { upperFirst } from '../../documents/statements.ts';
import type { Options } from '../../training/practice/options.ts';
import type { LearnerAnswer } from '../../training/practice/score.ts';
import { CheckGroup } from '../../ui/check-group.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { focusNextQuestion } from '../../ui/focus-field.ts';
import { useWords } from '../shared/services.ts';
import { groupName, recipientName } from './said.ts';

/** Ids of the questions' fields. */
export const fieldIds = {
  group: 'trainer-group',
  action: 'trainer-action',
  urgency: 'trainer-urgency',
  recipient: 'trainer-recipient',
} as const;

export type QuestionProps = {
  readonly options: Options;
  readonly draft: LearnerAnswer;
  readonly error: string | undefined;
  readonly shortcuts: boolean;
  readonly onChoose: (change: Partial<LearnerAnswer>) => void;
};

export function GroupQuestion({ options, draft, error, shortcuts, onChoose }: QuestionProps) {
  const words = useWords();
  const { t, has } = words;
  if (options.groups.length === 0) return null;
  const hintOf = (id: string) => (has(`programme:groups/${id}/long`) ? t(`programme:groups/${id}/long`) : undefined);
  return (
    <ChoiceGroup
      id={fieldIds.group}
      legend={t('trainer:ask/group')}
      layout="stack"
      shape="list"
      {...{ error, shortcuts }}
      options={options.groups.map((value) => ({
        value,
        label: upperFirst(groupName(value, words)),
        hint: hintOf(value),
      }))}
      value={draft.group}
      onChange={(group) => onChoose({ group })}
      onChosen={() => focusNextQuestion(fieldIds.group)}
    />
  );
}

export function ActionQuestion({ options, draft, error, shortcuts, onChoose }: QuestionProps) {
  const { t } = useWords();
  return (
    <CheckGroup
      id={fieldIds.action}
      legend={t('trainer:ask/action')}
      hint={t('trainer:ask/actionHint')}
      layout="stack"
      {...{ error, shortcuts }}
      options={options.actions.map((value) => ({ value, label: t(`trainer:ask/actions/${value}`) }))}
      values={draft.actions}
      onChange={(actions) => onChoose({ actions })}
    />
  );
}

export function UrgencyQuestion({ options, draft, error, shortcuts, onChoose }: QuestionProps) {
  const { t } = useWords();
  return (
    <ChoiceGroup
      id={fieldIds.urgency}
      legend={t('trainer:ask/urgency')}
      layout="stack"
      {...{ error, shortcuts }}
      options={options.urgencies.map((value) => ({ value, label: t(`trainer:ask/urgencies/${value}`) }))}
      value={draft.urgency}
      onChange={(urgency) => onChoose({ urgency })}
      onChosen={() => focusNextQuestion(fieldIds.urgency)}
    />
  );
}

export function RecipientQuestion({ options, draft, error, shortcuts, onChoose }: QuestionProps) {
  const words = useWords();
  return (
    <ChoiceGroup
      id={fieldIds.recipient}
      legend={words.t('trainer:ask/recipient')}
      layout="stack"
      shape="list"
      {...{ error, shortcuts }}
      options={options.recipients.map((value) => ({ value, label: upperFirst(recipientName(value, words)) }))}
      value={draft.recipient}
      onChange={(recipient) => onChoose({ recipient })}
      onChosen={() => focusNextQuestion(fieldIds.recipient)}
    />
  );
}

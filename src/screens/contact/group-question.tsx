// The group: suggested by the programme's picture, confirmed by the clinician, with a reason where it is another.
import { useState } from 'react';
import { confirmGroup } from '../../course/decision-commands.ts';
import { hasParts, isMaybe, isText } from '../../course/readable.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { courseMemory } from '../shared/course-memory.ts';
import { fieldId } from '../shared/paths.ts';
import { refusalOf } from '../shared/refusal.ts';
import { useAct, usePreferences, useWords } from '../shared/services.ts';

/** Choosing the group while it is not confirmed yet, kept until Continue. */
export type GroupChoice = {
  /** What the clinician chose, now or before. Nothing is chosen for them. */
  readonly chosen: string | undefined;
  /** What Continue would confirm. */
  readonly group: string | undefined;
  readonly reason: string;
  readonly message: string | undefined;
  readonly choose: (group: string) => void;
  readonly explain: (reason: string) => void;
  /** Confirms what is chosen, else what is suggested. False where a reason is needed or nothing is chosen. */
  readonly confirm: () => boolean;
};

type GroupDraft = { readonly chosen: string | undefined; readonly reason: string | undefined };
const NOTHING: GroupDraft = { chosen: undefined, reason: undefined };
const useDraftChoice = courseMemory<GroupDraft>(
  'group',
  NOTHING,
  hasParts<GroupDraft>({ chosen: isMaybe(isText), reason: isMaybe(isText) }),
);

/** The state of the choice for a desk. What is not confirmed yet stays through visits to other screens and reloads. */
export function useGroupChoice(desk: Desk): GroupChoice {
  const words = useWords();
  const act = useAct();
  const { suggested } = desk.judgement.group;
  const own = desk.contact.group;
  const { value: draft, change, remember } = useDraftChoice(desk.contact.index);
  const chosen = draft.chosen ?? own?.group;
  const reason = draft.reason ?? own?.reason ?? '';
  const [message, setMessage] = useState<string>();
  const group = chosen ?? suggested ?? desk.judgement.group.confirmed;
  return {
    chosen,
    group,
    reason,
    message,
    choose: (next) => {
      change((before) => ({ ...before, chosen: next }));
      setMessage(undefined);
    },
    explain: (next) => change((before) => ({ ...before, reason: next })),
    confirm: () => {
      if (group === undefined) {
        setMessage(words.t('pages:errors/field/empty'));
        return false;
      }
      if (own?.group === group && (own.reason ?? '') === reason) {
        remember(NOTHING);
        return true;
      }
      const result = act(({ state, programme }) =>
        confirmGroup(state, programme, { contact: desk.contact.index, group, suggested, reason }),
      );
      const refused = refusalOf(result, words);
      setMessage(refused);
      if (refused === undefined) remember(NOTHING);
      return refused === undefined;
    },
  };
}

/** The groups as one question, the suggested one marked. */
export function GroupQuestion({ desk, choice }: { readonly desk: Desk; readonly choice: GroupChoice }) {
  const { t } = useWords();
  const { shortcuts = true } = usePreferences().preferences;
  const { suggested } = desk.judgement.group;
  const groups = [...desk.programme.groups].sort((a, b) => a.id.localeCompare(b.id));
  const deviates = suggested !== undefined && choice.group !== undefined && choice.group !== suggested;
  return (
    <>
      <ChoiceGroup
        id={fieldId('group')}
        legend={t('pages:wizard/groupChoose')}
        hint={t('programme:sectionHints/group')}
        error={deviates ? undefined : choice.message}
        layout="stack"
        shape="list"
        options={groups.map(({ id }) => ({
          value: id,
          label: `${t(`programme:groups/${id}/name`)}: ${t(`programme:groups/${id}/long`)}${id === suggested ? ` (${t('pages:wizard/groupSuggested').toLowerCase()})` : ''}`,
          hint: t(`programme:groups/${id}/picture`),
        }))}
        value={choice.chosen ?? null}
        shortcuts={shortcuts}
        onChange={choice.choose}
      />
      {deviates ? (
        <TextField
          id="group-reason"
          label={t('pages:wizard/groupOverride')}
          error={choice.message}
          value={choice.reason}
          width="full"
          layout="stack"
          onCommit={choice.explain}
        />
      ) : null}
    </>
  );
}

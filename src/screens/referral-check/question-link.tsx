// The way from a criterion to its question on the same page.
import type { ReactNode } from 'react';
import type { Programme } from '../../model/programme.ts';
import { focusField } from '../../ui/focus-field.ts';
import { PICTURE } from '../../view-models/referral-check-facts.ts';
import { fieldId } from '../shared/paths.ts';

/** Id of the block with the safety questions. */
export const ALARMS_ID = 'check-alarms';
/** Id of the choice of the week. */
export const WEEK_ID = 'check-week';
/** Id of the choice of a group, by picture or in one programme. */
export const groupId = (of: string): string => `check-group-${of}`;

/** Id of the control or group that asks for what a rule of the programme lacks. */
export function askedBy(lack: string, programme: Programme): string {
  if (lack === 'week') return WEEK_ID;
  if (lack !== 'group') return fieldId(lack);
  return groupId(programme.groups.some((one) => one.picture === undefined) ? programme.id : PICTURE);
}

/** A link that moves focus to the question. A question that waits for another is not there yet: then focus stays where it is. */
export function QuestionLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        if (id === ALARMS_ID) openAlarms();
        else focusField(id);
      }}
    >
      {children}
    </a>
  );
}

/** Unfolds the safety questions and goes to their line. */
function openAlarms(): void {
  const line = document.getElementById(ALARMS_ID);
  const block = line?.closest('details');
  if (block) block.open = true;
  line?.focus();
}

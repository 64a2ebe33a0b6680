// What the activities are that a patient names for a scale: remarks that hold from contact to contact, until another is written.
import type { Programme } from '../model/programme.ts';
import { accepted, type CommandResult, checkedText, contactOf } from './command.ts';
import type { CourseState } from './course.ts';

/** A name with the contact that wrote it down. */
export type ActivityName = { readonly text: string; readonly index: number };

/** The name of an activity as it is at a contact: the latest written down by then, else the first after it. Undefined where nobody has. */
export function activityName({ contacts }: CourseState, topic: string, index: number): ActivityName | undefined {
  const named = contacts.flatMap(({ index: at, remarks }): readonly ActivityName[] => {
    const text = remarks[topic];
    return text === undefined ? [] : [{ text, index: at }];
  });
  return named.findLast((one) => one.index <= index) ?? named[0];
}

/**
 * Names an activity at a contact, from there on. An empty text takes the name back at every contact that has it. No event where it is named so
 * already; refused for a name that is too long or holds a CPR number.
 */
export function nameActivity(
  state: CourseState,
  programme: Programme,
  input: { readonly contact: number; readonly topic: string; readonly text: string },
): CommandResult {
  const { contact, topic } = input;
  const found = contactOf(state, programme, contact);
  if (!found.ok) return found;
  const checked = checkedText(input.text, 'activity');
  if (!checked.ok) return checked;
  const { text } = checked;
  const write = (at: number) => ({ kind: 'remarkWritten', contact: at, topic, text }) as const;
  if (text === '')
    return accepted(
      state,
      ...state.contacts.flatMap(({ index, remarks }) => (Object.hasOwn(remarks, topic) ? [write(index)] : [])),
    );
  return text === activityName(state, topic, contact)?.text ? accepted(state) : accepted(state, write(contact));
}

// What the clinician adds to letters in free text: shown in the letter while it is typed, saved as a clinical act when the field is left.
import { writeRemark } from '../../course/decision-commands.ts';
import { isRecordOf, isText } from '../../course/readable.ts';
import type { Desk } from '../../view-models/desk.ts';
import { courseMemory } from '../shared/course-memory.ts';
import { refusalOf } from '../shared/refusal.ts';
import { useAct, useWords } from '../shared/services.ts';

type Drafts = Readonly<Record<string, string>>;
const NONE: Drafts = {};
const useDrafts = courseMemory<Drafts>('remarks', NONE, isRecordOf(isText));

/** The remarks of a contact. */
export type Remarks = {
  /** By topic: what is typed and not saved, or was refused. */
  readonly drafts: Drafts;
  readonly textOf: (topic: string) => string;
  /** Why the text as it stands would not be saved; undefined where it would. */
  readonly problemOf: (topic: string) => string | undefined;
  readonly write: (topic: string, text: string) => void;
  /** The field was left: saves its text. What is refused stays as a draft. */
  readonly save: (topic: string) => void;
};

/** The remarks of the desk's contact. A draft stays through visits to other screens and reloads. */
export function useRemarks(desk: Desk): Remarks {
  const words = useWords();
  const act = useAct();
  const { index: contact } = desk.contact;
  const { value: drafts, change } = useDrafts(contact);
  const forget = (topic: string) =>
    change((all) => {
      const rest = Object.entries(all).filter(([id]) => id !== topic);
      return rest.length === 0 ? NONE : Object.fromEntries(rest);
    });
  return {
    drafts,
    textOf: (topic) => drafts[topic] ?? desk.contact.remarks[topic] ?? '',
    problemOf: (topic) => {
      const text = drafts[topic];
      if (text === undefined) return undefined;
      const result = writeRemark(desk.state, desk.programme, { contact, topic, text });
      return result.ok ? undefined : refusalOf(result, words);
    },
    write: (topic, text) => change((all) => ({ ...all, [topic]: text })),
    save: (topic) => {
      const text = drafts[topic];
      if (text === undefined) return;
      const result = act(({ state, programme }) => writeRemark(state, programme, { contact, topic, text }));
      if (result.ok) forget(topic);
    },
  };
}

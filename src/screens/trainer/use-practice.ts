// What this tab remembers of practice, by programme: the round that is open with what is chosen so far, the rounds done, what failed. A reload loses nothing of it.
import {
  hasParts,
  isFlag,
  isListOf,
  isMaybe,
  isOneOf,
  isRecordOf,
  isText,
  type Readable,
} from '../../course/readable.ts';
import type { Programme } from '../../model/programme.ts';
import {
  type DoneRound,
  noPractice,
  type OpenRound,
  type Practice,
  type RoomRound,
} from '../../training/practice/practice.ts';
import { type LearnerAnswer, type MistakeKind, mistakeKinds } from '../../training/practice/score.ts';
import { actions } from '../../training/practice/solution.ts';
import { tabMemory } from '../shared/tab-memory.ts';

const isNumber: Readable<number> = (value): value is number => typeof value === 'number' && Number.isFinite(value);
const isAnswer = hasParts<LearnerAnswer>({
  flags: isRecordOf(isOneOf('red', 'yellow')),
  group: isMaybe(isText),
  actions: isListOf(isOneOf(...actions)),
  urgency: isMaybe(isOneOf('acute', 'subacute', 'routine')),
  recipient: isMaybe(isText),
});
const drawn = { seed: isNumber, role: isText, cases: isListOf(isText) };
const isMistakeKind: Readable<MistakeKind> = isOneOf(...mistakeKinds);
const isPractice = hasParts<Practice>({
  edition: isText,
  open: isMaybe(
    hasParts<OpenRound>({ ...drawn, answers: isListOf(isAnswer), draft: isAnswer, isShown: isFlag, isPaused: isFlag }),
  ),
  room: isMaybe(hasParts<RoomRound>({ ...drawn, place: isNumber, isShown: isFlag })),
  done: isListOf(
    hasParts<DoneRound>({
      ...drawn,
      ...{ answers: isListOf(isAnswer), points: isNumber, isPassed: isFlag, endangering: isListOf(isMistakeKind) },
    }),
  ),
  viewed: isMaybe(isNumber),
  failed: isListOf(isText),
});

const NOTHING = noPractice('');
const useMemory = tabMemory<Practice>('trainer', NOTHING, isPractice);

/** The practice of a programme, and the way to remember the next state of it. Cases of another edition are others: then it begins anew. */
export function usePractice(programme: Programme): readonly [Practice, (next: Practice) => void] {
  const [kept, remember] = useMemory(programme.id);
  const practice = kept.edition === programme.edition ? kept : noPractice(programme.edition);
  return [practice, remember];
}

/** Which programme is practised, and in which role; each empty until it is chosen. */
export type Choice = { readonly programme: string; readonly role: string };
const NO_CHOICE: Choice = { programme: '', role: '' };
export const useChoiceMemory = tabMemory<Choice>(
  'trainer-choice',
  NO_CHOICE,
  hasParts<Choice>({ programme: isText, role: isText }),
);

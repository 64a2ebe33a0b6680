// A round before a room: large, nothing to fill in. The room says what it would do; then the answer is shown, and the next patient comes.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { upperFirst } from '../../documents/statements.ts';
import { type Exercise, exerciseAt } from '../../training/practice/exercise.ts';
import { type RoomRound, roomBack, roomForward } from '../../training/practice/practice.ts';
import { Button } from '../../ui/button.tsx';
import { DefinitionRows } from '../../ui/definition-rows.tsx';
import { usePreferences, useWords } from '../shared/services.ts';
import { CaseTold } from './case-told.tsx';
import { rightParts } from './marked-parts.tsx';
import type { RoundProps } from './programme-practice.tsx';
import { Recommended } from './recommended.tsx';

const FORWARD = [' ', 'ArrowRight'];
const BACK = ['ArrowLeft'];

export function RoomPage(props: RoundProps) {
  const { gym, practice, remember } = props;
  const { shortcuts = true } = usePreferences().preferences;
  const { room } = practice;
  const exercise = room === undefined ? undefined : exerciseAt(gym, room, room.place);
  if (room === undefined || exercise === undefined) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    // A button or a link keeps its own keys.
    if (event.target instanceof Element && event.target.matches('a, button, summary')) return;
    const step = FORWARD.includes(event.key) ? roomForward : BACK.includes(event.key) ? roomBack : undefined;
    if (step === undefined) return;
    event.preventDefault();
    remember(step(practice));
  };
  return (
    <section onKeyDown={shortcuts ? onKeyDown : undefined} aria-labelledby="trainer-case">
      <div className="check">
        <div className="check-part">
          <CaseTold {...{ gym, exercise, place: room.place, whole: room.cases.length, role: room.role }} />
        </div>
        <div className="check-part">
          <RoomSide {...props} {...{ room, exercise, shortcuts }} />
        </div>
      </div>
    </section>
  );
}

type RoomSideProps = RoundProps & {
  readonly room: RoomRound;
  readonly exercise: Exercise;
  readonly shortcuts: boolean;
};

/** What the room is asked, or the answer; and the way on. */
function RoomSide(props: RoomSideProps) {
  const { gym, room, exercise, teaching, shortcuts } = props;
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { isShown } = room;
  useEffect(() => {
    if (isShown) heading.current?.focus();
  }, [isShown]);
  return (
    <section aria-labelledby="trainer-room" className="trainer-mark">
      <h2 id="trainer-room" ref={heading} tabIndex={-1}>
        {t(isShown ? 'trainer:mark/heading' : 'trainer:room/decide')}
      </h2>
      {isShown ? (
        <>
          <RoomAnswer exercise={exercise} />
          <Recommended {...{ gym, exercise, teaching, role: room.role }} />
        </>
      ) : (
        <RoomQuestions />
      )}
      <RoomActions {...props} />
      {shortcuts ? <p className="hint">{t('trainer:room/keys')}</p> : null}
    </section>
  );
}

/** What the room is asked. */
function RoomQuestions() {
  const { t } = useWords();
  return (
    <ul>
      <li>{t('trainer:ask/flags')}</li>
      <li>{t('trainer:ask/group')}</li>
      <li>{t('trainer:ask/action')}</li>
      <li>{t('trainer:ask/urgency')}</li>
      <li>{t('trainer:ask/recipient')}</li>
    </ul>
  );
}

function RoomAnswer({ exercise }: Pick<RoomSideProps, 'exercise'>) {
  const words = useWords();
  return (
    <DefinitionRows
      rows={rightParts(exercise.solution, words).map(({ part, text }) => ({
        id: part,
        term: words.t(`trainer:mark/parts/${part}`),
        value: upperFirst(text),
      }))}
    />
  );
}

function RoomActions({ room, practice, remember }: RoomSideProps) {
  const { t } = useWords();
  const isOver = room.isShown && room.place === room.cases.length - 1;
  const onward = room.isShown ? 'trainer:room/next' : 'trainer:room/show';
  return (
    <div className="actions">
      <Button variant="primary" onClick={() => remember(roomForward(practice))}>
        {t(isOver ? 'trainer:room/end' : onward)}
      </Button>
      <Button onClick={() => remember(roomBack(practice))}>{t('trainer:room/back')}</Button>
      {isOver ? null : (
        <Button variant="quiet" onClick={() => remember({ ...practice, room: undefined })}>
          {t('trainer:room/end')}
        </Button>
      )}
    </div>
  );
}

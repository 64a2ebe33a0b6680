// Takes back the last act, and puts it back again: a correction is an addition, so nothing is lost by either.
import { redoableEvent, undoableEvent } from '../../course/effective-events.ts';
import { redo, undo } from '../../course/undo-commands.ts';
import { Button } from '../../ui/button.tsx';
import { useAct, useCourse, useWords } from './services.ts';

/** Undo, and redo where something was undone last. Drawn only where there is something to take back. */
export function UndoButtons() {
  const { t } = useWords();
  const act = useAct();
  const events = useCourse((store) => store.events);
  const last = undoableEvent(events);
  // Opening the contact is not taken back from within it: nothing would be left to stand on.
  const canUndo = last !== undefined && last.kind !== 'contactOpened';
  const canRedo = redoableEvent(events) !== undefined;
  if (!canUndo && !canRedo) return null;
  return (
    <div className="actions">
      {canUndo ? (
        <Button variant="quiet" onClick={() => act(({ state, events: all }) => undo(state, all))}>
          {t('app:common/undoLast')}
        </Button>
      ) : null}
      {canRedo ? (
        <Button variant="quiet" onClick={() => act(({ state, events: all }) => redo(state, all))}>
          {t('app:common/redoLast')}
        </Button>
      ) : null}
    </div>
  );
}

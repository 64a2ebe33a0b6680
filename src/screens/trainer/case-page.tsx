// One case of a round: what is known beside what is asked; afterwards the answer in its place.
import { exerciseAt, marksOf } from '../../training/practice/exercise.ts';
import { choose, goOn, handIn, pause } from '../../training/practice/practice.ts';
import { mark } from '../../training/practice/score.ts';
import { useWords } from '../shared/services.ts';
import { AnswerForm } from './answer-form.tsx';
import { CaseTold } from './case-told.tsx';
import { Marked } from './marked.tsx';
import type { RoundProps } from './programme-practice.tsx';

export function CasePage({ gym, practice, remember, teaching }: RoundProps) {
  const { open } = practice;
  const { t } = useWords();
  if (open === undefined) return null;
  // The case whose answer is shown is the last one answered.
  const place = open.isShown ? open.answers.length - 1 : open.answers.length;
  const exercise = exerciseAt(gym, open, place);
  if (exercise === undefined) return null;
  const marks = marksOf(gym, open, open.answers);
  const marked = marks[place];
  const given = open.answers[place];
  return (
    <div className="check">
      <div className="check-part">
        <CaseTold {...{ gym, exercise, place, whole: open.cases.length, role: open.role }} />
      </div>
      <div className="check-part">
        {open.isShown && marked !== undefined && given !== undefined ? (
          <Marked
            {...{ gym, exercise, marked, given, teaching, role: open.role }}
            isLast={open.answers.length === open.cases.length}
            onNext={() => remember(goOn(practice, marks))}
            onPause={() => remember(pause(practice, true))}
          />
        ) : (
          <AnswerForm
            key={place}
            {...{ gym, exercise, draft: open.draft }}
            onChoose={(change) => remember(choose(practice, change))}
            onPause={() => remember(pause(practice, true))}
            onAnswer={() => remember(handIn(practice, mark(exercise.solution, open.draft)))}
          />
        )}
      </div>
      <title>
        {t('app:app/titlePattern', { step: t('trainer:case/of', { part: place + 1, whole: open.cases.length }) })}
      </title>
    </div>
  );
}

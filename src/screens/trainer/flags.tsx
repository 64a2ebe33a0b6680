// Which of the findings told are flags: each one none, yellow or red. Left as it is, it is none.
import { upperFirst } from '../../documents/statements.ts';
import type { Exercise, Gym } from '../../training/practice/exercise.ts';
import type { LearnerAnswer } from '../../training/practice/score.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { useWords } from '../shared/services.ts';
import { foundInWords } from './said.ts';

type FlagsProps = {
  readonly gym: Gym;
  readonly exercise: Exercise;
  readonly draft: LearnerAnswer;
  readonly shortcuts: boolean;
  readonly onChoose: (change: Partial<LearnerAnswer>) => void;
};

const colours = ['none', 'yellow', 'red'] as const;

export function Flags({ gym, exercise, draft, onChoose, shortcuts }: FlagsProps) {
  const words = useWords();
  const { t } = words;
  const { findings } = exercise.options;
  if (findings.length === 0) return null;
  const { programme } = gym.prepared;
  const set = (id: string, value: (typeof colours)[number]) => {
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
          legend={upperFirst(foundInWords(programme, id, exercise.sheet.answers[id], words))}
          shortcuts={shortcuts}
          options={colours.map((value) => ({ value, label: t(`trainer:ask/flag/${value}`) }))}
          value={draft.flags[id] ?? null}
          onChange={(value) => set(id, value)}
        />
      ))}
    </section>
  );
}

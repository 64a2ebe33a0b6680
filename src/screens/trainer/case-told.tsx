// What is known of the patient, in the words of the journal.
import { useEffect, useRef } from 'react';
import type { Exercise, Gym } from '../../training/practice/exercise.ts';
import { DefinitionRows } from '../../ui/definition-rows.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../shared/services.ts';
import { storyLines } from './said.ts';

type CaseToldProps = {
  readonly gym: Gym;
  readonly exercise: Exercise;
  readonly place: number;
  readonly whole: number;
  readonly role: string;
};

export function CaseTold({ gym, exercise, place, whole, role }: CaseToldProps) {
  const words = useWords();
  const { t } = words;
  const { contacts } = gym.prepared.programme;
  const { contact } = exercise.sheet;
  const lines = storyLines(exercise.story, contacts[0]?.id === contact, words);
  const heading = useRef<HTMLHeadingElement>(null);
  // Another patient is read from the beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is what is new
  useEffect(() => heading.current?.focus(), [place]);
  const when = [
    t(`app:contacts/${contact}/name`),
    t(`app:roles/${role}`),
    t(`programme:programmes/${gym.prepared.programme.id}/short`),
  ];
  return (
    <section aria-labelledby="trainer-case" className="trainer-told">
      <h2 id="trainer-case" ref={heading} tabIndex={-1}>
        {t('trainer:case/of', { part: place + 1, whole })}
      </h2>
      <p className="hint">{when.join(' · ')}</p>
      <DefinitionRows
        rows={lines.map(({ id, term, text }) => ({
          id,
          term,
          value: id === 'not-asked' ? <NotAsked text={text} /> : text,
        }))}
      />
    </section>
  );
}

function NotAsked({ text }: { readonly text: string }) {
  return (
    <strong>
      <Icon name="circle" /> {text}
    </strong>
  );
}

// Part by part: right, partly or wrong, with the learner's answer and the right one.

import { labelOf } from '../../documents/finding-words.ts';
import { joinedBy } from '../../documents/phrase-words.ts';
import { lowerFirst, upperFirst } from '../../documents/statements.ts';
import { type LearnerAnswer, type Part, type PartMark, parts } from '../../training/practice/score.ts';
import { NONE, type Solution } from '../../training/practice/solution.ts';
import { DefinitionRows } from '../../ui/definition-rows.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useWords } from '../shared/services.ts';
import type { MarkedProps } from './marked.tsx';
import { groupName, recipientName } from './said.ts';

type Words = ReturnType<typeof useWords>;

export function MarkedParts({ exercise, marked, given }: Pick<MarkedProps, 'exercise' | 'marked' | 'given'>) {
  const words = useWords();
  const { t } = words;
  const left = parts.filter((part) => marked.parts.every((one) => one.part !== part));
  return (
    <>
      <DefinitionRows
        rows={marked.parts.map((one) => ({
          id: one.part,
          term: t(`trainer:mark/parts/${one.part}`),
          value: <PartLine {...{ one, given, solution: exercise.solution }} />,
        }))}
      />
      {left.length === 0 ? null : (
        <p className="hint">
          {t('trainer:mark/notCounted', {
            parts: joinedBy(
              left.map((part) => lowerFirst(t(`trainer:mark/parts/${part}`))),
              t('app:common/and'),
            ),
          })}
        </p>
      )}
    </>
  );
}

type PartLineProps = { readonly one: PartMark; readonly given: LearnerAnswer; readonly solution: Solution };

function PartLine({ one, given, solution }: PartLineProps) {
  const words = useWords();
  const { t } = words;
  const isRight = one.mistakes.length === 0;
  const yours = givenIn(one.part, given, words);
  return (
    <>
      {isRight ? (
        <Tag icon="check">{t('trainer:mark/right')}</Tag>
      ) : (
        <Tag tone="caution" icon="cross">
          {t(one.share > 0 ? 'trainer:mark/half' : 'trainer:mark/wrong')}
        </Tag>
      )}{' '}
      {isRight ? upperFirst(yours) : t('trainer:mark/yours', { what: yours })}
      {isRight ? null : (
        <>
          <br />
          {t('trainer:mark/correct', { what: rightIn(one.part, solution, words) })}
        </>
      )}
    </>
  );
}

/** What the learner answered. */
function givenIn(part: Part, given: LearnerAnswer, words: Words): string {
  const { t } = words;
  const nothing = t('trainer:mark/noAnswer');
  switch (part) {
    case 'flags': {
      const of = (colour: 'red' | 'yellow') => Object.keys(given.flags).filter((id) => given.flags[id] === colour);
      return flagsIn(of('red'), of('yellow'), words);
    }
    case 'group':
      return given.group === undefined ? nothing : groupName(given.group, words);
    case 'action':
      return given.actions.length === 0 ? nothing : actionsIn(given.actions, words, t('app:common/and'));
    case 'urgency':
      return given.urgency === undefined ? nothing : lowerFirst(t(`trainer:ask/urgencies/${given.urgency}`));
    case 'recipient':
      return given.recipient === undefined ? nothing : recipientName(given.recipient, words);
  }
}

/** What is right, part by part, as far as it can be asked of the case. */
export function rightParts(
  solution: Solution,
  words: Words,
): readonly { readonly part: Part; readonly text: string }[] {
  const isAsked = (part: Part) =>
    (part !== 'group' || solution.groups !== undefined) &&
    (part !== 'urgency' || solution.urgencies !== undefined) &&
    (part !== 'recipient' || solution.recipients !== undefined);
  return parts.filter(isAsked).map((part) => ({ part, text: rightIn(part, solution, words) }));
}

/** What is right; where several are, all of them. */
function rightIn(part: Part, solution: Solution, words: Words): string {
  const { t } = words;
  const or = t('app:common/or');
  switch (part) {
    case 'flags':
      return flagsIn(solution.red, solution.yellow, words);
    case 'group':
      return joinedBy(
        (solution.groups ?? []).map((id) => groupName(id, words)),
        or,
      );
    case 'action': {
      const due = solution.due.map((one) => actionsIn(one.actions, words, or));
      return due.length > 0 ? due.join('; ') : actionsIn(solution.wanted.actions, words, or);
    }
    case 'urgency':
      return joinedBy(
        (solution.urgencies ?? []).map((one) => lowerFirst(t(`trainer:ask/urgencies/${one}`))),
        or,
      );
    case 'recipient': {
      const { due = [], open = [] } = solution.recipients ?? {};
      const right = due.length > 0 ? due : [...open, NONE];
      return joinedBy(
        right.map((id) => recipientName(id, words)),
        or,
      );
    }
  }
}

function actionsIn(ids: readonly string[], { t }: Words, conjunction: string): string {
  return joinedBy(
    ids.map((id) => lowerFirst(t(`trainer:ask/actions/${id}`))),
    conjunction,
  );
}

function flagsIn(red: readonly string[], yellow: readonly string[], words: Words): string {
  const { t } = words;
  const named = (ids: readonly string[]) => ids.map((id) => lowerFirst(labelOf(id, words))).join(', ');
  const said = [
    ...(red.length === 0 ? [] : [t('trainer:mark/redFlag', { what: named(red) })]),
    ...(yellow.length === 0 ? [] : [t('trainer:mark/yellowFlag', { what: named(yellow) })]),
  ];
  return said.length === 0 ? t('trainer:mark/noFlags') : said.join('; ');
}

// The questions of a contact in a branch, on a copy: every step closed until it is asked for, the group, and what becomes of a referral.
import { memo } from 'react';
import { SelectField } from '../../ui/select-field.tsx';
import type { Desk } from '../../view-models/desk.ts';
import type { StepView } from '../../view-models/step-view.ts';
import { type LaterChoice, laterChoices, referralFates } from '../../view-models/story-branch.ts';
import { Sections } from '../shared/answering/sections.tsx';
import type { Answering } from '../shared/answering/use-answers.ts';
import { useSteps } from '../shared/answering/use-steps.ts';
import { LazyDisclosure } from '../shared/lazy-disclosure.tsx';
import { useWords } from '../shared/services.ts';
import type { Branching } from './use-branch.ts';

type BranchQuestionsProps = { readonly desk: Desk; readonly branching: Branching };

export function BranchQuestions({ desk, branching }: BranchQuestionsProps) {
  const { t } = useWords();
  const steps = useSteps(desk).filter((step) => step.sections.some((one) => one.fields.length > 0));
  const choices = laterChoices(desk, branching.desks.at(-1));
  return (
    <form className="check-part" noValidate onSubmit={(event) => event.preventDefault()}>
      <h3>{t('examples:branch/questions')}</h3>
      {steps.map((step) => (
        <Step
          key={step.id}
          step={step}
          answering={branching.answering}
          day={desk.contact.day}
          durationFinding={desk.programme.durationFinding}
        />
      ))}
      <GroupField desk={desk} branching={branching} />
      {choices.map((one) => (
        <Later key={`${one.kind} ${one.rule}`} choice={one} branching={branching} />
      ))}
    </form>
  );
}

type StepProps = {
  readonly step: StepView;
  readonly answering: Answering;
  readonly day: string;
  readonly durationFinding: string;
};

const Step = memo(DrawnStep);

function DrawnStep({ step, answering, day, durationFinding }: StepProps) {
  const { t } = useWords();
  const state = t('pages:wizard/answered', { part: step.answered, whole: step.asked });
  return (
    <LazyDisclosure summary={`${t(`programme:steps/${step.id}`)} · ${state}`}>
      {() => <Sections {...{ step, answering, day, durationFinding }} />}
    </LazyDisclosure>
  );
}

/** Nothing chosen, as the value of an option. */
const NONE = '';

function GroupField({ desk, branching }: BranchQuestionsProps) {
  const { t } = useWords();
  const { suggested } = desk.judgement.group;
  const name = (id: string) => t(`programme:groups/${id}/name`);
  const none = t('examples:branch/groupAsSuggested', {
    group: suggested === undefined ? t('pages:conclusion/noGroup') : name(suggested),
  });
  return (
    <SelectField
      id="branch-group"
      label={t('pages:conclusion/group')}
      layout="stack"
      value={branching.group ?? NONE}
      options={[
        { value: NONE, label: none },
        ...desk.programme.groups.map(({ id }) => ({
          value: id,
          label: `${name(id)}: ${t(`programme:groups/${id}/long`)}`,
        })),
      ]}
      onChange={(group) => branching.chooseGroup(group === NONE ? undefined : group)}
    />
  );
}

type LaterProps = { readonly choice: LaterChoice; readonly branching: Branching };

/** What rules of later contacts read: a referral and its reply. */
function Later({ choice, branching }: LaterProps) {
  const { t } = useWords();
  const { rule } = choice;
  const id = `branch-${rule.replaceAll('.', '-')}`;
  const label = t(`rules:${rule}/do`);
  if (choice.kind === 'referral') {
    return (
      <SelectField
        id={id}
        label={label}
        layout="stack"
        value={choice.fate}
        options={referralFates.map((value) => ({ value, label: t(`examples:branch/fate/${value}`) }))}
        onChange={(fate) => branching.chooseReferral(rule, fate)}
      />
    );
  }
  return (
    <SelectField
      id={id}
      label={label}
      layout="stack"
      value={choice.isTaken ? 'yes' : 'no'}
      options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`examples:branch/takenUp/${value}`) }))}
      onChange={(value) => branching.takeUp(rule, value === 'yes')}
    />
  );
}

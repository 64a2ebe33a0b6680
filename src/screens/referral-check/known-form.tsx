// Role, week and group, and the findings of the open course in one act.
import type { Programme } from '../../model/programme.ts';
import { roles } from '../../programmes/steering-roles.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import {
  answersFromCourse,
  type GroupChoice,
  groupChoices,
  nothingKnown,
  PICTURE,
  type WeekChoice,
  weekChoices,
} from '../../view-models/referral-check-facts.ts';
import { type RecipientGroup, rulesLeadingTo } from '../../view-models/referral-targets.ts';
import { useWords } from '../shared/services.ts';
import type { Check } from '../shared/use-check.ts';
import { useDesk } from '../shared/use-desk.ts';
import { groupId, WEEK_ID } from './question-link.tsx';
import { RecipientSelect } from './recipient-choice.tsx';
import type { CheckPlaceHere } from './use-check-place.ts';

type KnownFormProps = {
  readonly programmes: readonly Programme[];
  readonly recipient: string;
  readonly groups: readonly RecipientGroup[];
  readonly check: Check;
  readonly place: CheckPlaceHere;
  /** Says what an action did. */
  readonly onTold: (what: string) => void;
};

/** Nothing chosen, as the value of an option. */
const NONE = '';

export function KnownForm({ programmes, recipient, groups, check, place, onTold }: KnownFormProps) {
  const { t } = useWords();
  const { known } = check;
  const leading = rulesLeadingTo(programmes, recipient);
  const weeks = weekChoices(leading, known.week);
  return (
    <>
      <div className="check-known">
        <RecipientSelect groups={groups} recipient={recipient} />
        <SelectField
          id="check-role"
          label={t('app:start/role')}
          layout="stack"
          value={place.role}
          options={roles.map((value) => ({ value, label: t(`app:roles/${value}`) }))}
          onChange={place.setRole}
        />
        <SelectField
          id={WEEK_ID}
          label={t('app:start/week')}
          layout="stack"
          hint={t('pages:check/weekHint')}
          value={known.week === undefined ? NONE : String(known.week)}
          options={[
            { value: NONE, label: t('pages:check/weekNone') },
            ...weeks.map((one) => ({ value: String(one.week), label: weekLabel(one, t) })),
          ]}
          onChange={(week) => check.chooseWeek(week === NONE ? undefined : Number(week))}
        />
        {groupChoices(leading).map((choice) => (
          <GroupField key={choice.of} choice={choice} check={check} />
        ))}
      </div>
      <KnownActions check={check} onTold={onTold} />
    </>
  );
}

function weekLabel({ week, on }: WeekChoice, t: ReturnType<typeof useWords>['t']): string {
  return t(on ? 'pages:check/weekOn' : 'pages:check/weekIs', { week });
}

function GroupField({ choice, check }: { readonly choice: GroupChoice; readonly check: Check }) {
  const { t } = useWords();
  const options =
    'pictures' in choice
      ? choice.pictures.map((value) => ({ value, label: t(`pages:check/pictures/${value}`) }))
      : choice.groups.map((value) => ({ value, label: t(`programme:groups/${value}/name`) }));
  const programme = choice.of === PICTURE ? undefined : t(`programme:programmes/${choice.of}/short`);
  return (
    <SelectField
      id={groupId(choice.of)}
      label={programme === undefined ? t('pages:conclusion/group') : t('pages:check/groupOf', { programme })}
      layout="stack"
      value={check.known.groups[choice.of] ?? NONE}
      options={[{ value: NONE, label: t('pages:check/weekNone') }, ...options]}
      onChange={(group) => check.chooseGroup(choice.of, group)}
    />
  );
}

function KnownActions({ check, onTold }: Pick<KnownFormProps, 'check' | 'onTold'>) {
  const { t } = useWords();
  const desk = useDesk();
  const isEmpty = Object.keys(check.known.answers).length === 0;
  return (
    <div className="actions">
      {desk === undefined ? null : (
        <Button
          variant="secondary"
          onClick={() => {
            const known = answersFromCourse(desk);
            check.take(known);
            onTold(t('pages:check/fromCourseDone', { count: Object.keys(known.answers).length }));
          }}
        >
          {t('pages:check/fromCourse')}
        </Button>
      )}
      <Button
        variant="quiet"
        aria-disabled={isEmpty}
        onClick={() => {
          if (isEmpty) return;
          check.take(nothingKnown);
          onTold(t('pages:check/cleared'));
        }}
      >
        {t('pages:check/clear')}
      </Button>
    </div>
  );
}

// Before a round: which programme, as whom, and the rounds that were done in this tab.

import { pause, pointsToPass } from '../../training/practice/practice.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../shared/services.ts';
import type { ProgrammePracticeProps, RoundProps } from './programme-practice.tsx';
import { Rounds } from './rounds.tsx';

type StartRoundProps = ProgrammePracticeProps &
  RoundProps & { readonly role: string; readonly begin: (failed: readonly string[]) => void };

export function StartRound(props: StartRoundProps) {
  const { programme, programmes, choose, gym, practice, role, begin, teaching } = props;
  const { t } = useWords();
  return (
    <>
      <p className="lead">{t('trainer:lead')}</p>
      {teaching.projector ? null : <Waiting practice={practice} remember={props.remember} />}
      <section aria-labelledby="trainer-start">
        <h2 id="trainer-start">{t('trainer:start/heading')}</h2>
        <div className="check-known">
          <SelectField
            id="trainer-programme"
            label={t('trainer:start/programme')}
            layout="stack"
            value={programme.id}
            options={programmes.map((id) => ({ value: id, label: t(`programme:programmes/${id}/short`) }))}
            onChange={(id) => choose({ programme: id, role: '' })}
          />
          <SelectField
            id="trainer-role"
            label={t('trainer:start/role')}
            layout="stack"
            value={role}
            options={programme.roles.map(({ id }) => ({ value: id, label: t(`app:roles/${id}`) }))}
            onChange={(id) => choose({ programme: programme.id, role: id })}
          />
        </div>
        <p>{t('trainer:start/about', { count: gym.library.cases.length })}</p>
        <p className="hint">
          {t('trainer:start/pass', { points: pointsToPass })} {t('trainer:start/kept')}
        </p>
        <div className="actions">
          <Button variant="primary" onClick={() => begin([])}>
            {t(teaching.projector ? 'trainer:start/beginRoom' : 'trainer:start/begin')}
          </Button>
          {practice.failed.length === 0 || teaching.projector ? null : (
            <Button onClick={() => begin(practice.failed)}>{t('trainer:result/practise')}</Button>
          )}
        </div>
      </section>
      <Rounds {...props} />
    </>
  );
}

/** The round that waits. */
function Waiting({ practice, remember }: Pick<RoundProps, 'practice' | 'remember'>) {
  const { t } = useWords();
  const { open } = practice;
  if (open === undefined) return null;
  const { seed, cases, answers } = open;
  return (
    <div className="actions">
      <p>{t('trainer:start/openRound', { seed, part: answers.length, whole: cases.length })}</p>
      <Button variant="primary" onClick={() => remember(pause(practice, false))}>
        {t('trainer:start/goOn')}
      </Button>
    </div>
  );
}

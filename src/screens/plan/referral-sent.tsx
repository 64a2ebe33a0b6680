// That a referral was sent, and on which day: the aim for the waiting time counts from it.
import { useState } from 'react';
import { withdrawReferral } from '../../course/decision-batches.ts';
import { makeReferral } from '../../course/decision-commands.ts';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { readContactDay } from '../../view-models/contact-day.ts';
import type { Desk } from '../../view-models/desk.ts';
import { formatDay } from '../../view-models/formats.ts';
import type { PlanItem } from '../../view-models/plan-view.ts';
import { refusalOf } from '../shared/refusal.ts';
import { useAct, useServices, useWords } from '../shared/services.ts';

type ReferralSentProps = { readonly desk: Desk; readonly item: PlanItem };

export function ReferralSent({ desk, item }: ReferralSentProps) {
  const words = useWords();
  const { t, language } = words;
  const act = useAct();
  const { today } = useServices();
  const [error, setError] = useState<string>();
  const { sent, recipient } = item;
  const rule = item.recommendation.rule.id;
  const id = `sent-${rule.replaceAll('.', '-')}`;
  const of = { contact: desk.contact.index, rule };
  if (recipient === undefined) return null;
  const note = (day: string) =>
    setError(
      refusalOf(
        act((open) => makeReferral(open.state, open.programme, { ...of, recipient, day })),
        words,
      ),
    );
  const tick = (checked: boolean) => {
    if (checked) note(today() < desk.contact.day ? desk.contact.day : today());
    else
      setError(
        refusalOf(
          act(({ state, events }) => withdrawReferral(state, events, of)),
          words,
        ),
      );
  };
  const typed = (text: string) => {
    const read = readContactDay(text, today(), language, desk.contact.day);
    if (read.ok) note(read.day);
    else setError(t(`app:errors/field/${read.problem}`, read.values));
  };
  return (
    <div className="referral-sent">
      <CheckboxField id={id} label={t('pages:plan/referralMade')} checked={sent !== undefined} onChange={tick} />
      {sent === undefined ? null : (
        <TextField
          id={`${id}-day`}
          label={t('pages:plan/referralDay')}
          width="short"
          value={formatDay(sent.day, 'short', language)}
          error={error}
          onCommit={typed}
        />
      )}
      {sent?.due === undefined || sent.due === sent.day ? null : (
        <p className="hint">{t('pages:plan/referralDue', { day: formatDay(sent.due, 'short', language) })}</p>
      )}
    </div>
  );
}

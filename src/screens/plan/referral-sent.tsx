// That a referral was sent, and on which day: the aim for the waiting time counts from it.
import { withdrawReferral } from '../../course/decision-batches.ts';
import { makeReferral } from '../../course/decision-commands.ts';
import { hasParts, isMaybe, isText } from '../../course/readable.ts';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { readContactDay } from '../../view-models/contact-day.ts';
import type { Desk } from '../../view-models/desk.ts';
import { formatDay } from '../../view-models/formats.ts';
import type { PlanItem } from '../../view-models/plan-view.ts';
import { courseMemory } from '../shared/course-memory.ts';
import { refusalOf } from '../shared/refusal.ts';
import { useAct, useServices, useWords } from '../shared/services.ts';

/** A day that was typed and not understood or refused, with its message. */
type DayEntry = { readonly text: string; readonly message: string };
const useDayEntry = courseMemory<DayEntry | undefined>(
  'sent',
  undefined,
  isMaybe(hasParts<DayEntry>({ text: isText, message: isText })),
);

type ReferralSentProps = { readonly desk: Desk; readonly item: PlanItem };

export function ReferralSent({ desk, item }: ReferralSentProps) {
  const words = useWords();
  const { t, language } = words;
  const act = useAct();
  const { today } = useServices();
  const { sent, recipient } = item;
  const rule = item.recommendation.rule.id;
  const id = `sent-${rule.replaceAll('.', '-')}`;
  const of = { contact: desk.contact.index, rule };
  const { value: entry, remember } = useDayEntry(`${of.contact} ${rule}`);
  if (recipient === undefined) return null;
  const keep = (text: string, message: string | undefined) =>
    remember(message === undefined ? undefined : { text, message });
  const note = (day: string, text: string) =>
    keep(
      text,
      refusalOf(
        act((open) => makeReferral(open.state, open.programme, { ...of, recipient, day })),
        words,
      ),
    );
  const shown = sent === undefined ? '' : formatDay(sent.day, 'short', language);
  const tick = (checked: boolean) => {
    const day = today() < desk.contact.day ? desk.contact.day : today();
    if (checked) note(day, formatDay(day, 'short', language));
    else
      keep(
        shown,
        refusalOf(
          act(({ state, events }) => withdrawReferral(state, events, of)),
          words,
        ),
      );
  };
  const typed = (text: string) => {
    const read = readContactDay(text, today(), language, desk.contact.day);
    if (read.ok) note(read.day, text);
    else keep(text, t(`pages:errors/field/${read.problem}`, read.values));
  };
  return (
    <div className="referral-sent">
      <CheckboxField id={id} label={t('pages:plan/referralMade')} checked={sent !== undefined} onChange={tick} />
      {sent === undefined ? null : (
        <TextField
          id={`${id}-day`}
          label={t('pages:plan/referralDay')}
          width="short"
          value={entry?.text ?? shown}
          error={entry?.message}
          onCommit={typed}
        />
      )}
      {sent?.due === undefined || sent.due === sent.day ? null : (
        <p className="hint">{t('pages:plan/referralDue', { day: formatDay(sent.due, 'short', language) })}</p>
      )}
    </div>
  );
}

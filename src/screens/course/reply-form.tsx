// What came back for a referral: the outcome, the day and a remark. What is begun stays until it is saved or cancelled.
import { type FormEvent, useEffect, useState } from 'react';
import { receiveReply } from '../../course/decision-commands.ts';
import type { ReplyOutcome } from '../../course/event.ts';
import { hasParts, isFlag, isMaybe, isOneOf, isText } from '../../course/readable.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { focusField } from '../../ui/focus-field.ts';
import { TextField } from '../../ui/text-field.tsx';
import { TextareaField } from '../../ui/textarea-field.tsx';
import { formatDay } from '../../view-models/formats.ts';
import { type ReferralView, readReplyDay } from '../../view-models/referrals-view.ts';
import { courseMemory } from '../shared/course-memory.ts';
import { refusalOf } from '../shared/refusal.ts';
import { useAct, useServices, useWords } from '../shared/services.ts';

/** A reply not saved yet; what is left out stands as it was noted. */
type ReplyDraft = {
  readonly open: boolean;
  readonly outcome: ReplyOutcome | undefined;
  readonly day: string | undefined;
  readonly text: string | undefined;
};
const NOTHING: ReplyDraft = { open: false, outcome: undefined, day: undefined, text: undefined };
const outcomes = ['answered', 'returned'] as const satisfies readonly ReplyOutcome[];
const useReplyDraft = courseMemory<ReplyDraft>(
  'reply',
  NOTHING,
  hasParts<ReplyDraft>({
    open: isFlag,
    outcome: isMaybe(isOneOf(...outcomes)),
    day: isMaybe(isText),
    text: isMaybe(isText),
  }),
);

/** The form of one referral. */
export type ReplyActs = {
  readonly isOpen: boolean;
  /** Opened here and now; false where it comes back as it was left, and then it takes no focus. */
  readonly justOpened: boolean;
  readonly draft: ReplyDraft;
  readonly write: (part: Partial<ReplyDraft>) => void;
  /** Opens it, or folds it away with what is written in it. */
  readonly toggle: () => void;
  readonly forget: () => void;
};

/** What is filled in of a reply, and whether its form stands open. */
export function useReply({ index, rule }: ReferralView): ReplyActs {
  const { value: draft, change, remember } = useReplyDraft(`${index} ${rule}`);
  const [justOpened, setJustOpened] = useState(false);
  return {
    ...{ isOpen: draft.open, justOpened, draft },
    write: (part) => change((before) => ({ ...before, ...part })),
    toggle: () => {
      setJustOpened(!draft.open);
      change((before) => ({ ...before, open: !before.open }));
    },
    forget: () => remember(NOTHING),
  };
}

type ReplyFormProps = { readonly referral: ReferralView; readonly what: string; readonly form: ReplyActs };

export function ReplyForm({ referral, what, form }: ReplyFormProps) {
  const words = useWords();
  const { t, language } = words;
  const { today } = useServices();
  const act = useAct();
  const { index: contact, rule, sent, reply } = referral;
  const { draft, write, justOpened } = form;
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<string>();
  const id = `reply-${contact}-${rule.replaceAll('.', '-')}`;
  useEffect(() => {
    if (justOpened) focusField(`${id}-outcome`);
  }, [id, justOpened]);
  const outcome = draft.outcome ?? reply?.outcome;
  const noted = reply === undefined ? t('app:start/todayText') : formatDay(reply.day, 'short', language);
  const dayText = draft.day ?? noted;
  const text = draft.text ?? reply?.text ?? '';
  const read = readReplyDay(dayText, today(), language, sent);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (outcome === undefined) return void focusField(`${id}-outcome`);
    if (!read.ok) return void focusField(`${id}-day`);
    const { day } = read;
    const refusal = refusalOf(
      act((open) => receiveReply(open.state, open.programme, { contact, rule, outcome, day, text })),
      words,
    );
    setProblem(refusal);
    if (refusal === undefined) form.forget();
    else focusField(`${id}-text`);
  };
  return (
    <form className="reply-form" noValidate aria-label={t('pages:referrals/noteOne', { what })} onSubmit={save}>
      <ChoiceGroup
        id={`${id}-outcome`}
        legend={t('pages:referrals/outcome')}
        options={outcomes.map((value) => ({ value, label: t(`pages:referrals/outcomes/${value}`) }))}
        value={outcome}
        error={tried && outcome === undefined ? t('pages:errors/field/empty') : undefined}
        onChange={(next) => write({ outcome: next })}
      />
      <TextField
        id={`${id}-day`}
        label={t('pages:referrals/day')}
        hint={t('app:start/firstDayHint')}
        width="medium"
        value={dayText}
        echo={read.ok ? read.words : undefined}
        error={read.ok || !tried ? undefined : t(`pages:errors/field/${read.problem}`, read.values)}
        onCommit={(day) => write({ day })}
      />
      <TextareaField
        id={`${id}-text`}
        label={t('pages:referrals/remark')}
        hint={t('pages:referrals/remarkHint')}
        rows={2}
        value={text}
        error={problem}
        onChange={(next) => write({ text: next })}
      />
      <div className="actions">
        <Button type="submit">{t('pages:referrals/save')}</Button>
        <Button variant="quiet" onClick={form.forget}>
          {t('app:common/cancel')}
        </Button>
      </div>
    </form>
  );
}

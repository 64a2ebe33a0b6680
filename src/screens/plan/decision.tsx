// To follow a recommendation or not: two buttons, then the decision in words with a way back. Focus stays on the card it was on.
import { useEffect, useRef, useState } from 'react';
import { acceptAdvice, declineAdvice, resetAdvice } from '../../course/decision-commands.ts';
import { hasParts, isFlag, isMaybe, isText } from '../../course/readable.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Desk } from '../../view-models/desk.ts';
import type { PlanItem } from '../../view-models/plan-view.ts';
import { courseMemory } from '../shared/course-memory.ts';
import { refusalOf } from '../shared/refusal.ts';
import { useAct, useWords } from '../shared/services.ts';

/** A reason not given yet. */
type DeclineDraft = { readonly open: boolean; readonly chosen: string | undefined; readonly written: string };
const NOTHING: DeclineDraft = { open: false, chosen: undefined, written: '' };
const useDeclineDraft = courseMemory<DeclineDraft>(
  'decline',
  NOTHING,
  hasParts<DeclineDraft>({ open: isFlag, chosen: isMaybe(isText), written: isText }),
);

/** What can be done with one recommendation. */
export type DecisionActs = {
  readonly declining: boolean;
  /** The form was opened here and now; false where it comes back as it was left, and then it takes no focus. */
  readonly justOpened: boolean;
  /** The reason as far as it is written. */
  readonly draft: DeclineDraft;
  readonly write: (part: Partial<Pick<DeclineDraft, 'chosen' | 'written'>>) => void;
  readonly accept: () => void;
  readonly startDeclining: () => void;
  /** Folds the form away; what is written in it stays. */
  readonly stopDeclining: () => void;
  /** Forgets what is written. */
  readonly cancel: () => void;
  /** Declines with the reason; hands back why it was refused, in words. */
  readonly decline: (reason: string) => string | undefined;
  readonly undo: () => void;
};

/** The acts on one recommendation of the desk's contact. */
export function useDecision(desk: Desk, item: PlanItem): DecisionActs {
  const words = useWords();
  const act = useAct();
  const of = { contact: desk.contact.index, rule: item.recommendation.rule.id };
  const { value: draft, change, remember } = useDeclineDraft(`${of.contact} ${of.rule}`);
  const [justOpened, setJustOpened] = useState(false);
  const show = (open: boolean) => {
    setJustOpened(open);
    change((before) => ({ ...before, open }));
  };
  return {
    declining: draft.open,
    justOpened,
    draft,
    write: (part) => change((before) => ({ ...before, ...part })),
    accept: () => {
      act(({ state, programme }) => acceptAdvice(state, programme, of));
      remember(NOTHING);
    },
    startDeclining: () => show(true),
    stopDeclining: () => show(false),
    cancel: () => remember(NOTHING),
    decline: (reason) => {
      const refusal = refusalOf(
        act((open) => declineAdvice(open.state, open.programme, { ...of, reason })),
        words,
      );
      if (refusal === undefined) remember(NOTHING);
      return refusal;
    },
    undo: () => {
      act(({ state, programme }) => resetAdvice(state, programme, of));
    },
  };
}

type DecisionProps = { readonly item: PlanItem; readonly decision: DecisionActs };

/** The buttons of a card. */
export function Decision({ item, decision }: DecisionProps) {
  const { t } = useWords();
  const buttons = useRef<HTMLSpanElement>(null);
  const before = useRef({ state: item.state, declining: decision.declining });
  const what = t(`rules:${item.recommendation.rule.id}/do`);
  useEffect(() => {
    const changed = before.current.state !== item.state || before.current.declining !== decision.declining;
    before.current = { state: item.state, declining: decision.declining };
    // The button that was pressed is gone, and with it the focus: it goes to what stands in its place.
    if (changed && document.activeElement === document.body)
      [...(buttons.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  }, [item.state, decision.declining]);
  return (
    <span className="decision" data-state={item.state} ref={buttons}>
      {item.state === 'open' ? (
        <>
          <Button onClick={decision.accept} aria-label={t('pages:plan/acceptOne', { what })}>
            {t('pages:plan/accept')}
          </Button>
          <Button
            variant="quiet"
            aria-expanded={decision.declining}
            aria-label={t('pages:plan/declineOne', { what })}
            onClick={decision.declining ? decision.stopDeclining : decision.startDeclining}
          >
            {t('pages:plan/decline')}
          </Button>
        </>
      ) : (
        <>
          <strong className="decided">
            <Icon name={item.state === 'accepted' ? 'check' : 'minus'} />
            {t(`pages:plan/${item.state}`)}
          </strong>
          <Button variant="quiet" onClick={decision.undo} aria-label={t('pages:plan/undoOne', { what })}>
            {t('app:common/undo')}
          </Button>
        </>
      )}
    </span>
  );
}

// The acute interruption: the finding, the answers behind it, whom to phone, and the text to take along. Copying the text is the primary action; every
// way out is one that the clinician chose.
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { acceptAllAdvice } from '../../course/decision-batches.ts';
import { acknowledgeAcute } from '../../course/decision-commands.ts';
import { hasParts, isFlag, isText } from '../../course/readable.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextareaField } from '../../ui/textarea-field.tsx';
import type { AcuteShown } from '../../view-models/acute-gate-view.ts';
import type { Desk } from '../../view-models/desk.ts';
import { courseMemory } from './course-memory.ts';
import { FindingLinks, findingPath } from './finding-link.tsx';
import { FoundNumbers } from './found-numbers.tsx';
import { PhoneLine } from './phone-line.tsx';
import { refusalOf } from './refusal.ts';
import { SafeCopy } from './safe-copy.tsx';
import { useAct, useWords } from './services.ts';
import type { CheckedDocument } from './use-checked-document.ts';

const COPY_ID = 'acute-copy';
const TEXT_ID = 'acute-text';
const NUMBERS_ID = 'acute-numbers';

/** The reason for going on, as far as it is written. */
type GoingOn = { readonly open: boolean; readonly reason: string };
const NOTHING: GoingOn = { open: false, reason: '' };
const useGoingOn = courseMemory<GoingOn>('go-on', NOTHING, hasParts<GoingOn>({ open: isFlag, reason: isText }));

type AcuteDialogProps = {
  readonly desk: Desk;
  readonly view: AcuteShown;
  readonly finding: string;
  readonly text: CheckedDocument;
  readonly onClose: () => void;
};

export function AcuteDialog({ desk, view, finding, text, onClose }: AcuteDialogProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const act = useAct();
  const goingOn = useGoingOn(view.acute.key);
  // After the dialog's own effect, which gives focus to its heading.
  useEffect(() => document.getElementById(COPY_ID)?.focus(), []);
  const [first] = view.answers;
  const handled = () => {
    const { index: contact } = desk.contact;
    const { rules } = view;
    act(({ state, programme }) => acceptAllAdvice(state, programme, { contact, rules }));
    goingOn.remember(NOTHING);
    onClose();
  };
  const correct = () => {
    onClose();
    if (first !== undefined) void navigate(findingPath(desk, first));
  };
  return (
    <Dialog
      open
      tone="stop"
      noun={t('pages:acute/noun')}
      heading={finding}
      onEscape={onClose}
      actions={
        <>
          <SafeCopy
            id={COPY_ID}
            text={text.text}
            label={t('pages:acute/copyText')}
            doneLabel={t('pages:acute/textCopied')}
            sourceId={TEXT_ID}
            stopped={text.numbers.length > 0}
            onStopped={() => document.getElementById(NUMBERS_ID)?.focus()}
          />
          <Button onClick={handled}>{t('pages:acute/handled')}</Button>
          <Button variant="quiet" onClick={correct}>
            {t('pages:acute/correct')}
          </Button>
          {goingOn.value.open ? null : (
            <Button variant="quiet" onClick={() => goingOn.remember({ ...goingOn.value, open: true })}>
              {t('pages:acute/goOn')}
            </Button>
          )}
        </>
      }
    >
      <AcuteBody desk={desk} view={view} text={text} onFollow={onClose} />
      {goingOn.value.open ? <GoOn desk={desk} view={view} onDone={onClose} /> : null}
    </Dialog>
  );
}

type AcuteBodyProps = Pick<AcuteDialogProps, 'desk' | 'view' | 'text'> & { readonly onFollow: () => void };

function AcuteBody({ desk, view, text, onFollow }: AcuteBodyProps) {
  const { t } = useWords();
  return (
    <>
      {view.rules.map((rule) => (
        <p key={rule} className="acute-do">
          {t(`rules:${rule}/do`)}
        </p>
      ))}
      <PhoneLine desk={desk} acute={view.acute} />
      <p className="hint">{t('pages:acute/phoneFirst')}</p>
      <div>
        <p className="caps">{t('pages:acute/triggeredBy')}</p>
        <FindingLinks desk={desk} reasons={view.answers} onFollow={onFollow} />
      </div>
      <div>
        <p className="caps" id={`${TEXT_ID}-label`}>
          {t('pages:acute/textToTake')}
        </p>
        <textarea
          className="input acute-text"
          data-plain=""
          data-width="full"
          id={TEXT_ID}
          rows={7}
          readOnly
          value={text.text}
          aria-labelledby={`${TEXT_ID}-label`}
        />
        <FoundNumbers id={NUMBERS_ID} numbers={text.numbers} />
      </div>
    </>
  );
}

function GoOn({ desk, view, onDone }: { readonly desk: Desk; readonly view: AcuteShown; readonly onDone: () => void }) {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const { value: draft, remember } = useGoingOn(view.acute.key);
  const { reason } = draft;
  const [error, setError] = useState<string>();
  useEffect(() => document.getElementById('acute-reason')?.focus(), []);
  const goOn = () => {
    const { index: contact } = desk.contact;
    const { rules } = view;
    const refusal = refusalOf(
      act((open) => acknowledgeAcute(open.state, open.programme, { contact, rules, reason })),
      words,
    );
    setError(refusal);
    if (refusal === undefined) {
      remember(NOTHING);
      onDone();
    } else document.getElementById('acute-reason')?.focus();
  };
  return (
    <div className="go-on">
      <TextareaField
        id="acute-reason"
        label={t('pages:acute/goOnReason')}
        hint={t('pages:acute/goOnHint')}
        rows={2}
        value={reason}
        error={error}
        onChange={(next) => remember({ ...draft, reason: next })}
      />
      <Button variant="danger" onClick={goOn}>
        {t('pages:acute/goOnAction')}
      </Button>
    </div>
  );
}

// The acute interruption: the finding, the answers behind it, whom to phone, and the text to take along. Copying the text is the primary action; every
// way out is one that the clinician chose.
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { acceptAllAdvice } from '../../course/decision-batches.ts';
import { acknowledgeAcute } from '../../course/decision-commands.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextareaField } from '../../ui/textarea-field.tsx';
import type { AcuteShown } from '../../view-models/acute-gate-view.ts';
import type { Desk } from '../../view-models/desk.ts';
import { FindingLinks, findingPath } from './finding-link.tsx';
import { PhoneLine } from './phone-line.tsx';
import { refusalOf } from './refusal.ts';
import { useAct, useWords } from './services.ts';

const COPY_ID = 'acute-copy';
const TEXT_ID = 'acute-text';

type AcuteDialogProps = {
  readonly desk: Desk;
  readonly view: AcuteShown;
  readonly finding: string;
  readonly text: string;
  readonly onClose: () => void;
};

export function AcuteDialog({ desk, view, finding, text, onClose }: AcuteDialogProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const act = useAct();
  const [goingOn, setGoingOn] = useState(false);
  // After the dialog's own effect, which gives focus to its heading.
  useEffect(() => document.getElementById(COPY_ID)?.focus(), []);
  const [first] = view.answers;
  const handled = () => {
    const { index: contact } = desk.contact;
    const { rules } = view;
    act(({ state, programme }) => acceptAllAdvice(state, programme, { contact, rules }));
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
          <CopyButton
            id={COPY_ID}
            text={text}
            label={t('pages:acute/copyText')}
            doneLabel={t('pages:acute/textCopied')}
            selectedLabel={t('app:common/copySelected')}
            failedLabel={t('app:common/copyFailed')}
            sourceId={TEXT_ID}
          />
          <Button onClick={handled}>{t('pages:acute/handled')}</Button>
          <Button variant="quiet" onClick={correct}>
            {t('pages:acute/correct')}
          </Button>
          {goingOn ? null : (
            <Button variant="quiet" onClick={() => setGoingOn(true)}>
              {t('pages:acute/goOn')}
            </Button>
          )}
        </>
      }
    >
      <AcuteBody desk={desk} view={view} text={text} onFollow={onClose} />
      {goingOn ? <GoOn desk={desk} view={view} onDone={onClose} /> : null}
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
          value={text}
          aria-labelledby={`${TEXT_ID}-label`}
        />
      </div>
    </>
  );
}

function GoOn({ desk, view, onDone }: { readonly desk: Desk; readonly view: AcuteShown; readonly onDone: () => void }) {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const [reason, setReason] = useState('');
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
    if (refusal === undefined) onDone();
    else document.getElementById('acute-reason')?.focus();
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
        onChange={setReason}
      />
      <Button variant="danger" onClick={goOn}>
        {t('pages:acute/goOnAction')}
      </Button>
    </div>
  );
}

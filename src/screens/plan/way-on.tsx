// The end of the contact: the next one with its day, and closing, which writes down what was advised.
import { useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { closeContact } from '../../course/commands.ts';
import { Button } from '../../ui/button.tsx';
import { FieldError } from '../../ui/field-error.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { documentsView } from '../../view-models/documents-view.ts';
import { formatDay, formatWeekNumber } from '../../view-models/formats.ts';
import { closingView } from '../../view-models/plan-page-view.ts';
import type { PlanItem } from '../../view-models/plan-view.ts';
import { stepsOf } from '../../view-models/step-view.ts';
import { contactPath, documentPath, paths } from '../shared/paths.ts';
import { refusalOf } from '../shared/refusal.ts';
import { useAct, useServices, useWords } from '../shared/services.ts';

type WayOnProps = { readonly desk: Desk; readonly items: readonly PlanItem[] };

export function WayOn({ desk, items }: WayOnProps) {
  const words = useWords();
  const { t, language } = words;
  const act = useAct();
  const { today } = useServices();
  const [problem, setProblem] = useState<string>();
  const closing = closingView(desk, items);
  const { contact } = desk;
  const onward = useRef<HTMLAnchorElement>(null);
  const wasClosed = useRef(closing.closed !== undefined);
  const isClosed = closing.closed !== undefined;
  useEffect(() => {
    // The button that closed the contact is gone: focus goes to the way on, which says that it is closed.
    if (isClosed && !wasClosed.current) onward.current?.focus();
    wasClosed.current = isClosed;
  }, [isClosed]);
  const before = stepsOf(desk).at(-1)?.id;
  const close = () => {
    // A contact dated ahead closes on its own day.
    const day = today() < contact.day ? contact.day : today();
    const { advice } = closing;
    const result = act(({ state, programme }) =>
      closeContact(state, programme, { contact: contact.index, advice, day }),
    );
    setProblem(refusalOf(result, words));
  };
  return (
    <>
      <section className="plan-section way-on">
        <h2>{t('pages:plan/nextContact')}</h2>
        <NextContact desk={desk} />
      </section>
      <div className="step-actions actions">
        {before === undefined ? null : (
          <Link className="button" data-variant="quiet" to={contactPath(contact.index, before)}>
            {t('app:common/back')}
          </Link>
        )}
        <TextsLink desk={desk} />
        {closing.closed === undefined ? (
          <Button onClick={close}>
            {t(closing.provisional ? 'pages:plan/closeProvisional' : 'pages:plan/closeContact')}
          </Button>
        ) : (
          <>
            <Link className="button" to={paths.course} ref={onward} aria-describedby="contact-closed">
              {t(closing.end === undefined ? 'pages:plan/toCourse' : 'pages:plan/endCourse')}
            </Link>
            <p id="contact-closed">
              <strong>{t('pages:plan/closed', { day: formatDay(closing.closed, 'short', language) })}</strong>{' '}
              <span className="hint">{t('pages:plan/changeLater')}</span>
            </p>
          </>
        )}
        {problem === undefined ? null : <FieldError id="close-problem">{problem}</FieldError>}
      </div>
    </>
  );
}

/** The way to the letters and the other texts, with how many there are. */
function TextsLink({ desk }: { readonly desk: Desk }) {
  const { t } = useWords();
  const { documents } = useMemo(() => documentsView(desk), [desk]);
  return (
    <Link className="button" to={documentPath(desk.contact.index)}>
      {t('documents:screen/open', { number: documents.length })}
    </Link>
  );
}

function NextContact({ desk }: { readonly desk: Desk }) {
  const { t, language } = useWords();
  const { next } = desk.judgement;
  if (next === undefined) return <p>{t('pages:plan/noNextContact')}.</p>;
  const contact = t(`app:contacts/${next.contact}/name`);
  const day = formatDay(next.day, 'short', language);
  return (
    <p>
      {t('pages:plan/nextContactOn', { contact, day, week: formatWeekNumber(next.day, language) })}.{' '}
      <span className="hint">{t('pages:course/guiding')}</span>
    </p>
  );
}

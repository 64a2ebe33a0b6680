// A contact as the room sees it: where on the way, what was found, and the question before the answer.
import type { ReactNode } from 'react';
import type { Story } from '../../stories/story.ts';
import { StatusAnnouncer } from '../../ui/status-announcer.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { formatDay, formatWeekNumber, formatWeeks } from '../../view-models/formats.ts';
import { useWords } from '../shared/services.ts';
import { Answer } from './answer.tsx';
import { Found } from './found.tsx';
import { WayBefore } from './way.tsx';

type ContactViewProps = {
  readonly story: Story;
  readonly desks: readonly Desk[];
  readonly desk: Desk;
  /** The heading that takes focus on arrival is here, not further down. */
  readonly isArrival: boolean;
  readonly children: ReactNode;
};

/** The way so far, and the contact with its day. */
export function ContactView({ story, desks, desk, isArrival, children }: ContactViewProps) {
  const { t, language } = useWords();
  const { contact, judgement } = desk;
  const { weeks } = judgement.timing;
  const when = t(weeks > 0 ? 'examples:contact/when' : 'examples:contact/first', {
    day: formatDay(contact.day, 'long', language),
    week: formatWeekNumber(contact.day, language),
    passed: formatWeeks(weeks, language),
  });
  return (
    <>
      <div className="player-contact player-head">
        <WayBefore story={story} desks={desks} at={contact.index} />
        <h2 tabIndex={-1} data-arrive={isArrival ? '' : undefined}>
          {t(`app:contacts/${contact.contact}/name`)}
        </h2>
        <p className="hint">
          {t('examples:contact/of', { part: contact.index + 1, whole: story.contacts.length })} · {when}
        </p>
      </div>
      {children}
    </>
  );
}

type QuestionProps = { readonly story: Story; readonly desk: Desk; readonly isShown: boolean };

/** What was found, beside the question or its answer. */
export function QuestionAndAnswer({ story, desk, isShown }: QuestionProps) {
  const { t } = useWords();
  const { status, recommendations } = desk.judgement;
  const told = t('examples:answer/announced', {
    status: t(`pages:conclusion/status/${status}`),
    count: recommendations.length,
  });
  return (
    <div className="player-columns">
      <div className="check-part">
        <Found desk={desk} />
      </div>
      <section className="check-part player-answer" aria-labelledby="example-answer">
        <h3 id="example-answer" tabIndex={-1} data-arrive={isShown ? '' : undefined}>
          {t(isShown ? 'examples:answer/title' : 'examples:ask/title')}
        </h3>
        {isShown ? <Answer desk={desk} story={story} /> : <p className="player-ask">{t('examples:ask/text')}</p>}
      </section>
      <StatusAnnouncer message={isShown ? told : ''} />
    </div>
  );
}

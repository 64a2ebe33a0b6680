// The page of a talk with the patient: what it comes to first, then what is said beside what it rests on.
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import type { Tone } from '../../ui/tone.ts';
import type { Desk } from '../../view-models/desk.ts';
import { formatDay } from '../../view-models/formats.ts';
import { planStep } from '../../view-models/step-view.ts';
import { AcuteGate } from './acute-gate.tsx';
import { contactIndex, contactPath, paths } from './paths.ts';
import { useWords } from './services.ts';
import { useDesk } from './use-desk.ts';

type TalkPageProps = {
  readonly talk: 'leaflet' | 'scan' | 'work';
  readonly title: string;
  readonly children: (desk: Desk) => ReactNode;
};

/** The talk at the contact in the address; where there is none, the way to the start. */
export function TalkPage({ talk, title, children }: TalkPageProps) {
  const { t } = useWords();
  const desk = useDesk(contactIndex(useParams().contact) ?? -1);
  if (desk?.programme.talks.includes(talk)) return children(desk);
  const back = desk === undefined ? paths.start : contactPath(desk.contact.index, planStep);
  return (
    <PageFrame>
      <StepHeading>{title}</StepHeading>
      <p>{t(desk === undefined ? 'app:errors/app/no-course' : 'pages:talks/notHere')}</p>
      <Link to={back}>{t(desk === undefined ? 'app:errors/app/goToStart' : 'pages:scan/toPlan')}</Link>
    </PageFrame>
  );
}

type TalkFrameProps = {
  readonly title: string;
  /** What the talk is for, in a sentence. */
  readonly lead: string;
  readonly desk: Desk;
  readonly verdict: ReactNode;
  readonly tone: Tone;
  readonly main: ReactNode;
  readonly side: ReactNode;
};

/** Heading, verdict and two columns; one column where there is no room. */
export function TalkFrame({ title, lead, desk, verdict, tone, main, side }: TalkFrameProps) {
  const { t, language } = useWords();
  const { contact } = desk;
  const when = { contact: t(`app:contacts/${contact.contact}/name`), day: formatDay(contact.day, 'short', language) };
  return (
    <PageFrame width="wide">
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <StepHeading
        focusKey={`${title} ${contact.index}`}
        lead={
          <>
            {lead} {t('pages:scan/when', when)}{' '}
            <Link to={contactPath(contact.index, planStep)}>{t('pages:scan/toPlan')}</Link>
          </>
        }
      >
        {title}
      </StepHeading>
      <AcuteGate desk={desk} />
      <p className="talk-verdict" data-tone={tone}>
        {verdict}
      </p>
      <div className="talk">
        <div className="talk-main">{main}</div>
        <div className="talk-side">{side}</div>
      </div>
    </PageFrame>
  );
}

type TalkPartProps = { readonly id: string; readonly heading: ReactNode; readonly children: ReactNode };

/** A part of the talk under its heading. */
export function TalkPart({ id, heading, children }: TalkPartProps) {
  return (
    <section className="talk-part" aria-labelledby={`talk-${id}`}>
      <h2 id={`talk-${id}`}>{heading}</h2>
      {children}
    </section>
  );
}

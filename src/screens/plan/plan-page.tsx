// The plan of a contact: what the programme recommends, what the clinician decides, the text for the journal, and the way on. It may
// say nothing that the engine did not: every choice of what to show is made in the view models.
import { useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { WorkFrame } from '../../ui/work-frame.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { formatDay, formatWeekNumber } from '../../view-models/formats.ts';
import { planView } from '../../view-models/plan-view.ts';
import { planStep } from '../../view-models/step-view.ts';
import { AcuteGate } from '../shared/acute-gate.tsx';
import { NARROW_COPY_ID, NoteCopy, NotePanel } from '../shared/note-panel.tsx';
import { contactIndex, paths } from '../shared/paths.ts';
import { PathwayPanel } from '../shared/pathway-panel.tsx';
import { ReferralNewsLine } from '../shared/referral-news.tsx';
import { useWords } from '../shared/services.ts';
import { useDesk } from '../shared/use-desk.ts';
import { useNote } from '../shared/use-note.ts';
import { CheckAnswers } from './check-answers.tsx';
import { Codes } from './codes.tsx';
import { Conflicts } from './conflicts.tsx';
import { MeasuresNow } from './measures-now.tsx';
import { Missing } from './missing.tsx';
import { Recommendations } from './recommendations.tsx';
import { WayOn } from './way-on.tsx';
import { WithheldList } from './withheld-list.tsx';

/** The plan of the contact in the address. */
export function PlanPage() {
  const { t } = useWords();
  const index = contactIndex(useParams().contact);
  const desk = useDesk(index ?? -1);
  if (desk !== undefined) return <Plan key={desk.contact.index} desk={desk} />;
  return (
    <PageFrame>
      <StepHeading>{t('pages:plan/title')}</StepHeading>
      <p>{t('app:errors/app/no-course')}</p>
      <Link to={paths.start}>{t('app:errors/app/goToStart')}</Link>
    </PageFrame>
  );
}

function Plan({ desk }: { readonly desk: Desk }) {
  const { t } = useWords();
  const plan = useMemo(() => planView(desk), [desk]);
  const { contact, judgement } = desk;
  // As the plan opened: focus does not jump when an answer or a decision changes it under the reader's hands.
  const [openedFinal] = useState(judgement.final);
  const title = judgement.final ? t('pages:plan/title') : t('pages:plan/titleProvisional');
  const name = t(`app:contacts/${contact.contact}/name`);
  const status = t(`pages:conclusion/status/${judgement.status}`);
  return (
    <WorkFrame
      pathwayLabel={t('app:nav/steps')}
      pathwaySummary={`${t('pages:plan/title')} · ${name}`}
      pathway={<PathwayPanel desk={desk} current={planStep} />}
      conclusionLabel={t('pages:note/title')}
      conclusionSummary={`${t('pages:note/title')} · ${status}`}
      conclusion={<NotePanel desk={desk} focusCopy={openedFinal} />}
    >
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <div className="plan">
        <AcuteGate desk={desk} />
        <PlanHead desk={desk} title={title} takesFocus={!openedFinal} />
        {isLatest(desk) ? <ReferralNewsLine before={contact.index} /> : null}
        <Missing desk={desk} />
        <Recommendations desk={desk} plan={plan} />
        <WithheldList desk={desk} />
        <MeasuresNow desk={desk} />
        <Conflicts desk={desk} />
        <CheckAnswers desk={desk} />
        <Codes desk={desk} codes={plan.codes} />
        <WayOn desk={desk} items={plan.items} />
      </div>
    </WorkFrame>
  );
}

/** What is new is said where the course goes on, not in what is looked back at. */
const isLatest = ({ contact, state }: Desk) => contact.index === state.contacts.length - 1;

type PlanHeadProps = { readonly desk: Desk; readonly title: string; readonly takesFocus: boolean };

function PlanHead({ desk, title, takesFocus }: PlanHeadProps) {
  const { t, language } = useWords();
  const note = useNote(desk);
  const { contact, judgement } = desk;
  const { timing } = judgement;
  const name = t(`app:contacts/${contact.contact}/name`);
  const when = { day: formatDay(contact.day, 'short', language), week: formatWeekNumber(contact.day, language) };
  const lead = t('pages:plan/lead', { contact: name, ...when });
  return (
    <div className="plan-head">
      <StepHeading
        kicker={judgement.final ? t(`pages:conclusion/status/${judgement.status}`) : undefined}
        lead={timing.is === 'on-time' ? lead : `${lead}. ${t(`pages:timing/${timing.is}`)}.`}
        focusKey={takesFocus ? `plan-${contact.index}` : null}
      >
        {title}
      </StepHeading>
      <div className="narrow-only">
        <NoteCopy id={NARROW_COPY_ID} note={note} />
      </div>
    </div>
  );
}

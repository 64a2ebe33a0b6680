// The course as a whole: where it stands in time, what each contact came to, what happens next, and the record of every act.
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import type { CourseState } from '../../course/course.ts';
import type { Programme } from '../../model/programme.ts';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { contactSummary } from '../../view-models/course-view.ts';
import { type Desk, deskFor } from '../../view-models/desk.ts';
import { formatDay } from '../../view-models/formats.ts';
import { measuresOf } from '../../view-models/measures-view.ts';
import { paths } from '../shared/paths.ts';
import { useCourse, useRegions, useWords } from '../shared/services.ts';
import { ContactCard } from './contact-card.tsx';
import { CourseHistory } from './course-history.tsx';
import { CourseTimeline } from './course-timeline.tsx';
import { EndCourse } from './end-course.tsx';
import { HandOver } from './hand-over.tsx';
import { NextContact } from './next-contact.tsx';
import { PlaceChange } from './place-change.tsx';
import { Referrals } from './referrals.tsx';

// Many a course measures nothing, and the parts of a chart are large.
const Measures = lazy(() => import('./measures.tsx').then((module) => ({ default: module.Measures })));

export function CoursePage() {
  const { t } = useWords();
  const state = useCourse((store) => store.state);
  const programme = useCourse((store) => store.programme);
  return (
    <PageFrame width={state === undefined ? 'text' : 'wide'}>
      <title>{t('app:app/titlePattern', { step: t('pages:course/title') })}</title>
      {state === undefined || programme === undefined ? (
        <>
          <StepHeading lead={t('pages:course/empty')} focusKey="course">
            {t('pages:course/title')}
          </StepHeading>
          <Link className="button" data-variant="primary" to={paths.start}>
            {t('app:errors/app/goToStart')}
          </Link>
        </>
      ) : (
        <Overview key={state.id} state={state} programme={programme} />
      )}
    </PageFrame>
  );
}

type OverviewProps = { readonly state: CourseState; readonly programme: Programme };

function Overview({ state, programme }: OverviewProps) {
  const { t, language } = useWords();
  const regions = useRegions();
  const desks: readonly Desk[] = state.contacts.flatMap((one) => deskFor(programme, state, one.index, regions) ?? []);
  const measures = measuresOf(programme, state);
  const started = { day: formatDay(state.startDay, 'short', language), week: state.startWeek };
  const lead = [
    t(`programme:programmes/${programme.id}/name`),
    t(`app:roles/${state.role}`),
    t('app:start/started', started),
    ...(state.carried === undefined
      ? []
      : [
          t('pages:handOver/began', {
            from: t(`programme:programmes/${state.carried.from.programme}/short`),
            day: formatDay(state.carried.day, 'short', language),
          }),
        ]),
  ];
  return (
    <>
      <StepHeading kicker={state.label} lead={lead.join(' · ')} focusKey="course">
        {t('pages:course/title')}
      </StepHeading>
      <div className="course">
        <div className="course-line">
          <section aria-labelledby="course-timeline">
            <h2 id="course-timeline">{t('pages:course/timeline')}</h2>
            <CourseTimeline state={state} programme={programme} next={desks.at(-1)?.judgement.next} />
            <p className="hint">{t('pages:course/guiding')}</p>
          </section>
        </div>
        <div className="course-main">
          <NextContact state={state} programme={programme} />
          <Referrals state={state} programme={programme} desks={desks} />
          {measures.length === 0 ? null : (
            <Suspense fallback={<p className="hint">{t('app:app/loading')}</p>}>
              <Measures views={measures} programme={programme} state={state} />
            </Suspense>
          )}
          <section aria-labelledby="course-contacts">
            <h2 id="course-contacts">{t('pages:course/contacts')}</h2>
            {desks.toReversed().map((desk) => (
              <ContactCard key={desk.contact.index} summary={contactSummary(desk)} />
            ))}
          </section>
          <section aria-labelledby="course-whole">
            <h2 id="course-whole">{t('pages:course/wholeCourse')}</h2>
            <PlaceChange state={state} programme={programme} />
            <HandOver state={state} programme={programme} />
            <EndCourse state={state} />
          </section>
          <CourseHistory state={state} programme={programme} />
        </div>
      </div>
    </>
  );
}

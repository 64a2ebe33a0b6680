// One patient, several programmes side by side: what each region's programme would say, and why they differ. It may say nothing that the engine did
// not say in each of them.

import { useMemo } from 'react';
import { Link } from 'react-router';
import { joinedBy } from '../../documents/phrase-words.ts';
import { startsAnew } from '../../programmes/comparable.ts';
import { conflicts as register } from '../../programmes/shared/conflicts.ts';
import { recipientPlaces } from '../../programmes/shared/recipient-places.ts';
import { Button } from '../../ui/button.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StatusAnnouncer } from '../../ui/status-announcer.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { type ComparisonView, comparisonView } from '../../view-models/comparison-view.ts';
import { planStep } from '../../view-models/step-view.ts';
import { ConflictList } from '../shared/conflict-list.tsx';
import { LazyDisclosure } from '../shared/lazy-disclosure.tsx';
import { contactPath } from '../shared/paths.ts';
import { useRegions, useWords } from '../shared/services.ts';
import { type BroughtIn, useProgrammes } from '../shared/use-programmes.ts';
import { AcuteHead } from './acute-head.tsx';
import { Columns } from './columns.tsx';
import { Picker } from './picker.tsx';
import { Rows } from './rows.tsx';
import { type Choice, useChoice } from './use-choice.ts';

export function ComparePage() {
  const { t } = useWords();
  const choice = useChoice();
  const broughtIn = useProgrammes(choice.ids);
  const view = useComparison(choice, broughtIn);
  const title = t('pages:compare/title');
  return (
    <PageFrame width="wide">
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <StepHeading
        focusKey="compare"
        lead={
          <>
            {t('pages:compare/lead')}{' '}
            {choice.desk === undefined ? null : (
              <Link to={contactPath(choice.desk.contact.index, planStep)}>{t('pages:compare/toPlan')}</Link>
            )}
          </>
        }
      >
        {title}
      </StepHeading>
      <Picker choice={choice} />
      <Announced choice={choice} view={view} />
      {choice.ids.length < 2 ? <p>{t('pages:compare/atLeastTwo')}</p> : null}
      <Coming broughtIn={broughtIn} />
      {view === undefined ? null : <Comparison view={view} />}
      <Register />
    </PageFrame>
  );
}

/** Every disagreement known, as far as its words are here: those of one programme alone come with it. */
function Register() {
  const { t, has } = useWords();
  const known = register.filter((one) => has(`conflicts:${one.id}/title`));
  return (
    <LazyDisclosure summary={t('pages:compare/register', { number: known.length })}>
      {() => <ConflictList conflicts={known} headingLevel={3} />}
    </LazyDisclosure>
  );
}

/** The comparison, once every programme of it is here. */
function useComparison(choice: Choice, { state, programmes }: BroughtIn): ComparisonView | undefined {
  const regions = useRegions();
  const { chosen, patient, ids } = choice;
  // The patient is made anew with each drawing; what it is made from is named instead.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  return useMemo(() => {
    if (state !== 'here' || ids.length < 2) return undefined;
    const compared = programmes.map((programme) => ({
      programme,
      // The weeks of an open course that counts from its own first contact mean nothing to the others.
      startsAnew: startsAnew(programme.id) || (patient.own !== undefined && startsAnew(patient.own.programme.id)),
    }));
    return comparisonView(patient, compared, regions, recipientPlaces);
  }, [state, ids.join(' '), chosen, choice.desk, patient.day, patient.role, regions]);
}

function Comparison({ view }: { readonly view: ComparisonView }) {
  const { t } = useWords();
  return (
    <>
      <AcuteHead view={view} />
      <Columns columns={view.columns} />
      <Rows view={view} />
      {view.conflicts.length === 0 ? null : (
        <section aria-labelledby="compare-conflicts">
          <h2 id="compare-conflicts">{t('pages:compare/otherConflicts')}</h2>
          <ConflictList conflicts={view.conflicts} headingLevel={3} />
        </section>
      )}
    </>
  );
}

function Coming({ broughtIn }: { readonly broughtIn: BroughtIn }) {
  const { t } = useWords();
  if (broughtIn.state === 'here') return null;
  if (broughtIn.state === 'coming') return <p className="lead">{t('app:app/loading')}</p>;
  return (
    <div className="actions">
      <p>{t('pages:compare/loadFailed')}</p>
      <Button onClick={broughtIn.again}>{t('pages:compare/tryAgain')}</Button>
    </div>
  );
}

/** Says to those who hear the page what is compared now. */
function Announced({ choice, view }: { readonly choice: Choice; readonly view: ComparisonView | undefined }) {
  const { t } = useWords();
  if (view === undefined) return <StatusAnnouncer message="" />;
  const names = view.columns.map((one) => t(`programme:programmes/${one.programme.id}/short`));
  const patient =
    choice.desk === undefined || choice.patient.own === undefined
      ? t(`pages:compare/example/${choice.chosen}`)
      : t('pages:compare/openPatient', { contact: t(`app:contacts/${choice.desk.contact.contact}/name`) });
  const programmes = joinedBy(names, t('app:common/and'));
  return <StatusAnnouncer message={t('pages:compare/compared', { patient, programmes })} />;
}

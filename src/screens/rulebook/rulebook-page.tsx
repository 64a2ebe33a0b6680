// The rulebook: every rule of every programme in words, laid out for those who review. It shows the same data that judges; it may never word a condition of
// its own.
import { lazy, Suspense, useMemo } from 'react';
import { Link, Route, Routes, useParams } from 'react-router';
import type { Programme } from '../../model/programme.ts';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { placeOn } from '../../view-models/start-view.ts';
import { Arriving } from '../shared/arriving.tsx';
import { paths } from '../shared/paths.ts';
import { usePreferences, useRegions, useServices, useWords } from '../shared/services.ts';
import { useAllProgrammes } from '../shared/use-all-programmes.ts';
import { BookletPage } from './booklet-page.tsx';
import { ContactPage } from './contact-page.tsx';
import { FindingPage } from './finding-page.tsx';
import { RecipientPage } from './recipient-page.tsx';
import { RuleListPage } from './rule-list-page.tsx';
import { RulePage } from './rule-page.tsx';
import { SourcePage } from './source-page.tsx';

// The places of the sources are many: they come in when they are looked at.
const CoveragePage = lazy(() => import('./coverage-page.tsx').then((module) => ({ default: module.CoveragePage })));

/** The pages of the rulebook by their addresses, once every programme is here. */
export function RulebookPage() {
  const { t } = useWords();
  const { today } = useServices();
  const { preferences } = usePreferences();
  const { region } = placeOn(preferences, useRegions(), today());
  const all = useAllProgrammes(region);
  // A page of what has failed to come would say that it does not exist: nothing is told before all have been asked for.
  if (!all.isHere)
    return (
      <PageFrame>
        <StepHeading>{t('rulebook:title')}</StepHeading>
        <Arriving all={all} />
      </PageFrame>
    );
  return (
    <>
      {all.failed.length === 0 ? null : (
        <PageFrame>
          <Arriving all={all} />
        </PageFrame>
      )}
      <RulebookPages programmes={all.programmes} />
    </>
  );
}

type RulebookPagesProps = { readonly programmes: readonly Programme[] };

/** The pages, over the programmes that are here. */
export function RulebookPages({ programmes }: RulebookPagesProps) {
  const { t } = useWords();
  return (
    <Routes>
      <Route index element={<RuleListPage programmes={programmes} />} />
      <Route path="fund/:id" element={<FindingPage programmes={programmes} />} />
      <Route path="kontakt/:programme/:contact" element={<ContactPage programmes={programmes} />} />
      <Route path="modtager/:id" element={<RecipientPage programmes={programmes} />} />
      <Route path="kilde/:id" element={<SourcePage programmes={programmes} />} />
      <Route
        path="daekning"
        element={
          <Suspense fallback={<p className="lead">{t('app:app/loading')}</p>}>
            <CoveragePage programmes={programmes} />
          </Suspense>
        }
      />
      <Route path="haefte/:programme" element={<BookletPage programmes={programmes} />} />
      <Route path=":id" element={<RulePage programmes={programmes} />} />
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  );
}

function NoSuchPage() {
  return <NothingHere what={useParams()['*'] ?? ''} />;
}

/** Where an address of the rulebook leads nowhere: what was asked for, what comes nearest, and the way to the list. */
export function NothingHere({ what, near = [] }: { readonly what: string; readonly near?: readonly string[] }) {
  const { t } = useWords();
  const nearest = useMemo(() => near.slice(0, 5), [near]);
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: t('rulebook:nothing/title') })}</title>
      <StepHeading focusKey={`nothing ${what}`} lead={t('rulebook:nothing/lead', { what })}>
        {t('rulebook:nothing/title')}
      </StepHeading>
      {nearest.length === 0 ? null : (
        <>
          <p>{t('rulebook:nothing/near')}</p>
          <ul>
            {nearest.map((id) => (
              <li key={id}>
                <Link to={`${paths.rulebook}/${id}`}>{id}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={paths.rulebook}>{t('rulebook:nothing/toList')}</Link>
      </p>
    </PageFrame>
  );
}

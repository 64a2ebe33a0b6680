// The pages that need no patient: looking up, comparing, learning, help, and an address that leads nowhere. Each comes in with its own words when it is
// first opened.
import { type ComponentType, lazy } from 'react';
import { Route, Routes } from 'react-router';
import { loadWords, type PageTexts, shownLanguage } from '../i18n/words.ts';
import { paths } from '../screens/shared/paths.ts';
import { textsOf } from './programme-registry.ts';

/** A page with the words it brings, in the language shown. */
function page<K extends string>(
  bringIn: () => Promise<Readonly<Record<K, ComponentType>>>,
  name: K,
  ...words: readonly PageTexts[]
) {
  return lazy(async () => {
    const [module] = await Promise.all([
      bringIn(),
      ...words.map((part) => loadWords(textsOf, shownLanguage(), part)),
      import('../ui/styles/library.css'),
    ]);
    return { default: module[name] };
  });
}

const ReferralCheckPage = page(() => import('../screens/referral-check/referral-check-page.tsx'), 'ReferralCheckPage');
const ComparePage = page(() => import('../screens/compare/compare-page.tsx'), 'ComparePage');
const HelpPage = page(() => import('../screens/help/help-page.tsx'), 'HelpPage');
const NotFoundPage = page(() => import('../screens/error/not-found-page.tsx'), 'NotFoundPage');
const LibraryPage = page(() => import('../screens/library/library-page.tsx'), 'LibraryPage', 'library');
const RulebookPage = page(() => import('../screens/rulebook/rulebook-page.tsx'), 'RulebookPage', 'rulebook');
const MapPage = page(() => import('../screens/map/map-page.tsx'), 'MapPage', 'map');
const ExamplesPage = page(() => import('../screens/examples/examples-page.tsx'), 'ExamplesPage', 'examples');
const TrainerPage = page(() => import('../screens/trainer/trainer-page.tsx'), 'TrainerPage', 'trainer');
const TimeMachinePage = page(
  () => import('../screens/time-machine/time-machine-page.tsx'),
  'TimeMachinePage',
  'time-machine',
  'examples',
);

/** The pages by their addresses. */
export function Library() {
  return (
    <Routes>
      <Route path={`${paths.referralCheck}/:recipient?`} element={<ReferralCheckPage />} />
      <Route path={paths.compare} element={<ComparePage />} />
      <Route path={paths.help} element={<HelpPage />} />
      <Route path={paths.library} element={<LibraryPage />} />
      <Route path={`${paths.rulebook}/*`} element={<RulebookPage />} />
      <Route path={`${paths.map}/:programme?`} element={<MapPage />} />
      <Route path={`${paths.examples}/:example?/:place?`} element={<ExamplesPage />} />
      <Route path={paths.trainer} element={<TrainerPage />} />
      <Route path={paths.timeMachine} element={<TimeMachinePage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

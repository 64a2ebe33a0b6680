import { lazy, memo, Suspense, useEffect } from 'react';
import { BrowserRouter, Link, Navigate, NavLink, Route, Routes, useLocation } from 'react-router';
import { loadWords, programmeWords } from '../i18n/words.ts';
import { CrashBoundary } from '../screens/error/crash-boundary.tsx';
import { useColourScheme } from '../screens/shared/colour-scheme.ts';
import { contactPath, paths } from '../screens/shared/paths.ts';
import {
  type Services,
  ServicesProvider,
  useCourse,
  usePreferences,
  useServices,
  useWords,
} from '../screens/shared/services.ts';
import { StartPage } from '../screens/start/start-page.tsx';
import { AppFrame } from '../ui/app-frame.tsx';
import { Button } from '../ui/button.tsx';
import { formatDay } from '../view-models/formats.ts';
import { textsOf } from './programme-registry.ts';

// Screens beyond the start come in when first opened; they are fetched ahead while the start page rests.
const screens = {
  step: () => import('../screens/contact/step-page.tsx'),
  sheet: () => import('../screens/contact/sheet-page.tsx'),
  plan: () => import('../screens/plan/plan-page.tsx'),
  // Read in either language, whatever language is shown: both come in with it.
  leaflet: async () => {
    await Promise.all([loadWords(textsOf, 'da', 'leaflet'), loadWords(textsOf, 'en', 'leaflet')]);
    return import('../screens/leaflet/leaflet-page.tsx');
  },
  documents: () => import('../screens/documents/documents-page.tsx'),
  scan: () => import('../screens/scan/scan-page.tsx'),
  work: () => import('../screens/work/work-page.tsx'),
  course: () => import('../screens/course/course-page.tsx'),
  settings: () => import('../screens/settings/settings-page.tsx'),
  // All that needs no patient: each of its pages comes in by itself.
  library: () => import('./library.tsx'),
};
/** What the pages beyond the start wear. */
const look = () => import('../ui/styles/beyond-start.css');

/** A page beyond the start needs its look and the words of programmes, which come in behind the start page. */
async function withWords<M>(module: Promise<M>): Promise<M> {
  await Promise.all([programmeWords, look()]);
  return module;
}

const StepPage = lazy(() => withWords(screens.step()).then((module) => ({ default: module.StepPage })));
const SheetPage = lazy(() => withWords(screens.sheet()).then((module) => ({ default: module.SheetPage })));
const PlanPage = lazy(() => withWords(screens.plan()).then((module) => ({ default: module.PlanPage })));
const DocumentsPage = lazy(() => withWords(screens.documents()).then((module) => ({ default: module.DocumentsPage })));
const LeafletPage = lazy(() => withWords(screens.leaflet()).then((module) => ({ default: module.LeafletPage })));
const ScanPage = lazy(() => withWords(screens.scan()).then((module) => ({ default: module.ScanPage })));
const WorkPage = lazy(() => withWords(screens.work()).then((module) => ({ default: module.WorkPage })));
const CoursePage = lazy(() => withWords(screens.course()).then((module) => ({ default: module.CoursePage })));
const SettingsPage = lazy(() => withWords(screens.settings()).then((module) => ({ default: module.SettingsPage })));
const Library = lazy(() => withWords(screens.library()).then((module) => ({ default: module.Library })));
// Seldom anything to say: not part of the start.
const AppNotices = lazy(async () => {
  const [module] = await Promise.all([import('../screens/shared/app-notices.tsx'), programmeWords]);
  return { default: module.AppNotices };
});

/** The whole app: services, crash boundary, router, frame and routes. */
export function App({ services }: { readonly services: Services }) {
  return (
    <ServicesProvider value={services}>
      {/* A step is shown in the frame of its key: what could wait is fetched ahead instead. */}
      <BrowserRouter useTransitions={false}>
        <Guarded />
      </BrowserRouter>
    </ServicesProvider>
  );
}

/** The app inside a router. A crash stays with the address it happened at. */
export function Guarded() {
  const { pathname } = useLocation();
  return (
    <CrashBoundary key={pathname.split('/')[1]}>
      <Framed />
    </CrashBoundary>
  );
}

const Framed = memo(FramedPages);

function FramedPages() {
  const { t } = useWords();
  useColourScheme();
  useFetchAhead();
  return (
    <AppFrame
      skipLabel={t('app:app/skipToContent')}
      appName={<Link to={paths.start}>{t('app:app/name')}</Link>}
      nav={<Navigation />}
      tools={<LanguageSwitch />}
      notice={<Notices />}
      footer={<TrustLine />}
    >
      <Suspense fallback={<p className="lead">{t('app:app/loading')}</p>}>
        <Routes>
          <Route path={paths.start} element={<StartPage />} />
          <Route path={paths.plan} element={<PlanPage />} />
          <Route path={paths.scan} element={<ScanPage />} />
          <Route path={paths.work} element={<WorkPage />} />
          <Route path={paths.sheet} element={<SheetPage />} />
          <Route path={paths.documents} element={<DocumentsPage />} />
          <Route path={paths.leaflet} element={<LeafletPage />} />
          <Route path={paths.step} element={<StepPage />} />
          <Route path="/kontakt" element={<Navigate to={paths.course} replace />} />
          <Route path={paths.course} element={<CoursePage />} />
          <Route path={paths.settings} element={<SettingsPage />} />
          <Route path="*" element={<Library />} />
        </Routes>
      </Suspense>
    </AppFrame>
  );
}

/** The notices, brought in once there is something to say. */
function Notices() {
  const ofCourse = useCourse(
    (store) =>
      store.storageRefused ||
      store.setAside.length > 0 ||
      store.foreignCourse !== undefined ||
      (store.state?.misfits.length ?? 0) > 0,
  );
  const { refused, unread } = usePreferences();
  if (!ofCourse && !refused && unread.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <AppNotices />
    </Suspense>
  );
}

function Navigation() {
  const { t } = useWords();
  const latest = useCourse((store) => (store.state?.contacts.length ?? 0) - 1);
  const hasCourse = useCourse((store) => store.state !== undefined);
  const links = [
    { to: paths.start, label: t('app:nav/start') },
    ...(latest < 0 ? [] : [{ to: contactPath(latest, 'safety'), label: t('app:nav/contact') }]),
    ...(hasCourse ? [{ to: paths.course, label: t('app:nav/course') }] : []),
    { to: paths.library, label: t('app:nav/library') },
    { to: paths.settings, label: t('app:nav/settings') },
    { to: paths.help, label: t('app:nav/help') },
  ];
  const { pathname } = useLocation();
  const isContact = pathname.startsWith('/kontakt/');
  return (
    <nav aria-label={t('app:nav/label')}>
      <ul>
        {links.map(({ to, label }) => (
          <li key={label}>
            <NavLink to={to} end aria-current={isContact && to.startsWith('/kontakt/') ? 'page' : undefined}>
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LanguageSwitch() {
  const { language, t } = useWords();
  const { showLanguage } = useServices();
  const other = language === 'da' ? 'en' : 'da';
  return (
    <Button variant="quiet" lang={other} onClick={() => void showLanguage(other)}>
      {t('app:app/switchLanguage')}
    </Button>
  );
}

function TrustLine() {
  const { t, language, has } = useWords();
  const programme = useCourse((store) => store.programme);
  const source = programme?.sources.find((one) => one.id === programme.source);
  const known = programme !== undefined && source !== undefined && has(`sources:${source.id}/title`);
  return (
    <p>
      {t('app:app/trustLine')}{' '}
      {known
        ? t('app:app/trustSource', {
            title: t(`sources:${source.id}/title`),
            publisher: source.publisher,
            year: source.year,
            status: t(`programme:sourceStatus/${source.status}`),
            edition: programme.edition,
            lastReview: formatDay(programme.lastReview, 'short', language),
          })
        : null}
    </p>
  );
}

/** Fetches the screens of a contact while nothing else is going on, so that the first step is there at once; the texts come behind the plan. */
function useFetchAhead(): void {
  useEffect(() => {
    const ahead = async () => {
      await Promise.allSettled([look(), screens.step(), screens.plan()]);
      await Promise.allSettled([screens.documents()]);
    };
    const timer = setTimeout(() => void ahead(), 300);
    return () => clearTimeout(timer);
  }, []);
}

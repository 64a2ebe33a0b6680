// Every screen and every main state of one, as an address with what lies in the tab and what is done after opening. Tests of access and the
// pictures go through the same list, so that neither forgets a screen.
import type { Page } from '@playwright/test';
import type { Preferences } from '../../src/course/preferences.ts';
import { programmeRegions } from '../../src/programmes/catalogue.ts';
import type { MadeCourse } from './courses.ts';
import { dayAfter } from './days.ts';
import { libraryStates } from './library-screens.ts';
import { measured } from './measured.ts';
import { allClear, common, contacts, courseAt, finishedAt, nerveRoot, notBetter } from './patients.ts';
import { trainerStates } from './trainer-screens.ts';

/** One state of one screen. `act` uses no words, so that it works in both languages. */
export type ScreenState = {
  readonly name: string;
  readonly address: string;
  readonly day: string;
  readonly course?: MadeCourse;
  readonly preferences?: Preferences;
  readonly act?: (page: Page) => Promise<void>;
};

const first = courseAt('week0', common, 'g1');
const blank = courseAt('week0');
const second = courseAt('week2', { ...nerveRoot, 'paresis.present': 'no' });
const acute = { ...common, 'cauda.saddle': 'yes' };
const started = { contacts: [{ ...contacts.week0, answers: { ...allClear, 'scope.entry': 'new-low-back' } }] };
const afterThree = courseAt('week4', notBetter, 'g1');
const { 'cauda.saddle': _, ...open } = common;
const onLeave = {
  ...notBetter,
  ...{ 'work.status': 'sick', 'work.sick-weeks': 7, 'work.prevented': 'yes', 'work.declaration': 'yes' },
  ...{ 'adjust.lifting': 'yes', 'adjust.breaks': 'yes', 'adjust.hours': 'yes' },
  ...{ 'return.start': 14, 'return.share': 50, 'return.full': 42 },
};

const at = (week: 'week0' | 'week2' | 'week4') => contacts[week].day;
/** An example has come, with its programme. */
const played = (page: Page) => page.locator('.player-actions').waitFor();
/** The programmes have come, and stand side by side. */
const compared = (page: Page) => page.locator('.compare-row').first().waitFor();
const dialog = (page: Page) => page.locator('dialog[open]');

const stepIds = ['safety', 'history', 'examination', 'function', 'work', 'yellow', 'assessment'] as const;

/** The steps of a first contact unanswered and of a control answered. */
const stepStates: readonly ScreenState[] = stepIds.flatMap((step): ScreenState[] => [
  { name: `week0-${step}`, address: `/kontakt/1/${step}`, day: at('week0'), course: blank },
  { name: `week2-${step}`, address: `/kontakt/2/${step}`, day: at('week2'), course: second },
]);

/** The map has been drawn. */
const drawn = (page: Page) => page.locator('.map').waitFor({ state: 'attached' });

/** The map of each programme; one of its fields open; as lists; and with a course on it. */
const mapStates: readonly ScreenState[] = [
  ...Object.keys(programmeRegions).map((id) => ({
    name: `map-${id}`,
    address: `/kort/${id}`,
    day: at('week0'),
    act: drawn,
  })),
  {
    name: 'map-field-open',
    address: '/kort/rh-primary#week0-shared-medicine',
    day: at('week0'),
    act: (page) => page.locator('.map-panel').waitFor(),
  },
  {
    name: 'map-as-list',
    address: '/kort/rs-pixi',
    day: at('week0'),
    act: async (page) => {
      await drawn(page);
      const button = page.locator('.map-bar button[aria-pressed="false"]');
      if (await button.count()) await button.click();
      await page.locator('.map-list details').first().waitFor();
    },
  },
  {
    name: 'map-course',
    address: '/kort',
    day: at('week4'),
    course: {
      contacts: [...finishedAt('week2', 'g2').contacts, { ...contacts.week4, answers: nerveRoot, group: 'g2' }],
    },
    act: drawn,
  },
  { name: 'map-course-acute', address: '/kort', day: at('week0'), course: courseAt('week0', acute, 'g1'), act: drawn },
  { name: 'map-course-elsewhere', address: '/kort/rm-pixi', day: at('week0'), course: first, act: drawn },
];

/** All of them. */
export const screenStates: readonly ScreenState[] = [
  { name: 'start', address: '/', day: at('week0'), act: (page) => page.locator('#start-picture').waitFor() },
  {
    name: 'start-neck',
    address: '/',
    day: at('week0'),
    act: async (page) => {
      await page.locator('#start-picture').selectOption('neck');
      await page.locator('.start-programme :is(strong, .banner)').first().waitFor();
    },
  },
  {
    name: 'start-under-18',
    address: '/',
    day: at('week0'),
    act: async (page) => {
      await page.locator('#start-picture').selectOption('under-18');
      await page.locator('.start-programme :is(strong, .banner)').first().waitFor();
    },
  },
  {
    name: 'start-other',
    address: '/',
    day: at('week0'),
    act: (page) => page.locator('form.start > .actions button').click(),
  },
  { name: 'start-with-course', address: '/', day: at('week0'), course: started },
  ...stepStates,
  {
    name: 'week0-safety-paresis',
    address: '/kontakt/1/safety',
    day: at('week0'),
    course: courseAt('week0', { 'paresis.present': 'yes', 'prompt.trauma': 'yes', 'mrc.toe-extension.left': 4 }),
  },
  {
    name: 'error-summary',
    address: '/kontakt/1/history',
    day: at('week0'),
    course: started,
    act: async (page) => {
      await page.locator('#f-age').fill('200');
      await page.locator('#f-age').press('Enter');
      await page.locator('.error-summary').waitFor();
    },
  },
  {
    name: 'acute-modal',
    address: '/kontakt/1/safety',
    day: at('week0'),
    course: courseAt('week0', acute),
    act: (page) => dialog(page).waitFor(),
  },
  {
    name: 'acute-go-on',
    address: '/kontakt/1/safety',
    day: at('week0'),
    course: courseAt('week0', acute),
    act: (page) => dialog(page).getByRole('button').last().click(),
  },
  {
    name: 'acute-banner',
    address: '/kontakt/1/safety',
    day: at('week0'),
    course: courseAt('week0', acute),
    act: (page) => dialog(page).press('Escape'),
  },
  { name: 'plan-final', address: '/kontakt/1/plan', day: at('week0'), course: first },
  { name: 'plan-provisional', address: '/kontakt/1/plan', day: at('week0'), course: courseAt('week0', open, 'g1') },
  {
    name: 'plan-acute',
    address: '/kontakt/1/plan',
    day: at('week0'),
    course: courseAt('week0', acute, 'g1'),
    act: (page) => dialog(page).press('Escape'),
  },
  {
    name: 'plan-week2-nerve-root',
    address: '/kontakt/2/plan',
    day: at('week2'),
    course: courseAt('week2', nerveRoot, 'g2'),
  },
  {
    name: 'plan-why-open',
    address: '/kontakt/1/plan',
    day: at('week0'),
    course: first,
    act: (page) => page.locator('.card details summary, article details summary').first().click(),
  },
  {
    name: 'plan-withheld-open',
    address: '/kontakt/1/plan',
    day: at('week0'),
    course: first,
    act: (page) => page.locator('.work-middle .plan-section > details:not([open]) > summary').first().click(),
  },
  {
    name: 'note',
    address: '/kontakt/1/plan',
    day: at('week0'),
    course: first,
    act: async (page) => {
      const bar = page.locator('.side[data-side="conclusion"] > details:not([open]) > summary');
      if (await bar.count()) await bar.click();
      await page.locator('#note-text').scrollIntoViewIfNeeded();
    },
  },
  { name: 'texts-letter', address: '/kontakt/3/tekster', day: at('week4'), course: finishedAt('week4', 'g1') },
  { name: 'texts-mri', address: '/kontakt/3/tekster/mri', day: at('week4'), course: finishedAt('week4', 'g2') },
  { name: 'texts-note', address: '/kontakt/3/tekster/note', day: at('week4'), course: afterThree },
  {
    name: 'texts-course-note',
    address: '/kontakt/3/tekster/course-note',
    day: at('week4'),
    course: afterThree,
  },
  {
    name: 'texts-report',
    address: '/kontakt/3/tekster/report-physiotherapist',
    day: at('week4'),
    course: { ...finishedAt('week4', 'g1'), role: 'physiotherapist' },
  },
  {
    name: 'texts-number',
    address: '/kontakt/3/tekster',
    day: at('week4'),
    course: finishedAt('week4', 'g1'),
    act: async (page) => {
      await page.locator('.text-remarks textarea').first().fill('Ring om 251248-1234');
      await page.locator('.found-numbers').waitFor();
    },
  },
  {
    name: 'texts-acute',
    address: '/kontakt/1/tekster',
    day: at('week0'),
    course: courseAt('week0', acute, 'g1'),
    act: (page) => dialog(page).press('Escape'),
  },
  { name: 'scan-not-yet', address: '/kontakt/1/scanning', day: at('week0'), course: first },
  { name: 'scan-now', address: '/kontakt/3/scanning', day: at('week4'), course: courseAt('week4', nerveRoot, 'g2') },
  { name: 'scan-open', address: '/kontakt/1/scanning', day: at('week0'), course: courseAt('week0', open, 'g1') },
  {
    name: 'scan-acute',
    address: '/kontakt/1/scanning',
    day: at('week0'),
    course: courseAt('week0', acute, 'g1'),
    act: (page) => dialog(page).press('Escape'),
  },
  {
    name: 'scan-noted',
    address: '/kontakt/1/scanning',
    day: at('week0'),
    course: first,
    act: (page) => page.locator('.talk-say ~ .actions button').click(),
  },
  { name: 'work-talk', address: '/kontakt/1/arbejde', day: at('week0'), course: first },
  {
    name: 'work-talk-leave',
    address: '/kontakt/3/arbejde',
    day: at('week4'),
    course: courseAt('week4', onLeave, 'g1'),
  },
  {
    name: 'work-talk-problem',
    address: '/kontakt/3/arbejde',
    day: at('week4'),
    course: courseAt('week4', { ...onLeave, 'return.full': 7 }, 'g1'),
  },
  { name: 'leaflet', address: '/kontakt/1/pjece', day: at('week0'), course: courseAt('week0', common, 'g1') },
  {
    name: 'leaflet-acute',
    address: '/kontakt/1/pjece',
    day: at('week0'),
    course: courseAt('week0', acute),
    act: (page) => dialog(page).press('Escape'),
  },
  { name: 'sheet', address: '/kontakt/1/ark', day: at('week0'), course: started },
  {
    name: 'keys',
    address: '/kontakt/1/history',
    day: at('week0'),
    course: started,
    act: async (page) => {
      await page.locator('h1').focus();
      await page.keyboard.press('?');
      await dialog(page).waitFor();
    },
  },
  { name: 'course', address: '/forloeb', day: at('week0'), course: first },
  { name: 'course-after-three', address: '/forloeb', day: at('week4'), course: afterThree },
  { name: 'measures', address: '/forloeb', day: dayAfter(56), course: measured },
  { name: 'measures-plan', address: '/kontakt/4/plan', day: dayAfter(56), course: measured },
  { name: 'measures-asked', address: '/kontakt/4/function', day: dayAfter(56), course: measured },
  { name: 'course-empty', address: '/forloeb', day: at('week0') },
  {
    name: 'new-patient',
    address: '/',
    day: at('week0'),
    course: started,
    act: async (page) => {
      await page.locator('.start-card button').last().click();
      await dialog(page).waitFor();
    },
  },
  { name: 'compare', address: '/sammenlign', day: at('week0'), act: compared },
  { name: 'compare-acute', address: '/sammenlign#patient=intractable', day: at('week0'), act: compared },
  {
    name: 'compare-three',
    address: '/sammenlign#med=rh-primary+rm-pixi+rs-pixi',
    day: at('week4'),
    course: courseAt('week4', nerveRoot, 'g2'),
    act: async (page) => {
      await compared(page);
      const closed = page.locator('.page details:not([open]) > summary');
      while ((await closed.count()) > 0) await closed.first().click();
    },
  },
  {
    name: 'plan-conflicts-open',
    address: '/kontakt/3/plan',
    day: at('week4'),
    course: courseAt('week4', nerveRoot, 'g2'),
    act: (page) => page.locator('.plan-section:has(a[href="/sammenlign"]) summary').click(),
  },
  { name: 'check', address: '/henvis', day: at('week0'), act: (page) => page.locator('.check-kinds').waitFor() },
  {
    name: 'check-imaging',
    address: '/henvis/imaging',
    day: at('week4'),
    course: courseAt('week4', nerveRoot, 'g2'),
    act: async (page) => {
      await page.locator('.check .actions button').first().click();
      await page.locator('.check .card details summary').first().click();
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: 'check-open',
    address: '/henvis/rheumatology-department',
    day: at('week0'),
    act: (page) => page.locator('.check-programme').first().waitFor(),
  },
  {
    name: 'check-acute',
    address: '/henvis/imaging',
    day: at('week0'),
    course: courseAt('week0', acute, 'g1'),
    act: async (page) => {
      await page.locator('.check .actions button').first().click();
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: 'check-physiotherapist',
    address: '/henvis/physiotherapist',
    day: at('week0'),
    act: (page) => page.locator('.check-hearing').scrollIntoViewIfNeeded(),
  },
  ...libraryStates,
  {
    name: 'examples',
    address: '/eksempler',
    day: at('week0'),
    act: async (page) => {
      await page.locator('.example-items').first().waitFor();
      await page.locator('.help summary').first().click();
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  { name: 'example-hidden', address: '/eksempler/bilag-5-case-2', day: at('week0'), act: played },
  {
    name: 'example-revealed',
    address: '/eksempler/bilag-5-case-2/2#svar',
    day: at('week0'),
    act: async (page) => {
      await played(page);
      await page.locator('.advice summary').last().click();
      await page.locator('.player-answer > .disclosure > summary').click();
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  { name: 'example-acute', address: '/eksempler/fl-example-2/3#svar', day: at('week0'), act: played },
  {
    name: 'example-branch',
    address: '/eksempler/bilag-5-case-2/2#gren',
    day: at('week0'),
    act: async (page) => {
      await played(page);
      await page.locator('.branch form summary').first().click();
      await page.locator('.branch form .flags input[value="yes"]').first().check({ force: true });
      await page.locator('.banner').waitFor();
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: 'example-projector',
    address: '/eksempler/bilag-5-case-2/2#svar',
    day: at('week0'),
    preferences: { projector: true },
    act: played,
  },
  { name: 'example-end', address: '/eksempler/fl-example-1/slut', day: at('week0'), act: played },
  ...mapStates,
  ...trainerStates,
  { name: 'settings', address: '/indstillinger', day: at('week0') },
  {
    name: 'settings-recipient',
    address: '/indstillinger',
    day: at('week0'),
    act: (page) => page.locator('.recipient summary').first().click(),
  },
  { name: 'help', address: '/om', day: at('week0') },
  { name: 'not-found', address: '/forloeb/nowhere', day: at('week0') },
];

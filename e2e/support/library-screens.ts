// The states of the pages that need no patient: the rulebook with its pages, and the time machine.
import type { Page } from '@playwright/test';
import { courseAt, finishedAt, nerveRoot } from './patients.ts';
import type { ScreenState } from './screens.ts';

const day = '2026-11-05';
const here = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();

export const libraryStates: readonly ScreenState[] = [
  { name: 'library', address: '/opslag', day },
  { name: 'rulebook', address: '/regler', day, act: here('.rule-line') },
  { name: 'rulebook-by-source', address: '/regler#efter=source&program=all&vis=against', day, act: here('.rule-line') },
  { name: 'rule', address: '/regler/rh.g2.week4.mri', day, act: here('.rule-examples') },
  {
    name: 'rule-trial',
    address: '/regler/rh.safety.paresis-acute',
    day,
    act: async (page) => {
      await page.locator('.rule-examples button').first().click();
      await page.locator('.rule-trial').scrollIntoViewIfNeeded();
    },
  },
  { name: 'rule-unknown', address: '/regler/rh.g2.week4.mir', day, act: here('.page ul a') },
  { name: 'rulebook-finding', address: '/regler/fund/pain.distribution', day, act: here('.rows') },
  { name: 'rulebook-contact', address: '/regler/kontakt/rh-primary/week4', day, act: here('.rule-line') },
  { name: 'rulebook-recipient', address: '/regler/modtager/municipality', day, act: here('.rule-line') },
  { name: 'rulebook-source', address: '/regler/kilde/rs-pixi', day, act: here('.rule-columns') },
  { name: 'booklet', address: '/regler/haefte/rs-pixi', day, act: here('.booklet-rules') },
  { name: 'coverage', address: '/regler/daekning#kilde=rh-2012&vis=part', day, act: here('.coverage-place') },
  { name: 'time-machine-empty', address: '/tidsmaskine', day },
  {
    name: 'time-machine',
    address: '/tidsmaskine',
    day: '2027-01-08',
    course: finishedAt('week4', 'g2'),
    act: here('.time-marks'),
  },
  {
    name: 'time-machine-edition',
    address: '/tidsmaskine',
    day: '2026-12-03',
    course: courseAt('week4', nerveRoot, 'g2'),
    act: async (page) => {
      await page.locator('#time-edition').scrollIntoViewIfNeeded();
      await page.locator('.time-contacts ~ details summary').click();
    },
  },
];

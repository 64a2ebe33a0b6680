// Courses made beforehand by the app's own commands, as they lie in a tab's storage. Tests and pictures that are about a late moment of a
// course begin from one instead of clicking their way there.
import type { Page } from '@playwright/test';
import { nameActivity } from '../../src/course/activity-names.ts';
import type { CommandResult } from '../../src/course/command.ts';
import { closeContact, openContact, startCourse } from '../../src/course/commands.ts';
import { type Answers, type CourseState, fold } from '../../src/course/course.ts';
import { acceptAllAdvice } from '../../src/course/decision-batches.ts';
import { confirmGroup } from '../../src/course/decision-commands.ts';
import type { CourseEvent, StartWeek } from '../../src/course/event.ts';
import { stamped, storedForm } from '../../src/course/event-writing.ts';
import { recordFindings } from '../../src/course/finding-commands.ts';
import type { Preferences } from '../../src/course/preferences.ts';
import { STORAGE_KEYS } from '../../src/course/storage.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { deskFor } from '../../src/view-models/desk.ts';

/** One contact of a course to make. */
export type MadeContact = {
  /** Id of a contact of the programme. */
  readonly contact: string;
  readonly day: string;
  readonly answers?: Answers;
  /** What the patient's own activities are, by topic. */
  readonly names?: Readonly<Record<string, string>>;
  readonly group?: string;
  /** Follows every recommendation, those too that newer knowledge advises against. */
  readonly followed?: boolean;
  /** Left open where it is the last; every earlier one is closed. */
  readonly closed?: boolean;
};

/** A course to make. */
export type MadeCourse = {
  /** The course's id, where a test has more than one. */
  readonly id?: string;
  /** Id of the programme; `rh-primary` where left out. */
  readonly programme?: string;
  readonly role?: string;
  readonly region?: string;
  readonly startWeek?: StartWeek;
  readonly label?: string;
  readonly contacts: readonly MadeContact[];
};

/** The course as the text that the app keeps it in. Throws where a command refuses. */
export function storedCourse(made: MadeCourse): string {
  const { id = 'made-course', role = 'gp', region = 'hovedstaden', startWeek = 0, label, contacts } = made;
  const programme = allProgrammes.find((one) => one.id === (made.programme ?? 'rh-primary'));
  if (programme === undefined) throw new Error(`no programme ${made.programme}`);
  let events: readonly CourseEvent[] = [];
  const append = (result: CommandResult) => {
    if (!result.ok) throw new Error(`refused: ${result.problem} ${result.ids?.join(' ') ?? ''}`);
    const day = contacts[0]?.day ?? '2026-11-05';
    events = [...events, ...stamped(events, result.events, `${day}T08:07:00.000Z`)];
  };
  const state = (): CourseState => {
    const folded = fold(events);
    if (folded === undefined) throw new Error('a course without a start');
    return folded;
  };
  const area = region === 'hovedstaden' ? 'midt' : undefined;
  const start = { course: id, role, region, area, startWeek, label };
  append(startCourse(programme, { ...start, day: contacts[0]?.day ?? '2026-11-05' }));
  contacts.forEach((held, contact) => {
    const { day, answers = {}, names = {}, group, followed = false } = held;
    append(openContact(state(), programme, { contact: held.contact, day }));
    append(recordFindings(state(), programme, { contact, answers }));
    for (const [topic, text] of Object.entries(names))
      append(nameActivity(state(), programme, { contact, topic, text }));
    const judged = () => deskFor(programme, state(), contact, regionSettings)?.judgement;
    if (group !== undefined) {
      const suggested = judged()?.group.suggested;
      append(confirmGroup(state(), programme, { contact, group, suggested, reason: 'Billedet er et andet' }));
    }
    if (followed) {
      const rules = judged()?.recommendations.map((one) => one.rule.id) ?? [];
      append(acceptAllAdvice(state(), programme, { contact, rules }));
    }
    if (held.closed ?? contact < contacts.length - 1) {
      const advice = judged()?.recommendations.map((one) => one.rule.id) ?? [];
      append(closeContact(state(), programme, { contact, advice, day }));
    }
  });
  return JSON.stringify(storedForm(events, []));
}

/** An address of the app's origin that only answers here: a page where the app does not run, and no icon is asked for. */
export const emptyAddress = '/empty-page';
const emptyPage = '<!doctype html><link rel="icon" href="data:,">';

/** Lays a course and preferences in the tab, then opens an address of the app. */
export async function openWith(
  page: Page,
  address: string,
  kept: { readonly course?: MadeCourse | undefined; readonly preferences?: Preferences | undefined },
): Promise<void> {
  await page.route(`**${emptyAddress}`, (route) => route.fulfill({ contentType: 'text/html', body: emptyPage }));
  await page.goto(emptyAddress);
  const texts = {
    course: kept.course === undefined ? undefined : storedCourse(kept.course),
    preferences: kept.preferences === undefined ? undefined : JSON.stringify(kept.preferences),
  };
  await page.evaluate(
    ({ keys, course, preferences }) => {
      sessionStorage.clear();
      localStorage.clear();
      if (course !== undefined) sessionStorage.setItem(keys.course, course);
      if (preferences !== undefined) localStorage.setItem(keys.preferences, preferences);
    },
    { keys: STORAGE_KEYS, ...texts },
  );
  await page.goto(address);
}

// Courses made beforehand by the app's own commands, as they lie in a tab's storage. Tests and pictures that are about a late moment of a
// course begin from one instead of clicking their way there.
import type { Page } from '@playwright/test';
import type { CommandResult } from '../../src/course/command.ts';
import { closeContact, openContact, startCourse } from '../../src/course/commands.ts';
import { type Answers, type CourseState, fold } from '../../src/course/course.ts';
import { acceptAllAdvice } from '../../src/course/decision-batches.ts';
import { confirmGroup } from '../../src/course/decision-commands.ts';
import { type CourseEvent, type StartWeek, stamped } from '../../src/course/event.ts';
import { recordFindings } from '../../src/course/finding-commands.ts';
import { storedForm } from '../../src/course/migrations.ts';
import type { Preferences } from '../../src/course/preferences.ts';
import { STORAGE_KEYS } from '../../src/course/storage.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { hovedstaden } from '../../src/programmes/shared/settings-hovedstaden.ts';
import { deskFor } from '../../src/view-models/desk.ts';

/** One contact of a course to make. */
export type MadeContact = {
  readonly contact: 'week0' | 'week2' | 'week4' | 'week8' | 'later';
  readonly day: string;
  readonly answers?: Answers;
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
  readonly role?: string;
  readonly startWeek?: StartWeek;
  readonly label?: string;
  readonly contacts: readonly MadeContact[];
};

/** The course as the text that the app keeps it in. Throws where a command refuses. */
export function storedCourse({ id = 'made-course', role = 'gp', startWeek = 0, label, contacts }: MadeCourse): string {
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
  const start = { course: id, role, region: 'hovedstaden', area: 'midt', startWeek, label };
  append(startCourse(rhPrimary, { ...start, day: contacts[0]?.day ?? '2026-11-05' }));
  contacts.forEach((made, contact) => {
    const { day, answers = {}, group, followed = false } = made;
    append(openContact(state(), rhPrimary, { contact: made.contact, day }));
    append(recordFindings(state(), rhPrimary, { contact, answers }));
    const judged = () => deskFor(rhPrimary, state(), contact, [hovedstaden])?.judgement;
    if (group !== undefined) {
      const suggested = judged()?.group.suggested;
      append(confirmGroup(state(), rhPrimary, { contact, group, suggested, reason: 'Billedet er et andet' }));
    }
    if (followed) {
      const rules = judged()?.recommendations.map((one) => one.rule.id) ?? [];
      append(acceptAllAdvice(state(), rhPrimary, { contact, rules }));
    }
    if (made.closed ?? contact < contacts.length - 1) {
      const advice = judged()?.recommendations.map((one) => one.rule.id) ?? [];
      append(closeContact(state(), rhPrimary, { contact, advice, day }));
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

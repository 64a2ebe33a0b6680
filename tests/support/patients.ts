// Patients of the reference programme for tests of view models and documents: commands done one after the other on a real course.
import type { CommandResult } from '../../src/course/command.ts';
import { openContact, startCourse } from '../../src/course/commands.ts';
import { type Answers, type CourseState, fold } from '../../src/course/course.ts';
import { confirmGroup } from '../../src/course/decision-commands.ts';
import type { CourseEvent } from '../../src/course/event.ts';
import { stamped } from '../../src/course/event-writing.ts';
import { recordFindings } from '../../src/course/finding-commands.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { hovedstaden } from '../../src/programmes/shared/settings-hovedstaden.ts';
import { type Desk, deskFor } from '../../src/view-models/desk.ts';

/** A course under way. `do` throws where a command is refused, so that no test goes on with less than it says. */
export type Patient = {
  readonly desk: () => Desk;
  readonly events: () => readonly CourseEvent[];
  readonly do: (command: (state: CourseState, events: readonly CourseEvent[]) => CommandResult) => Patient;
  readonly answer: (answers: Answers) => Patient;
  readonly confirm: (group: string) => Patient;
};

const AT = '2026-11-05T08:07:00.000Z';

/** A patient at the contact on a day, taken over at the contact's week. */
export function patientAt(
  contact: 'week0' | 'week2' | 'week4' | 'week8' = 'week0',
  role = 'gp',
  area = 'midt',
): Patient {
  const startWeek = { week0: 0, week2: 2, week4: 4, week8: 8 } as const;
  const day = '2026-11-05';
  let events: readonly CourseEvent[] = [];
  const append = (result: CommandResult) => {
    if (!result.ok) throw new Error(`refused: ${result.problem} ${result.ids?.join(' ') ?? ''}`);
    events = [...events, ...stamped(events, result.events, AT)];
  };
  const state = () => {
    const folded = fold(events);
    if (folded === undefined) throw new Error('no course');
    return folded;
  };
  append(
    startCourse(rhPrimary, { course: 'c1', role, region: 'hovedstaden', area, startWeek: startWeek[contact], day }),
  );
  append(openContact(state(), rhPrimary, { contact, day }));
  const patient: Patient = {
    desk: () => {
      const desk = deskFor(rhPrimary, state(), state().contacts.length - 1, [hovedstaden]);
      if (desk === undefined) throw new Error('no desk');
      return desk;
    },
    events: () => events,
    do: (command) => {
      append(command(state(), events));
      return patient;
    },
    answer: (answers) =>
      patient.do((now) => recordFindings(now, rhPrimary, { contact: now.contacts.length - 1, answers })),
    confirm: (group) =>
      patient.do((now) => confirmGroup(now, rhPrimary, { contact: now.contacts.length - 1, group, suggested: group })),
  };
  return patient;
}

/** Every safety question of the first look answered with nothing found. */
export const allClear: Answers = Object.fromEntries(
  rhPrimary.findings
    .filter((one) => one.safety && one.relevantWhen === undefined && one.normal !== undefined)
    .map((one) => [one.id, one.normal ?? null]),
);

/** A common first contact: three weeks of local pain, moderately limited. */
export const commonPain: Answers = {
  ...allClear,
  ...{ age: 48, 'scope.entry': 'new-low-back', 'pain.duration': 21, 'pain.distribution': 'local' },
  ...{ 'nprs.back': 6, 'function.limitation': 'moderate', 'pain.unacceptable': 'no', 'medicine.used': 'none' },
};

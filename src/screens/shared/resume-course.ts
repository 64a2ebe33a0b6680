// Goes on with a course that was pasted: read through the door for codes, shown, and opened as one act of the clinician.
import { TEXT_NOT_IN_CODE } from '../../course/code/carried-course.ts';
import { type CourseCodeReading, programmeNumbersIn, readCourseCode } from '../../course/code/read-course-code.ts';
import { changeRole } from '../../course/commands.ts';
import type { CourseState } from '../../course/course.ts';
import type { NewEvent } from '../../course/event.ts';
import { handOver, weekAtHandOver } from '../../course/hand-over.ts';
import type { Dispatched } from '../../course/store.ts';
import { codeNumbersById } from '../../programmes/code-numbers.ts';
import { startsAnew } from '../../programmes/comparable.ts';
import { type Begun, beginFirstContact } from './begin-first-contact.ts';
import { codeBookFor } from './course-code.ts';
import type { Services } from './services.ts';

/** Reads the course code in a text, bringing in the programmes it is of. Throws where one cannot be brought in. */
export async function readPasted(services: Services, text: string): Promise<CourseCodeReading> {
  const numbers = programmeNumbersIn(text);
  const ids = Object.entries(codeNumbersById).flatMap(([id, { programme }]) =>
    numbers.includes(programme) ? [id] : [],
  );
  await Promise.all(ids.map((id) => services.loadProgramme(id)));
  const programmes = ids.flatMap((id) => services.programmeById(id) ?? []);
  const books = programmes.flatMap((one) => codeBookFor(one) ?? []);
  return readCourseCode(text, { books, programmes });
}

/** Opens the course that was read in this tab, in the role of whoever goes on. `textInNote` stands where the code left free text out. */
export function openPasted(
  services: Services,
  reading: Extract<CourseCodeReading, { readonly ok: true }>,
  { role, textInNote }: { readonly role: string; readonly textInNote: string },
): Dispatched {
  const events = reading.events.map((event) => withText(event, textInNote));
  const resumed = services.course.getState().resume(reading.programme, events);
  const { state } = services.course.getState();
  if (!resumed.ok || state === undefined) return resumed;
  return services.course.getState().act(state.id, (open) => changeRole(open.state, open.programme, role));
}

function withText(event: NewEvent, textInNote: string): NewEvent {
  return 'reason' in event && event.reason === TEXT_NOT_IN_CODE ? { ...event, reason: textInNote } : event;
}

/** Begins a course in another programme with the findings of the one that was read, in the role of whoever goes on. */
export async function handOverPasted(
  services: Services,
  reading: Extract<CourseCodeReading, { readonly ok: true }>,
  state: CourseState,
  { to, role }: { readonly to: string; readonly role: string },
): Promise<Begun> {
  try {
    await services.loadProgramme(to);
  } catch {
    return { ok: false, problem: 'load-failed' };
  }
  const programme = services.programmeById(reading.programme);
  const next = services.programmeById(to);
  if (programme === undefined || next === undefined) return { ok: false, problem: 'load-failed' };
  const { region, area } = state;
  const day = services.today();
  const startWeek = weekAtHandOver(state, next, day, startsAnew(programme.id) || startsAnew(next.id));
  const start = { role, region, area, startWeek, day };
  const store = services.course.getState();
  const result = handOver(programme, state, next, { ...start, course: store.newId() });
  return beginFirstContact(services, store.handOver(to, state.id, result));
}

// Goes on with a course that was pasted: read through the door for codes, shown, and opened as one act of the clinician.
import { TEXT_NOT_IN_CODE } from '../../course/code/carried-course.ts';
import { type CourseCodeReading, readCourseCode } from '../../course/code/read-course-code.ts';
import { changeRole } from '../../course/commands.ts';
import type { NewEvent } from '../../course/event.ts';
import type { Dispatched } from '../../course/store.ts';
import type { Programme } from '../../model/programme.ts';
import { codeBookFor } from '../shared/course-code.ts';
import type { Services } from '../shared/services.ts';
import { programmeId } from '../shared/use-programme.ts';

/** Reads the course code in a text. Throws where the programme cannot be brought in. */
export async function readPasted(services: Services, text: string): Promise<CourseCodeReading> {
  const [{ rhPrimary }] = await Promise.all([
    import('../../programmes/rh-primary/programme.ts'),
    services.loadProgramme(programmeId),
  ]);
  const programmes: readonly Programme[] = [rhPrimary];
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

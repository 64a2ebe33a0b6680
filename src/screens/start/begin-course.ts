// Begins a course and opens its first contact here, as one act of the clinician.
import type { CourseStart } from '../../course/commands.ts';
import { doorFor } from '../../programmes/catalogue.ts';
import { type Begun, beginFirstContact } from '../shared/begin-first-contact.ts';
import type { Services } from '../shared/services.ts';

/**
 * Starts the course and opens the contact that its week and day suggest; answers with the step to begin at. `chosen` is left out where nobody has had
 * time to choose: then it is the programme of a new low back here.
 */
export async function beginCourse(
  services: Services,
  chosen: string | undefined,
  start: Omit<CourseStart, 'course'>,
): Promise<Begun> {
  const programme = chosen ?? doorFor('new-back', start.role, start.region).programme ?? '';
  try {
    await services.loadProgramme(programme);
  } catch {
    return { ok: false, problem: 'load-failed' };
  }
  const role = services.programmeById(programme)?.roles.find((one) => one.id === start.role);
  if (role?.steers !== true) return { ok: false, problem: 'role-may-not' };
  return beginFirstContact(services, services.course.getState().start(programme, start));
}

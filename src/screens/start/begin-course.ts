// Begins a course and opens its first contact here, as one act of the clinician.

import type { CourseStart } from '../../course/commands.ts';
import { openContact } from '../../course/commands.ts';
import type { Dispatched } from '../../course/store.ts';
import { suggestedFor } from '../../view-models/timeline-view.ts';
import type { Services } from '../shared/services.ts';
import { programmeId } from '../shared/use-programme.ts';

/** `load-failed`: the programme could not be brought in. `role-may-not`: the role does not start courses in this programme. */
export type Begun = { readonly ok: true; readonly step: string } | { readonly ok: false; readonly problem: string };

/** Starts the course and opens the contact that its week and day suggest; answers with the step to begin at. */
export async function beginCourse(services: Services, start: Omit<CourseStart, 'course'>): Promise<Begun> {
  try {
    await services.loadProgramme(programmeId);
  } catch {
    return { ok: false, problem: 'load-failed' };
  }
  const started = services.course.getState().start(programmeId, start);
  if (!started.ok) return problemOf(started);
  const { state, programme } = services.course.getState();
  if (state === undefined || programme === undefined) return { ok: false, problem: 'load-failed' };
  const contact = suggestedFor(programme, state, start.day);
  const opened = services.course
    .getState()
    .act(state.id, (open) => openContact(open.state, open.programme, { contact, day: start.day }));
  return opened.ok ? { ok: true, step: programme.steps[0]?.id ?? 'plan' } : problemOf(opened);
}

function problemOf(refused: Exclude<Dispatched, { readonly ok: true }>): Begun {
  // A programme that could not be brought in is unknown to the store.
  return { ok: false, problem: refused.problem === 'unknown-programme' ? 'load-failed' : refused.problem };
}

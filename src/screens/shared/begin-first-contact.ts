// The first contact of a course that has just begun, by start, by hand-over or from a code: opened in the same breath.
import { openContact } from '../../course/commands.ts';
import type { Dispatched } from '../../course/store.ts';
import { suggestedFor } from '../../view-models/timeline-view.ts';
import type { Services } from './services.ts';

/** `load-failed`: the programme could not be brought in. Otherwise the refusal of the course. */
export type Begun = { readonly ok: true; readonly step: string } | { readonly ok: false; readonly problem: string };

/** Opens the contact that the week and day of the started course suggest; answers with the step to begin at. `started`: what the start gave. */
export function beginFirstContact(services: Services, started: Dispatched): Begun {
  if (!started.ok) return problemOf(started);
  const { state, programme } = services.course.getState();
  if (state === undefined || programme === undefined) return { ok: false, problem: 'load-failed' };
  const contact = suggestedFor(programme, state, state.startDay);
  const opened = services.course
    .getState()
    .act(state.id, (open) => openContact(open.state, open.programme, { contact, day: state.startDay }));
  return opened.ok ? { ok: true, step: programme.steps[0]?.id ?? 'plan' } : problemOf(opened);
}

function problemOf(refused: Exclude<Dispatched, { readonly ok: true }>): Begun {
  // A programme that could not be brought in is unknown to the store.
  return { ok: false, problem: refused.problem === 'unknown-programme' ? 'load-failed' : refused.problem };
}

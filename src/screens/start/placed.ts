// Where a new patient is placed: today and first contact, unless the clinician says otherwise.
import type { StartWeek } from '../../course/event.ts';
import type { Day } from '../../model/calendar.ts';
import type { ErrorSummaryItem } from '../../ui/error-summary.tsx';

export type Placed =
  | { readonly ok: true; readonly startWeek: StartWeek; readonly day: Day; readonly label: string }
  | { readonly ok: false; readonly startWeek: StartWeek; readonly errors: readonly ErrorSummaryItem[] };

// A stored moment (ISO 8601 in UTC) as the clinician's own clock and calendar show it.
import type { Day } from '../../model/calendar.ts';
import { formatClock, formatDay, type Language } from '../../view-models/formats.ts';

/** "kl. 09.07" on the day itself, "5. nov. 2026 kl. 09.07" on any other. */
export function momentInWords(at: string, today: Day, language: Language): string {
  const moment = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const clock = formatClock(moment.getHours(), moment.getMinutes(), language);
  return day === today ? clock : `${formatDay(day, 'short', language)} ${clock}`;
}

/** The moment now, ISO 8601 in UTC. */
export function nowUtc(): string {
  return new Date().toISOString();
}

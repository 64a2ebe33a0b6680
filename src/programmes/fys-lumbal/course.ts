// The structured course for the low back: its contacts, groups and service codes.
import type { FysCourse } from '../fys-shared/parts.ts';

export const lumbar: FysCourse = {
  contacts: {
    first: 'fl-first',
    session: 'fl-session',
    week2: 'fl-week2',
    week4: 'fl-week4',
    week8: 'fl-week8',
    later: 'fl-later',
  },
  root: 'fl-root',
  other: 'fl-other',
  codes: {
    first: '0241',
    firstInRunning: '0242',
    individual: '0247',
    group: '0246',
    week2: '0243',
    week4: '0244',
    week8: '0245',
  },
};

// The structured course for the neck: its contacts, groups and service codes.
import type { FysCourse } from '../fys-shared/parts.ts';

export const cervical: FysCourse = {
  contacts: {
    first: 'fc-first',
    session: 'fc-session',
    week2: 'fc-week2',
    week4: 'fc-week4',
    week8: 'fc-week8',
    later: 'fc-later',
  },
  root: 'fc-root',
  other: 'fc-other',
  codes: {
    first: '0231',
    firstInRunning: '0232',
    individual: '0237',
    group: '0236',
    week2: '0233',
    week4: '0234',
    week8: '0235',
  },
};

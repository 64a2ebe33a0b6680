import { paths } from '../shared/paths.ts';

/** Address of the check for a recipient. */
export const referralCheckPath = (recipient: string): string => `${paths.referralCheck}/${recipient}`;

// THE JUDGE's input: what is known about one contact. Plain values; the course layer makes it, the engine never asks for more.
import type { Value } from '../model/finding.ts';

/** What is known of one patient at one contact. */
export type Sheet = {
  /** Id of the contact that is held. */
  readonly contact: string;
  /** The day it is held, `YYYY-MM-DD`. */
  readonly day: string;
  /** Weeks since the first contact (T = 0), decimal. */
  readonly weeks: number;
  /** The group the clinician has confirmed, now or at an earlier contact. */
  readonly group?: string | undefined;
  /** False where the group was confirmed at an earlier contact only: another suggestion now asks for it again. */
  readonly groupHere?: boolean | undefined;
  /** Answers by finding; a finding left out is not assessed. */
  readonly answers: Readonly<Record<string, Value>>;
  /** The latest earlier answers by finding. */
  readonly earlier: Readonly<Record<string, Value>>;
  /** Weeks since the pain began, decimal; left out where the duration was not recorded. */
  readonly onsetWeeks?: number | undefined;
  /** Offers that exist according to the settings; an offer left out does not exist. */
  readonly offers: Readonly<Record<string, boolean>>;
  /** Rules that the clinician has declined at this contact. They change no advice; a way out of the course that is declined leads nowhere. */
  readonly declined?: readonly string[] | undefined;
};

// THE PROOF, part seven: the walk cut into jobs, so that every core takes its share, and the tallies added up again.
import { prepare } from '../engine/prepare.ts';
import type { Programme } from '../model/programme.ts';
import { emptyTally, type Tally, walk } from './enumerate.ts';
import type { Invariant } from './invariants/seen.ts';
import { sample } from './sample.ts';
import { axesAt, type ProofPlan } from './slice.ts';

/** One share of the walk: a slice at a contact, or a sample by its seed. */
export type Job =
  | { readonly slice: number; readonly contact: string }
  | { readonly sample: number; readonly seed: number };

/** All jobs of a plan. `sampled`: random patients in all. */
export function jobsOf(programme: Programme, plan: ProofPlan, sampled: number): readonly Job[] {
  const slices = plan.slices.flatMap((_, slice) =>
    programme.contacts.map((contact) => ({ slice, contact: contact.id })),
  );
  const samples = Array.from({ length: 10 }, (_, i) => ({ sample: Math.ceil(sampled / 10), seed: 1000 + i }));
  return [...slices, ...samples];
}

/** Does one job and adds to the tally. */
export function doJob(
  programme: Programme,
  plan: ProofPlan,
  invariants: readonly Invariant[],
  job: Job,
  tally: Tally,
): void {
  const prepared = prepare(programme);
  if ('seed' in job) {
    sample(prepared, plan, invariants, job.sample, job.seed, tally);
    return;
  }
  const slice = plan.slices[job.slice];
  if (!slice) throw new Error(`no slice ${job.slice}`);
  const axes = axesAt(prepared, slice, job.contact, plan);
  for (const background of slice.backgrounds) {
    const answers = { ...plan.base, ...background };
    const values = programme.findings.map((one) => answers[one.id]);
    for (const group of slice.groups)
      for (const onsetWeeks of slice.onsetWeeks)
        for (const offers of slice.offers) {
          walk(
            prepared,
            { contact: job.contact, group, values, onsetWeeks, offers },
            axes,
            invariants,
            tally,
            slice.monotone,
          );
        }
  }
}

/** One tally out of several. */
export function together(tallies: readonly Tally[]): Tally {
  const all = emptyTally();
  for (const one of tallies) {
    all.classes += one.classes;
    all.concrete += one.concrete;
    all.violations.push(...one.violations);
    for (const key of ['overlaps', 'checked'] as const) for (const id of one[key]) all[key].add(id);
    one.rules.forEach((fate, place) => {
      all.rules[place] = (all.rules[place] ?? 0) | fate;
    });
  }
  return all;
}

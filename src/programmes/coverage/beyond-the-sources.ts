// The rules that no place of the sources states: readings that say more than the source they cite. Each is marked as ours beside the rule; here they stand
// together, so that nobody takes the coverage for less than it is. Rules by newer guidance alone (supplements) cite that and are not listed.

/**
 * Why a rule goes beyond its source. `silent`: the source does not say what happens then. `alike`: it says so of another group or contact. `safest`: it
 * names one time or place, and the safest is taken for all.
 */
export type BeyondKind = 'silent' | 'alike' | 'safest';

const physiotherapy = (...ends: readonly string[]) =>
  ['fl', 'fc'].flatMap((course) => ends.map((end) => `${course}.${end}`));

/** The rules by why, as their ids. */
export const beyondTheSources: Readonly<Record<BeyondKind, readonly string[]>> = {
  silent: [
    ...['rh.g1.week8.continue', 'sek.g1.control.other', 'sek.g2.workup.surgery-later'],
    ...['rs.first.come-back', 'rs.first.go-on', 'rs.first.return', 'rs.first.end'],
    ...['rs.end', 'rs.go-on', 'rs.stay', 'rs.other-stage'],
    ...physiotherapy('week8.not-better', 'later.end', 'later.followed', 'later.not-better'),
  ],
  alike: [
    ...['rh.g2.week8.refer', 'sek.g2.other', 'rm.back.fifth.refer', 'rm.root.week8.continue'],
    ...['rm.root.fifth.end', 'rm.root.fifth.refer', 'rm.root.fifth.specialist'],
    ...['rm.root.fifth.continue', 'rm.root.fifth.care'],
  ],
  safest: [
    ...physiotherapy('week4.back', 'week8.back', 'later.back'),
    ...['fc.arm-paresis-leaving', 'fc.arm-paresis-subacute'],
  ],
};

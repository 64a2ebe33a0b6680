// The programme's own text alone, for teaching: what newer knowledge says is left out of what is shown. The judgement and its order stay as they are,
// so that nothing newer advises against comes first even then.
import type { Desk } from './desk.ts';

/** The desk without newer knowledge in anything shown from it. */
export function withoutNewer(desk: Desk): Desk {
  const { programme, judgement } = desk;
  const recommendations = judgement.recommendations.map((one) => ({ ...one, newer: [], discouraged: false }));
  return { ...desk, programme: { ...programme, notes: [] }, judgement: { ...judgement, recommendations } };
}

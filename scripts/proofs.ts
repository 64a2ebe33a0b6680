// What is proved: each programme with its slices and with what must hold for its patients.

import type { Programme } from '../src/model/programme.ts';
import { fysCervikal } from '../src/programmes/fys-cervikal/programme.ts';
import { fysLumbal } from '../src/programmes/fys-lumbal/programme.ts';
import { rhPrimary } from '../src/programmes/rh-primary/programme.ts';
import { rhSekundaer } from '../src/programmes/rh-sekundaer/programme.ts';
import { rmPixi } from '../src/programmes/rm-pixi/programme.ts';
import { rsPixi } from '../src/programmes/rs-pixi/programme.ts';
import { fysCervikalInvariants } from '../src/proof/invariants/fys-cervikal.ts';
import { fysLumbalInvariants } from '../src/proof/invariants/fys-lumbal.ts';
import { rhPrimaryInvariants } from '../src/proof/invariants/rh-primary.ts';
import { rhSekundaerInvariants } from '../src/proof/invariants/rh-sekundaer.ts';
import { rmPixiInvariants } from '../src/proof/invariants/rm-pixi.ts';
import { rsPixiInvariants } from '../src/proof/invariants/rs-pixi.ts';
import { safetyInvariants } from '../src/proof/invariants/safety.ts';
import type { Invariant } from '../src/proof/invariants/seen.ts';
import { shapeInvariants } from '../src/proof/invariants/shape.ts';
import { fysCervikalPlan } from '../src/proof/plans/fys-cervikal.ts';
import { fysLumbalPlan } from '../src/proof/plans/fys-lumbal.ts';
import { rhPrimaryPlan } from '../src/proof/plans/rh-primary.ts';
import { rhSekundaerPlan } from '../src/proof/plans/rh-sekundaer.ts';
import { rmPixiPlan } from '../src/proof/plans/rm-pixi.ts';
import { rsPixiPlan } from '../src/proof/plans/rs-pixi.ts';
import type { ProofPlan } from '../src/proof/slice.ts';

/** A programme with its part of the proof. */
export type Proof = {
  readonly programme: Programme;
  readonly plan: ProofPlan;
  readonly invariants: readonly Invariant[];
  /** Random patients of the full product. */
  readonly sampled: number;
};

const proof = (programme: Programme, plan: ProofPlan, own: readonly Invariant[], sampled = 50_000): Proof => ({
  ...{ programme, plan, sampled },
  invariants: [...safetyInvariants, ...shapeInvariants, ...own],
});

/** The proof of each programme. */
export const proofs: readonly Proof[] = [
  proof(rhPrimary, rhPrimaryPlan, rhPrimaryInvariants, 200_000),
  proof(rhSekundaer, rhSekundaerPlan, rhSekundaerInvariants),
  proof(rmPixi, rmPixiPlan, rmPixiInvariants),
  proof(rsPixi, rsPixiPlan, rsPixiInvariants),
  proof(fysLumbal, fysLumbalPlan, fysLumbalInvariants),
  proof(fysCervikal, fysCervikalPlan, fysCervikalInvariants),
];

// Every programme in one list, for what looks at all of them: the proof, the judging without a screen, the tests. The app brings each in when it is chosen.
import type { Programme } from '../model/programme.ts';
import { fysCervikal } from './fys-cervikal/programme.ts';
import { fysLumbal } from './fys-lumbal/programme.ts';
import { rhPrimary } from './rh-primary/programme.ts';
import { rhSekundaer } from './rh-sekundaer/programme.ts';
import { rmPixi } from './rm-pixi/programme.ts';
import { rsPixi } from './rs-pixi/programme.ts';

/** The programmes, the usual one first. */
export const allProgrammes: readonly Programme[] = [rhPrimary, rhSekundaer, rmPixi, rsPixi, fysLumbal, fysCervikal];

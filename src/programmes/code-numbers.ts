// By what course codes tell the programmes of this app apart. A number is never given twice.
import { codeNumbers as fysCervikal } from './fys-cervikal/code-numbers.ts';
import { codeNumbers as fysLumbal } from './fys-lumbal/code-numbers.ts';
import { codeNumbers as rhPrimary } from './rh-primary/code-numbers.ts';
import { codeNumbers as rhSekundaer } from './rh-sekundaer/code-numbers.ts';
import { codeNumbers as rmPixi } from './rm-pixi/code-numbers.ts';
import { codeNumbers as rsPixi } from './rs-pixi/code-numbers.ts';

/** The code numbers of each programme, by its id. */
export const codeNumbersById = {
  'rh-primary': rhPrimary,
  'rh-sekundaer': rhSekundaer,
  'rm-pixi': rmPixi,
  'rs-pixi': rsPixi,
  'fys-lumbal': fysLumbal,
  'fys-cervikal': fysCervikal,
} as const;

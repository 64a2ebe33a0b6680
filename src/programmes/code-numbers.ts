// By what course codes tell the programmes of this app apart. A number is never given twice.
import { codeNumbers as rhPrimary } from './rh-primary/code-numbers.ts';

/** The code numbers of each programme, by its id. */
export const codeNumbersById = { 'rh-primary': rhPrimary } as const;

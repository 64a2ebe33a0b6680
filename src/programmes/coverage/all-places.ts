// Every place of the five documents, in the order of the sources and of their chapters. `npm run coverage` holds it against their texts.
import { lowBack } from './fys-eksempler/low-back.ts';
import { neck } from './fys-eksempler/neck.ts';
import { worsening } from './fys-eksempler/worsening.ts';
import type { Place } from './place.ts';
import { annexes } from './rh-2012/annexes.ts';
import { betweenSectors } from './rh-2012/between-sectors.ts';
import { clinics } from './rh-2012/clinics.ts';
import { examination } from './rh-2012/examination.ts';
import { introduction } from './rh-2012/introduction.ts';
import { lettersAndQuality } from './rh-2012/letters-and-quality.ts';
import { primarySector } from './rh-2012/primary-sector.ts';
import { professions } from './rh-2012/professions.ts';
import { secondarySector } from './rh-2012/secondary-sector.ts';
import { treatment } from './rh-2012/treatment.ts';
import { workAndMunicipality } from './rh-2012/work-and-municipality.ts';
import { contacts } from './rm-pixi/contacts.ts';
import { general } from './rm-pixi/general.ts';
import { firstAndRecurrent } from './rs-pixi/first-and-recurrent.ts';
import { longAndComplex } from './rs-pixi/long-and-complex.ts';

/** The sources that the coverage accounts for, by their ids; `rm-pixi` is two extractions of one document. */
export const coveredSources = ['rh-2012', 'rm-pixi', 'rs-pixi', 'fys-eksempler'] as const;

/** All places. */
export const allPlaces: readonly Place[] = [
  ...[...introduction, ...examination, ...treatment, ...workAndMunicipality, ...primarySector, ...secondarySector],
  ...[...professions, ...betweenSectors, ...lettersAndQuality, ...annexes, ...clinics],
  ...[...general, ...contacts],
  ...[...firstAndRecurrent, ...longAndComplex],
  ...[...lowBack, ...worsening, ...neck],
];

// Which programme a patient is led to, before any programme is brought in: by region, by role, and by the picture of the patient. A decision table: the
// first door that fits leads.

/** What a patient comes with, as far as it decides the programme. */
export const pictures = ['new-back', 'walking', 'recurrent', 'long-lasting', 'worked-up', 'neck', 'under-18'] as const;
export type Picture = (typeof pictures)[number];

/** Every programme, with the regions it was written for; the agreements of the physiotherapists are everywhere the same. */
export const programmeRegions: Readonly<Record<string, readonly string[]>> = {
  'rh-primary': ['hovedstaden', 'oestdanmark'],
  'rh-sekundaer': ['hovedstaden', 'oestdanmark'],
  'rm-pixi': ['midtjylland'],
  'rs-pixi': ['sjaelland', 'oestdanmark'],
  'fys-lumbal': ['hovedstaden', 'midtjylland', 'sjaelland', 'oestdanmark'],
  'fys-cervikal': ['hovedstaden', 'midtjylland', 'sjaelland', 'oestdanmark'],
};

/** A door: for which patients, roles and regions (each for all where left out), and the programme it leads to; none where no programme covers them. */
export type Door = {
  readonly id: string;
  readonly pictures?: readonly Picture[];
  readonly roles?: readonly string[];
  readonly regions?: readonly string[];
  readonly programme?: string;
  /** Who runs that programme, where those of this door refer to it instead of starting it. */
  readonly recipient?: string;
};

/** The doors, in the order they are tried. The last is for everybody. */
export const doors: readonly Door[] = [
  { id: 'under-18', pictures: ['under-18'] },
  { id: 'neck-physiotherapist', pictures: ['neck'], roles: ['physiotherapist'], programme: 'fys-cervikal' },
  { id: 'neck-hospital', pictures: ['neck'], roles: ['hospital'] },
  { id: 'neck-sjaelland', pictures: ['neck'], regions: ['sjaelland'], programme: 'rs-pixi' },
  { id: 'neck', pictures: ['neck'], programme: 'fys-cervikal', recipient: 'physiotherapist' },
  { id: 'hospital', roles: ['hospital'], programme: 'rh-sekundaer' },
  { id: 'stages', pictures: ['recurrent', 'long-lasting', 'worked-up'], programme: 'rs-pixi' },
  { id: 'physiotherapist', roles: ['physiotherapist'], programme: 'fys-lumbal' },
  { id: 'midtjylland', regions: ['midtjylland'], programme: 'rm-pixi' },
  { id: 'sjaelland', regions: ['sjaelland'], programme: 'rs-pixi' },
  { id: 'usual', programme: 'rh-primary' },
];

/** The door of a patient: the first that fits. */
export function doorFor(picture: Picture, role: string, region: string): Door {
  const fits = (list: readonly string[] | undefined, one: string) => list === undefined || list.includes(one);
  const found = doors.find((one) => fits(one.pictures, picture) && fits(one.roles, role) && fits(one.regions, region));
  if (found === undefined) throw new Error('no door is for everybody');
  return found;
}

// Which programmes can stand beside another for the same patient. Three are for whoever comes with a back; the others where role or picture fits.

/** A programme to lay beside another. Each of `roles` and `answers` is enough by itself; where both are left out, it is for everybody. */
export type Comparable = {
  readonly id: string;
  readonly roles?: readonly string[];
  /** Answers by finding. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  /** Its weeks count from its own first contact, so that a patient would be at its beginning now. */
  readonly startsAnew: boolean;
};

/** The programmes in the order they stand. */
export const comparable: readonly Comparable[] = [
  { id: 'rh-primary', startsAnew: false },
  { id: 'rm-pixi', startsAnew: false },
  { id: 'rs-pixi', startsAnew: false },
  { id: 'rh-sekundaer', roles: ['hospital'], answers: { 'scope.entry': ['worked-up'] }, startsAnew: true },
  { id: 'fys-lumbal', roles: ['physiotherapist'], startsAnew: true },
  {
    id: 'fys-cervikal',
    answers: { 'scope.entry': ['neck'], 'rs.site': ['neck'], 'rs.radiation': ['arm', 'leg-and-arm'] },
    startsAnew: true,
  },
];

/** The two that stand side by side unless others are chosen. */
export const usuallyCompared = ['rh-primary', 'rm-pixi'] as const;

/** The programmes that fit the clinician or the patient, and the one that the patient is in. */
export function comparableFor(patient: {
  readonly role: string;
  readonly answers: Readonly<Record<string, string | number>>;
  readonly programme?: string | undefined;
}): readonly Comparable[] {
  const has = ([finding, values]: readonly [string, readonly string[]]) =>
    values.includes(String(patient.answers[finding]));
  return comparable.filter(
    ({ id, roles, answers }) =>
      id === patient.programme ||
      (roles === undefined && answers === undefined) ||
      roles?.includes(patient.role) === true ||
      Object.entries(answers ?? {}).some(has),
  );
}

/** Whether the weeks of the programme count from its own first contact, and not from the first contact with the trouble. */
export function startsAnew(programme: string): boolean {
  return comparable.find((one) => one.id === programme)?.startsAnew ?? false;
}

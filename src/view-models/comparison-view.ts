// One patient, several programmes side by side: what each advises in rows that align, where they are the same and where not, and why they differ. Plain
// objects; it decides nothing: every column is the engine's own judgement.
import type { Judgement, Recommendation } from '../engine/judge.ts';
import type { Conflict, Programme } from '../model/programme.ts';
import type { RegionSettings } from '../model/settings.ts';
import { type Absence, absenceOf } from './comparison-absence.ts';
import {
  type ComparedPatient,
  type ComparedProgramme,
  type JudgedPatient,
  judgedBy,
  unknownTo,
} from './comparison-patient.ts';
import { type Places, type Subject, subjectOf, subjects } from './comparison-subjects.ts';
import { type BearingConflict, bearingConflicts } from './conflicts-view.ts';

/** One programme's view of the patient. */
export type ComparisonColumn = {
  readonly programme: Programme;
  /** The role that it is said to. */
  readonly role: string;
  readonly contact: string;
  readonly group: string | undefined;
  /** The group is the clinician's own; else it is what the answers suggest here. */
  readonly isConfirmed: boolean;
  readonly status: Judgement['status'];
  /** What it needs to know and is not told: safety questions first, `group` for the group. */
  readonly lacks: readonly string[];
  /** Answers of the patient that it has no question for and another programme beside it has; those first that decide something there. */
  readonly notAsked: readonly { readonly finding: string; readonly decides: boolean }[];
  readonly next: Judgement['next'];
  /** The answers it was judged by. */
  readonly answers: ComparedPatient['answers'];
  /** The patient would be at its first contact now. */
  readonly startsAnew: boolean;
};

/** What one programme says in a row: its recommendations, or why there are none. */
export type ComparisonCell = {
  readonly programme: string;
  readonly items: readonly Recommendation[];
  readonly absence: Absence | undefined;
};

/** In what the programmes that recommend something differ. */
type Difference = 'act' | 'urgency' | 'strength' | 'place';

/** What each of several programmes says, and the others say otherwise. `reads`: findings that only its recommendations rest on. */
export type Contrast = {
  readonly about: Difference | 'reads';
  readonly said: readonly { readonly programme: string; readonly values: readonly string[] }[];
};

/** One subject across the programmes. */
export type ComparisonRow = {
  readonly subject: Subject;
  readonly cells: readonly ComparisonCell[];
  /** `some`: not every programme recommends something here. */
  readonly relation: 'same' | 'differs' | 'some';
  /** In what those that recommend something differ, with what each says. */
  readonly contrasts: readonly Contrast[];
  /** Disagreements of the sources behind this row; each is told once, in the first row it belongs to. */
  readonly conflicts: readonly Conflict[];
};

/** The whole comparison. */
export type ComparisonView = {
  readonly columns: readonly ComparisonColumn[];
  readonly rows: readonly ComparisonRow[];
  /** Which of the programmes call this patient acute. */
  readonly acuteIn: readonly string[];
  /** Other disagreements that bear on the patient: of no row, or with a source that is not compared. */
  readonly conflicts: readonly Conflict[];
};

/** Kinds of advice whose recipient is a place to go to. */
const sends: readonly string[] = ['referral', 'imaging', 'treatment'];
const urgencies = ['acute', 'subacute', 'routine'] as const;

/** Lays the patient before the programmes, in their order. `places` says what kind of place each recipient is. */
export function comparisonView(
  patient: ComparedPatient,
  programmes: readonly ComparedProgramme[],
  regions: readonly RegionSettings[],
  places: Places,
): ComparisonView {
  const judged = programmes.map((one) => judgedBy(one, patient, regions));
  const bearing = conflictsBetween(judged);
  const told = new Set<string>();
  const rows = subjectsIn(judged, places).map((subject) => {
    const row = rowOf(judged, subject, places);
    const behind = bearing.filter((one) => isBetween(one, judged) && !told.has(one.conflict.id) && isBehind(one, row));
    const conflicts = behind.map((one) => one.conflict);
    for (const one of conflicts) told.add(one.id);
    return { ...row, conflicts };
  });
  return {
    columns: judged.map((one) => columnOf(one, judged, patient)),
    rows,
    acuteIn: [...judged, ...ownBeside(programmes, patient, regions)]
      .filter((one) => one.judgement.status === 'acute')
      .map((one) => one.programme.id),
    conflicts: bearing.filter((one) => !told.has(one.conflict.id)).map((one) => one.conflict),
  };
}

/** The open patient by the programme of the course, where that is not among those compared: what is acute there is said whatever is shown. */
function ownBeside(
  programmes: readonly ComparedProgramme[],
  patient: ComparedPatient,
  regions: readonly RegionSettings[],
): readonly JudgedPatient[] {
  const { own } = patient;
  if (own === undefined || programmes.some((one) => one.programme.id === own.programme.id)) return [];
  return [judgedBy({ programme: own.programme, startsAnew: false }, patient, regions)];
}

function columnOf(own: JudgedPatient, all: readonly JudgedPatient[], patient: ComparedPatient): ComparisonColumn {
  const { programme, role, facts, judgement } = own;
  const others = all.filter((one) => one !== own);
  const deciding = new Set(others.flatMap(decidingIn));
  const notAsked = unknownTo(programme, patient)
    .filter((id) => others.some((one) => one.programme.findings.some((finding) => finding.id === id)))
    .map((finding) => ({ finding, decides: deciding.has(finding) }));
  return {
    ...{ programme, role, contact: facts.contact, group: facts.group, status: judgement.status },
    isConfirmed: patient.own?.programme.id === programme.id && patient.own.sheet.group !== undefined,
    ...{ lacks: [...judgement.missingSafety, ...judgement.questions], next: judgement.next },
    ...{ answers: facts.answers, startsAnew: own.startsAnew },
    notAsked: notAsked.toSorted((a, b) => Number(b.decides) - Number(a.decides)),
  };
}

/** Findings that a recommendation or the group rests on. */
function decidingIn({ judgement }: JudgedPatient): readonly string[] {
  return [...judgement.recommendations.flatMap((one) => one.because), ...judgement.group.because];
}

/** The subjects that any programme recommends something on, the most urgent first. */
function subjectsIn(judged: readonly JudgedPatient[], places: Places): readonly Subject[] {
  const urgency = new Map<Subject, number>();
  for (const { rule } of judged.flatMap((one) => one.judgement.recommendations)) {
    const subject = subjectOf(rule, places);
    urgency.set(subject, Math.min(urgency.get(subject) ?? urgencies.length, urgencies.indexOf(rule.advice.urgency)));
  }
  const rank = (one: Subject) => urgency.get(one) ?? urgencies.length;
  return subjects.filter((one) => urgency.has(one)).toSorted((a, b) => rank(a) - rank(b));
}

type BareRow = Omit<ComparisonRow, 'conflicts'>;

function rowOf(judged: readonly JudgedPatient[], subject: Subject, places: Places): BareRow {
  const cells = judged.map((one): ComparisonCell => {
    const items = one.judgement.recommendations.filter(({ rule }) => subjectOf(rule, places) === subject);
    const absence = items.length > 0 ? undefined : absenceOf(one, subject, places);
    return { programme: one.programme.id, items, absence };
  });
  const contrasts = contrastsBetween(cells);
  const isEverywhere = cells.every((one) => one.items.length > 0);
  const isAlike = contrasts.every((one) => one.about === 'reads');
  return { subject, cells, contrasts, relation: !isEverywhere ? 'some' : isAlike ? 'same' : 'differs' };
}

const saying: Readonly<Record<Difference, (one: Recommendation) => string | undefined>> = {
  act: ({ rule }) => rule.advice.kind,
  urgency: ({ rule }) => rule.advice.urgency,
  strength: ({ rule }) => rule.advice.strength,
  place: ({ rule }) => (sends.includes(rule.advice.kind) ? rule.advice.recipient : undefined),
};

/** In what the cells that recommend something differ: the act, how soon, how strongly, where to, and the answers asked for. Wording is no difference. */
function contrastsBetween(cells: readonly ComparisonCell[]): readonly Contrast[] {
  const filled = cells.filter((one) => one.items.length > 0);
  if (filled.length < 2) return [];
  const differing = (['act', 'urgency', 'strength', 'place'] as const).flatMap((about): readonly Contrast[] => {
    const said = filled.map(({ programme, items }) => ({
      programme,
      values: unique(items.flatMap((one) => saying[about](one) ?? [])),
    }));
    const isOne = new Set(said.map((one) => one.values.toSorted().join(' '))).size < 2;
    return isOne ? [] : [{ about, said }];
  });
  const reads = filled.map(({ programme, items }) => {
    const elsewhere = filled.filter((one) => one.programme !== programme).flatMap(readIn);
    return { programme, values: readIn({ items }).filter((one) => !elsewhere.includes(one)) };
  });
  const own = reads.filter((one) => one.values.length > 0);
  return own.length === 0 ? differing : [...differing, { about: 'reads', said: own }];
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

function readIn({ items }: Pick<ComparisonCell, 'items'>): readonly string[] {
  return unique(items.flatMap((one) => one.because));
}

/** The conflicts that bear on the patient in any of the programmes, those first that are between the sources compared. */
function conflictsBetween(judged: readonly JudgedPatient[]): readonly BearingConflict[] {
  const all = judged.flatMap(bearingConflicts);
  const ids = [...new Set(all.map((one) => one.conflict.id))];
  const merged = ids.flatMap((id) => {
    const [first, ...rest] = all.filter((one) => one.conflict.id === id);
    if (first === undefined) return [];
    const alike = [first, ...rest];
    return {
      conflict: first.conflict,
      rules: alike.flatMap((one) => one.rules),
      findings: [...new Set(alike.flatMap((one) => one.findings))],
    };
  });
  return merged.toSorted((a, b) => Number(isBetween(b, judged)) - Number(isBetween(a, judged)));
}

/** The conflict is between sources that are all compared: then it tells why these differ. */
function isBetween({ conflict }: BearingConflict, judged: readonly JudgedPatient[]): boolean {
  if (conflict.sources.length < 2) return false;
  return conflict.sources.every((source) => judged.some((one) => one.programme.source === source));
}

/** Whether the conflict is behind what stands in the row, or behind what a programme comes nearest to there. */
function isBehind({ conflict }: BearingConflict, { cells }: BareRow): boolean {
  const rules = cells.flatMap(({ items, absence }) => [
    ...items.flatMap((one) => [one.rule, ...one.also]),
    ...(absence !== undefined && 'rule' in absence ? [absence.rule] : []),
  ]);
  return rules.some((one) => one.conflicts.includes(conflict.id));
}

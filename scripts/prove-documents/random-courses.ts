// Courses of every kind for the proof of the documents, made at once as they would be folded: a hundred thousand of them, the same for the same seed.
import type { Answers, CourseContact, CourseState, Decision } from '../../src/course/course.ts';
import type { Value } from '../../src/model/finding.ts';
import { isDerived, type Programme } from '../../src/model/programme.ts';
import { startWeeksOf } from '../../src/model/programme-contacts.ts';

/** What the clinician tells patients apart by: nothing of it may leave the app. */
export const label = 'Mærkat Ti Fire';

/** A course of one to three contacts with any mixture of answers; the share of normal answers differs from patient to patient. */
export function randomCourse(programme: Programme, random: () => number, place: number): CourseState {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const many = 1 + Math.floor(random() * 3);
  const first = place % programme.contacts.length;
  const normals = random();
  const silent = random() * 0.4;
  // One in four has no red flag at all: mixed answers would hardly ever give that.
  const isClear = random() < 0.25;
  const contacts = Array.from({ length: many }, (_, index): CourseContact => {
    const answered = programme.findings.flatMap((finding): readonly (readonly [string, Value | null])[] => {
      if (isClear && finding.safety && finding.normal !== undefined) return [[finding.id, finding.normal]];
      if (isDerived(programme, finding.id) || random() < silent) return [];
      if (random() < 0.06) return [[finding.id, null]];
      if (finding.normal !== undefined && random() < normals) return [[finding.id, finding.normal]];
      if (finding.kind === 'choice') return [[finding.id, pick(finding.options) ?? null]];
      return [[finding.id, finding.min + Math.floor(random() * (finding.max - finding.min + 1))]];
    });
    const answers: Answers = Object.fromEntries(answered.toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const group = random() < 0.75 ? pick(programme.groups)?.id : undefined;
    const contact = programme.contacts[Math.min(first + index, programme.contacts.length - 1)]?.id ?? '';
    const day = `2026-${['09', '10', '11'][index]}-05`;
    return {
      ...{ index, contact, day, answers, withdrawn: {}, remarks: {}, referrals: [] },
      decisions: randomDecisions(programme, random),
      ...(group === undefined ? {} : { group: { group } }),
      ...(index < many - 1 ? { closed: { advice: [], edition: programme.edition, day } } : {}),
    };
  });
  const startWeek = startWeeksOf(programme)[first] ?? 0;
  return {
    ...{ id: `p${place}`, version: 1, programme: programme.id, edition: programme.edition, label },
    ...{
      role: pick(programme.roles)?.id ?? 'gp',
      region: 'hovedstaden',
      area: pick(['nord', 'midt', 'byen', 'syd']) ?? 'midt',
    },
    ...{ startWeek, startDay: '2026-09-05', firstContactDay: '2026-09-05', contacts, status: 'open' },
    ...{ endings: [], reopenings: [], events: 1, misfits: [] },
  };
}

/** Followed, declined or left open, rule by rule, whether it was advised or not: an answer changed later leaves decisions behind. */
function randomDecisions(programme: Programme, random: () => number): Readonly<Record<string, Decision>> {
  const decided = programme.rules.flatMap(({ id }): readonly (readonly [string, Decision])[] => {
    const chance = random();
    if (chance < 0.7) return [[id, { accepted: true }]];
    return chance < 0.85 ? [[id, { accepted: false, reason: 'Patientens eget valg' }]] : [];
  });
  return Object.fromEntries(decided);
}

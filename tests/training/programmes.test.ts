// The cases of every programme of the app: all that can be shown is shown, what cannot is remembered here with its reason, and the limits that the sources give stand on
// both sides. Patients drawn at random never contradict a reason.
import { describe, expect, it } from 'vitest';
import { proveTraining } from '../../scripts/prove-training.ts';
import { prepare } from '../../src/engine/prepare.ts';
import type { Sheet } from '../../src/engine/sheet.ts';
import type { Value } from '../../src/model/finding.ts';
import type { Programme } from '../../src/model/programme.ts';
import { randomFrom } from '../../src/model/random.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { ordinaryAnswers } from '../../src/programmes/ordinary-answers.ts';
import { edgesShownBy } from '../../src/training/cases/coverage.ts';
import { turnedOver } from '../../src/training/cases/decision.ts';
import { type Deviations, type Ground, sheetWith } from '../../src/training/cases/ground.ts';
import { groundsOf } from '../../src/training/cases/grounds.ts';
import { whyMissed } from '../../src/training/cases/impossible.ts';
import { casesOf } from '../../src/training/cases/library.ts';
import { type Looked, lookAt } from '../../src/training/cases/look.ts';

/** Limits of the sources: value just under and at, by finding; `onset` in weeks since the pain began. Clinical reading 1.1, 1.3, 1.5, 1.6, 2, 3, 4. */
const limits: Readonly<Record<string, readonly (readonly [finding: string, under: number, at: number])[]>> = {
  'rh-primary': [
    ['age', 17, 18],
    ['pain.duration', 2, 3],
    ['mrc.ankle-dorsiflexion.right', 3, 4],
    ['mrc.hip-flexion.left', 3, 4],
    ['work.sick-weeks', 5, 6],
    ['onset', 12 - 1 / 7, 12],
    ['onset', 6 - 1 / 7, 6],
  ],
  'rh-sekundaer': [
    ['age', 17, 18],
    ['sek.entry-weeks', 25, 26],
    ['mrc.toe-extension.left', 3, 4],
  ],
  'rm-pixi': [
    ['rm.tried-weeks', 3, 4],
    ['mrc.plantar-flexion.right', 3, 4],
  ],
  'rs-pixi': [
    ['onset', 13 - 1 / 7, 13],
    ['mrc.knee-extension.right', 3, 4],
  ],
  'fys-lumbal': [['mrc.ankle-dorsiflexion.left', 3, 4]],
  'fys-cervikal': [
    ['mrc.elbow-extension.right', 3, 4],
    ['mrc.finger-abduction.left', 3, 4],
  ],
};

const valueIn = (sheet: Sheet, finding: string): Value | undefined =>
  finding === 'onset' ? sheet.onsetWeeks : sheet.answers[finding];
const isAbout = (value: Value | undefined, wanted: number) =>
  typeof value === 'number' && Math.abs(value - wanted) < 0.001;

describe.each(allProgrammes.map((one) => [one.id, one] as const))('the cases of %s', (id, programme) => {
  const prepared = prepare(programme);
  const ordinary = ordinaryAnswers(id);
  const { cases, edges, missed } = casesOf(prepared, ordinary);

  it('show every decision edge that can be shown, and no learner passes who endangers a patient', async () => {
    const { faults, impossible } = proveTraining(programme);
    expect(faults).toEqual([]);
    await expect(`${impossible.join('\n')}\n`).toMatchFileSnapshot(`impossible/${id}.txt`);
  });

  it.each(limits[id] ?? [])('stand on both sides of %s: %d and %d', (finding, under, at) => {
    const pairs = cases.flatMap((one) =>
      one.twins.flatMap((twin) =>
        cases.filter((other) => other.id === twin.id).map((other) => [one.sheet, other.sheet] as const),
      ),
    );
    const found = pairs.filter(([a, b]) => isAbout(valueIn(a, finding), under) && isAbout(valueIn(b, finding), at));
    expect(found.length).toBeGreaterThan(0);
  });

  it('leave at most one question open, and that one of safety', () => {
    const open = cases.map((one) => {
      const ground = groundsOf(prepared, ordinary).find(({ contact }) => contact.id === one.sheet.contact);
      return ground === undefined ? ['no ground'] : lookAt(ground, one.sheet).missingSafety;
    });
    expect(open.filter((one) => one.length > 1)).toEqual([]);
    expect(new Set(open.flat()).size).toBe(programme.findings.filter((one) => one.safety).length);
  });

  it('are contradicted by no patient drawn at random', () => {
    const judged = whyMissed(
      prepared,
      ordinary,
      edges.filter((one) => missed.includes(one.id)),
    );
    const random = randomFrom(7);
    const contradicted = groundsOf(prepared, ordinary).flatMap((ground) =>
      Array.from({ length: 150 }, () => lookAt(ground, sheetWith(ground, drawnAt(ground, programme, random)))).flatMap(
        (looked) => {
          const shown = new Set(edgesShownBy(looked));
          return judged.filter((one) => isContradictedBy(one, looked, shown)).map(({ edge }) => edge.id);
        },
      ),
    );
    expect(contradicted).toEqual([]);
  });
});

type Judged = ReturnType<typeof whyMissed>[number];

/** Whether the patient shows what is said to be impossible: the edge itself, or that the leaf makes a difference after all. */
function isContradictedBy({ edge, verdict }: Judged, looked: Looked, shown: ReadonlySet<string>): boolean {
  if (edge.is !== 'leaf') return shown.has(edge.id);
  const isElsewhere = edge.contact !== undefined && edge.contact !== looked.sheet.contact;
  const isNeverDeciding = verdict.is === 'impossible' && verdict.reason === 'makes-no-difference';
  if (isElsewhere || !isNeverDeciding || looked.verdicts[edge.rule?.index ?? -1] !== 'yes') return false;
  return edge.decision.decide(turnedOver(edge.leaf.leaf, { truth: (leaf) => leaf.evaluate(looked.facts) })) !== 'yes';
}

/** Any answers: more or less calm, with earlier answers, offers and a confirmed group at random. */
function drawnAt(ground: Ground, { findings, groups, rules }: Programme, random: () => number): Deviations {
  const calm = random();
  const now = new Map<number, Value | undefined>();
  const before = new Map<number, Value | undefined>();
  const some = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  findings.forEach((finding, slot) => {
    const most = finding.kind === 'number' ? Math.min(finding.max, 120) : 0;
    const draw = () =>
      finding.kind === 'choice' ? some(finding.options) : finding.min + Math.floor(random() * (most - finding.min + 1));
    const stays = finding.safety ? Math.max(calm, 0.93) : calm;
    if (random() > stays) now.set(slot, draw());
    if (ground.comparable.has(slot) && random() > stays) before.set(slot, draw());
  });
  const asked = JSON.stringify(rules).matchAll(/"offer":"([^"]+)"/g);
  const offers = new Map([...new Set([...asked].map(([, offer]) => offer ?? ''))].map((one) => [one, random() < 0.5]));
  return { now, before, offers, group: random() < 0.5 ? undefined : some(groups)?.id };
}

// A round: what it holds whatever the seed, what comes again, and what a learner reaches who reads the programme's advice by himself.
import { describe, expect, it } from 'vitest';
import { type Judgement, judge, type Recommendation } from '../../src/engine/judge.ts';
import { prepare } from '../../src/engine/prepare.ts';
import type { Sheet } from '../../src/engine/sheet.ts';
import { randomFrom } from '../../src/model/random.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { nerveRootSigns, ordinaryAnswers } from '../../src/programmes/ordinary-answers.ts';
import { casesOf } from '../../src/training/cases/library.ts';
import { deckOf } from '../../src/training/practice/deck.ts';
import { dressed } from '../../src/training/practice/dress.ts';
import { optionsOf } from '../../src/training/practice/options.ts';
import { drawRound } from '../../src/training/practice/round.ts';
import { type LearnerAnswer, mark } from '../../src/training/practice/score.ts';
import { type Action, solutionOf } from '../../src/training/practice/solution.ts';
import { storyOf } from '../../src/training/practice/story.ts';

const seeds = Array.from({ length: 60 }, (_, i) => i * 37 + 1);

/** What a recommendation says to do, read off its effect and kind. */
function actOf({ rule: { advice } }: Recommendation): Action | undefined {
  const { effect, kind } = advice;
  if (kind === 'information' || kind === 'work' || kind === 'treatment') return undefined;
  if (kind === 'continue') return effect === 'continues' ? 'go-on' : undefined;
  if (kind === 'end') return 'end';
  if (kind === 'imaging') return 'image';
  return effect === 'hands-over' ? 'hand-over' : 'refer';
}

const urgencyOf = ({ rule }: Recommendation) => rule.advice.urgency;
const goesAway = (one: Recommendation) => one.rule.advice.effect === 'hands-over' || urgencyOf(one) === 'subacute';

/** Reads flags, group, acts, urgency and recipient off the advice, without a look at the marks. */
function readsTheAdvice({ recommendations, flags, group, status, missingSafety, questions }: Judgement): LearnerAnswer {
  const acute = recommendations.filter((one) => urgencyOf(one) === 'acute');
  const isOpen = status !== 'acute' && missingSafety.length + questions.length > 0;
  const firm = recommendations.filter(
    ({ rule: { advice }, discouraged }) => (advice.strength === 'must' || advice.strength === 'should') && !discouraged,
  );
  const counted = isOpen ? firm.filter(goesAway) : firm;
  const treated = isOpen
    ? []
    : firm.filter((one) => one.rule.advice.kind === 'treatment' && one.performance !== 'self');
  const sent = [...counted.filter((one) => actOf(one) !== undefined), ...treated];
  const acts: readonly Action[] = [
    ...(isOpen ? (['ask'] as const) : []),
    ...counted.flatMap((one) => actOf(one) ?? []),
  ];
  // Where nothing is firm: a way of the course that is left open, else what is left open beside it.
  const left = recommendations.filter((one) => !one.discouraged && one.rule.advice.kind !== 'information');
  const ways = left.filter((one) => one.rule.advice.effect !== 'beside');
  const mild = (ways.length > 0 ? ways : left).map((one) => actOf(one) ?? 'go-on');
  const named = (acute.length > 0 ? acute : sent).flatMap((one) => one.rule.advice.recipient ?? []);
  const soon = counted.some((one) => urgencyOf(one) === 'subacute') ? 'subacute' : 'routine';
  return {
    flags: Object.fromEntries([
      ...flags.red.map((one) => [one.finding.id, 'red'] as const),
      ...flags.yellow.map((one) => [one.finding.id, 'yellow'] as const),
    ]),
    group: group.suggested ?? 'none',
    actions: acute.length > 0 ? ['acute'] : acts.length > 0 ? acts : mild.slice(0, 1),
    urgency: acute.length > 0 ? 'acute' : soon,
    recipient: named[0] ?? 'none',
  };
}

describe.each(allProgrammes.map((one) => [one.id, one] as const))('a round of %s', (id, programme) => {
  const prepared = prepare(programme);
  const ordinary = ordinaryAnswers(id);
  const library = casesOf(prepared, ordinary);
  const deck = deckOf(prepared, library);
  const sheetOf = (name: string): Sheet | undefined => library.cases.find((one) => one.id === name)?.sheet;
  const judged = (sheet: Sheet, role: string) => {
    const suggested = judge(prepared, sheet, { role, firstDay: '2026-01-05' }).group.suggested;
    return judge(
      prepared,
      { ...sheet, group: sheet.group ?? suggested, groupHere: true },
      { role, firstDay: '2026-01-05' },
    );
  };
  const role = programme.roles[0]?.id ?? '';

  it('holds ten cases, none twice, of several contacts and groups', () => {
    for (const seed of seeds) {
      const cases = drawRound(deck, seed);
      expect(new Set(cases).size).toBe(10);
      const sheets = cases.flatMap((one) => sheetOf(one) ?? []);
      expect(new Set(sheets.map((one) => one.contact)).size).toBeGreaterThanOrEqual(3);
      const groups = sheets.map((one) => judged(one, role).group.suggested);
      expect(new Set(groups).size).toBeGreaterThanOrEqual(2);
    }
  });

  it('holds two or three acute patients, one who leaves or is seen soon, and an open question of safety', () => {
    for (const seed of seeds) {
      const seen = drawRound(deck, seed).flatMap((one) => {
        const sheet = sheetOf(one);
        return sheet === undefined ? [] : [judged(sheet, role)];
      });
      const acute = seen.filter((one) => one.recommendations.some(({ rule }) => rule.advice.urgency === 'acute'));
      expect([2, 3]).toContain(acute.length);
      const leaving = seen.filter(
        (one) =>
          !acute.includes(one) &&
          one.recommendations.some(
            ({ rule }) => rule.advice.effect === 'hands-over' || rule.advice.urgency === 'subacute',
          ),
      );
      expect(leaving.length).toBeGreaterThanOrEqual(1);
      expect(
        seen.filter((one) => one.status !== 'acute' && one.missingSafety.length > 0).length,
      ).toBeGreaterThanOrEqual(1);
    }
  });

  it('holds both sides of a threshold: two cases apart in one number, by one step', () => {
    for (const seed of seeds) {
      const sheets = drawRound(deck, seed).flatMap((one) => sheetOf(one) ?? []);
      const isBeside = (a: Sheet, b: Sheet) => {
        const apart = Object.keys({ ...a.answers, ...b.answers }).filter((key) => a.answers[key] !== b.answers[key]);
        const all = [
          ...apart.map((key) => [a.answers[key], b.answers[key]]),
          ...Object.keys(a.earlier)
            .filter((key) => a.earlier[key] !== b.earlier[key])
            .map((key) => [a.earlier[key], b.earlier[key]]),
        ];
        return (
          a.contact === b.contact &&
          all.some(([x, y]) => typeof x === 'number' && typeof y === 'number' && Math.abs(x - y) === 1)
        );
      };
      expect(
        sheets.some((a) => sheets.some((b) => isBeside(a, b))),
        `seed ${seed}`,
      ).toBe(true);
    }
  });

  it('is the same for the same seed, another for another', () => {
    expect(drawRound(deck, 5)).toEqual(drawRound(deck, 5));
    expect(drawRound(deck, 5)).not.toEqual(drawRound(deck, 6));
  });

  it('dresses a case in nothing that decides: what is advised, asked and not known stays the same', () => {
    const random = randomFrom(11);
    const all = (sheet: Sheet) => {
      const { recommendations, group, missingSafety, flags } = judged(sheet, role);
      const asked = storyOf(prepared, sheet).sections.flatMap((one) => one.notAsked);
      const red = flags.red.map((one) => one.finding.id);
      return [recommendations.map((one) => one.rule.id), group.suggested, missingSafety, red, asked];
    };
    const worn = library.cases.map(
      ({ sheet }) => [sheet, dressed(prepared, sheet, { ordinary, nerveRootSigns }, random)] as const,
    );
    expect(worn.filter(([bare, one]) => bare !== one).length).toBeGreaterThan(worn.length / 2);
    for (const [bare, one] of worn) expect(all(one)).toEqual(all(bare));
  });

  it('brings again what was failed, or its twin', () => {
    const [failed] = drawRound(deck, 3);
    const twins = library.cases.find((one) => one.id === failed)?.twins.map((one) => one.id) ?? [];
    for (const seed of seeds.slice(0, 10)) {
      const again = drawRound(deck, seed, [failed ?? '']);
      expect(again.some((one) => one === failed || twins.includes(one))).toBe(true);
    }
  });

  it('gives every point to whoever does as the programme says, in any role and dress', () => {
    for (const [turn, seed] of seeds.slice(0, 20).entries()) {
      const as = programme.roles[turn % programme.roles.length]?.id ?? '';
      const random = randomFrom(seed);
      for (const name of drawRound(deck, seed)) {
        const sheet = sheetOf(name);
        if (sheet === undefined) throw new Error(name);
        const worn = dressed(prepared, sheet, { ordinary, nerveRootSigns }, random);
        const own = judged(worn, as);
        const answer = readsTheAdvice(own);
        const solution = solutionOf(prepared, worn, as);
        expect(mark(solution, answer), `${name} ${as}`).toMatchObject({ points: 10 });
        const options = optionsOf(prepared, worn, solution);
        expect(options.findings).toEqual(expect.arrayContaining(Object.keys(answer.flags)));
        expect(options.recipients).toContain(answer.recipient);
        if (options.groups.length > 0) expect(options.groups).toContain(answer.group);
      }
    }
  });
});

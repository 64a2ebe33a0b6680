// Other editions of programmes: each is a whole programme that passes the door and the semantic checks, changes what it says it changes and nothing else, and
// rests every change on newer knowledge.
import { describe, expect, it } from 'vitest';
import { allWords } from '../../scripts/all-words.ts';
import { adviseAt } from '../../src/engine/advise.ts';
import { factsOf, prepare } from '../../src/engine/prepare.ts';
import { type Edition, inEdition } from '../../src/model/edition.ts';
import { parseProgramme } from '../../src/model/parse-programme.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { allEditions } from '../../src/programmes/editions/all-editions.ts';
import { safetyBlock } from '../../src/programmes/shared/safety-block.ts';
import { checkProgramme } from '../../src/proof/semantic-checks.ts';

const programmeOf = (edition: Edition) => {
  const found = allProgrammes.find((one) => one.id === edition.programme);
  if (found === undefined) throw new Error(`no programme ${edition.programme}`);
  return found;
};
const words = { da: allWords('da'), en: allWords('en') } as never;

describe.each(allEditions.map((one) => [one.id, one] as const))('the edition %s', (_, edition) => {
  const programme = programmeOf(edition);
  const other = inEdition(programme, edition);

  it('is told apart from the one it changes, and is the same object each time', () => {
    expect(edition.from).toBe(programme.edition);
    expect(other.edition).toBe(edition.id);
    expect(inEdition(programme, edition)).toBe(other);
    expect(allEditions.filter((one) => one.id === edition.id && one.programme === edition.programme)).toHaveLength(1);
  });

  it('passes the door, safety block included, and every semantic check', () => {
    expect(parseProgramme(other, safetyBlock)).toMatchObject({ ok: true });
    expect(checkProgramme(other, words)).toEqual([]);
  });

  it('changes the rules it names, each once, and no other', () => {
    const named = edition.changes.map((one) => one.rule);
    expect(new Set(named).size).toBe(named.length);
    const plain = (rule: (typeof programme.rules)[number]) => JSON.stringify({ ...rule, unless: [] });
    const touched = programme.rules.filter((one) => {
      const twin = other.rules.find((rule) => rule.id === one.id);
      return twin === undefined || plain(twin) !== plain(one);
    });
    expect(touched.map((one) => one.id).toSorted()).toEqual(named.toSorted());
    expect(other.rules.filter((one) => !programme.rules.some((rule) => rule.id === one.id))).toEqual([]);
  });

  it('rests each change on notes that stand beside the rule and advise against it', () => {
    const weak = edition.changes.filter(({ rule, because }) => {
      const beside = programme.rules.find((one) => one.id === rule)?.newer ?? [];
      const notes = programme.notes.filter((one) => because.includes(one.id));
      return (
        because.length === 0 ||
        notes.length !== because.length ||
        !because.every((one) => beside.includes(one)) ||
        !notes.some((one) => one.advisesAgainst)
      );
    });
    expect(weak).toEqual([]);
  });

  it('leaves no patient of the examples without a word', () => {
    const prepared = prepare(other);
    const silent = programme.rules.flatMap((rule) =>
      rule.examples.flatMap((example) => {
        const contact =
          example.contact === 'first'
            ? other.contacts[0]
            : example.contact === 'follow-up'
              ? other.contacts[1]
              : other.contacts.find((one) => one.id === example.contact);
        const id = contact?.id ?? '';
        const sheet = {
          ...{
            contact: id,
            day: '2026-01-01',
            weeks: contact?.week ?? 0,
            group: example.group,
            answers: example.findings,
          },
          ...{ earlier: example.earlier ?? {}, onsetWeeks: example.onsetWeeks, offers: {} },
        };
        const before = adviseAt(prepare(programme), id, factsOf(prepare(programme), sheet)).shown.length;
        const after = adviseAt(prepared, id, factsOf(prepared, sheet)).shown.length;
        return before > 0 && after === 0 ? [rule.id] : [];
      }),
    );
    expect(silent).toEqual([]);
  });
});

it('an edition of another programme, or with a rule that is not there, is an error of the content', () => {
  const [first] = allEditions;
  const [a, b] = allProgrammes;
  if (first === undefined || a === undefined || b === undefined) throw new Error('nothing to test with');
  const wrong = allProgrammes.find((one) => one.id !== first.programme);
  expect(() => inEdition(wrong ?? b, first)).toThrow('is no edition of');
  const stray: Edition = { ...first, id: 'x', changes: [{ kind: 'leaves-out', rule: 'no.rule', because: [] }] };
  expect(() => inEdition(programmeOf(first), stray)).toThrow('no rule no.rule');
});

// The rulebook's lists: each rule once, found by what it says, in the sections it belongs to; and its conditions in words.
import { beforeAll, describe, expect, it } from 'vitest';
import { conditionInWords, searchableRule } from '../../src/documents/rule-words.ts';
import type { KnownWords } from '../../src/documents/words.ts';
import { all, always, any, inGroup, is, not } from '../../src/model/condition.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { distribution } from '../../src/programmes/shared/history-findings.ts';
import { promptGeneral, upperMotorNeuron } from '../../src/programmes/shared/safety-findings.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { rhPrimaryStories } from '../../src/stories/rh-primary/stories.ts';
import { withoutGroups } from '../../src/view-models/condition-view.ts';
import { contactPageView } from '../../src/view-models/contact-page-view.ts';
import { rulePageView } from '../../src/view-models/rule-page-view.ts';
import { folded, search } from '../../src/view-models/rule-search.ts';
import { storiesAdvising } from '../../src/view-models/rule-stories.ts';
import { answersOf, ruleTrialView } from '../../src/view-models/rule-trial-view.ts';
import { ruleEntries, ruleSections, standings, standingsOf } from '../../src/view-models/rulebook-entries.ts';
import { placesOf } from '../../src/view-models/source-places.ts';
import { wordsIn } from '../support/words.ts';

const entries = ruleEntries(allProgrammes);
const entryOf = (id: string) => {
  const found = entries.find((one) => one.rule.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
};
let words: KnownWords;
beforeAll(async () => {
  words = await wordsIn('da');
});

describe('the entries', () => {
  it('hold each rule once, the shared safety rules with all their programmes', () => {
    const ids = allProgrammes.flatMap((one) => one.rules.map((rule) => rule.id));
    expect(entries.map((one) => one.rule.id).toSorted()).toEqual([...new Set(ids)].toSorted());
    expect(entryOf('rh.safety.cauda').programmes).toHaveLength(allProgrammes.length);
    expect(entryOf('rh.g2.week4.mri').programmes.map((one) => one.id)).toEqual(['rh-primary']);
  });

  it.each(standings)('say of some and not of all: %s', (standing) => {
    const some = entries.filter((one) => standingsOf(one).includes(standing));
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(entries.length);
  });

  it.each([
    ['programme', ['rh-primary']],
    ['contact', ['rh-primary week4']],
    ['recipient', ['imaging']],
    ['source', ['rh-2012 3.1', 'rh-2012 3.3']],
  ] as const)('by %s put the MRI of week 4 under %j', (order, ids) => {
    expect(ruleSections([entryOf('rh.g2.week4.mri')], order).map((one) => one.id)).toEqual(ids);
  });

  it('come in the order of the programme, and places by their numbers', () => {
    const contacts = ruleSections(ruleEntries([rhPrimary]), 'contact').map((one) => one.id.split(' ')[1]);
    expect(contacts).toEqual(['', 'week0', 'week2', 'week4', 'week8', 'later']);
    const places = ruleSections(entries, 'source').map((one) => one.id);
    expect(places.indexOf('rh-2012 3.2')).toBeLessThan(places.indexOf('rh-2012 4.6'));
    expect(ruleSections(entries, 'recipient').at(-1)?.topic).toEqual({ by: 'recipient' });
  });
});

describe('search', () => {
  const found = (query: string) =>
    search(
      entries.map((one) => searchableRule(one, words)),
      query,
    ).map((one) => one.rule.id);

  it.each([
    ['cauda equina', 'rh.safety.cauda'],
    ['rh.g2.week4.mri', 'rh.g2.week4.mri'],
    ['MR lænden', 'rh.g2.week4.mri'],
    ['mr laenden', 'rh.g2.week4.mri'],
    ['kommunal rehabilitering', 'rh.g1.week4.rehabilitation'],
    ['ACR 2021', 'rh.g2.week4.mri'],
    ['Bilag 3 A', 'rh.safety.paresis-acute'],
  ])('for »%s« finds %s', (query, id) => {
    expect(found(query)).toContain(id);
  });

  it('has what a rule says to do before what only stands in its source, and all without a query', () => {
    const [first] = found('cauda equina');
    expect(first).toBe('rh.safety.cauda');
    expect(found(' ')).toEqual(entries.map((one) => one.rule.id));
    expect(found('ryg zebra')).toEqual([]);
  });

  it('folds letters', () => {
    expect(folded('Ærø på Ålen é')).toBe('aeroe paa aalen e');
  });
});

describe('a condition in words', () => {
  const said = (condition: Parameters<typeof conditionInWords>[1]) => conditionInWords(rhPrimary, condition, words);

  it('says findings of which the same is said together, with both sides of each', () => {
    expect(said(entryOf('rh.safety.paresis-acute').rule.when)).toMatch(
      /^Hoftefleksion.*eller Plantarfleksion.*\(højre eller venstre\): under 4$/,
    );
    expect(said(any(is(upperMotorNeuron, 'yes'), is(promptGeneral, 'yes')))).toBe(
      'Tegn på øvre motorneuronlæsion eller Påvirket almentilstand: Ja',
    );
  });

  it('says the parts of a conjunction one after the other, and brackets what has parts of its own', () => {
    const radicular = is(distribution, 'radicular');
    const text = said(all(inGroup('g2'), radicular, not(any(is(upperMotorNeuron, 'yes'), is(distribution, 'local')))));
    expect(text).toBe(
      'Gruppe: Gruppe 2; Smerteudbredning: Radikulære bensmerter; (ikke: (mindst én af disse: Tegn på øvre motorneuronlæsion: Ja eller Smerteudbredning: Lænd, sæde eller lår))',
    );
  });

  it('says nothing of what always applies, and leaves out the groups that stand above', () => {
    expect(said(always)).toBe('');
    expect(withoutGroups(all(inGroup('g2'), is(upperMotorNeuron, 'yes')), ['g2'])).toEqual(
      all(is(upperMotorNeuron, 'yes')),
    );
    expect(withoutGroups(all(inGroup('g2'), is(upperMotorNeuron, 'yes')), ['g1'])).toEqual(
      all(inGroup('g2'), is(upperMotorNeuron, 'yes')),
    );
    expect(withoutGroups(inGroup('g1', 'g2'), ['g2', 'g1'])).toEqual(always);
  });
});

describe('the pages', () => {
  it('of a contact have each rule of it once, for whom it is', () => {
    for (const programme of allProgrammes) {
      for (const contact of programme.contacts) {
        const view = contactPageView(programme, contact.id);
        const listed = [...(view?.lanes.flatMap((one) => one.rules) ?? []), ...(view?.always ?? [])].map(
          (one) => one.id,
        );
        const own = programme.rules
          .filter((one) => one.at === 'every' || one.at.includes(contact.id))
          .map((one) => one.id);
        expect(listed.toSorted(), `${programme.id} ${contact.id}`).toEqual(own.toSorted());
      }
    }
    expect(contactPageView(rhPrimary, 'week3')).toBeUndefined();
  });

  it('of a rule give its examples the verdict that the engine gives now', () => {
    const wrong = entries.flatMap((entry) =>
      (rulePageView(entry)?.examples ?? []).filter((one) => one.verdict !== one.expected),
    );
    expect(wrong).toEqual([]);
    const view = rulePageView(entryOf('rh.g2.week4.mri'));
    expect(view?.examples.map((one) => one.verdict)).toEqual([
      'applies',
      'applies',
      'does-not-apply',
      'does-not-apply',
      'cannot-tell',
    ]);
    expect(view).toMatchObject({
      discouraged: true,
      groups: ['g2'],
      programmes: [{ contacts: ['week4'], aim: { days: 14 } }],
    });
  });

  it('of a rule let it be tried: another answer gives another verdict', () => {
    const { rule } = entryOf('rh.safety.paresis-acute');
    const [example] = rulePageView(entryOf(rule.id))?.examples ?? [];
    if (example === undefined) throw new Error('no example');
    const place = { today: '2026-11-05', offers: {}, role: 'gp' };
    const begun = answersOf(rhPrimary, example);
    const verdictWith = (grade: number) => {
      const grades = Object.fromEntries(
        Object.entries(begun.answers).map(([id, value]) => [id, id.startsWith('mrc.') ? grade : value]),
      );
      return ruleTrialView(rhPrimary, rule, { ...begun, answers: grades }, place).check.verdict;
    };
    expect([verdictWith(3), verdictWith(4), verdictWith(5)]).toEqual(['met', 'not-met', 'not-met']);
    expect(ruleTrialView(rhPrimary, rule, begun, place).fields.map((one) => one.finding.id)).toContain(
      'paresis.present',
    );
  });

  it('part places of a citation', () => {
    expect(placesOf('3.1; 3.4; Bilag 7')).toEqual(['3.1', '3.4', 'Bilag 7']);
  });
});

describe('the examples of a rule', () => {
  const all = [{ programme: 'rh-primary', sets: rhPrimaryStories }];
  const advising = (rule: string) =>
    storiesAdvising(all, rhPrimary, rule, regionSettings).map((one) => `${one.story.id} ${one.contact}`);

  it('are the stories that advise it, at the first contact where they do, the cases of the source first', () => {
    const mri = advising('rh.g2.week4.mri');
    expect(mri.slice(0, 2)).toEqual(['bilag-5-case-2 1', 'bilag-5-case-3 2']);
    expect(advising('rh.safety.cauda').length).toBeGreaterThan(3);
    expect(advising('no.rule')).toEqual([]);
  });
});

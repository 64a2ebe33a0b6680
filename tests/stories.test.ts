// The patient stories, told to the app by the way of `npm run judge`, and the memory of what each was advised.
import { describe, expect, it } from 'vitest';
import { allWords } from '../scripts/all-words.ts';
import type { ContactReport } from '../scripts/judge/report.ts';
import { allProgrammes } from '../src/programmes/all-programmes.ts';
import { allStories, allStorySets } from '../src/stories/all-stories.ts';
import type { Expected, Story } from '../src/stories/story.ts';
import { judgedStory } from './support/judged-stories.ts';

const ids = (contact: ContactReport) => contact.recommendations.map((one) => one.id);

function expectAdvice(contact: ContactReport, expected: Expected): void {
  const { advised, notAdvised = {}, nothingElse } = expected;
  expect(ids(contact)).toEqual(expect.arrayContaining([...advised]));
  if (nothingElse) expect(ids(contact).toSorted()).toEqual([...advised].toSorted());
  const wrong = contact.recommendations.filter(
    (one) =>
      notAdvised.rules?.includes(one.id) ||
      notAdvised.kinds?.includes(one.kind) ||
      (one.recipient !== null && notAdvised.recipients?.includes(one.recipient.id)),
  );
  expect(wrong.map((one) => one.id)).toEqual([]);
}

function expectDetails(contact: ContactReport, expected: Expected): void {
  const rule = (id: string) => contact.recommendations.find((one) => one.id === id);
  for (const [id, name] of Object.entries(expected.recipient ?? {})) {
    expect(rule(id)?.recipient?.name.toLowerCase()).toContain(name.toLowerCase());
  }
  for (const [id, how] of Object.entries(expected.performer ?? {}))
    expect([id, rule(id)?.performer.how]).toEqual([id, how]);
  for (const id of expected.beforeItsTime ?? []) expect([id, rule(id)?.beforeItsTime]).toEqual([id, true]);
  if (expected.timing !== undefined) expect(contact.contact.timing).toBe(expected.timing);
  expect(contact.missingSafety).toEqual(expect.arrayContaining([...(expected.missing ?? [])]));
  expect(contact.questions).toEqual(expect.arrayContaining([...(expected.questions ?? [])]));
}

describe('the stories', () => {
  it('are told apart by their ids and name only rules of a programme', () => {
    const names = allStories.map((one) => one.id);
    expect(new Set(names).size).toBe(names.length);
    const known = allProgrammes.flatMap((one) => one.rules.map((rule) => rule.id));
    const named = allStories.flatMap((story) =>
      story.contacts.flatMap(({ expected }) => [
        ...expected.advised,
        ...(expected.notAdvised?.rules ?? []),
        ...(expected.beforeItsTime ?? []),
        ...Object.keys({ ...expected.recipient, ...expected.performer }),
      ]),
    );
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('tell the six cases of Bilag 5 and at least 24 more', () => {
    const ofBilag5 = allStories.filter(({ retells }) => retells?.source === 'rh-2012');
    expect(new Set(ofBilag5.map(({ retells }) => retells?.place)).size).toBe(6);
    expect(allStories.length - ofBilag5.length).toBeGreaterThanOrEqual(24);
  });

  it('that retell a case stand among the cases of the sources, and say what the source did of what is advised', () => {
    const ofSources = allStorySets.filter((set) => set.theme === 'source').flatMap((set) => set.stories);
    expect(ofSources).toEqual(allStories.filter((one) => one.retells !== undefined));
    const known = allProgrammes.flatMap((one) => one.sources.map((source) => source.id));
    expect(ofSources.filter(({ retells }) => !known.includes(retells?.source ?? ''))).toEqual([]);
    const beyond = allStories.flatMap((story) =>
      story.contacts.flatMap(({ done = [], expected }) => done.filter((id) => !expected.advised.includes(id))),
    );
    expect(beyond).toEqual([]);
    expect(allStories.filter((one) => one.contacts.some(({ done }) => done) && one.retells === undefined)).toEqual([]);
  });
});

type StoryTexts = {
  readonly title: string;
  readonly outcome: string;
  readonly point?: string;
  readonly reading?: string;
  readonly reason?: string;
  readonly source?: Readonly<Record<string, string>>;
};
/** Words of the stories, by id. */
const wordsOf = (language: 'da' | 'en'): Readonly<Record<string, StoryTexts>> =>
  JSON.parse(JSON.stringify(allWords(language).examples?.stories ?? {}));
const danish = wordsOf('da');
const titleOf = (story: Story) => `${danish[story.id]?.title}: ${danish[story.id]?.outcome}`;

describe.each(['da', 'en'] as const)('the words of the stories in %s', (language) => {
  const words = wordsOf(language);

  it('are there for every story, and for nothing else', () => {
    expect(Object.keys(words).toSorted()).toEqual(allStories.map((one) => one.id).toSorted());
    const bare = allStories.filter(({ id }) => !words[id]?.title || !words[id]?.outcome);
    expect(bare.map((one) => one.id)).toEqual([]);
  });

  it('tell the stories of a programme apart', () => {
    const titles = allStories.map((one) => `${one.programme} ${words[one.id]?.title}`);
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
  });

  it('say what each case of the sources teaches, and what the source tells at contacts that the story has', () => {
    const cases = allStories.filter((one) => one.retells !== undefined);
    expect(cases.filter(({ id }) => !words[id]?.point).map((one) => one.id)).toEqual([]);
    for (const story of allStories) {
      const told = Object.keys(words[story.id]?.source ?? {}).map(Number);
      expect([story.id, ...told.filter((place) => story.contacts[place - 1] === undefined)]).toEqual([story.id]);
      const done = story.contacts.flatMap((one, place) => (one.done === undefined ? [] : [place + 1]));
      expect([story.id, ...done.filter((place) => !told.includes(place))]).toEqual([story.id]);
      expect(story.retells === undefined && told.length > 0, story.id).toBe(false);
    }
  });

  it('give the reason of each group that the clinician chose otherwise', () => {
    const chosen = allStories.filter((one) => one.contacts.some(({ groupReason }) => groupReason !== undefined));
    const told = Object.entries(words).filter(([, one]) => one.reason !== undefined);
    expect(told.map(([id]) => id).toSorted()).toEqual(chosen.map((one) => one.id).toSorted());
  });
});

describe.each(allStories.map((story) => [titleOf(story), story] as const))('%s', (_, story) => {
  it.each(story.contacts.map((contact, i) => [contact.week ?? contact.date, contact, i] as const))(
    'at %s',
    (_when, contact, i) => {
      const report = judgedStory(story).contacts[i];
      if (report === undefined) throw new Error('no such contact');
      const { expected, isContact } = contact;
      expectAdvice(report, expected);
      expectDetails(report, expected);
      expect(report.status).toBe(expected.status);
      expect(report.group.suggested).toBe(expected.group);
      expect(report.next === null ? null : `${report.next.contact} ${report.next.day}`).toBe(expected.next);
      if (isContact !== undefined) expect(report.contact.id).toBe(isContact);
    },
  );
});

/** One line for each advice, with what it means for the patient and no words of it: a change of a rule is seen, a change of a text is not. */
function memoryOf(story: Story): readonly string[] {
  return judgedStory(story).contacts.flatMap((contact) => {
    const { id, day } = contact.contact;
    const next = contact.next === null ? '-' : `${contact.next.contact} ${contact.next.day}`;
    const group = `${contact.group.suggested ?? '-'}>${contact.group.confirmed ?? '-'}`;
    const lacks = contact.missingSafety.length + contact.questions.length;
    const head = `${story.id} | ${id} ${day} | ${contact.status} | ${group} | lacks ${lacks} | next ${next}`;
    const advice = contact.recommendations.map((one) =>
      [
        '',
        one.id,
        one.urgency,
        one.strength,
        one.performer.how,
        one.recipient?.id ?? '-',
        ...(one.discouraged ? ['discouraged'] : []),
      ].join(' '),
    );
    return [head, ...advice];
  });
}

/** The programmes, each with a memory of its own. */
const programmes = [...new Set(allStories.map((one) => one.programme ?? 'rh-primary'))];

it.each(programmes)('%s advises as the memory has it', async (programme) => {
  const own = allStories.filter((one) => (one.programme ?? 'rh-primary') === programme);
  await expect(`${own.flatMap(memoryOf).join('\n')}\n`).toMatchFileSnapshot(`advice-memory/${programme}.txt`);
});

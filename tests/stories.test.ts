// The patient stories, told to the app by the way of `npm run judge`, and the memory of what each was advised.
import { describe, expect, it } from 'vitest';
import { judgeValue } from '../scripts/judge/judge-course.ts';
import type { ContactReport, CourseReport } from '../scripts/judge/report.ts';
import { allProgrammes } from '../src/programmes/all-programmes.ts';
import { allStories } from './cases/all-stories.ts';
import type { Expected, Story } from './cases/story.ts';

/** The story as it would be written in a file for `npm run judge`. */
function inputOf(story: Story): unknown {
  const { programme = 'rh-primary', role = 'gp', start = '2026-03-02', startWeek = 0, offers = {} } = story;
  const place =
    story.region === undefined ? { area: story.area ?? 'midt' } : { region: story.region, area: story.area };
  const contacts = story.contacts.map(({ expected: _, isContact: __, ...contact }) => contact);
  return JSON.parse(JSON.stringify({ programme, role, ...place, start, startWeek, offers, contacts }));
}

const reports = new Map<Story, CourseReport>();

function told(story: Story): CourseReport {
  const before = reports.get(story);
  if (before !== undefined) return before;
  const judged = judgeValue(inputOf(story), { programme: story.programme ?? 'rh-primary', language: 'da' });
  if (!judged.ok) throw new Error(`${story.id}:\n${judged.lines.join('\n')}`);
  reports.set(story, judged.report);
  return judged.report;
}

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
    const ofBilag5 = allStories.filter((one) => one.source.startsWith('rh-2012, Bilag 5'));
    expect(ofBilag5).toHaveLength(6);
    expect(allStories.length - ofBilag5.length).toBeGreaterThanOrEqual(24);
  });
});

describe.each(allStories.map((story) => [story.title, story] as const))('%s', (_, story) => {
  it.each(story.contacts.map((contact, i) => [contact.week ?? contact.date, contact, i] as const))(
    'at %s',
    (_when, contact, i) => {
      const report = told(story).contacts[i];
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
  return told(story).contacts.flatMap((contact) => {
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
  await expect(`${own.flatMap(memoryOf).join('\n')}\n`).toMatchFileSnapshot(`cases/${programme}/advice-memory.txt`);
});

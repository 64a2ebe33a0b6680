// A story as it would be written in a file for `npm run judge`, and what that says of it.
import { judgeValue } from '../../scripts/judge/judge-course.ts';
import type { CourseReport } from '../../scripts/judge/report.ts';
import type { Story } from '../../src/stories/story.ts';

/** The story as input. Its defaults are written out here, not taken from the app. */
function inputOf(story: Story): unknown {
  const { programme = 'rh-primary', role = 'gp', start = '2026-03-02', startWeek = 0, offers = {} } = story;
  const place =
    story.region === undefined ? { area: story.area ?? 'midt' } : { region: story.region, area: story.area };
  const contacts = story.contacts.map(({ expected: _, isContact: __, done: ___, ...contact }) => contact);
  return JSON.parse(JSON.stringify({ programme, role, ...place, start, startWeek, offers, contacts }));
}

const reports = new Map<Story, CourseReport>();

/** The judgement of a story without the app. Throws where the input is refused. */
export function judgedStory(story: Story): CourseReport {
  const before = reports.get(story);
  if (before !== undefined) return before;
  const judged = judgeValue(inputOf(story), { programme: story.programme ?? 'rh-primary', language: 'da' });
  if (!judged.ok) throw new Error(`${story.id}:\n${judged.lines.join('\n')}`);
  reports.set(story, judged.report);
  return judged.report;
}

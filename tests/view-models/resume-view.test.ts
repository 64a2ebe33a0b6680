// Every way a pasted code can fail has its own message, with words in both languages that say what to do.
import { describe, expect, it } from 'vitest';
import { findText } from '../../scripts/judge/words.ts';
import type { CodeProblem } from '../../src/course/code/code-problem.ts';
import { encodeCourse } from '../../src/course/code/encode-course.ts';
import { readCourseCode } from '../../src/course/code/read-course-code.ts';
import { resumeView } from '../../src/view-models/resume-view.ts';
import { rhBook, rhLibrary } from '../support/course-code.ts';
import { commonPain, patientAt } from '../support/patients.ts';

const at = '2026-11-20T09:07:00.000Z';

const problems: readonly (readonly [string, CodeProblem, Readonly<Record<string, string | number>>])[] = [
  ['none', { problem: 'none' }, {}],
  ['too-long', { problem: 'too-long', length: 300_000, limit: 200_000 }, { limit: 200_000 }],
  ['cut-off', { problem: 'cut-off', present: 12, groups: 19 }, { present: 12, groups: 19 }],
  ['cut-off-unknown', { problem: 'cut-off', present: 3 }, { present: 3 }],
  ['damaged', { problem: 'damaged' }, {}],
  ['damaged-at', { problem: 'damaged', group: 7, text: '7K3M', groups: 19 }, { group: 7, text: '7K3M' }],
  ['newer-format', { problem: 'newer-format', format: 'RYG2' }, { format: 'RYG2' }],
  ['unknown-programme', { problem: 'unknown-programme', number: 9 }, { number: 9 }],
  ['newer-edition', { problem: 'unknown-edition', programme: 'rh-primary', number: 4, latest: 1 }, {}],
  ['unknown-edition', { problem: 'unknown-edition', programme: 'rh-primary', number: 1, latest: 3 }, {}],
  [
    'other-edition',
    { problem: 'other-edition', programme: 'rh-primary', edition: '2011.1', lacks: ['nurse'] },
    { edition: '2011.1', what: 'nurse' },
  ],
  ['several-courses', { problem: 'several-courses', courses: ['a', 'b'] }, { many: 2 }],
];

describe('a code that gives no course', () => {
  it.each(problems)('%s has a message of its own', (key, problem, values) => {
    expect(resumeView({ ok: false, ...problem }, at)).toEqual({ ok: false, message: { key, values } });
    for (const language of ['da', 'en'] as const) {
      const words = findText(language, `pages:resume/problems/${key}`) ?? '';
      expect(words).not.toBe('');
      for (const name of Object.keys(values)) expect(words).toContain(`{{${name}}}`);
    }
  });
});

describe('a code that gives a course', () => {
  it('shows the course as it was, and what else in the text could not be read', () => {
    const { state } = patientAt('week2')
      .answer({ ...commonPain, progress: 'worse' })
      .confirm('g1')
      .desk();
    const code = encodeCourse(rhBook, state) ?? '';
    const whole = resumeView(readCourseCode(code, rhLibrary), at);
    expect(whole).toMatchObject({ ok: true, dropped: 0, edition: '2012.1', unread: undefined });
    expect(whole.ok && whole.state.contacts.map((one) => one.group?.group)).toEqual(['g1']);
    const beside = resumeView(readCourseCode(`${code}\n\n${code.slice(0, 50)}`, rhLibrary), at);
    expect(beside).toMatchObject({ ok: true, unread: { key: 'cut-off' } });
  });
});

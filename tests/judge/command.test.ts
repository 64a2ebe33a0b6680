// The command itself, as it is run: what goes to which stream, and with which exit code.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lowBackPain } from '../../src/stories/story.ts';

/** The first run makes the bundle. */
const patience = 60_000;

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run-ts.mjs', 'scripts/judge.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const course = {
  role: 'gp',
  area: 'midt',
  start: '2026-03-02',
  contacts: [{ week: 0, findings: { ...lowBackPain, 'cauda.saddle': 'yes' } }],
};

describe('npm run judge', () => {
  it('prints the judgement of standard input and of a file alike', { timeout: patience }, () => {
    const file = join(mkdtempSync(join(tmpdir(), 'rygvej-')), 'course.json');
    writeFileSync(file, JSON.stringify(course));
    const [piped, read] = [run(['-'], JSON.stringify(course)), run([file])];
    expect(piped).toMatchObject({ status: 0, stderr: '' });
    expect(read).toEqual(piped);
    expect(JSON.parse(piped.stdout)).toMatchObject({ status: 'acute', contacts: [{ contact: { id: 'week0' } }] });
  });

  it.each([
    [
      'an unknown finding',
      ['-'],
      '{"role":"gp","area":"midt","start":"2026-03-02","contacts":[{"week":0,"findings":{"cauda.sadle":"yes"}}]}',
      /^contacts\[0\]\.findings\.cauda\.sadle: .*cauda\.saddle\n$/,
    ],
    ['broken JSON', ['-'], '{"role":\n}', /^line 2, column 1: /],
    ['a file that is not there', ['nowhere.json'], '', /^nowhere\.json: there is no such file\n$/],
    ['a folder', ['scripts'], '', /^scripts: is a folder\n$/],
    ['an unknown switch', ['--fnidings'], '', /fnidings[\s\S]*Usage/],
  ])('ends with 2 and prints nothing on standard output: %s', { timeout: patience }, (_, args, input, message) => {
    const { status, stdout, stderr } = run(args, input);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

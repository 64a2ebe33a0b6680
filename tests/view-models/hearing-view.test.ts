// Who must hear what and when: the rows are the weeks of the contacts, and every rule that tells the practitioner stands in the weeks it belongs to.
import { describe, expect, it } from 'vitest';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { fysLumbal } from '../../src/programmes/fys-lumbal/programme.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { rsPixi } from '../../src/programmes/rs-pixi/programme.ts';
import { hearingView } from '../../src/view-models/hearing-view.ts';

function hearing(programmes = [rhPrimary, fysLumbal]) {
  const view = hearingView(programmes);
  if (view === undefined) throw new Error('nobody hears anything');
  return view;
}

const cell = (week: number | undefined, programme: string) =>
  hearing()
    .rows.find((row) => row.week === week)
    ?.cells.find((one) => one.programme === programme);
const heard = (week: number | undefined, programme: string) =>
  (cell(week, programme)?.told ?? []).flatMap((one) => one.rules.map(({ rule }) => rule.id));

describe('who hears what and when', () => {
  it('has a row for each week of either, and one for every contact', () => {
    const weeks = [...fysLumbal.contacts, ...rhPrimary.contacts].map((one) => one.week);
    const rows = hearing().rows.map((row) => row.week);
    expect(rows[0]).toBeUndefined();
    expect(rows.slice(1)).toEqual([...new Set(weeks)].sort((a, b) => Number(a) - Number(b)));
    expect(rows).toEqual(expect.arrayContaining([0, 2, 4, 8]));
    expect(hearing().rows.at(-1)?.every).toBe(4);
  });

  it('puts the courses of the physiotherapist before the clock of the practitioner', () => {
    expect(hearing().columns).toEqual([
      { programme: 'fys-lumbal', of: 'teller' },
      { programme: 'rh-primary', of: 'hearer' },
    ]);
  });

  it('tells every rule that leads to the practitioner, in the weeks of its contacts and no other', () => {
    const wanted = fysLumbal.rules.filter((rule) => rule.advice.recipient === 'gp');
    expect(wanted.length).toBeGreaterThan(5);
    for (const rule of wanted) {
      const weeks = hearing()
        .rows.filter((row) => heard(row.week, 'fys-lumbal').includes(rule.id))
        .map((row) => row.week);
      const at = rule.at === 'every' ? undefined : rule.at;
      const own =
        at === undefined ? [undefined] : fysLumbal.contacts.filter((one) => at.includes(one.id)).map((one) => one.week);
      expect([rule.id, weeks]).toEqual([rule.id, own]);
    }
  });

  it('names the letter that carries it', () => {
    const letterOf = (week: number, id: string) =>
      cell(week, 'fys-lumbal')
        ?.told.filter((one) => one.rules.some(({ rule }) => rule.id === id))
        .map((one) => one.letter);
    expect(letterOf(2, 'fl.week2.back')).toEqual(['fl-correspondence']);
    expect(letterOf(8, 'fl.week8.report')).toEqual(['fl-report']);
    expect(cell(4, 'rh-primary')?.told.map((one) => one.letter)).toEqual([undefined]);
    expect(cell(undefined, 'rh-primary')?.reports).toEqual(['report-physiotherapist']);
  });

  it('tells what is urgent first, and for which group', () => {
    const urgencies = cell(2, 'fys-lumbal')?.told[0]?.rules.map(({ rule }) => rule.advice.urgency) ?? [];
    expect(urgencies).toEqual([...urgencies].sort((a, b) => Number(a === 'routine') - Number(b === 'routine')));
    expect(urgencies).toContain('routine');
    const consider = cell(4, 'rh-primary')?.told[0]?.rules.filter(({ rule }) => rule.id.endsWith('week4.consider'));
    expect(consider?.map((one) => one.groups)).toEqual([['g1'], ['g2']]);
  });

  it('shows what the physiotherapist has to ask for at the contacts of the practitioner', () => {
    expect(heard(4, 'rh-primary')).toContain('rh.g2.week4.mri');
    expect(heard(2, 'rh-primary')).not.toContain('rh.g2.week4.mri');
    expect(heard(2, 'rh-primary')).not.toContain('rh.g1.week2.assessment');
    expect(cell(4, 'rh-primary')?.contacts).toEqual(['week4']);
    expect(cell(1, 'rh-primary')?.contacts).toEqual([]);
  });

  it('is not there without a course of the physiotherapist or without the clock', () => {
    expect(hearingView([rhPrimary])).toBeUndefined();
    expect(hearingView([fysLumbal, rsPixi])).toBeUndefined();
    expect(hearingView(allProgrammes)).toBeDefined();
  });
});

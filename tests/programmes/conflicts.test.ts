// The register of conflicts, and what lays one programme beside another: nothing in them names what no programme has.
import { describe, expect, it } from 'vitest';
import { findText } from '../../scripts/judge/words.ts';
import { isPossible } from '../../src/model/finding.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { comparable, comparableFor, usuallyCompared } from '../../src/programmes/comparable.ts';
import { conflicts } from '../../src/programmes/shared/conflicts.ts';
import { recipientPlaces } from '../../src/programmes/shared/recipient-places.ts';

/** Findings of any programme by id, each as every programme has it. */
const findingsNamed = (id: string) =>
  allProgrammes.flatMap((one) => one.findings.filter((finding) => finding.id === id));

describe('the register of conflicts', () => {
  it('holds every entry, in its order', () => {
    expect(conflicts.map((one) => one.id).slice(0, 15)).toEqual([
      ...['sphincter', 'paresis', 'intractable', 'group3-urgencies', 'group2-week8', 'manual-g2', 'yellow-timing'],
      ...['extended-assessment', 'waiting-times', 'codes', 'long-lasting-cell', 'neck-course-words', 'extraction'],
      ...['week-zero', 'pulses'],
    ]);
  });

  it.each(conflicts.slice(0, 15).map((one) => one.id))('%s says what differs and how it is read', (id) => {
    for (const language of ['da', 'en'] as const)
      for (const text of ['title', 'text', 'reading'])
        expect(findText(language, `conflicts:${id}/${text}`), `${language} ${text}`).toMatch(/\S/);
  });

  it.each(
    conflicts.flatMap(({ id, answers = {} }) =>
      Object.entries(answers).flatMap(([finding, values]) => values.map((value) => [id, finding, value] as const)),
    ),
  )('%s is raised by an answer that can be given: %s is %s', (_, finding, value) => {
    const known = findingsNamed(finding);
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter((one) => !isPossible(one, value))).toEqual([]);
  });
});

describe('what lays programmes side by side', () => {
  const needNoPlace = [
    'acute-spine',
    'acute-medical',
    'acute-by-cause',
    'imaging',
    'patient-website',
    'exercise-films',
  ];
  const recipients = [...new Set(allProgrammes.flatMap((one) => one.recipients.map(({ id }) => id)))];

  it('knows the place of every recipient that one is sent to, and of no other', () => {
    expect(recipients.filter((id) => !(id in recipientPlaces) && !needNoPlace.includes(id))).toEqual([]);
    expect(Object.keys(recipientPlaces).filter((id) => !recipients.includes(id))).toEqual([]);
  });

  it('names every programme once', () => {
    expect(comparable.map((one) => one.id).toSorted()).toEqual(allProgrammes.map((one) => one.id).toSorted());
    expect(comparable.map((one) => one.id)).toEqual(expect.arrayContaining([...usuallyCompared]));
  });

  it.each(
    comparable.flatMap(({ id, answers = {} }) =>
      Object.entries(answers).flatMap(([finding, values]) => values.map((value) => [id, finding, value] as const)),
    ),
  )('%s fits a patient by an answer that can be given: %s is %s', (_, finding, value) => {
    expect(findingsNamed(finding).some((one) => isPossible(one, value))).toBe(true);
  });

  it('offers the hospital, the physiotherapist and the neck to whom they fit', () => {
    const offered = (patient: Parameters<typeof comparableFor>[0]) => comparableFor(patient).map((one) => one.id);
    const usual = ['rh-primary', 'rm-pixi', 'rs-pixi'];
    expect(offered({ role: 'gp', answers: {} })).toEqual(usual);
    expect(offered({ role: 'hospital', answers: {} })).toEqual([...usual, 'rh-sekundaer']);
    expect(offered({ role: 'gp', answers: { 'scope.entry': 'worked-up' } })).toEqual([...usual, 'rh-sekundaer']);
    expect(offered({ role: 'physiotherapist', answers: {} })).toEqual([...usual, 'fys-lumbal']);
    expect(offered({ role: 'gp', answers: { 'rs.site': 'neck' } })).toEqual([...usual, 'fys-cervikal']);
    expect(offered({ role: 'gp', answers: {}, programme: 'rh-sekundaer' })).toEqual([...usual, 'rh-sekundaer']);
  });
});

// Names of a patient's own activities: kept from contact to contact, taken back everywhere, never holding a CPR number.
import { describe, expect, it } from 'vitest';
import { activityName, nameActivity } from '../../src/course/activity-names.ts';
import { closeContact, openContact } from '../../src/course/commands.ts';
import { type History, history } from './history.ts';
import { smallProgramme } from './small-programme.ts';

const topic = 'psfs.activity.1';
const DAY = '2026-11-05';

const open = (course: History, contact: string) =>
  course.do((state) => openContact(state, smallProgramme, { contact, day: DAY }));
const close = (course: History, contact: number) =>
  course.do((state) => closeContact(state, smallProgramme, { contact, advice: [], day: DAY }));
const name = (course: History, contact: number, text: string) =>
  course.do((state) => nameActivity(state, smallProgramme, { contact, topic, text }));
const named = (course: History, contact: number) => activityName(course.state(), topic, contact)?.text;

/** Three contacts, named at the first. */
function three(): History {
  const course = history();
  open(course, 'week0');
  name(course, 0, ' gå til bageren ');
  close(course, 0);
  open(course, 'week2');
  close(course, 1);
  open(course, 'week4');
  return course;
}

describe('the name of an activity', () => {
  it('holds from contact to contact', () => {
    const course = three();
    expect([0, 1, 2].map((index) => named(course, index))).toEqual(Array(3).fill('gå til bageren'));
    expect(activityName(course.state(), 'psfs.activity.2', 2)).toBeUndefined();
  });

  it('is another from the contact on that says so', () => {
    const course = three();
    name(course, 1, 'cykle');
    expect([0, 1, 2].map((index) => named(course, index))).toEqual(['gå til bageren', 'cykle', 'cykle']);
  });

  it('is known at an earlier contact too where only a later one gave it', () => {
    const course = history();
    open(course, 'week0');
    close(course, 0);
    open(course, 'week2');
    name(course, 1, 'cykle');
    expect(named(course, 0)).toBe('cykle');
  });

  it('is taken back at every contact by an empty text', () => {
    const course = three();
    name(course, 1, 'cykle');
    name(course, 2, '  ');
    expect([0, 1, 2].map((index) => named(course, index))).toEqual([undefined, undefined, undefined]);
  });

  it('is no event where it is named so already, or was never named', () => {
    const course = three();
    const events = (text: string) => nameActivity(course.state(), smallProgramme, { contact: 2, topic, text });
    expect(events('gå til bageren ')).toMatchObject({ ok: true, events: [] });
    name(course, 2, '');
    expect(events('')).toMatchObject({ ok: true, events: [] });
  });

  it('is refused with a CPR number, too long, or at a contact that is not there', () => {
    const course = three();
    const refusal = (text: string, contact = 2) =>
      nameActivity(course.state(), smallProgramme, { contact, topic, text });
    expect(refusal('gå med 251248-9996')).toMatchObject({ ok: false, problem: 'cpr' });
    expect(refusal('x'.repeat(60))).toMatchObject({ ok: true });
    expect(refusal('x'.repeat(61))).toMatchObject({ ok: false, problem: 'too-long' });
    expect(refusal('cykle', 3)).toMatchObject({ ok: false, problem: 'no-such-contact' });
  });
});

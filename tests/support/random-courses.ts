// Courses of every kind by a fixed row of pseudo-random numbers: real commands, one after the other, on a real programme. A command that is
// refused is left out; the state is that of the commands accepted.
import type { CommandResult } from '../../src/course/command.ts';
import {
  type CourseStart,
  changePlace,
  changeRole,
  closeContact,
  endCourse,
  openContact,
  reopenCourse,
  startCourse,
} from '../../src/course/commands.ts';
import { type Answers, type CourseState, fold } from '../../src/course/course.ts';
import {
  acceptAdvice,
  acknowledgeAcute,
  confirmGroup,
  declineAdvice,
  makeReferral,
  receiveReply,
  resetAdvice,
  writeRemark,
} from '../../src/course/decision-commands.ts';
import type { CourseEvent } from '../../src/course/event.ts';
import { stamped } from '../../src/course/event-writing.ts';
import { courseFacts } from '../../src/course/facts.ts';
import { recordFindings, recordNoneOf, recordUnchanged, withdrawFindings } from '../../src/course/finding-commands.ts';
import { redo, undo } from '../../src/course/undo-commands.ts';
import { adviseAt } from '../../src/engine/advise.ts';
import { factsOf, prepare } from '../../src/engine/prepare.ts';
import { addDays } from '../../src/model/calendar.ts';
import type { Finding } from '../../src/model/finding.ts';
import { isDerived, type Programme } from '../../src/model/programme.ts';
import { startWeeksOf } from '../../src/model/programme-contacts.ts';
import { randomFrom } from '../../src/model/random.ts';

/** A number from 0 up to and without the one given; whole. The same row for a seed. */
export type Draw = (below: number) => number;

export function drawFrom(seed: number): Draw {
  const random = randomFrom(seed);
  return (below) => Math.floor(random() * below);
}

const AT = '2026-11-05T08:07:00.000Z';
const words = ['kørte selv hjem', 'ønsker ikke', 'Ringet op: §1', 'æøå \u{1F600}', '-'];

function pick<T>(draw: Draw, list: readonly [T, ...(readonly T[])]): T {
  return list[draw(list.length)] ?? list[0];
}

function some<T>(draw: Draw, list: readonly T[], outOf: number): readonly T[] {
  return list.filter(() => draw(outOf) === 0);
}

/** A random version-4 UUID. */
export function uuidFrom(draw: Draw): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (sign) =>
    (sign === 'x' ? draw(16) : 8 + draw(4)).toString(16),
  );
}

function answerOf(draw: Draw, finding: Finding, ordinary: number): string | number | null {
  if (draw(20) === 0) return null;
  if (finding.normal !== undefined && draw(100) < ordinary) return finding.normal;
  if (finding.kind === 'choice') return finding.options[draw(finding.options.length)] ?? null;
  const top = finding.unlikelyFrom === undefined || draw(10) === 0 ? finding.max : finding.unlikelyFrom - 1;
  return finding.min + draw(top - finding.min + 1);
}

/** The events of a random course. */
export function randomCourse(programme: Programme, seed: number): readonly CourseEvent[] {
  const draw = drawFrom(seed);
  let events: readonly CourseEvent[] = [];
  let state: CourseState | undefined;
  const now = () => {
    state ??= fold(events);
    if (state === undefined) throw new Error('no course');
    return state;
  };
  const run = (result: CommandResult) => {
    if (!result.ok || result.events.length === 0) return;
    events = [...events, ...stamped(events, result.events, AT)];
    state = undefined;
  };
  const text = () => pick(draw, ['fordi', ...words]);
  run(startCourse(programme, randomStart(programme, draw)));
  if (draw(6) === 0) run(carriedTo(programme, draw, now()));
  const many = draw(10) === 0 ? draw(14) : draw(5);
  for (let i = 0; i < many; i += 1) {
    addContact(programme, draw, now, run, text, i);
    if (draw(6) === 0) run(undo(now(), events));
    if (draw(12) === 0) run(redo(now(), events));
    if (i < many - 1 && draw(8) > 0) close(programme, draw, now, run);
    if (draw(8) === 0) turn(draw, now, run, text, draw(2) === 0);
  }
  if (draw(6) === 0) run(changeRole(now(), programme, anyId(draw, programme.roles)));
  if (draw(6) === 0) run(changePlace(now(), draw(2) === 0 ? { region: 'oestdanmark' } : { region: 'x', area: 'y z' }));
  if (draw(3) === 0) close(programme, draw, now, run);
  if (draw(5) === 0) turn(draw, now, run, text, draw(3) === 0);
  return events;
}

/** Findings that came from a course in another programme, as the hand-over writes them. */
function carriedTo(programme: Programme, draw: Draw, state: CourseState): CommandResult {
  const findings = programme.findings.filter((one) => !isDerived(programme, one.id));
  const answers = some(draw, findings, 3).flatMap((one) => {
    const value = answerOf(draw, one, 50);
    return value === null ? [] : [[one.id, value] as const];
  });
  const from = { programme: pick(draw, ['rm-pixi', 'rh-primary', 'no longer here']), edition: '2026.1' };
  const day = addDays(state.startDay, -draw(40));
  return {
    ok: true,
    course: state.id,
    events: [{ kind: 'findingsCarried', from, day, answers: Object.fromEntries(answers) }],
  };
}

function anyId(draw: Draw, list: readonly { readonly id: string }[]): string {
  return list[draw(list.length)]?.id ?? '';
}

function randomStart(programme: Programme, draw: Draw): CourseStart {
  return {
    course: draw(20) === 0 ? `c-${draw(1000)}ø` : uuidFrom(draw),
    role: anyId(draw, programme.roles),
    region: pick(draw, ['hovedstaden', 'oestdanmark', 'midtjylland', 'sjaelland', 'færøerne']),
    area: draw(3) === 0 ? undefined : pick(draw, ['nord', 'midt', 'byen', 'syd', 'vest']),
    label: draw(2) === 0 ? 'kl. 10' : undefined,
    startWeek: startWeeksOf(programme)[draw(startWeeksOf(programme).length)] ?? 0,
    day: addDays('2026-01-01', draw(2000)),
  };
}

type Now = () => CourseState;
type Run = (result: CommandResult) => void;

function addContact(programme: Programme, draw: Draw, now: Now, run: Run, text: () => string, i: number): void {
  const before = now().contacts.length;
  const kind = draw(5) === 0 ? draw(programme.contacts.length) : Math.min(i, programme.contacts.length - 1);
  const last = now().contacts.at(-1)?.day ?? now().startDay;
  const day = i === 0 && draw(5) > 0 ? last : addDays(last, draw(60));
  run(openContact(now(), programme, { contact: programme.contacts[kind]?.id ?? '', day }));
  const contact = now().contacts.length - 1;
  if (contact < before) return;
  answer(programme, draw, now, run, contact);
  // An earlier contact is corrected now and then.
  if (contact > 0 && draw(5) === 0) answer(programme, draw, now, run, draw(contact));
  decide(programme, draw, now, run, text, contact);
}

function answer(programme: Programme, draw: Draw, now: Now, run: Run, contact: number): void {
  const findings = programme.findings.filter((one) => !isDerived(programme, one.id));
  const ids = findings.map((one) => one.id);
  const state = now();
  const ordinary = pick(draw, [0, 50, 90, 99]);
  const asked = draw(4) === 0 ? findings : some(draw, findings, 1 + draw(4));
  const drawn: Answers = Object.fromEntries(asked.map((one) => [one.id, answerOf(draw, one, ordinary)]));
  if (draw(4) === 0) run(recordUnchanged(state, programme, { contact, findings: some(draw, ids, 2) }));
  if (draw(5) > 0) run(recordFindings(state, programme, { contact, answers: drawn }));
  const normals = findings.filter((one) => one.normal !== undefined).map((one) => one.id);
  if (draw(4) === 0) run(recordNoneOf(state, programme, { contact, findings: some(draw, normals, 2) }));
  if (draw(5) === 0) run(withdrawFindings(now(), programme, { contact, findings: some(draw, ids, 20) }));
}

function shownAt(programme: Programme, state: CourseState, contact: number): readonly string[] {
  const facts = courseFacts(programme, state, contact);
  if (facts === undefined) return [];
  const prepared = prepare(programme);
  return adviseAt(prepared, facts.contact, factsOf(prepared, facts)).shown.map(({ rule }) => rule.id);
}

function decide(programme: Programme, draw: Draw, now: Now, run: Run, text: () => string, contact: number): void {
  const rules = programme.rules.map((one) => one.id);
  const state = now();
  const shown = shownAt(programme, state, contact);
  const about = draw(4) === 0 ? some(draw, rules, 10) : shown;
  const group = anyId(draw, programme.groups);
  if (draw(3) > 0)
    run(confirmGroup(state, programme, { contact, group, ...(draw(3) === 0 ? { reason: text() } : {}) }));
  for (const rule of about) {
    const choice = draw(6);
    if (choice < 3) run(acceptAdvice(state, programme, { contact, rule }));
    if (choice === 3) run(declineAdvice(state, programme, { contact, rule, reason: text() }));
    if (choice === 4) run(resetAdvice(now(), programme, { contact, rule }));
    if (draw(6) === 0) refer(programme, draw, state, now, run, contact, rule);
  }
  if (draw(6) === 0) {
    run(acknowledgeAcute(state, programme, { contact, rules: some(draw, rules, 20), reason: text() }));
  }
  if (draw(3) === 0) run(writeRemark(state, programme, { contact, topic: 'plan', text: text() }));
}

function refer(
  programme: Programme,
  draw: Draw,
  state: CourseState,
  now: Now,
  run: Run,
  contact: number,
  rule: string,
): void {
  const recipient = anyId(draw, programme.recipients);
  const day = addDays(state.contacts[contact]?.day ?? state.startDay, draw(4));
  run(makeReferral(state, programme, { contact, rule, recipient, day }));
  if (draw(3) === 0) {
    const outcome = pick(draw, ['answered', 'returned'] as const);
    run(receiveReply(now(), programme, { contact, rule, outcome, day: addDays(day, draw(40)), text: 'svar' }));
  }
  if (draw(5) === 0) run(makeReferral(state, programme, { contact, rule, recipient, day: addDays(day, 1) }));
}

function close(programme: Programme, draw: Draw, now: Now, run: Run): void {
  const contact = now().contacts.length - 1;
  const day = addDays(now().contacts.at(-1)?.day ?? now().startDay, draw(3) === 0 ? draw(9) : 0);
  const shown = shownAt(programme, now(), contact);
  const advice = draw(10) === 0 ? shown.toReversed() : shown;
  run(closeContact(now(), programme, { contact, advice, day }));
}

function turn(draw: Draw, now: Now, run: Run, text: () => string, again: boolean): void {
  const day = addDays(now().contacts.at(-1)?.day ?? now().startDay, draw(20));
  run(endCourse(now(), { reason: text(), day }));
  if (again) run(reopenCourse(now(), { reason: text(), day: addDays(day, draw(20)) }));
}

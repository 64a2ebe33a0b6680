// What `npm run judge` takes, refuses and prints.
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../scripts/judge/input-schema.ts';
import { judgeText, judgeValue } from '../../scripts/judge/judge-course.ts';
import { listFindings } from '../../scripts/judge/list-findings.ts';
import { readOptions } from '../../scripts/judge/options.ts';
import { isPossible } from '../../src/model/finding.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { legUnchanged, lowBackPain, noRedFlags, sciatica, unchanged } from '../../src/stories/story.ts';

const options = { programme: 'rh-primary', language: 'da' } as const;
const first = { week: 0, findings: lowBackPain, group: 'g1' };
const course = { role: 'gp', area: 'midt', start: '2026-03-02', contacts: [first] };

function linesOf(input: unknown): readonly string[] {
  const judged = judgeValue(input, options);
  return judged.ok ? [] : judged.lines;
}
function reportOf(input: unknown, language: 'da' | 'en' = 'da') {
  const judged = judgeValue(input, { ...options, language });
  if (!judged.ok) throw new Error(judged.lines.join('\n'));
  return judged.report;
}
const withContact = (contact: object) => ({ ...course, contacts: [{ ...first, ...contact }] });
const withFindings = (findings: object) => withContact({ findings: { ...lowBackPain, ...findings } });

describe('what is refused', () => {
  it.each([
    [
      'an unknown finding',
      withFindings({ 'cauda.sadle': 'yes' }),
      'contacts[0].findings.cauda.sadle: "cauda.sadle" is not known; nearest known id: cauda.saddle',
    ],
    [
      'an impossible option',
      withFindings({ 'cauda.saddle': 'maybe' }),
      'contacts[0].findings.cauda.saddle: cannot be "maybe"; possible: yes, no, old; null where not assessed',
    ],
    [
      'a truth value',
      withFindings({ 'cauda.saddle': true }),
      'contacts[0].findings.cauda.saddle: cannot be true; possible: yes, no, old; null where not assessed',
    ],
    [
      'a number outside the range',
      withFindings({ age: 200 }),
      'contacts[0].findings.age: cannot be 200; possible: a whole number from 0 to 120 (years); null where not assessed',
    ],
    [
      'a fraction',
      withFindings({ 'pain.duration': 1.5 }),
      'contacts[0].findings.pain.duration: cannot be 1.5; possible: a whole number from 0 to 20000 (days); null where not assessed',
    ],
    [
      'an unknown programme',
      { ...course, programme: 'rh-primry' },
      'programme: "rh-primry" is not known; nearest known id: rh-primary',
    ],
    ['an unknown role', { ...course, role: 'gpp' }, 'role: "gpp" is not known; nearest known id: gp'],
    [
      'an unknown region',
      { ...course, region: 'hovedstad' },
      'region: "hovedstad" is not known; nearest known id: hovedstaden',
    ],
    ['an unknown area', { ...course, area: 'nort' }, 'area: "nort" is not known; nearest known id: nord'],
    [
      'an area of another region',
      { ...course, region: 'midtjylland' },
      'area: midtjylland has no planning area midt; it has none',
    ],
    [
      'an unknown contact',
      withContact({ week: undefined, contact: 'week3' }),
      'contacts[0].contact: "week3" is not known; nearest known id: week0',
    ],
    [
      'an unknown week',
      withContact({ week: 3 }),
      'contacts[0].week: 3 is no week of the programme; possible: 0, 2, 4, 8, 12, then every 4 weeks; give a date for a contact on another day',
    ],
    [
      'a week that is another contact',
      withContact({ week: 4, contact: 'week2' }),
      'contacts[0].week: week 4 is week4, not week2',
    ],
    [
      'a contact without a time',
      { ...course, contacts: [{ findings: {} }] },
      'contacts[0]: needs a week, a date or a contact',
    ],
    [
      'a day that does not exist',
      { ...course, start: '2026-02-30' },
      'start: "2026-02-30" is no day; a day is written YYYY-MM-DD, in the years 1900 to 2199',
    ],
    [
      'a contact before the start',
      withContact({ date: '2026-03-01' }),
      'contacts[0].date: is held on 2026-03-01, before the start on 2026-03-02',
    ],
    [
      'contacts out of order',
      {
        ...course,
        contacts: [
          { ...first, date: '2026-04-01' },
          { date: '2026-03-20', findings: {} },
        ],
      },
      'contacts[1].date: is held on 2026-03-20, before contacts[0] on 2026-04-01; contacts stand in the order held',
    ],
    [
      'weeks out of order',
      {
        ...course,
        contacts: [
          { ...first, week: 4 },
          { week: 2, findings: {} },
        ],
      },
      'contacts[1]: is held on 2026-03-16, before contacts[0] on 2026-03-30; contacts stand in the order held',
    ],
    [
      'a contact twice',
      { ...course, contacts: [first, first] },
      'contacts[1]: is the same contact on the same day as contacts[0]',
    ],
    [
      'a contact before the week of the start',
      { ...course, startWeek: 4 },
      'contacts[0]: is held on 2026-02-02, before the start on 2026-03-02',
    ],
    [
      'a region before it exists',
      { ...course, area: undefined, region: 'oestdanmark' },
      'contacts[0]: the region oestdanmark has no settings for 2026-03-02; it has from 2027-01-01',
    ],
    [
      'a grade although there is no paresis',
      withFindings({ 'mrc.hip-flexion.left': 3 }),
      'contacts[0].findings.mrc.hip-flexion.left: is recorded as 3 although paresis.present=no',
    ],
    [
      'a week off sick although at work',
      withFindings({ 'work.status': 'working', 'work.sick-weeks': 3 }),
      'contacts[0].findings.work.sick-weeks: is recorded as 3 although work.status=working',
    ],
    [
      'a suspicion although nothing raises it',
      withFindings({ 'suspicion.infection': 'yes' }),
      'contacts[0].findings.suspicion.infection: is recorded as yes although prompt.general-condition=no and prompt.night-pain=no and prompt.no-relief-at-rest=no and 9 more',
    ],
    [
      'another group without a reason',
      withContact({ findings: sciatica }),
      'contacts[0].groupReason: is needed: another group is suggested',
    ],
    ['an unknown group', withContact({ group: 'g4' }), 'contacts[0].group: "g4" is not known; nearest known id: g3'],
    [
      'a decision on an unknown rule',
      withContact({ decisions: { 'rh.g1.week0.controll': 'accepted' } }),
      'contacts[0].decisions.rh.g1.week0.controll: "rh.g1.week0.controll" is not known; nearest known id: rh.g1.week0.control',
    ],
    [
      'a decision that is none',
      withContact({ decisions: { 'rh.g1.week0.control': 'declined' } }),
      'contacts[0].decisions.rh.g1.week0.control: must be "accepted" or {"declined": "the reason"}',
    ],
    [
      'a reason with a CPR number',
      withContact({ decisions: { 'rh.g1.week0.control': { declined: 'se 251248-9996' } } }),
      'contacts[0].decisions.rh.g1.week0.control: holds what looks like a CPR number; a course holds none',
    ],
    [
      'an answer that only the referrals can tell',
      withFindings({ 'reply.assessment': 'received' }),
      'contacts[0].findings.reply.assessment: is not asked; it follows from "referrals"',
    ],
    [
      'a referral by an unknown rule',
      withContact({ referrals: { 'rh.g1.week4.assesment': {} } }),
      'contacts[0].referrals.rh.g1.week4.assesment: "rh.g1.week4.assesment" is not known; nearest known id: rh.g1.week4.assessment',
    ],
    [
      'a referral before its contact',
      withContact({ referrals: { 'rh.g1.week0.exercise': { date: '2026-03-01' } } }),
      'contacts[0].referrals.rh.g1.week0.exercise: lies before the contact or the referral that it belongs to',
    ],
    [
      'a reply before its referral',
      withContact({ referrals: { 'rh.g1.week0.exercise': { reply: { outcome: 'answered', date: '2026-03-01' } } } }),
      'contacts[0].referrals.rh.g1.week0.exercise.reply: lies before the contact or the referral that it belongs to',
    ],
    [
      'a reply that is none',
      withContact({ referrals: { 'rh.g1.week0.exercise': { reply: { outcome: 'lost', date: '2026-03-09' } } } }),
      'contacts[0].referrals.rh.g1.week0.exercise.reply.outcome: must be answered or returned',
    ],
    [
      'an unknown offer',
      { ...course, offers: { massage: true } },
      'offers.massage: "massage" is not known; nearest known id: extended-assessment',
    ],
    [
      'an unknown field',
      { ...course, startweek: 4 },
      'startweek: "startweek" is not known; nearest known id: startWeek',
    ],
    ['no region', { ...course, area: undefined }, 'region: is missing; give a region or a planning area'],
    ['no contacts', { ...course, contacts: [] }, 'contacts: must hold 1 to 200 contacts'],
  ])('%s', (_, input, line) => {
    expect(linesOf(JSON.parse(JSON.stringify(input)))).toEqual([line]);
  });

  it.each([[[]], [null], ['text'], [7]])('%j is no course', (input) => {
    expect(linesOf(input)).toEqual(['the input: must be an object']);
  });

  it('is all named at once, each at its place', () => {
    const faulty = {
      role: 'gq',
      start: '2026-3-2',
      contacts: [
        {
          week: 3,
          findings: { 'cauda.sadle': 'yes', age: 200, 'paresis.present': 'no', 'mrc.hip-flexion.left': 3 },
          group: 'g9',
        },
        5,
      ],
    };
    expect(linesOf(faulty).map((one) => one.split(': ')[0])).toEqual([
      'role',
      'start',
      'contacts[0].findings.age',
      'contacts[0].findings.cauda.sadle',
      'contacts[0].group',
      'contacts[1]',
      'region',
      'contacts[0].week',
      'contacts[0].findings.mrc.hip-flexion.left',
    ]);
  });

  it('is broken JSON, by line and column', () => {
    expect(judgeText('{"role": "gp",\n "role": "gp" ', options)).toEqual({
      ok: false,
      lines: [
        'line 2, column 2: the key "role" stands twice in one object',
        'line 2, column 15: expected , or }, found the end of the text',
      ],
    });
  });

  it('does not repeat a long text', () => {
    expect(linesOf({ ...course, role: 'x'.repeat(10_000) })[0]?.length).toBeLessThan(200);
  });

  it.each(['__proto__', 'constructor', 'toString'])('a finding named %s is unknown like any other', (name) => {
    const text = JSON.stringify(course).replace('"age":45', `"age":45,${JSON.stringify(name)}:"yes"`);
    const judged = judgeText(text, options);
    expect(judged.ok ? [] : judged.lines).toEqual([expect.stringContaining(`contacts[0].findings.${name}:`)]);
  });
});

describe('what is taken', () => {
  it('is a normal answer to what another answer rules out; it is named as ruled out', () => {
    const report = reportOf(withFindings({ 'mrc.hip-flexion.left': 5, 'suspicion.infection': 'no' }));
    expect(report.status).toBe('final');
    expect(report.ruledOut).toEqual(['mrc.hip-flexion.left', 'suspicion.infection']);
  });

  it('is a week, a date or a contact', () => {
    const at = (contact: object) =>
      reportOf({ ...course, contacts: [first, { findings: unchanged, ...contact }] }).contact;
    expect(at({ week: 4 })).toMatchObject({ id: 'week4', day: '2026-03-30', timing: 'on-time' });
    expect(at({ date: '2026-04-11' })).toMatchObject({
      id: 'week4',
      day: '2026-04-11',
      timing: 'late',
      weeksSinceFirst: 5.71,
    });
    expect(at({ contact: 'week8' })).toMatchObject({ id: 'week8', day: '2026-04-27' });
    expect(at({ contact: 'week4', date: '2026-03-17' })).toMatchObject({ id: 'week4', timing: 'early' });
    expect(at({ week: 16 })).toMatchObject({ id: 'later', week: 16, day: '2026-06-22' });
  });

  it('is a start at a later week, from which the weeks are counted back', () => {
    const report = reportOf({
      ...course,
      startWeek: 4,
      contacts: [{ week: 4, findings: { ...lowBackPain, progress: 'worse' }, group: 'g1' }],
    });
    expect(report).toMatchObject({ firstContact: '2026-02-02', contact: { id: 'week4', day: '2026-03-02' } });
  });

  it('is a planning area without its region', () => {
    expect(reportOf({ ...course, area: 'nord' })).toMatchObject({ region: 'hovedstaden', area: 'nord' });
  });
});

describe('what is printed', () => {
  const report = reportOf({
    ...course,
    contacts: [
      {
        ...first,
        decisions: {
          'rh.g1.week0.control': 'accepted',
          'rh.medicine.paracetamol': { declined: 'Ønsker ikke medicin' },
          'rh.g1.week2.end': 'accepted',
        },
      },
      { week: 2, findings: { ...unchanged, 'cauda.saddle': 'yes' } },
    ],
  });
  const [begun] = report.contacts;
  const advice = (id: string) => begun?.recommendations.find((one) => one.id === id);

  it('is each contact, and the last one at the top', () => {
    expect(report.contacts).toHaveLength(2);
    expect(report).toMatchObject(report.contacts[1] ?? {});
    expect(report.status).toBe('acute');
    expect(begun?.status).toBe('final');
    expect(begun?.next).toEqual({ contact: 'week2', week: 2, day: '2026-03-16' });
  });

  it('is each recommendation with its reasons, source, performer and decision', () => {
    expect(advice('rh.g1.week0.exercise')).toMatchObject({
      ...{
        kind: 'treatment',
        urgency: 'routine',
        strength: 'may',
        effect: 'beside',
        decision: null,
        beforeItsTime: false,
      },
      recipient: { id: 'physiotherapist', name: 'Praktiserende fysioterapeut' },
      performer: { how: 'refer', whom: 'Praktiserende fysioterapeut' },
      because: [
        { finding: 'function.limitation', value: 'moderate', text: 'Funktionsnedsættelse: Moderat' },
        { finding: 'pain.duration', value: 10, text: 'Smertevarighed: 10 dage' },
      ],
      citation: { source: 'rh-2012', place: '3.1', term: 'Øvelsesterapi', reading: expect.stringContaining('3 dage') },
    });
    expect(advice('rh.g1.week0.control')?.decision).toBe('accepted');
    expect(advice('rh.medicine.paracetamol')).toMatchObject({
      discouraged: true,
      decision: { declined: 'Ønsker ikke medicin' },
    });
    expect(advice('rh.medicine.paracetamol')?.newer[0]).toMatchObject({
      id: 'paracetamol',
      year: '2025',
      advisesAgainst: true,
    });
  });

  it('is a decision on what was not recommended, so that it is not lost', () => {
    expect(begun?.decidedWithoutRecommendation).toEqual(['rh.g1.week2.end']);
  });

  it('is what was withheld, why, and the smallest change', () => {
    const withheld = begun?.withheld.find((one) => one.id === 'rh.scope.under-18');
    expect(withheld).toMatchObject({ reason: 'does-not-apply', lacks: [], change: [{ finding: 'age', value: 17 }] });
    expect(begun?.withheld.find((one) => one.id === 'rh.g1.week8.refer')).toMatchObject({
      reason: 'not-yet',
      contact: 'week8',
    });
    expect(begun?.withheld.find((one) => one.id === 'rh.work.stay')?.lacks).toEqual(['work.status', 'work.prevented']);
  });

  it('is the acute recipient with what is known of it', () => {
    expect(report.recommendations[0]).toMatchObject({
      id: 'rh.safety.cauda',
      recipient: { id: 'acute-spine', name: expect.stringContaining('vagthavende') },
    });
    expect(report.flags.red).toEqual([
      { finding: 'cauda.saddle', value: 'yes', text: 'Nedsat følelse i ridebukseområdet: Ja' },
    ]);
  });

  it('is in English where wished, with the same ids', () => {
    const input = { ...course, contacts: [first, { week: 2, findings: legUnchanged, group: 'g2' }] };
    const [da, en] = [reportOf(input, 'da'), reportOf(input, 'en')];
    expect(en.recommendations.map((one) => one.id)).toEqual(da.recommendations.map((one) => one.id));
    expect(en.recommendations.map((one) => one.text)).not.toEqual(da.recommendations.map((one) => one.text));
  });

  it('names whom to ask where the role may not', () => {
    const chiropractor = reportOf({ ...course, role: 'chiropractor' });
    const performers = Object.fromEntries(
      chiropractor.recommendations.map((one) => [one.id, [one.performer.how, one.performer.whom]]),
    );
    expect(performers).toMatchObject({
      'rh.medicine.paracetamol': ['via-gp', 'Patientens praktiserende læge'],
      'rh.g1.week0.manual': ['self', null],
    });
    expect(chiropractor.recommendations.find((one) => one.id === 'rh.g1.week0.manual')?.recipient).toBeNull();
  });

  it('names every unanswered safety question', () => {
    const { 'cauda.saddle': _, 'prompt.fever': __, ...rest } = noRedFlags;
    expect(reportOf(withContact({ findings: rest, group: undefined })).missingSafety).toEqual([
      'cauda.saddle',
      'prompt.fever',
    ]);
  });
});

describe('the list of findings', () => {
  const listed = listFindings(rhPrimary);

  it('holds every finding with words in both languages and what it can be', () => {
    expect(listed.map((one) => one.id)).toEqual(rhPrimary.findings.map((one) => one.id));
    for (const [i, one] of listed.entries()) {
      const finding = rhPrimary.findings[i];
      expect(one.label.da && one.label.en).toBeTruthy();
      const values = one.options ?? one.range ?? [];
      expect(values.length).toBeGreaterThanOrEqual(2);
      expect(values.filter((value) => finding === undefined || !isPossible(finding, value))).toEqual([]);
      const isOfDocuments = rhPrimary.documentQuestions.some((section) => section.findings.includes(one.id));
      expect(one.askedAt.length > 0).toBe(one.derived !== true && !isOfDocuments);
    }
  });

  it('tells where it is asked', () => {
    const at = (id: string) => listed.find((one) => one.id === id)?.askedAt;
    expect(at('cauda.saddle')).toEqual(['week0', 'week2', 'week4', 'week8', 'later']);
    expect(at('progress')).toEqual(['week2', 'week4', 'week8', 'later']);
    expect(at('judged.hasten-surgery')).toEqual(['week0', 'week2']);
  });

  it('marks what follows from the referrals and is asked nowhere', () => {
    expect(listed.filter((one) => one.derived).map((one) => one.id)).toEqual(['reply.assessment']);
  });
});

describe('the schema of the input', () => {
  type Node = {
    readonly properties?: Record<string, Node>;
    readonly items?: Node;
    readonly additionalProperties?: boolean;
    readonly required?: string[];
  };
  const schema = jsonSchema(rhPrimary, regionSettings) as Node;

  it('names every field, finding and rule, and nothing else', () => {
    expect(schema.required).toEqual(['role', 'start', 'contacts']);
    const contact = schema.properties?.contacts?.items;
    expect(contact?.additionalProperties).toBe(false);
    expect(Object.keys(contact?.properties?.findings?.properties ?? {})).toEqual(
      rhPrimary.findings.map((one) => one.id).filter((id) => id !== 'reply.assessment'),
    );
    expect(Object.keys(contact?.properties?.decisions?.properties ?? {})).toEqual(rhPrimary.rules.map((one) => one.id));
  });
});

describe('the command line', () => {
  it.each([
    [['a.json'], { task: { do: 'judge', file: 'a.json' }, language: 'da', programme: 'rh-primary' }],
    [['-', '--lang', 'en'], { task: { do: 'judge', file: '-' }, language: 'en' }],
    [['--findings'], { task: { do: 'findings' } }],
    [['--schema', '--programme=rh-primary'], { task: { do: 'schema' } }],
    [['--help'], { task: { do: 'help' } }],
  ])('%j', (args, wanted) => {
    expect(readOptions(args)).toMatchObject({ options: wanted });
  });

  it.each([
    [[]],
    [['a.json', 'b.json']],
    [['a.json', '--schema']],
    [['--finding']],
    [['a.json', '--lang', 'fr']],
    [['a.json', '--programme', 'rh']],
    [['a.json', '--lang']],
  ])('%j is refused', (args) => {
    expect(readOptions(args)).toEqual({ problems: [expect.any(String)] });
  });
});

import { describe, expect, it } from 'vitest';
import { all, always, hasOffer, inGroup, is } from '../../src/model/condition.ts';
import { isPossible, yesNo } from '../../src/model/finding.ts';
import type { Programme } from '../../src/model/programme.ts';
import { type Advice, type Rule, rule } from '../../src/model/rule.ts';
import type { RegionSettings } from '../../src/model/settings.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { comparable } from '../../src/programmes/comparable.ts';
import { recipientPlaces } from '../../src/programmes/shared/recipient-places.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { comparisonExamples, exampleById } from '../../src/view-models/comparison-examples.ts';
import { type ComparedPatient, patientOfDesk, patientOfExample } from '../../src/view-models/comparison-patient.ts';
import { type ComparisonView, comparisonView } from '../../src/view-models/comparison-view.ts';
import { commonPain, patientAt } from '../support/patients.ts';
import { tinyCitation as citation, example, progress, site, tiny } from '../support/tiny-programme.ts';

// Two small programmes that share questions and differ in contacts, groups, recipients and strength.
const wanted = yesNo({ id: 'wanted', citation });
const advice = (more: Partial<Advice>): Advice => ({
  ...{ kind: 'referral', urgency: 'routine', strength: 'may', effect: 'beside', capability: 'steer' },
  ...more,
});
const more = (id: string, given: Partial<Rule> & { readonly advice: Advice }): Rule =>
  rule({
    id,
    topic: 'information',
    at: ['second'],
    when: always,
    citation,
    examples: [example('second', {}, 'applies')],
    ...given,
  });
const clinic = advice({ recipient: 'clinic' });
const scan = advice({ kind: 'imaging', recipient: 'scanner' });
const places = { clinic: 'hospital', ward: 'hospital', town: 'municipality' } as const;

const north: Programme = {
  ...tiny,
  ...{
    id: 'north',
    source: 'made-up',
    recipients: ['hospital', 'clinic', 'scanner', 'town'].map((id) => ({ id, citation })),
  },
  rules: [...tiny.rules, more('n.clinic', { advice: clinic, conflicts: ['unlike'] }), more('n.scan', { advice: scan })],
  conflicts: [
    { id: 'unlike', sources: ['made-up', 'other'] },
    { id: 'own', sources: ['elsewhere'], answers: { site: ['leg'] } },
  ],
};
const southern = (id: string, given: Partial<Rule> & { readonly advice: Advice }) =>
  more(id, { at: ['late'], ...given });
const south: Programme = {
  ...tiny,
  ...{ id: 'south', source: 'other', regions: ['coast'] },
  contacts: [
    { id: 'early', week: 0, citation },
    { id: 'late', week: 4, citation },
    { id: 'last', week: 8, repeatsEveryWeeks: 4, citation },
  ],
  groups: [
    { id: 's-leg', suggestedWhen: is(site, 'leg'), citation },
    { id: 's-back', suggestedWhen: is(site, 'back'), citation },
  ],
  steps: tiny.steps.map((step) => ({
    ...step,
    sections: [
      ...step.sections.map(({ at: _, ...section }) => ({
        ...section,
        findings: section.findings.filter((id) => id !== 'age'),
      })),
      { id: 'w', layout: 'questions', findings: ['wanted'] },
    ],
  })),
  findings: [...tiny.findings.filter((one) => one.id !== 'age'), wanted],
  recipients: ['hospital', 'ward', 'scanner', 'town'].map((id) => ({ id, citation })),
  rules: [
    ...tiny.rules.slice(0, 2),
    southern('s.ward', { advice: advice({ recipient: 'ward', strength: 'must' }) }),
    southern('s.scan', { advice: scan, at: ['last'] }),
    southern('s.town', { advice: advice({ recipient: 'town' }), when: inGroup('s-back') }),
    southern('s.work', { advice: advice({ kind: 'work' }), when: is(wanted, 'yes') }),
    southern('s.offer', { advice: advice({ kind: 'treatment' }), when: all(is(site, 'leg'), hasOffer('pool')) }),
    southern('s.on', { advice: advice({ kind: 'continue', effect: 'continues' }), at: ['early'] }),
  ],
  conflicts: [{ id: 'unlike', sources: ['made-up', 'other'] }],
};

const calm = { 'alarm.a': 'no', 'alarm.b': 'no', weak: 'no', age: 40, site: 'leg', days: 30, progress: 'worse' };
const tinyPatient = (given: Partial<ComparedPatient> = {}): ComparedPatient => ({
  ...{ day: '2026-11-05', firstDay: '2026-10-15', weeks: 3, role: 'gp', earlier: {} },
  ...given,
  answers: { ...calm, ...given.answers },
});
const together = (patient: ComparedPatient, regions: readonly RegionSettings[] = []) =>
  comparisonView(
    patient,
    [north, south].map((programme) => ({ programme, startsAnew: false })),
    regions,
    places,
  );
const rowOf = (view: ComparisonView, subject: string) => view.rows.find((one) => one.subject === subject);
const absences = (view: ComparisonView, subject: string) => rowOf(view, subject)?.cells.map((one) => one.absence?.is);
const column = (view: ComparisonView, programme: string) => {
  const found = view.columns.find((one) => one.programme.id === programme);
  if (found === undefined) throw new Error(`no column ${programme}`);
  return found;
};

describe('the same patient by two programmes', () => {
  it('is at the contact of each that is nearest in time, in the group that each suggests', () => {
    const view = together(tinyPatient());
    expect(view.columns.map((one) => [one.contact, one.group])).toEqual([
      ['second', 'g2'],
      ['late', 's-leg'],
    ]);
  });

  it.each([
    ['2026-10-23', 'early'],
    ['2026-10-22', 'early'],
    ['2026-10-30', 'late'],
    ['2026-11-26', 'late'],
    ['2026-11-27', 'last'],
  ])('on %s is at %s; halfway counts as the earlier', (day, contact) => {
    expect(column(together(tinyPatient({ day, firstDay: '2026-10-15' })), 'south').contact).toBe(contact);
  });

  it('is at the first contact of a programme that begins anew', () => {
    const compared = [
      { programme: north, startsAnew: false },
      { programme: south, startsAnew: true },
    ];
    const view = comparisonView(tinyPatient(), compared, [], places);
    expect(column(view, 'south')).toMatchObject({ contact: 'early', startsAnew: true });
  });

  it('says what a programme does not ask about, and what it lacks', () => {
    const view = together(tinyPatient({ answers: { wanted: 'yes' } }));
    expect(column(view, 'north').notAsked).toEqual([{ finding: 'wanted', decides: true }]);
    expect(column(view, 'south').notAsked).toEqual([{ finding: 'age', decides: false }]);
    const { 'alarm.a': _, ...open } = calm;
    const lacking = comparisonView(
      { ...tinyPatient(), answers: open },
      [{ programme: south, startsAnew: false }],
      [],
      places,
    );
    expect(column(lacking, 'south')).toMatchObject({ lacks: ['alarm.a'], status: 'provisional' });
  });

  it('says nothing of an answer that no programme beside it knows', () => {
    expect(column(together(tinyPatient({ answers: { stranger: 'yes' } })), 'north').notAsked).toEqual([]);
  });

  it('is told by its own steering role where a programme does not know the clinician’s', () => {
    const view = together(tinyPatient({ role: 'midwife' }));
    expect(view.columns.map((one) => one.role)).toEqual(['gp', 'gp']);
    expect(together(tinyPatient({ role: 'physiotherapist' })).columns[0]?.role).toBe('physiotherapist');
  });

  it('stands in rows by what is advised, not by how a programme calls it', () => {
    const row = rowOf(together(tinyPatient()), 'hospital');
    expect(row?.cells.map((one) => one.items.map((item) => item.rule.id))).toEqual([['n.clinic'], ['s.ward']]);
    expect(row?.relation).toBe('differs');
    const said = (north: string, south: string) => [
      { programme: 'north', values: [north] },
      { programme: 'south', values: [south] },
    ];
    expect(row?.contrasts).toEqual([
      { about: 'strength', said: said('may', 'must') },
      { about: 'place', said: said('clinic', 'ward') },
    ]);
  });

  it('is the same where strength, urgency and place are', () => {
    const alike = { ...south, rules: [...south.rules, southern('s.scan-now', { advice: scan })] };
    const compared = [north, alike].map((programme) => ({ programme, startsAnew: false }));
    expect(rowOf(comparisonView(tinyPatient(), compared, [], places), 'imaging')).toMatchObject({
      relation: 'same',
      contrasts: [],
    });
    const sooner = {
      ...alike,
      rules: alike.rules.map((one) => ({
        ...one,
        advice: one.id === 's.scan-now' ? { ...scan, urgency: 'subacute' as const } : one.advice,
      })),
    };
    const hurried = comparisonView(
      tinyPatient(),
      [north, sooner].map((programme) => ({ programme, startsAnew: false })),
      [],
      places,
    );
    expect(rowOf(hurried, 'imaging')).toMatchObject({
      relation: 'differs',
      contrasts: [{ about: 'urgency' }],
    });
  });

  it('is the same, and yet told apart, where one asks for an answer that the other does not', () => {
    const asking = {
      ...south,
      rules: [...south.rules, southern('s.scan-asked', { advice: scan, when: is(progress, 'worse') })],
    };
    const compared = [north, asking].map((programme) => ({ programme, startsAnew: false }));
    const row = rowOf(comparisonView(tinyPatient(), compared, [], places), 'imaging');
    expect(row).toMatchObject({ relation: 'same' });
    expect(row?.contrasts).toEqual([{ about: 'reads', said: [{ programme: 'south', values: ['progress'] }] }]);
  });

  it('has each disagreement of the sources once, at the row that it is behind, and the others after', () => {
    const view = together(tinyPatient());
    expect(rowOf(view, 'hospital')?.conflicts.map((one) => one.id)).toEqual(['unlike']);
    expect(view.rows.flatMap((one) => one.conflicts)).toHaveLength(1);
    expect(view.conflicts.map((one) => one.id)).toEqual(['own']);
  });

  it('is not told that the sources differ by what one source says alone, or one that is not compared', () => {
    const lone = { ...north, conflicts: [{ id: 'unlike', sources: ['made-up'] }] };
    const alone = comparisonView(
      tinyPatient(),
      [lone, south].map((programme) => ({ programme, startsAnew: false })),
      [],
      places,
    );
    expect(alone.rows.flatMap((one) => one.conflicts)).toEqual([]);
    expect(alone.conflicts.map((one) => one.id)).toEqual(['unlike']);
    const both = comparisonView(tinyPatient(), [{ programme: north, startsAnew: false }], [], places);
    expect(both.rows.flatMap((one) => one.conflicts)).toEqual([]);
    expect(both.conflicts.map((one) => one.id)).toEqual(['unlike', 'own']);
  });
});

describe('why a programme does not recommend what another does', () => {
  const withMore = (...rules: readonly Rule[]) => {
    const compared = [{ ...north, rules: [...north.rules, ...rules] }, south].map((programme) => ({
      programme,
      startsAnew: false,
    }));
    return (patient: ComparedPatient, regions: readonly RegionSettings[] = []) =>
      comparisonView(patient, compared, regions, places);
  };
  const town = more('n.town', { advice: advice({ recipient: 'town' }) });
  const pool = more('n.pool', { advice: advice({ kind: 'treatment' }) });
  const work = more('n.work', { advice: advice({ kind: 'work' }) });

  it('is that it comes at a later contact', () => {
    expect(rowOf(together(tinyPatient()), 'imaging')?.cells[1]?.absence).toMatchObject({
      is: 'not-yet',
      contact: 'last',
      week: 8,
    });
  });

  it('is that it came at an earlier one', () => {
    expect(absences(together(tinyPatient()), 'way')).toEqual([undefined, 'earlier']);
  });

  it('is that it is for another group', () => {
    const view = withMore(town)(tinyPatient());
    expect(rowOf(view, 'municipality')?.cells[1]?.absence).toMatchObject({ is: 'group', groups: ['s-back'] });
  });

  it('is the answer that stands in the way, or the lack of one', () => {
    const compare = withMore(work);
    expect(rowOf(compare(tinyPatient({ answers: { wanted: 'no' } })), 'work')?.cells[1]?.absence).toMatchObject({
      is: 'answers',
      answers: [{ finding: 'wanted', value: 'no' }],
    });
    expect(rowOf(compare(tinyPatient()), 'work')?.cells[1]?.absence).toMatchObject({ is: 'lacks', lacks: ['wanted'] });
  });

  it('is an offer that its own region does not have', () => {
    const coast: RegionSettings = {
      ...{ region: 'coast', name: 'Coast', validFrom: '2020-01-01', source: 'made up', areas: [] },
      ...{ recipients: {}, inArea: {}, offers: { pool: false } },
    };
    expect(rowOf(withMore(pool)(tinyPatient(), [coast]), 'treatment')?.cells[1]?.absence).toMatchObject({
      is: 'offer',
      offer: 'pool',
    });
    const open = withMore(pool)(tinyPatient(), [{ ...coast, offers: { pool: true } }]);
    expect(rowOf(open, 'treatment')?.cells.map((one) => one.items.length)).toEqual([1, 1]);
  });

  it('is that it says nothing of it', () => {
    const silent = more('n.information', { advice: advice({ kind: 'information' }) });
    expect(absences(withMore(silent)(tinyPatient()), 'information')).toEqual([undefined, 'silent']);
  });

  it('is that the course goes on with a referral', () => {
    const sent = {
      ...south,
      rules: [
        ...south.rules,
        southern('s.sent', { topic: 'course', advice: advice({ recipient: 'ward', effect: 'refers' }) }),
      ],
    };
    const compared = [north, sent].map((programme) => ({ programme, startsAnew: false }));
    expect(absences(comparisonView(tinyPatient(), compared, [], places), 'way')).toEqual([undefined, 'sent-on']);
  });

  it('is what is acute, which is acute in both and stands alone', () => {
    const view = together(tinyPatient({ answers: { 'alarm.a': 'yes' } }));
    expect(view.acuteIn).toEqual(['north', 'south']);
    expect(view.rows.map((one) => [one.subject, one.relation])).toEqual([['acute', 'same']]);
  });

  it('is that it does not call acute what the other does', () => {
    const alarm = more('n.acute', {
      topic: 'acute',
      at: 'every',
      when: is(progress, 'worse'),
      advice: advice({ urgency: 'acute', effect: 'hands-over' }),
    });
    const view = withMore(alarm)(tinyPatient());
    expect(view.acuteIn).toEqual(['north']);
    expect(absences(view, 'acute')).toEqual([undefined, 'not-acute']);
    expect(absences(view, 'hospital')).toEqual(['acute-first', undefined]);
  });
});

const side = (id: string, ...programmes: readonly string[]) => {
  const compared = programmes.flatMap((name) => {
    const programme = allProgrammes.find((one) => one.id === name);
    const startsAnew = comparable.some((one) => one.id === name && one.startsAnew);
    return programme === undefined ? [] : [{ programme, startsAnew }];
  });
  const patient = patientOfExample(exampleById(id), { role: 'gp', day: '2026-11-05' });
  return comparisonView(patient, compared, regionSettings, recipientPlaces);
};
const rules = (view: ComparisonView, subject: string) =>
  rowOf(view, subject)?.cells.map((one) => one.items.map((item) => item.rule.id));

describe('the examples', () => {
  it.each(comparisonExamples.map((one) => [one.id, one] as const))(
    '%s has answers that can be given',
    (_, { answers }) => {
      const wrong = Object.entries(answers).filter(([id, value]) => {
        const known = allProgrammes.flatMap((one) => one.findings.filter((finding) => finding.id === id));
        return known.length === 0 || known.some((finding) => !isPossible(finding, value));
      });
      expect(wrong).toEqual([]);
    },
  );

  it.each(comparisonExamples.map((one) => one.id))('%s leaves nothing open where it is usually compared', (id) => {
    expect(side(id, 'rh-primary', 'rm-pixi', 'rs-pixi').columns.flatMap((one) => one.lacks)).toEqual([]);
  });

  it.each(comparisonExamples.map((one) => one.id))('%s can be laid before every programme', (id) => {
    const view = side(id, ...comparable.map((one) => one.id));
    expect(view.columns).toHaveLength(comparable.length);
    for (const row of view.rows) {
      expect(row.cells.every((cell) => cell.items.length > 0 === (cell.absence === undefined))).toBe(true);
    }
  });

  it('nerve-root pain at week 4: sent on and scanned in both, differently, and the municipality in one', () => {
    const view = side('nerve-root-week4', 'rh-primary', 'rm-pixi');
    expect(rules(view, 'hospital')).toEqual([['rh.g2.week4.refer'], ['rm.root.week4.refer']]);
    expect(rowOf(view, 'hospital')?.contrasts).toEqual([
      {
        about: 'strength',
        said: [
          { programme: 'rh-primary', values: ['may'] },
          { programme: 'rm-pixi', values: ['must'] },
        ],
      },
      {
        about: 'place',
        said: [
          { programme: 'rh-primary', values: ['rheumatology-department'] },
          { programme: 'rm-pixi', values: ['spine-triage'] },
        ],
      },
      { about: 'reads', said: [{ programme: 'rh-primary', values: ['judged.stay-in-primary'] }] },
    ]);
    expect(rules(view, 'imaging')).toEqual([['rh.g2.week4.mri'], ['rm.root.mri']]);
    expect(rowOf(view, 'imaging')?.contrasts.map((one) => one.about)).toEqual(['strength', 'reads']);
    expect(rowOf(view, 'imaging')?.contrasts[1]?.said).toEqual([
      { programme: 'rm-pixi', values: ['rm.tried-weeks', 'rm.without-effect'] },
    ]);
    expect(rowOf(view, 'municipality')).toMatchObject({ relation: 'some' });
    expect(rowOf(view, 'municipality')?.cells[1]?.absence).toMatchObject({ is: 'group', groups: ['rm-back'] });
  });

  it('sphincter disturbance is acute everywhere, with the disagreement told', () => {
    const view = side('sphincter', 'rh-primary', 'rm-pixi', 'rs-pixi');
    expect(view.acuteIn).toEqual(['rh-primary', 'rm-pixi', 'rs-pixi']);
    expect(view.rows.map((one) => [one.subject, one.relation])).toEqual([['acute', 'same']]);
    expect(view.rows[0]?.conflicts.map((one) => one.id)).toEqual(['sphincter']);
  });

  it('intractable pain is acute in one and elective in the other, which the register explains', () => {
    const view = side('intractable', 'rh-primary', 'rm-pixi');
    expect(view.acuteIn).toEqual(['rm-pixi']);
    expect(view.rows[0]).toMatchObject({ subject: 'acute', relation: 'some', conflicts: [{ id: 'intractable' }] });
    expect(rules(view, 'hospital')?.[0]).toEqual(['rh.g2.week2.rheumatology']);
  });

  it('is the first one where none has the name', () => {
    expect(exampleById('nobody').id).toBe('nerve-root-week4');
    expect(exampleById(undefined).id).toBe('nerve-root-week4');
  });
});

describe('the patient of an open course', () => {
  it('is judged by its own programme as on the desk, the confirmed group kept', () => {
    const desk = patientAt('week4')
      .answer({ ...commonPain, progress: 'unchanged', 'judged.stay-in-primary': 'no' })
      .confirm('g1')
      .desk();
    const both = allProgrammes.filter((one) => ['rh-primary', 'rm-pixi'].includes(one.id));
    const compared = both.map((programme) => ({ programme, startsAnew: false }));
    const view = comparisonView(patientOfDesk(desk), compared, regionSettings, recipientPlaces);
    expect(column(view, 'rh-primary')).toMatchObject({ contact: 'week4', group: 'g1', isConfirmed: true });
    const advised = view.rows.flatMap((row) => row.cells[0]?.items.map((item) => item.rule.id) ?? []);
    expect(advised.toSorted()).toEqual(desk.judgement.recommendations.map((one) => one.rule.id).toSorted());
    expect(column(view, 'rm-pixi')).toMatchObject({ contact: 'rm-week4', group: 'rm-back', isConfirmed: false });
    expect(column(view, 'rm-pixi').lacks).toContain('rm.intractable-pain');
  });

  it('is read in the offers of its own region where the programme is written for it', () => {
    const offersOf = (region: string | undefined) => {
      const given = { ...tinyPatient(), region, firstDay: '2026-10-15' };
      const settings = (name: string, pool: boolean): RegionSettings => ({
        ...{ region: name, name, validFrom: '2020-01-01', source: 'made up', areas: [], recipients: {}, inArea: {} },
        offers: { pool },
      });
      const wide = { ...south, regions: ['coast', 'hills'] };
      const compared = [{ programme: wide, startsAnew: false }];
      return comparisonView(given, compared, [settings('coast', false), settings('hills', true)], places);
    };
    const isOffered = (view: ComparisonView) => rowOf(view, 'treatment') !== undefined;
    expect(isOffered(offersOf('hills'))).toBe(true);
    expect(isOffered(offersOf('coast'))).toBe(false);
    expect(isOffered(offersOf('elsewhere'))).toBe(false);
    expect(isOffered(offersOf(undefined))).toBe(false);
  });
});

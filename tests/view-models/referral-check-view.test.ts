// The referral check: which rules lead to a recipient, what is asked for them, and what stands of each. The verdicts are those of the rules' own examples.
import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/model/finding.ts';
import type { Programme } from '../../src/model/programme.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { fysCervikal } from '../../src/programmes/fys-cervikal/programme.ts';
import { fysLumbal } from '../../src/programmes/fys-lumbal/programme.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { rmPixi } from '../../src/programmes/rm-pixi/programme.ts';
import { safe } from '../../src/programmes/shared/examples.ts';
import {
  answersFromCourse,
  type CheckAnswers,
  groupChoices,
  nothingKnown,
  weekChoices,
} from '../../src/view-models/referral-check-facts.ts';
import { type ReferralCheckView, referralCheckView } from '../../src/view-models/referral-check-view.ts';
import { offeredRecipients, rulesLeadingTo } from '../../src/view-models/referral-targets.ts';
import { patientAt } from '../support/patients.ts';

const today = '2026-11-20';
type Given = Partial<Omit<CheckAnswers, 'answers'>> & { readonly answers?: Readonly<Record<string, Value | null>> };

function check(recipient: string, given: Given = {}, role = 'gp', programmes: readonly Programme[] = [rhPrimary]) {
  const place = { today, offers: { 'extended-assessment': true, 'municipal-rehabilitation': true } };
  const answers = { ...nothingKnown, ...given };
  const view = referralCheckView({ programmes, recipient, role, answers, place });
  if (view === undefined) throw new Error(`no rule leads to ${recipient}`);
  return view;
}

function ruleIn(view: ReferralCheckView, id: string) {
  const all = [...view.shared, ...view.programmes.flatMap((one) => one.rules)];
  const found = all.find((one) => one.rule.id === id);
  if (found === undefined) throw new Error(`${id} is not in the check`);
  return found;
}

const root = { picture: 'nerve-root' } as const;
const back = { picture: 'non-specific' } as const;
const mri = 'rh.g2.week4.mri';

describe('recipients', () => {
  it('are those that rules lead to, each once, and each leads to rules', () => {
    const offered = offeredRecipients(allProgrammes).flatMap((one) => one.recipients);
    const named = allProgrammes.flatMap((one) => one.rules.flatMap((rule) => rule.advice.recipient ?? []));
    expect(offered).toEqual(expect.arrayContaining([...new Set(named)]));
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered.filter((one) => rulesLeadingTo(allProgrammes, one).length === 0)).toEqual([]);
  });

  it('stand under their kind, and only what is no place to refer to under none', () => {
    const kinds = Object.fromEntries(offeredRecipients(allProgrammes).map((one) => [one.kind, one.recipients]));
    expect(kinds.therapist).toEqual(expect.arrayContaining(['physiotherapist', 'chiropractor']));
    expect(kinds.municipality).toContain('municipality');
    expect(kinds.specialist).toEqual(
      expect.arrayContaining(['rheumatologist', 'rheumatology-department', 'videncenter']),
    );
    expect(kinds.imaging).toEqual(['imaging']);
    expect(kinds.other).toEqual(expect.arrayContaining(['disease-specific']));
  });

  it('are led to by a letter too, where it carries out what a role refers for', () => {
    const [leading] = rulesLeadingTo([rhPrimary], 'chiropractor');
    const ids = leading?.rules.map((one) => one.rule.id) ?? [];
    expect(ids).toContain('rh.g1.week0.manual');
    expect(ids).toContain('rh.g2.week0.exercise');
    expect(ids).not.toContain('rh.g1.week2.assessment');
    const [midt] = rulesLeadingTo([rmPixi], 'chiropractor');
    expect(midt?.rules.map((one) => one.rule.advice.recipient)).toContain('allied-practice');
  });

  it('that nothing leads to have no check', () => {
    const place = { today, offers: {} };
    const input = { programmes: allProgrammes, role: 'gp', answers: nothingKnown, place };
    expect(referralCheckView({ ...input, recipient: 'nobody' })).toBeUndefined();
    expect(referralCheckView({ ...input, programmes: [], recipient: 'imaging' })).toBeUndefined();
  });
});

describe('what is asked', () => {
  const asked = (view: ReferralCheckView) => view.fields.map((one) => one.finding.id);

  it('is what the rules read, in the order asked, and what decides whether it matters', () => {
    const ids = asked(check('imaging', { answers: { 'pain.unacceptable': 'yes', progress: 'worse' } }));
    expect(ids).toEqual([
      ...['progress', 'function.limitation', 'pain.unacceptable', 'judged.hasten-surgery'],
      ...['judged.unexplained'],
    ]);
  });

  it('waits for the question it hangs on', () => {
    expect(asked(check('imaging'))).not.toContain('judged.hasten-surgery');
    expect(asked(check('imaging', { answers: { 'pain.unacceptable': 'no' } }))).not.toContain('judged.hasten-surgery');
  });

  it('is asked once for all programmes', () => {
    const ids = asked(check('imaging', {}, 'gp', allProgrammes));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((one) => one === 'progress')).toEqual(['progress']);
  });

  it('holds the safety questions apart, all of them, and says when they are criteria', () => {
    const view = check('rheumatology-department', { answers: { 'paresis.present': 'yes' } });
    expect(asked(view)).not.toContain('paresis.present');
    const inBlock = view.safety?.sections.flatMap((one) => one.fields.map((field) => field.finding.id)) ?? [];
    expect(inBlock).toEqual(expect.arrayContaining(['cauda.saddle', 'paresis.present', 'mrc.toe-extension.left']));
    expect(inBlock).not.toContain('suspicion.infection');
    const reads = (recipient: string) => check(recipient, {}, 'gp', allProgrammes).readsSafety;
    expect([reads('rheumatology-department'), reads('videncenter')]).toEqual([true, false]);
  });

  it('holds the safety questions that only one of the programmes has, and counts them', () => {
    const given = { answers: { ...safe, 'arm.paresis': 'yes' } };
    const alone = check('gp', given, 'gp', [fysLumbal]);
    const both = check('gp', given, 'gp', [fysLumbal, fysCervikal]);
    const inBlock = (view: ReferralCheckView) =>
      view.safety?.sections.flatMap((one) => one.fields.map((field) => field.finding.id)) ?? [];
    expect(inBlock(both)).toEqual(expect.arrayContaining([...inBlock(alone), 'arm.paresis', 'mrc.elbow-flexion.left']));
    expect(new Set(inBlock(both)).size).toBe(inBlock(both).length);
    expect([
      alone.missingSafety.includes('myelopathy.symptoms'),
      both.missingSafety.includes('myelopathy.symptoms'),
    ]).toEqual([...[false, true]]);
  });

  it('is never what follows from referrals', () => {
    expect(asked(check('physiotherapist', { answers: { progress: 'worse' } }))).not.toContain('reply.assessment');
  });

  it('tells not assessed from not answered', () => {
    const fields = check('imaging', { answers: { progress: null, 'function.limitation': 'mild' } }).fields;
    const stands = (id: string) => fields.find((one) => one.finding.id === id);
    expect(stands('progress')).toMatchObject({ value: undefined, notAssessed: true });
    expect(stands('function.limitation')).toMatchObject({ value: 'mild', notAssessed: false });
    expect(stands('pain.unacceptable')).toMatchObject({ value: undefined, notAssessed: false });
  });
});

describe('a rule', () => {
  it('lacks the group and the week while neither is chosen', () => {
    expect(ruleIn(check('imaging'), mri)).toMatchObject({ verdict: 'lacks', lacks: ['group', 'progress', 'week'] });
  });

  it('lacks its finding, and is met or not by the answer', () => {
    const at = { week: 4, groups: root };
    expect(ruleIn(check('imaging', at), mri)).toMatchObject({ verdict: 'lacks', lacks: ['progress'] });
    const answered = (progress: string | null) =>
      ruleIn(check('imaging', { ...at, answers: { ...safe, progress } }), mri);
    expect(answered('worse')).toMatchObject({ verdict: 'met', lacks: [] });
    expect(answered('some').verdict).toBe('met');
    expect(answered('clear')).toMatchObject({ verdict: 'not-met', reason: 'does-not-apply' });
    expect(answered(null)).toMatchObject({ verdict: 'lacks', lacks: ['progress'] });
  });

  it('belongs to its week alone', () => {
    const at = (week: number) =>
      ruleIn(check('imaging', { week, groups: root, answers: { ...safe, progress: 'worse' } }), mri);
    expect([2, 4, 8].map((week) => at(week).verdict)).toEqual(['not-met', 'met', 'not-met']);
    expect(at(2).reason).toBe('other-week');
    expect(at(5).verdict).toBe('met');
  });

  it('does not apply to another group, whatever the week', () => {
    const view = check('imaging', { groups: back, answers: { ...safe, progress: 'worse' } });
    expect(ruleIn(view, mri)).toMatchObject({ verdict: 'not-met', reason: 'does-not-apply', groups: ['g2'] });
  });

  it('of every contact needs no week', () => {
    const view = check('rheumatology-department', { answers: { ...safe, 'umn.signs': 'yes' } });
    expect(ruleIn(view, 'rh.safety.umn')).toMatchObject({ verdict: 'met', contacts: undefined });
  });

  it('is said by which rule it is excepted', () => {
    const answers = { ...safe, 'paresis.present': 'yes', 'paresis.progressing': 'yes' };
    const grades = Object.fromEntries(
      rhPrimary.findings.filter((one) => one.id.startsWith('mrc.')).map((one) => [one.id, 4]),
    );
    const view = check('rheumatology-department', { answers: { ...answers, ...grades } });
    const subacute = ruleIn(view, 'rh.safety.paresis-subacute');
    expect(subacute).toMatchObject({ verdict: 'not-met', reason: 'excepted' });
    expect(subacute.before.map((one) => one.id)).toEqual(['rh.safety.paresis-progressing']);
  });

  it('lays out its criteria with answer and truth', () => {
    const { criteria } = ruleIn(check('imaging', { week: 4, groups: root, answers: { progress: null } }), mri);
    expect(criteria.truth).toBe('unknown');
    expect(criteria.parts.map((one) => [one.finding, one.truth, one.answer])).toEqual([
      [undefined, 'yes', undefined],
      ['progress', 'unknown', 'not-assessed'],
    ]);
  });

  it('says what of it follows from referrals and what is irrelevant', () => {
    const view = check('imaging', { week: 0, groups: root, answers: { 'pain.unacceptable': 'no' } });
    const parts = ruleIn(view, 'rh.g2.week0.mri-early').criteria.parts;
    expect(parts.find((one) => one.finding === 'judged.hasten-surgery')?.answer).toBe('irrelevant');
    const { exceptions } = ruleIn(check('physiotherapist'), 'rh.g1.week4.assessment');
    const reply = exceptions.flatMap((one) => one.criteria.parts).filter((one) => one.finding === 'reply.assessment');
    expect(new Set(reply.map((one) => `${one.truth} ${one.answer}`))).toEqual(new Set(['no derived']));
  });

  it('tells who may, by when and where it stands', () => {
    expect(ruleIn(check('physiotherapist'), 'rh.g1.week2.assessment')).toMatchObject({
      performance: 'refer',
      aim: { days: 14, place: '3.1', year: '2012' },
      citation: { source: { id: 'rh-2012' } },
    });
    expect(ruleIn(check('imaging', {}, 'physiotherapist'), mri).performance).toBe('via-gp');
    expect(ruleIn(check('imaging', {}, 'hospital'), mri).performance).toBeUndefined();
    expect(ruleIn(check('imaging'), 'rh.g1.week8.imaging').newer.length).toBeGreaterThan(0);
  });
});

describe('what is urgent', () => {
  const worse = { ...safe, progress: 'worse' };
  const at = { week: 4, groups: root };

  it('goes before every elective referral', () => {
    expect(ruleIn(check('imaging', { ...at, answers: worse }), mri).verdict).toBe('met');
    const view = check('imaging', { ...at, answers: { ...worse, 'cauda.saddle': 'yes' } });
    expect(view.urgent.map((one) => one.rule.id)).toEqual(['rh.safety.cauda']);
    expect(view.urgent[0]?.because.map((one) => [one.finding.id, one.value])).toEqual([['cauda.saddle', 'yes']]);
    const held = ruleIn(view, mri);
    expect(held).toMatchObject({ verdict: 'held', reason: 'acute-first' });
    expect(held.before.map((one) => one.id)).toEqual(['rh.safety.cauda']);
    expect(view.counts.met).toBe(0);
  });

  it('is shown while no week and no group is chosen, from one answer', () => {
    const view = check('videncenter', { answers: { 'cauda.bladder': 'yes' } });
    expect(view.urgent.map((one) => one.rule.advice.urgency)).toEqual(['acute']);
  });

  it('may be subacute, with what the patient is told meanwhile', () => {
    const view = check('imaging', { ...at, answers: { ...worse, 'umn.signs': 'yes' } });
    expect(view.urgent.map((one) => one.rule.id)).toEqual(['rh.safety.umn', 'rh.safety.alarm-information']);
    expect(ruleIn(view, mri)).toMatchObject({ verdict: 'held', reason: 'handed-over' });
  });

  it('is not the elective referral, however soon: that is met, and holds nothing back', () => {
    const severe = { ...safe, progress: 'worse', 'pain.unacceptable': 'yes', 'function.limitation': 'severe' };
    const given = { week: 4, groups: back, answers: severe };
    const view = check('rheumatologist', given);
    expect(view.urgent).toEqual([]);
    const soon = ruleIn(view, 'rh.g1.week4.rheumatology');
    expect(soon).toMatchObject({ verdict: 'met', rule: { advice: { urgency: 'subacute' } } });
    expect(ruleIn(check('municipality', given), 'rh.g1.week4.consider').verdict).toBe('met');
    const fallen = { ...given, answers: { ...severe, 'umn.signs': 'yes' } };
    expect(ruleIn(check('rheumatologist', fallen), 'rh.g1.week4.rheumatology').verdict).toBe('held');
  });

  it('is nothing known: unanswered is not no, and neither is it yes', () => {
    const view = check('imaging', { ...at, answers: { progress: 'worse' } });
    expect(view.urgent).toEqual([]);
    expect(view.missingSafety.length).toBeGreaterThan(10);
    expect(check('imaging', { ...at, answers: worse }).missingSafety).toEqual([]);
  });

  it('in one programme leaves nothing elective as met in another', () => {
    const fallen = { ...worse, 'cauda.saddle': 'yes' };
    for (const { recipients } of offeredRecipients(allProgrammes)) {
      for (const recipient of recipients) {
        const view = check(recipient, { ...at, answers: fallen }, 'gp', allProgrammes);
        const met = [...view.shared, ...view.programmes.flatMap((one) => one.rules)].filter(
          (one) => one.verdict === 'met',
        );
        expect(met.filter((one) => one.rule.advice.urgency !== 'acute').map((one) => one.rule.id)).toEqual([]);
      }
    }
  });

  it('by the own rule of one programme holds what another would give', () => {
    const given = { ...at, answers: worse };
    const consider = 'rh.g2.week4.consider';
    expect(ruleIn(check('municipality', given), consider).verdict).toBe('met');
    const hastened = rhPrimary.rules.map((rule) =>
      rule.id === consider
        ? { ...rule, id: 'other.now', advice: { ...rule.advice, urgency: 'subacute' as const } }
        : rule,
    );
    const view = check('municipality', given, 'gp', [rhPrimary, { ...rhPrimary, id: 'other', rules: hastened }]);
    expect(view.urgent.map((one) => one.rule.id)).toEqual(['other.now']);
    expect(ruleIn(view, 'other.now').verdict).toBe('met');
    expect(ruleIn(view, consider)).toMatchObject({ verdict: 'held', reason: 'urgent-first' });
  });
});

describe('several programmes', () => {
  it('hold their common rules once', () => {
    const view = check('rheumatology-department', {}, 'gp', allProgrammes);
    expect(view.shared.map((one) => one.rule.id)).toEqual([
      ...['rh.safety.paresis-subacute', 'rh.safety.umn', 'rh.safety.spondyloarthropathy'],
    ]);
    const own = view.programmes.flatMap((one) => one.rules.map((rule) => rule.rule.id));
    expect(own.filter((id) => id.startsWith('rh.safety.'))).toEqual([]);
  });

  it('are chosen a group by picture, and in one of them by its own groups where it has more', () => {
    const choices = groupChoices(rulesLeadingTo([rhPrimary], 'imaging'));
    expect(choices).toEqual([{ of: 'picture', pictures: ['serious', 'nerve-root', 'non-specific'] }]);
    const stages = groupChoices(rulesLeadingTo(allProgrammes, 'imaging')).map((one) => one.of);
    expect(stages).toContain('rs-pixi');
  });

  it('have the weeks of all their contacts to choose from', () => {
    const weeks = weekChoices(rulesLeadingTo([rhPrimary], 'imaging'), undefined);
    expect(weeks.map((one) => one.week)).toEqual([0, 2, 4, 8, 12]);
    expect(weeks.filter((one) => one.on).map((one) => one.week)).toEqual([12]);
    expect(weekChoices(rulesLeadingTo([rhPrimary], 'imaging'), 7).map((one) => one.week)).toContain(7);
  });
});

describe('the letter', () => {
  const needs = (given: Given) => ruleIn(check('imaging', given), mri).letters;

  it('is named by its guide, heading by heading, with what is required and lacking', () => {
    const [letter, ...more] = needs({ week: 4, groups: root, answers: { progress: 'worse', 'pain.duration': 40 } });
    expect(more).toEqual([]);
    expect(letter?.guide.id).toBe('mri');
    expect(letter?.headings.map((one) => one.id)).toContain('scan-safety');
    const history = letter?.headings.find((one) => one.id === 'ref-history')?.required ?? [];
    expect(history.find((one) => one.finding === 'pain.duration')?.state).toBe('answered');
    expect(history.find((one) => one.finding === 'work.status')?.state).toBe('lacking');
  });

  it('requires more of nerve-root patients, and less with each answer', () => {
    const of = (groups: Given['groups']) =>
      needs({ week: 4, groups: groups ?? {} })[0]?.headings.flatMap((one) => one.required.map((r) => r.finding));
    expect(of(root)).toContain('slr.right');
    expect(of(back)).not.toContain('slr.right');
    const before = needs({ week: 4, groups: root })[0]?.lacking ?? 0;
    const after = needs({ week: 4, groups: root, answers: { 'slr.right': 'negative', 'slr.left': null } })[0]?.lacking;
    expect(after).toBe(before - 2);
  });

  it('differs by rule where the guide says so', () => {
    const ids = ruleIn(check('imaging'), 'rh.g1.week8.imaging').letters.map((one) => one.guide.id);
    expect(ids).toContain('x-ray');
    expect(needs({}).map((one) => one.guide.id)).not.toContain('x-ray');
  });
});

describe('the open course', () => {
  it('gives its answers, its group by picture and the week of its contact', () => {
    const patient = patientAt('week4').answer({ ...safe, progress: 'worse', 'pain.duration': 40, 'nprs.back': null });
    const taken = answersFromCourse(patient.confirm('g2').desk());
    expect(taken).toMatchObject({ week: 4, groups: { picture: 'nerve-root' } });
    expect(taken.answers).toMatchObject({ progress: 'worse', 'nprs.back': null });
    expect(ruleIn(check('imaging', taken), mri).verdict).toBe('met');
  });
});

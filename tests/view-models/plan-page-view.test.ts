import { describe, expect, it } from 'vitest';
import { acceptAllAdvice, withdrawReferral } from '../../src/course/decision-batches.ts';
import { acceptAdvice, acknowledgeAcute, declineAdvice, makeReferral } from '../../src/course/decision-commands.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { acuteGateView, interrupts } from '../../src/view-models/acute-gate-view.ts';
import { lettersView } from '../../src/view-models/letters-view.ts';
import { numbersIn } from '../../src/view-models/note-check.ts';
import {
  checkRows,
  closingView,
  declineReasons,
  missingGroups,
  reasonText,
  withheldGroups,
} from '../../src/view-models/plan-page-view.ts';
import { planView } from '../../src/view-models/plan-view.ts';
import { manyPatients } from '../support/many-patients.ts';
import { allClear, commonPain, type Patient, patientAt } from '../support/patients.ts';

const common = () => patientAt().answer(commonPain).confirm('g1');
const itemOf = (patient: Patient, rule: string) => {
  const item = planView(patient.desk()).items.find((one) => one.recommendation.rule.id === rule);
  if (item === undefined) throw new Error(`${rule} is not on the plan`);
  return item;
};

describe('follow all', () => {
  it('takes what is undecided, and nothing that newer knowledge advises against', () => {
    const patient = common();
    const { followable, items } = planView(patient.desk());
    expect(items.map((one) => one.recommendation.rule.id)).toContain('rh.medicine.paracetamol');
    expect(followable).toEqual([
      'rh.g1.week0.information',
      'rh.g1.week0.control',
      'rh.g1.week0.manual',
      'rh.g1.week0.exercise',
    ]);
    patient.do((state) => acceptAllAdvice(state, rhPrimary, { contact: 0, rules: followable }));
    expect(planView(patient.desk()).followable).toEqual([]);
    expect(itemOf(patient, 'rh.medicine.paracetamol').state).toBe('open');
  });

  it('takes none of two ways on: the clinician chooses', () => {
    const severe = { progress: 'worse', 'pain.unacceptable': 'yes', 'function.limitation': 'severe' };
    const patient = patientAt('week2')
      .answer({ ...commonPain, ...severe })
      .confirm('g1');
    const ways = ['rh.g1.week2.rheumatology', 'rh.g1.week2.department'];
    const { items, followable } = planView(patient.desk());
    expect(items.slice(0, 2).map((one) => one.recommendation.rule.id)).toEqual(ways);
    expect(followable.filter((id) => ways.includes(id))).toEqual([]);
    expect(followable.length).toBeGreaterThan(0);
  });

  it('takes the one way on that there is', () => {
    const patient = patientAt('week8')
      .answer({ ...commonPain, progress: 'worse', 'judged.futile': 'yes' })
      .confirm('g1');
    expect(planView(patient.desk()).followable).toContain('rh.g1.week8.refer');
  });

  it('leaves a declined one declined', () => {
    const of = { contact: 0, rule: 'rh.g1.week0.manual' };
    const patient = common().do((state) => declineAdvice(state, rhPrimary, { ...of, reason: 'Ønskes ikke' }));
    expect(planView(patient.desk()).followable).not.toContain(of.rule);
  });

  it('writes one event for each, none for what is accepted already, and refuses all for one unknown', () => {
    const patient = common().do((state) => acceptAdvice(state, rhPrimary, { contact: 0, rule: 'rh.g1.week0.manual' }));
    const { state } = patient.desk();
    const both = acceptAllAdvice(state, rhPrimary, {
      contact: 0,
      rules: ['rh.g1.week0.manual', 'rh.g1.week0.exercise'],
    });
    expect(both).toMatchObject({ ok: true, events: [{ kind: 'adviceAccepted', rule: 'rh.g1.week0.exercise' }] });
    const unknown = acceptAllAdvice(state, rhPrimary, { contact: 0, rules: ['rh.g1.week0.exercise', 'no.such'] });
    expect(unknown).toMatchObject({ ok: false, problem: 'unknown-rule' });
  });
});

describe('a referral', () => {
  const rule = 'rh.g1.week0.manual';
  const sentOn = (day: string) => (patient: Patient) =>
    patient.do((state) => makeReferral(state, rhPrimary, { contact: 0, rule, recipient: 'physiotherapist', day }));

  it('counts its aim from the day it was sent, and the last day noted holds', () => {
    const patient = sentOn('2026-11-09')(sentOn('2026-11-05')(common()));
    expect(itemOf(patient, rule).sent).toEqual({ day: '2026-11-09', due: '2026-11-23' });
  });

  it('is taken back however often its day was corrected', () => {
    const patient = sentOn('2026-11-09')(sentOn('2026-11-05')(common()));
    patient.do((state, events) => withdrawReferral(state, events, { contact: 0, rule }));
    expect(itemOf(patient, rule).sent).toBeUndefined();
    expect(patient.desk().state.misfits).toEqual([]);
  });

  it('may be noted by who refers, not by who has to ask the GP', () => {
    const paretic = { ...allClear, 'umn.signs': 'yes' };
    const by = (role: string) => itemOf(patientAt('week0', role).answer(paretic), 'rh.safety.umn').mayRefer;
    expect([by('gp'), by('chiropractor'), by('physiotherapist')]).toEqual([true, false, false]);
    expect(itemOf(common(), 'rh.g1.week0.information').mayRefer).toBe(false);
  });

  it('is none to oneself: the practising rheumatologist treats, keeps the control and writes no letter', () => {
    const severe = { progress: 'worse', 'pain.unacceptable': 'yes', 'function.limitation': 'severe' };
    const by = (role: string) =>
      patientAt('week2', role)
        .answer({ ...commonPain, ...severe })
        .confirm('g1');
    const own = 'rh.g1.week2.rheumatology';
    expect([itemOf(by('gp'), own).mayRefer, itemOf(by('rheumatologist'), own).mayRefer]).toEqual([true, false]);
    const declined = (role: string) =>
      by(role).do((state) =>
        declineAdvice(state, rhPrimary, { contact: 0, rule: 'rh.g1.week2.department', reason: 'Ønskes ikke' }),
      );
    const endOf = (patient: Patient) => closingView(patient.desk(), planView(patient.desk()).items).end;
    expect([endOf(declined('gp')), endOf(declined('rheumatologist'))]).toEqual(['referred', undefined]);
    const lettersOf = (patient: Patient) =>
      lettersView(
        patient.do((state) => acceptAdvice(state, rhPrimary, { contact: 0, rule: own })).desk(),
      ).letters.filter((one) => one.carries.length > 0).length;
    expect([lettersOf(by('gp')), lettersOf(by('rheumatologist'))]).toEqual([1, 0]);
  });
});

describe('what is missing', () => {
  it('stands by step, each question once, safety first', () => {
    const groups = missingGroups(patientAt().answer({ 'cauda.saddle': 'no' }).desk());
    expect(groups[0]?.step).toBe('safety');
    const all = groups.flatMap((group) => group.items.map((one) => one.finding));
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain('cauda.saddle');
    expect(groups.at(-1)?.items.map((one) => one.finding)).toEqual(['group']);
  });

  it('is nothing exactly when the plan is final', () => {
    const wrong = manyPatients(120)
      .map((patient) => patient.desk())
      .filter((desk) => (missingGroups(desk).length === 0) !== desk.judgement.final);
    expect(wrong).toEqual([]);
  });
});

describe('what is not advised', () => {
  it('is grouped with nothing left out and nothing twice', () => {
    for (const patient of manyPatients(60)) {
      const desk = patient.desk();
      const grouped = withheldGroups(desk).flatMap((group) => group.items.map((one) => one.rule.id));
      expect(grouped.toSorted()).toEqual(desk.judgement.withheld.map((one) => one.rule.id).toSorted());
    }
  });

  it('keeps what would have handed the patient over in a group of its own, last', () => {
    const groups = withheldGroups(common().desk());
    expect(groups.at(-1)?.id).toBe('safety');
    expect(groups.at(-1)?.items.map((one) => one.rule.id)).toContain('rh.safety.cauda');
  });
});

describe('the answers to look through', () => {
  it('tell what says something and count the normal, the open and the not assessed', () => {
    const desk = patientAt()
      .answer({ ...allClear, 'cauda.saddle': 'old', 'prompt.fever': 'yes', 'umn.signs': null })
      .desk();
    const safety = checkRows(desk).find((row) => row.step === 'safety');
    expect(safety?.told.map((one) => one.finding)).toEqual(['cauda.saddle', 'prompt.fever']);
    expect(safety?.normal).toBe(Object.keys(allClear).length - 3);
    expect(safety?.notAssessed).toBe(1);
    expect(safety?.open).toBeGreaterThan(0);
  });
});

describe('a reason', () => {
  it.each([
    ['not-suited', 'Passer ikke', '', 'Passer ikke'],
    ['not-suited', 'Passer ikke', ' bor alene ', 'Passer ikke: bor alene'],
    ['other', 'Andet', 'bor alene', 'bor alene'],
    ['other', 'Andet', '  ', ''],
    [undefined, '', 'bor alene', 'bor alene'],
    [undefined, '', '', ''],
  ])('chosen %s (%s), written "%s": "%s"', (chosen, chosenWords, written, expected) => {
    expect(reasonText(chosen, chosenWords, written)).toBe(expected);
  });

  it('may be newer knowledge only where it advises against', () => {
    expect(declineReasons(itemOf(common(), 'rh.medicine.paracetamol'))[0]).toBe('newer-knowledge');
    expect(declineReasons(itemOf(common(), 'rh.g1.week0.manual'))).not.toContain('newer-knowledge');
  });
});

describe('closing', () => {
  const endOf = (patient: Patient) => closingView(patient.desk(), planView(patient.desk()).items);

  it('writes down what is shown, in the order shown', () => {
    const desk = common().desk();
    expect(endOf(common()).advice).toEqual(desk.judgement.recommendations.map((one) => one.rule.id));
  });

  it('goes on, ends as improved, or refers as the plan says', () => {
    const at2 = (progress: string) =>
      patientAt('week2')
        .answer({ ...commonPain, progress })
        .confirm('g1');
    expect(endOf(common()).end).toBeUndefined();
    expect(endOf(at2('clear')).end).toBe('improved');
    expect(endOf(patientAt().answer({ ...allClear, 'umn.signs': 'yes' })).end).toBe('referred');
    expect(endOf(patientAt().answer({ ...commonPain, 'scope.entry': 'neck' })).end).toBe('out-of-scope');
    const of = { contact: 0, rule: 'rh.g1.week2.end', reason: 'Ønsker en kontrol til' };
    expect(endOf(at2('clear').do((state) => declineAdvice(state, rhPrimary, of))).end).toBeUndefined();
  });
});

describe('the acute interruption', () => {
  const cauda = () => patientAt().answer({ 'cauda.saddle': 'yes' });
  const viewOf = (patient: Patient) => acuteGateView(patient.desk());
  const keyOf = (patient: Patient) => {
    const view = viewOf(patient);
    if (view.kind !== 'acute') throw new Error('not acute');
    return view.acute.key;
  };
  const goOn = (patient: Patient) =>
    patient.do((state) =>
      acknowledgeAcute(state, rhPrimary, { contact: 0, rules: ['rh.safety.cauda'], reason: 'Kendt' }),
    );

  it('comes once for each set of answers', () => {
    expect(interrupts(viewOf(cauda()), [])).toBe(true);
    expect(interrupts(viewOf(cauda()), [keyOf(cauda())])).toBe(false);
    const more = cauda().answer({ 'cauda.bladder': 'yes' });
    expect(interrupts(viewOf(more), [keyOf(cauda())])).toBe(true);
  });

  it('comes again after a reason when more is found, and not for the reason alone after a reload', () => {
    const seen = [keyOf(cauda())];
    const passed = goOn(cauda());
    expect(interrupts(viewOf(passed), seen)).toBe(false);
    expect(interrupts(viewOf(passed), [])).toBe(false);
    expect(interrupts(viewOf(passed.answer({ 'cauda.bladder': 'yes' })), seen)).toBe(true);
  });

  it('does not come once the receiver has been contacted', () => {
    const patient = cauda().do((state) =>
      acceptAllAdvice(state, rhPrimary, { contact: 0, rules: ['rh.safety.cauda'] }),
    );
    expect(interrupts(viewOf(patient.answer({ 'cauda.bladder': 'yes' })), [])).toBe(false);
    expect(viewOf(patient)).toMatchObject({ kind: 'acute', handled: true });
  });

  it('keeps the reason of a declined acute recommendation on the banner', () => {
    const of = { contact: 0, rule: 'rh.safety.cauda', reason: 'Patienten vil ikke indlægges' };
    const view = viewOf(cauda().do((state) => declineAdvice(state, rhPrimary, of)));
    expect(view).toMatchObject({ kind: 'acute', passedBy: of.reason });
  });

  it('quotes the answers of every acute rule, each once', () => {
    const view = viewOf(
      cauda().answer({ 'paresis.present': 'yes', 'mrc.toe-extension.left': 2, 'paresis.progressing': 'yes' }),
    );
    if (view.kind !== 'acute') throw new Error('not acute');
    expect(view.rules).toEqual(['rh.safety.cauda', 'rh.safety.paresis-acute', 'rh.safety.paresis-progressing']);
    expect(view.answers.map((one) => one.finding)).toEqual([
      'cauda.saddle',
      'mrc.toe-extension.left',
      'paresis.progressing',
    ]);
  });

  it('is none in the commonest case, and calm where the patient leaves without hurry', () => {
    expect(viewOf(common())).toEqual({ kind: 'none' });
    expect(viewOf(patientAt().answer({ ...allClear, 'umn.signs': 'yes' })).kind).toBe('leaves');
  });
});

describe('numbers in a text', () => {
  it('are found with their line', () => {
    expect(numbersIn('Anamnese\nset med 251248-1234 i dag')).toEqual([
      { start: 17, end: 28, line: 2, text: '251248-1234' },
    ]);
    expect(numbersIn('Første kontakt, 5.11.2026')).toEqual([]);
  });
});

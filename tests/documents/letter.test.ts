import { beforeAll, describe, expect, it } from 'vitest';
import { findText } from '../../scripts/judge/words.ts';
import { letterFaults } from '../../scripts/prove-documents/letter-faults.ts';
import type { Answers } from '../../src/course/course.ts';
import { acceptAllAdvice } from '../../src/course/decision-batches.ts';
import { declineAdvice, writeRemark } from '../../src/course/decision-commands.ts';
import { documentText, missingIn, type StructuredDocument, sectionText } from '../../src/documents/document.ts';
import { letter } from '../../src/documents/letter.ts';
import type { WordsIn } from '../../src/documents/words.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { Programme } from '../../src/model/programme.ts';
import type { Rule } from '../../src/model/rule.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import type { Desk } from '../../src/view-models/desk.ts';
import { lettersView, reportForm } from '../../src/view-models/letters-view.ts';
import { allClear, commonPain, type Patient, patientAt } from '../support/patients.ts';
import { wordsIn } from '../support/words.ts';

let words: WordsIn;
beforeAll(async () => {
  words = await wordsIn('da');
});

/** Follows everything that is recommended. */
const followed = (patient: Patient): Desk => {
  const rules = patient.desk().judgement.recommendations.map((one) => one.rule.id);
  return patient.do((state) => acceptAllAdvice(state, rhPrimary, { contact: 0, rules })).desk();
};

const kinds = (desk: Desk) => lettersView(desk).letters.map((one) => one.guide.id);

function letterTo(desk: Desk, kind: string, mustAct?: boolean): StructuredDocument {
  const offered = lettersView(desk).letters.find((one) => one.guide.id === kind);
  if (offered === undefined) throw new Error(`no letter ${kind} among ${kinds(desk).join(' ')}`);
  return letter(desk, offered, { mustAct, code: [] }, words);
}

/** What stands under a heading, in one line. */
function under(document: StructuredDocument, section: string): string {
  const found = document.sections.find((one) => one.id === section);
  if (found === undefined) throw new Error(`no section ${section}`);
  return sectionText(found, words.t).replaceAll('\n', ' ');
}

const missing = (document: StructuredDocument) => missingIn(document).flatMap((one) => one.from);

const radicular: Answers = {
  ...allClear,
  ...{
    age: 48,
    'scope.entry': 'new-low-back',
    'pain.duration': 21,
    'pain.distribution': 'radicular',
    progress: 'unchanged',
  },
  ...{ 'nprs.leg': 7, 'function.limitation': 'moderate', 'pain.unacceptable': 'no', 'medicine.used': 'nsaid' },
};
const risky: Answers = {
  ...{ ...commonPain, progress: 'worse', 'judged.high-risk': 'yes', 'judged.clarified': 'yes' },
  ...{ 'work.status': 'sick', 'work.sick-weeks': 3 },
};

describe('which letters are offered', () => {
  it('is one for each recipient of what is followed, and nothing before', () => {
    const patient = patientAt('week4').answer(radicular).confirm('g2');
    expect(kinds(patient.desk())).toEqual([]);
    expect(lettersView(patient.desk()).undecided.length).toBeGreaterThan(0);
    expect(kinds(followed(patient))).toEqual(expect.arrayContaining(['physiotherapist', 'mri', 'municipality']));
  });

  it('leaves out the recipient of what was declined', () => {
    const patient = patientAt('week4').answer(radicular).confirm('g2');
    const desk = followed(patient);
    const mri = desk.judgement.recommendations.find((one) => one.rule.id === 'rh.g2.week4.mri');
    expect(mri).toBeDefined();
    const declined = patient.do((state) =>
      declineAdvice(state, rhPrimary, { contact: 0, rule: 'rh.g2.week4.mri', reason: 'Patienten ønsker det ikke' }),
    );
    expect(kinds(declined.desk())).not.toContain('mri');
  });

  it('is none beside what is acute', () => {
    const patient = patientAt('week4')
      .answer({ ...radicular, 'cauda.saddle': 'yes' })
      .confirm('g2');
    expect(lettersView(followed(patient))).toEqual({ acute: true, letters: [], undecided: [] });
  });

  it('is the hospital for a stable paresis of grade 4', () => {
    const graded = rhPrimary.findings.filter((one) => one.id.startsWith('mrc.')).map((one) => [one.id, 5] as const);
    const paretic = { 'paresis.present': 'yes', 'paresis.progressing': 'no', ...Object.fromEntries(graded) };
    const grade4 = { ...radicular, ...paretic, 'mrc.ankle-dorsiflexion.right': 4 };
    expect(kinds(followed(patientAt('week0').answer(grade4).confirm('g2')))).toEqual(['rheumatology-department']);
  });

  it('is an X-ray for group 1 only, from week 8', () => {
    const late = { ...risky, 'judged.unexplained': 'yes', 'function.limitation': 'severe', 'judged.futile': 'no' };
    expect(kinds(followed(patientAt('week8').answer(late).confirm('g1')))).toEqual(
      expect.arrayContaining(['mri', 'x-ray']),
    );
    expect(kinds(followed(patientAt('week4').answer(radicular).confirm('g2')))).not.toContain('x-ray');
  });

  it('is a report, and no referral of its own, for a chiropractor what only the GP may do', () => {
    const desk = followed(patientAt('week4', 'chiropractor').answer(radicular).confirm('g2'));
    expect(kinds(desk)).toEqual(['report-chiropractor']);
  });
});

describe('the headings', () => {
  it('are those of the guides of 4.6, in their order', () => {
    const desk = followed(patientAt('week4').answer(risky).confirm('g1'));
    expect(letterTo(desk, 'municipality').sections.map((one) => one.heading)).toEqual([
      'Diagnose/bidiagnose',
      'Kort sygehistorie',
      'Relevante objektive fund',
      // 3.2, and left out of the text where nobody needs care.
      'Prognose og forventet varighed',
      'Ønsker og forventninger til behandler',
      'Relevante undersøgelsesresultater',
      'Aktuel medicin',
      'Særlige forhold',
    ]);
  });

  it('are the fields of REF01 to a hospital', () => {
    const desk = followed(
      patientAt('week4')
        .answer({ ...radicular, 'judged.stay-in-primary': 'no' })
        .confirm('g2'),
    );
    const headings = letterTo(desk, 'rheumatology-department').sections.map((one) => one.heading);
    expect(headings).toEqual(['Diagnose', 'Anamnese', 'Undersøgelse', 'Medicin/cave', 'Formål']);
  });
});

describe('with nerve-root involvement', () => {
  it('states paresis and straight leg raise, normal or not', () => {
    const examined = { ...radicular, 'paresis.present': 'no', 'slr.right': 'positive', 'slr.left': 'normal' };
    const text = under(
      letterTo(followed(patientAt('week4').answer(examined).confirm('g2')), 'physiotherapist'),
      'objective',
    );
    expect(text).toContain('ngen parese');
    expect(text).toContain('SBT positiv højre');
    expect(text).toContain('SBT negativ venstre');
  });

  it('names them as missing where nobody has looked', () => {
    const { 'paresis.present': _, ...unseen } = radicular;
    const patient = patientAt('week4').answer(unseen).confirm('g2');
    const document = letterTo(followed(patient), 'mri');
    expect(missing(document)).toEqual(expect.arrayContaining(['paresis.present', 'slr.right', 'slr.left']));
    expect(documentText(document, words.t)).toMatch(/Ikke oplyst:[^.]*strakt benløft/);
  });

  it('asks for neither in group 1', () => {
    const document = letterTo(followed(patientAt('week4').answer(risky).confirm('g1')), 'municipality');
    expect(missing(document)).not.toContain('slr.right');
  });
});

describe('to the municipality', () => {
  it('names sick leave and threatened ability to work', () => {
    const threatened = { ...risky, 'work.threatened': 'yes' };
    const text = under(
      letterTo(followed(patientAt('week4').answer(threatened).confirm('g1')), 'municipality'),
      'short-history',
    );
    expect(text).toContain('ygemeldt');
    expect(text).toContain('arbejdsevne er truet');
  });

  it('names as missing that nobody asked', () => {
    const document = letterTo(followed(patientAt('week4').answer(risky).confirm('g1')), 'municipality');
    expect(missing(document)).toContain('work.threatened');
  });

  it('says nothing of prognosis where no care is needed', () => {
    const document = letterTo(followed(patientAt('week4').answer(risky).confirm('g1')), 'municipality');
    expect(documentText(document, words.t)).not.toContain('Prognose');
    expect(missing(document).filter((id) => id.startsWith('care.'))).toEqual([]);
  });

  describe.each(['municipality', 'home-care'])('in the letter %s for who cannot manage at home', (kind) => {
    const helpless = { 'function.limitation': 'severe', 'function.daily-living-lost': 'yes' } as const;
    const patient = () =>
      patientAt('week4')
        .answer({ ...risky, ...helpless })
        .confirm('g1');

    it('names prognosis and duration as missing until they are answered', () => {
      const lacking = under(letterTo(followed(patient()), kind), 'care-prognosis');
      expect(lacking).toBe('Ikke oplyst: prognose for funktionen; forventet varighed af funktionsnedsættelsen (uger)');
      const answered = patient();
      followed(answered);
      const told = letterTo(answered.answer({ 'care.prognosis': 'regained', 'care.weeks': 6 }).desk(), kind);
      expect(under(told, 'care-prognosis')).toBe(
        'Funktionen ventes genvundet, funktionsnedsættelsen ventes at vare 6 uger.',
      );
      expect(missing(told).filter((id) => id.startsWith('care.'))).toEqual([]);
    });

    it('says what the patient cannot', () => {
      expect(under(letterTo(followed(patient()), kind), 'short-history')).toContain(
        'klarer ikke basale daglige færdigheder',
      );
    });
  });
});

describe('to another who can steer the course', () => {
  it('is the letter to that one alone, beside the control', () => {
    const wanted = { ...commonPain, progress: 'unchanged', 'wish.hand-on': 'rheumatologist' } as const;
    const desk = followed(patientAt('week2').answer(wanted).confirm('g1'));
    expect(kinds(desk)).toContain('rheumatologist');
    expect(under(letterTo(desk, 'rheumatologist'), 'wishes-department')).toContain('Videre forløb hos praktiserende');
    expect(desk.judgement.next?.contact).toBe('week4');
  });
});

describe('for unacceptable pain in group 1', () => {
  it('is a letter to each of the two ways, and says that it is subacute and agreed by phone', () => {
    const severe = { ...commonPain, progress: 'worse', 'pain.unacceptable': 'yes', 'function.limitation': 'severe' };
    const desk = followed(patientAt('week2').answer(severe).confirm('g1'));
    expect(kinds(desk)).toEqual(expect.arrayContaining(['rheumatologist', 'rheumatology-department']));
    const asked = [
      under(letterTo(desk, 'rheumatologist'), 'wishes-department'),
      under(letterTo(desk, 'rheumatology-department'), 'ref-purpose'),
    ];
    for (const one of asked) expect(one).toMatch(/^Subakut .*efter telefonisk aftale/);
  });
});

describe('to the scanner', () => {
  const scan = ['scan.pacemaker', 'scan.implant', 'scan.metal-in-eye', 'scan.claustrophobia', 'scan.pregnancy'];
  it('lists every contraindication as missing until it is answered', () => {
    const patient = patientAt('week4').answer(radicular).confirm('g2');
    expect(missing(letterTo(followed(patient), 'mri'))).toEqual(expect.arrayContaining(scan));
    const desk = patient
      .answer({ ...Object.fromEntries(scan.map((id) => [id, 'no'])), 'scan.pacemaker': 'yes' })
      .desk();
    const document = letterTo(desk, 'mri');
    expect(missing(document).filter((id) => scan.includes(id))).toEqual([]);
    expect(under(document, 'scan-safety')).toMatch(/^Pacemaker, ICD eller neurostimulator\./);
  });
});

describe('what was typed by hand', () => {
  it('stands in the letter it was written for, and in no other', () => {
    const patient = patientAt('week4').answer(radicular).confirm('g2');
    followed(patient);
    const wish = 'Gerne vurdering af arbejdsstilling';
    const desk = patient
      .do((state) => writeRemark(state, rhPrimary, { contact: 0, topic: 'letter.physiotherapist', text: wish }))
      .desk();
    expect(documentText(letterTo(desk, 'physiotherapist'), words.t)).toContain(wish);
    expect(documentText(letterTo(desk, 'mri'), words.t)).not.toContain(wish);
  });
});

describe('a report to the GP', () => {
  const treated = { ...commonPain, progress: 'clear' } as const;

  it('is an epikrise where the GP need not act, a correspondence where the GP must', () => {
    const better = followed(patientAt('week4', 'chiropractor').answer(treated).confirm('g1'));
    expect(reportForm(better)).toMatchObject({ form: 'epikrise', phase: 'end', asked: [] });
    const worse = followed(patientAt('week4', 'chiropractor').answer(risky).confirm('g1'));
    const form = reportForm(worse);
    expect(form).toMatchObject({ form: 'correspondence', category: 'referral' });
    expect(form.asked.map((one) => one.rule.id)).toContain('rh.g1.week4.rehabilitation');
  });

  it('follows the clinician against what the answers suggest', () => {
    const better = followed(patientAt('week4', 'chiropractor').answer(treated).confirm('g1'));
    const text = documentText(letterTo(better, 'report-chiropractor', true), words.t);
    expect(text).toContain('korrespondance');
    expect(text).toContain('Egen læge bedes tage stilling');
  });

  it('tells the GP what is asked, under the heading of proposals', () => {
    const worse = followed(patientAt('week4', 'chiropractor').answer(risky).confirm('g1'));
    expect(under(letterTo(worse, 'report-chiropractor'), 'report-proposal')).toContain(
      'Forslag: henvis til kommunalt rehabiliteringsforløb.',
    );
  });

  it('has, from a practising rheumatologist, the headings of the hospital', () => {
    const desk = followed(patientAt('week4', 'rheumatologist').answer(risky).confirm('g1'));
    const document = letterTo(desk, 'report-rheumatologist');
    expect(document.sections.map((one) => one.heading)).toEqual([
      'Diagnose',
      'Vigtigste anamnestiske oplysninger',
      'Vigtigste objektive fund',
      'Parakliniske fund inkl. billeddiagnostik',
      'Samlet vurdering',
      'Plan',
      'Behov for social intervention og prognose',
    ]);
    expect(under(document, 'epikrise-assessment')).toContain('tor risiko for et langvarigt forløb');
    expect(under(document, 'epikrise-social')).toContain('ygemeldt');
    expect(document.heading.text).toContain('Fra praktiserende reumatolog til egen læge');
    expect(kinds(followed(patientAt('week4').answer(risky).confirm('g1')))).not.toContain('report-rheumatologist');
  });
});

/** Answers without those whose id begins so. */
const without = (given: Answers, ...beginnings: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(given).filter(([id]) => !beginnings.some((one) => id.startsWith(one))));

const imagingOf = { 'judged.unexplained': 'yes', 'judged.futile': 'no' };
/** A patient for each kind of letter, with the answers that lead to it. */
const leadingTo = (kind: string, change: (given: Answers) => Answers = (given) => given): StructuredDocument => {
  const role = kind.startsWith('report-') ? kind.slice('report-'.length) : 'gp';
  const week = kind === 'x-ray' ? 'week8' : 'week4';
  const group = kind === 'mri' || kind === 'physiotherapist' ? 'g2' : 'g1';
  const answers = group === 'g2' ? { ...radicular, 'judged.stay-in-primary': 'yes' } : { ...risky, ...imagingOf };
  const asked = week === 'week8' ? without(answers, 'judged.high-risk', 'judged.clarified') : answers;
  return letterTo(followed(patientAt(week, role).answer(change(asked)).confirm(group)), kind);
};
const withFlags = [
  ...['physiotherapist', 'municipality', 'mri', 'x-ray'],
  ...['report-physiotherapist', 'report-chiropractor', 'report-rheumatologist'],
];
/** No suspicion, asked once something is raised. */
const unsuspected: Answers = Object.fromEntries(
  rhPrimary.findings.filter((one) => one.id.startsWith('suspicion.')).map((one) => [one.id, 'no']),
);
const NONE = 'Ingen røde flag.';
const PROVISIONAL = 'Foreløbig plan: sikkerhedsspørgsmål er ikke besvaret';

describe.each(withFlags)('safety in the letter %s', (kind) => {
  const of = (change?: (given: Answers) => Answers) => leadingTo(kind, change);
  const textOf = (document: StructuredDocument) => documentText(document, words.t).replaceAll('\n', ' ');
  const flagsOf = (document: StructuredDocument) =>
    document.sections.flatMap((one) => one.statements).find((one) => one.text === NONE);

  it('says that there is no red flag where every question is answered so, resting on those answers', () => {
    const document = of();
    const safety = rhPrimary.findings.filter((one) => one.safety && one.relevantWhen === undefined).map(({ id }) => id);
    expect(flagsOf(document)?.from.toSorted()).toEqual(safety.toSorted());
    expect(textOf(document)).not.toContain('Foreløbig');
  });

  it('does not say it while one is raised', () => {
    const document = of((given) => ({ ...given, ...unsuspected, 'prompt.weight-loss': 'yes' }));
    expect(flagsOf(document)).toBeUndefined();
    expect(textOf(document)).not.toContain('Foreløbig');
    expect(textOf(document)).toContain('Røde flag: vægttab.');
  });

  it('names a question that nobody answered, and says that the plan is provisional', () => {
    const document = of((given) => without(given, 'prompt.fever', 'cauda.'));
    expect(flagsOf(document)).toBeUndefined();
    expect(missing(document)).toEqual(
      expect.arrayContaining(['prompt.fever', ...Object.keys(allClear).filter((id) => id.startsWith('cauda.'))]),
    );
    expect(textOf(document)).toMatch(/Ikke oplyst: [^.]*cauda equina; feber/);
    expect(document.lead.map((one) => one.text)).toContain(PROVISIONAL);
    const last =
      document.sections.find((one) => one.id === 'report-proposal' || one.id === 'epikrise-plan') ??
      document.sections.find((one) => /^wishes|^ref-purpose/.test(one.id));
    expect(last?.statements[0]?.text).toBe(`${PROVISIONAL}.`);
  });

  it('still lists what is raised beside what is not answered', () => {
    const document = of((given) => ({ ...without(given, 'prompt.fever'), 'prompt.weight-loss': 'yes' }));
    expect(textOf(document)).toContain('Røde flag: vægttab.');
    expect(missing(document)).toContain('prompt.fever');
  });

  it('is found out by the proof where it is wrong', () => {
    const guide = rhPrimary.letters.find((one) => one.id === kind);
    const desk = patientAt('week4').answer(without(radicular, 'prompt.fever')).confirm('g2').desk();
    if (guide === undefined) throw new Error(`no letter ${kind}`);
    const faults = (text: string) => letterFaults(text, guide, desk, words.t).map(([rule]) => rule);
    const said = `Brev\n${PROVISIONAL}\n\nFormål\n${PROVISIONAL}.`;
    expect(faults(`${said}\n\nFund\nIkke oplyst: feber`)).toEqual([]);
    expect(faults(`${said}\n\nFund\nFeber`)).toEqual(['safety-question-unnamed']);
    expect(faults(`${said}\n\nFund\nIkke oplyst: tegn på specifik eller alvorlig sygdom`)).toEqual([
      'group-has-answers',
    ]);
    expect(faults(`${said}\n\nFund\n${NONE}\nIkke oplyst: feber`)).toEqual(['no-red-flags']);
    expect(faults('Brev\n\nFund\nIkke oplyst: feber')).toEqual(['provisional-or-not', 'provisional-or-not']);
  });
});

describe('what a letter names of many unanswered safety questions', () => {
  const prompts = Object.keys(allClear).filter((id) => id.startsWith('prompt.'));
  const named = (given: Answers) =>
    letterTo(followed(patientAt('week0').answer(given).confirm('g1')), 'physiotherapist')
      .sections.find((one) => one.id === 'objective')
      ?.missing.map((one) => one.text);

  it('is the whole section where nothing in it is answered', () => {
    expect(named(without(commonPain, ...Object.keys(allClear)))).toEqual([
      'cauda equina',
      'kraftnedsættelse i ben (parese)',
      'tegn på øvre motorneuronlæsion',
      'tegn på specifik eller alvorlig sygdom',
    ]);
  });

  it.each([
    [6, undefined],
    [7, '1 andet sikkerhedsspørgsmål'],
    [11, '5 andre sikkerhedsspørgsmål'],
  ])('is at most six names: of %d unanswered', (count, rest) => {
    const names = named(without(commonPain, ...prompts.slice(0, count)));
    expect(names).toHaveLength(rest === undefined ? 6 : 7);
    expect(names?.[6]).toBe(rest);
  });

  it('is the judgement, not the suspicion, where nobody has judged what was raised', () => {
    expect(named({ ...commonPain, 'prompt.fever': 'yes' })).toEqual([
      'vurdering af mistanken om specifik eller alvorlig sygdom',
    ]);
  });
});

describe('a letter for a plan that lacks other answers', () => {
  it('says that the plan is provisional, and has no red flag all the same', () => {
    const desk = followed(patientAt('week0').answer(without(commonPain, 'scope.entry')).confirm('g1'));
    expect(desk.judgement).toMatchObject({ final: false, missingSafety: [] });
    const text = documentText(letterTo(desk, 'physiotherapist'), words.t);
    expect(text.match(/Foreløbig plan: svar mangler/g)).toHaveLength(2);
    expect(text).toContain(NONE);
  });
});

/** The rules that some role may have a letter carry out, by the guides alone. */
function carriedRules({ rules, letters, roles }: Programme): readonly Rule[] {
  const guides = letters.filter((guide) => guide.kind === 'referral');
  return rules.filter(({ id, advice: { kind, capability, recipient = '' } }) =>
    guides.some((guide) =>
      roles.some((role) => {
        const refers = role.capabilities[capability] === 'refer';
        if (!(guide.roles?.includes(role.id) ?? true) || !(guide.rules?.includes(id) ?? true)) return false;
        if (role.capabilities[capability] === 'via-gp') return false;
        if (refers && guide.capabilities.includes(capability)) return true;
        return (refers || kind === 'referral' || kind === 'imaging') && guide.recipients.includes(recipient);
      }),
    ),
  );
}

/** The conditions that all hold where the rule applies. */
const partsOf = (when: Condition): readonly Condition[] => (when.kind === 'all' ? when.of.flatMap(partsOf) : [when]);

const answered =
  (finding: string, ...options: readonly string[]) =>
  ({ when }: Rule): boolean =>
    partsOf(when).some((one) => {
      if (one.kind === 'is') return one.finding === finding && options.includes(one.option);
      return (
        one.kind === 'isOneOf' && one.finding === finding && one.options.every((option) => options.includes(option))
      );
    });
const ofGroup =
  (group: string) =>
  ({ when }: Rule): boolean =>
    partsOf(when).some((one) => one.kind === 'inGroup' && one.groups.every((other) => other === group));
const heldAt =
  (contact: string) =>
  ({ at }: Rule): boolean =>
    at !== 'every' && at.every((one) => one === contact);

/** What a phrase says, and whether each patient whom the rule applies to has it. */
const entailed: readonly (readonly [says: RegExp, holdsFor: (rule: Rule) => boolean])[] = [
  [/(uden|ingen) klar bedring/, answered('progress', 'some', 'unchanged', 'worse')],
  [/i klar bedring/, answered('progress', 'clear')],
  [/moderat til svær funktionshæmning/, answered('function.limitation', 'moderate', 'severe')],
  [/og svær funktionshæmning/, answered('function.limitation', 'severe')],
  [/uacceptable/, answered('pain.unacceptable', 'yes')],
  [/nerverod/, ofGroup('g2')],
  [/lændesmerter/, ofGroup('g1')],
  [
    /langvarige symptomer eller behov for genoptræning/,
    ({ when }) =>
      partsOf(when).some(
        (one) =>
          one.kind === 'any' &&
          one.of.every(
            (way) => way.kind === 'weeksSinceOnset' || (way.kind === 'is' && way.finding === 'need.retraining'),
          ),
      ),
  ],
  [/8 uger eller mere/, ({ at }) => at !== 'every' && at.every((one) => one === 'week8' || one === 'later')],
  [/basale daglige færdigheder/, answered('function.daily-living-lost', 'yes')],
  [/hos praktiserende reumatolog/, answered('wish.hand-on', 'rheumatologist')],
  [/hos kiropraktor/, answered('wish.hand-on', 'chiropractor')],
  [/2-ugerskontrollen/, heldAt('week2')],
  [/4-ugerskontrollen/, heldAt('week4')],
  [/udsigtsløs/, answered('judged.futile', 'yes')],
  [/uafklarede/, answered('judged.unexplained', 'yes')],
  [/stor risiko/, answered('judged.high-risk', 'yes')],
  [/diagnostisk afklaret/, answered('judged.clarified', 'yes')],
  [/fremskyndet operation/, answered('judged.hasten-surgery', 'yes')],
  [/operation (er opfyldt|kan komme)/, answered('judged.surgery-criteria', 'yes')],
  [/operation er ikke opfyldt/, answered('judged.surgery-criteria', 'no')],
  [/parese/, answered('paresis.present', 'yes')],
  // Where it progresses, another rule excepts this one.
  [/stabil parese/, ({ unless }) => unless.includes('rh.safety.paresis-progressing')],
  [/motorneuron/, answered('umn.signs', 'yes')],
  [/spondylartropati/, answered('suspicion.spondyloarthropathy', 'yes')],
];

describe('what a letter asks for', () => {
  it('is said with its reason, in one sentence for one reason', () => {
    const document = letterTo(followed(patientAt('week4').answer(risky).confirm('g1')), 'physiotherapist');
    expect(under(document, 'wishes-therapist')).toBe(
      'Manuel behandling og øvelsesterapi: lændesmerter uden klar bedring.',
    );
    const [asked] = document.sections.find((one) => one.id === 'wishes-therapist')?.statements ?? [];
    expect(asked?.from).toEqual(
      expect.arrayContaining(['rh.g1.follow-up.manual', 'rh.g1.follow-up.exercise', 'progress']),
    );
  });

  it.each(carriedRules(rhPrimary).map((one) => [one.id, one] as const))('%s: only what the rule entails', (id, one) => {
    const ask = words.t(`rules:${id}/ask`);
    const said = entailed.filter(([says]) => says.test(ask));
    expect(said.filter(([, holdsFor]) => !holdsFor(one)).map(([says]) => says.source)).toEqual([]);
    expect(said.length, ask).toBeGreaterThan(0);
    // What is wished, and the reason.
    expect(ask.split(': ')).toHaveLength(2);
  });

  it('is found out where the rule does not entail it', () => {
    const [early, late] = ['rh.g1.week0.manual', 'rh.g2.week8.mri'].map((id) =>
      rhPrimary.rules.find((one) => one.id === id),
    );
    const unfounded = (text: string, of: Rule | undefined) =>
      entailed.filter(([says, holdsFor]) => of !== undefined && says.test(text) && !holdsFor(of)).length;
    expect(unfounded('Manuel behandling: lændesmerter uden klar bedring', early)).toBe(1);
    expect(unfounded('MR: nerverodspåvirkning, hvor operation kan komme på tale', late)).toBe(1);
    expect(unfounded('MR: nerverodspåvirkning uden klar bedring', late)).toBe(0);
  });
});

describe.each(allProgrammes.map((one) => [one.id, one] as const))(
  'every rule of %s that a letter can carry',
  (_, one) => {
    it.each(['da', 'en'] as const)('says in %s what is asked for', (language) => {
      const silent = carriedRules(one).filter(({ id }) => !/\S/.test(findText(language, `rules:${id}/ask`) ?? ''));
      expect(silent.map(({ id }) => id)).toEqual([]);
    });
  },
);

it('a letter of the first programme can carry 37 rules', () => {
  expect(carriedRules(rhPrimary)).toHaveLength(37);
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../src/course/course.ts';
import { acceptAllAdvice } from '../../src/course/decision-batches.ts';
import { declineAdvice, writeRemark } from '../../src/course/decision-commands.ts';
import { documentText, missingIn, type StructuredDocument, sectionText } from '../../src/documents/document.ts';
import { letter } from '../../src/documents/letter.ts';
import type { WordsIn } from '../../src/documents/words.ts';
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
    expect(documentText(document, words.t)).toMatch(/Mangler:[^.]*strakt benløft/);
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
});

import { beforeAll, describe, expect, it } from 'vitest';
import { acuteText } from '../../src/documents/acute-text.ts';
import { documentText } from '../../src/documents/document.ts';
import { phraseOf } from '../../src/documents/finding-words.ts';
import type { WordsIn } from '../../src/documents/words.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { acuteView } from '../../src/view-models/acute-view.ts';
import type { Desk } from '../../src/view-models/desk.ts';
import { manyPatients } from '../support/many-patients.ts';
import { allClear, patientAt } from '../support/patients.ts';
import { wordsIn } from '../support/words.ts';

let words: WordsIn;
beforeAll(async () => {
  words = await wordsIn('da');
});

function textOf(desk: Desk) {
  const view = acuteView(desk);
  if (view === undefined) throw new Error('not acute');
  return acuteText(desk, view, { code: [] }, words);
}

const linesOf = (desk: Desk) => documentText(textOf(desk), words.t);
const findings = new Set(rhPrimary.findings.map((one) => one.id));
const isOpen = (text: string) => /^Ikke (vurderet|undersøgt):/.test(text);

describe('the acute text of many patients', () => {
  const acute = manyPatients(160)
    .map((patient) => patient.desk())
    .filter((desk) => desk.judgement.status === 'acute');

  it('is looked at for many', () => {
    expect(acute.length).toBeGreaterThan(40);
  });

  it('is plain Latin-1 text in lines of at most 70 characters', () => {
    const lines = acute.flatMap((desk) => linesOf(desk).split('\n'));
    expect(lines.filter((line) => line.length > 70)).toEqual([]);
    expect(lines.filter((line) => !/^[\u0020-\u007e\u00a0-\u00ff]*$/.test(line))).toEqual([]);
  });

  it('rests each statement on answers given, and calls open only what has none', () => {
    const wrong = acute.flatMap((desk) =>
      textOf(desk).sections.flatMap(({ statements }) =>
        statements.flatMap(({ text, from }) =>
          from
            .filter((id) => findings.has(id))
            .filter((id) => (desk.facts.answers[id] !== undefined) === isOpen(text))
            .map((id) => `${text} <- ${id}`),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('says each statement in the words of its own answers', () => {
    const wrong = acute.flatMap((desk) =>
      textOf(desk)
        .sections.filter(({ id }) => id !== 'assessment')
        .flatMap(({ statements }) => statements.filter(({ text }) => !isOpen(text)))
        .filter(({ text, from }) => {
          const phrases = from.flatMap((id) => {
            const finding = rhPrimary.findings.find((one) => one.id === id);
            const value = desk.facts.answers[id];
            return finding === undefined || value === undefined ? [] : [phraseOf(finding, value, words)];
          });
          // Both sides of a finding may be said together: "SBT negativ højre/venstre".
          const apart = text.replace(/([^,.]+?) højre\/venstre/g, '$1 højre,$1 venstre').replace(/,(?! )/g, ', ');
          return apart.toLowerCase() !== `${phrases.join(', ')}.`.toLowerCase();
        }),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves no red flag and no grade of power out', () => {
    const left = acute.flatMap((desk) => {
      const said = textOf(desk).sections.flatMap(({ statements }) => statements.flatMap(({ from }) => from));
      const graded = rhPrimary.findings.filter((one) => /^(mrc|slr)\./.test(one.id)).map((one) => one.id);
      const known = graded.filter(
        (id) =>
          typeof desk.known.values[desk.prepared.slots.get(id) ?? -1] !== 'undefined' &&
          desk.known.values[desk.prepared.slots.get(id) ?? -1] !== null,
      );
      return [...desk.judgement.flags.red.map((flag) => flag.finding.id), ...known].filter((id) => !said.includes(id));
    });
    expect(left).toEqual([]);
  });
});

describe('the acute text', () => {
  it('opens with the finding, the receiver of the area and the day', () => {
    const lines = linesOf(patientAt('week0', 'gp', 'nord').answer({ 'cauda.saddle': 'yes' }).desk()).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'AKUT: Nedsat følelse i ridebukseområdet',
      'Til: Neurologisk afdeling, Hillerød Hospital',
      'Fra: Praktiserende læge, set 5.11.2026',
    ]);
  });

  it('gives paresis grades and straight leg raise, and says what was not examined', () => {
    const text = linesOf(
      patientAt()
        .answer({
          ...allClear,
          'paresis.present': 'yes',
          'mrc.ankle-dorsiflexion.right': 3,
          'slr.right': 'positive',
          'slr.angle.right': 40,
        })
        .desk(),
    ).replaceAll('\n', ' ');
    expect(text).toContain('MRC 3 ankel-dorsalfleksion højre');
    expect(text).toContain('SBT positiv ved 40° højre');
    expect(text).toMatch(/Ikke vurderet:[^.]*ankel-dorsalfleksion \(L4-L5\) venstre/);
    expect(text).toMatch(/Ikke undersøgt:[^.]*sensibilitet/);
  });

  it('says that a suggested group is not confirmed, and names a confirmed one', () => {
    const patient = () => patientAt().answer({ ...allClear, 'pain.distribution': 'radicular', 'cauda.saddle': 'yes' });
    expect(linesOf(patient().desk())).toContain('Foreslået Gruppe 2, ikke bekræftet.');
    expect(linesOf(patient().confirm('g2').desk())).toContain('Gruppe 2: nerverodspåvirkning.');
  });

  it('never speaks of correspondence', () => {
    expect(linesOf(patientAt().answer({ 'cauda.saddle': 'yes' }).desk())).not.toMatch(/korrespondance/i);
  });
});

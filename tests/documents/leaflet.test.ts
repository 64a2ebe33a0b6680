// The patient's leaflet: nothing in it that was not answered or decided, plain words, and always when to call whom.
import { beforeAll, describe, expect, it } from 'vitest';
import { acceptAdvice, acknowledgeAcute, declineAdvice, writeRemark } from '../../src/course/decision-commands.ts';
import { type StructuredDocument, statementsOf } from '../../src/documents/document.ts';
import { leaflet } from '../../src/documents/leaflet.ts';
import type { WordsIn } from '../../src/documents/words.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import type { Desk } from '../../src/view-models/desk.ts';
import { leafletView } from '../../src/view-models/leaflet-view.ts';
import { followed, fullest, leavingPatients, settledPatients } from '../support/leaflet-patients.ts';
import { lix, sentencesOf, wordCount } from '../support/lix.ts';
import { manyPatients } from '../support/many-patients.ts';
import { allClear, commonPain, type Patient, patientAt } from '../support/patients.ts';
import { wordsBeside, wordsIn } from '../support/words.ts';

let da: WordsIn;
/** English while Danish is shown, as on the page. */
let en: WordsIn;
beforeAll(async () => {
  da = await wordsIn('da');
  en = await wordsBeside('en');
});

const address = 'https://example.dk/om';
const written = new Map<WordsIn, WeakMap<Desk, StructuredDocument>>();
/** The leaflet of a desk, written once. */
function leafletOf(desk: Desk, words = da): StructuredDocument {
  const known = written.get(words) ?? new WeakMap<Desk, StructuredDocument>();
  written.set(words, known);
  const document = known.get(desk) ?? leaflet(desk, leafletView(desk), { address }, words);
  known.set(desk, document);
  return document;
}
const linesOf = (document: StructuredDocument) => statementsOf(document).map((one) => one.text);
const textOf = (desk: Desk, words = da) => linesOf(leafletOf(desk, words)).join('\n');
const sectionOf = (desk: Desk, id: string) => leafletOf(desk).sections.find((one) => one.id === id);
const textsIn = (desk: Desk, id: string) => sectionOf(desk, id)?.statements.map((one) => one.text) ?? [];

const desksOf = (patients: readonly Patient[]) => patients.map((patient) => patient.desk());
const undecided = desksOf(settledPatients());
const settled = desksOf(settledPatients().map(followed));
const leaving = desksOf(leavingPatients().map(followed));
const mixed = desksOf(manyPatients(160));
const mixedFollowed = desksOf(manyPatients(160).map(followed));
const everyDesk = [...undecided, ...settled, ...leaving, ...mixed, ...mixedFollowed];

const ruleById = new Map(rhPrimary.rules.map((one) => [one.id, one]));
const findingIds = new Set(rhPrimary.findings.map((one) => one.id));
const prognosis = ['expect', 'active', 'exercises'];

const at = (patient: Patient, rule: string, accept: boolean) =>
  patient.do((state) => {
    const of = { contact: state.contacts.length - 1, rule };
    return accept
      ? acceptAdvice(state, rhPrimary, of)
      : declineAdvice(state, rhPrimary, { ...of, reason: 'Anden plan' });
  });
const common = () =>
  patientAt()
    .answer({ ...commonPain, 'work.status': 'working', 'work.prevented': 'no' })
    .confirm('g1');

describe('many leaflets', () => {
  it('are of every kind, picture and stage', () => {
    const views = everyDesk.map(leafletView);
    expect(new Set(views.map((one) => one.kind))).toEqual(new Set(['acute', 'handed-over', 'provisional', 'settled']));
    const seen = new Set(views.filter((one) => one.kind === 'settled').map((one) => `${one.picture} ${one.stage}`));
    expect(seen.size).toBe(16);
    expect(new Set(settled.map((desk) => desk.state.role)).size).toBe(4);
  });

  it('are easy to read: LIX 35 at most in Danish', () => {
    const hard = everyDesk
      .map((desk) => ({ lix: lix(textOf(desk)), text: textOf(desk) }))
      .filter((one) => one.lix > 35);
    expect(hard).toEqual([]);
  });

  it('have no sentence of more than 20 words', () => {
    const long = new Set(
      everyDesk.flatMap((desk) =>
        [da, en].flatMap((words) => sentencesOf(textOf(desk, words)).filter((one) => wordCount(one) > 20)),
      ),
    );
    expect([...long]).toEqual([]);
  });

  it('say the same in English, in English words', () => {
    const shape = (document: StructuredDocument) =>
      document.sections.map((one) => [one.id, one.statements.map((statement) => statement.from), one.missing.length]);
    for (const one of everyDesk.filter((_, place) => place % 7 === 0))
      expect(shape(leafletOf(one, en))).toEqual(shape(leafletOf(one)));
    expect(
      everyDesk.filter((one) => /[æøå]/i.test(textOf(one, en).replace(/mulighedserklæring|Hillerød/g, ''))),
    ).toEqual([]);
  });

  it('rest each statement on answers that were given and advice that was taken up', () => {
    const isTaken = (desk: Desk, id: string) => {
      const rule = ruleById.get(id);
      const decision = desk.contact.decisions[id];
      const isAcute = rule?.advice.urgency === 'acute';
      const stands = rule?.advice.effect === 'ends' || id === 'rh.work.stay' || isAcute;
      return decision === undefined ? stands : decision.accepted;
    };
    const wrong = everyDesk.flatMap((desk) =>
      statementsOf(leafletOf(desk)).flatMap(({ text, from }) =>
        from
          .filter((id) => (ruleById.has(id) ? !isTaken(desk, id) : findingIds.has(id) && !isKnown(desk, id)))
          .map((id) => `${text} <- ${id}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('always hold the alarm signs and whom to call', () => {
    const wrong = everyDesk.filter(
      (desk) => textsIn(desk, 'alarm').length !== 7 || !textsIn(desk, 'call').join().includes('112'),
    );
    expect(wrong).toEqual([]);
    expect(textsIn(common().desk(), 'call')).toContain('Når lægen har lukket: Akuttelefonen 1813');
    expect(sectionOf(common().desk(), 'call')?.missing.map((one) => one.text)).toEqual([
      'Din egen læge i åbningstiden',
    ]);
  });

  it('say nothing of how it will go to one who is sent on, or while something is not known', () => {
    const others = everyDesk.filter((desk) => leafletView(desk).kind !== 'settled');
    expect(others.length).toBeGreaterThan(100);
    const wrong = others.filter((desk) => leafletOf(desk).sections.some((one) => prognosis.includes(one.id)));
    expect(wrong).toEqual([]);
    expect(others.filter((desk) => /bedre|De fleste|skal ses igen|ikke fundet tegn/.test(textOf(desk)))).toEqual([]);
  });

  it('hold only the way on, alarm signs and whom to call for one who is sent on', () => {
    for (const desk of leaving) {
      const ids = leafletOf(desk).sections.map((one) => one.id);
      expect(ids).toEqual(['where', 'alarm', 'call']);
    }
  });

  it('write every date in full, with its weekday before what is to come', () => {
    const dates = everyDesk.flatMap((desk) => textOf(desk).match(/\S+ \S+ \d{1,2}\.\s?\S+ \d{4}/g) ?? []);
    expect(dates.length).toBeGreaterThan(everyDesk.length);
    const long =
      /^(man|tirs|ons|tors|fre|lør|søn)dag den \d{1,2}\. (januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) \d{4}$/;
    expect(dates.filter((one) => !long.test(one))).toEqual([]);
  });

  it('give no dose and no figure for how it will go', () => {
    const others = everyDesk.flatMap((desk) => leafletOf(desk).sections.filter((one) => one.id !== 'work'));
    const texts = others.flatMap((one) => one.statements.map((statement) => statement.text));
    expect(texts.filter((one) => /\d+\s*(mg|ml|g\b|%|procent|dage|uger|måneder|gange)/i.test(one))).toEqual([]);
  });

  it('are at most as long as the fullest, which the sheet is tried with', () => {
    const longest = Math.max(...everyDesk.map((desk) => textOf(desk).length));
    const most = textOf(followed(patientAt(fullest.contact).answer(fullest.answers).confirm(fullest.group)).desk());
    expect(most.length).toBeGreaterThanOrEqual(longest);
  });
});

/** What the engine weighs, or what documents ask: either holds the answer. */
function isKnown(desk: Desk, id: string): boolean {
  return desk.facts.answers[id] !== undefined || desk.facts.earlier?.[id] !== undefined;
}

describe('medicine', () => {
  it('is not spoken of before it is accepted', () => {
    const offered = undecided.filter((desk) =>
      desk.judgement.recommendations.some((one) => one.rule.topic === 'medicine'),
    );
    expect(offered.length).toBeGreaterThan(50);
    expect(offered.filter((desk) => sectionOf(desk, 'medicine') !== undefined)).toEqual([]);
    expect(offered.filter((desk) => /paracetamol|NSAID|opioid|morfin/i.test(textOf(desk)))).toEqual([]);
  });

  it('is spoken of as agreed once it is accepted, and no more when it is declined', () => {
    const accepted = at(common(), 'rh.medicine.paracetamol', true).desk();
    expect(textsIn(accepted, 'medicine')[0]).toBe('Tag paracetamol, som vi har aftalt.');
    expect(sectionOf(at(common(), 'rh.medicine.paracetamol', false).desk(), 'medicine')).toBeUndefined();
  });

  it('has its own words for every rule of the programme', () => {
    const told = new Set(settled.flatMap((desk) => sectionOf(desk, 'medicine')?.statements.flatMap((one) => one.from)));
    const rules = rhPrimary.rules.filter((one) => one.topic === 'medicine').map((one) => one.id);
    expect(rules.filter((id) => !told.has(id))).toEqual([]);
  });

  it('is left to the GP where the role asks the GP', () => {
    const desk = followed(patientAt('week0', 'chiropractor').answer(commonPain).confirm('g1')).desk();
    expect(sectionOf(desk, 'medicine')).toBeUndefined();
    expect(textsIn(desk, 'agreed').join(' ')).toMatch(/Vi beder din egen læge se på .*din medicin/);
  });
});

describe('the leaflet', () => {
  it('tells a first contact of group 1 what to expect, and when to be seen again', () => {
    const desk = followed(common()).desk();
    expect(textsIn(desk, 'expect').join(' ')).toContain('De fleste får det bedre.');
    expect(textsIn(desk, 'agreed')).toEqual([
      'Du er henvist til en fysioterapeut. Du bør have hørt nyt senest torsdag den 19. november 2026. Spørg ellers din egen læge.',
      'Du skal ses igen omkring torsdag den 19. november 2026. Ring før, hvis det bliver værre.',
    ]);
  });

  it('gives the agreement on work with its days', () => {
    const desk = followed(patientAt(fullest.contact).answer(fullest.answers).confirm(fullest.group)).desk();
    const text = textsIn(desk, 'work').join(' ');
    expect(text).toContain('onsdag den 25. november 2026 på 50 % af tiden');
    expect(text).toContain('Målet er fuld tid fra onsdag den 23. december 2026.');
    expect(text).toContain('flere korte pauser');
  });

  it('speaks of staying at work unless that was declined', () => {
    expect(textsIn(common().desk(), 'work')[0]).toMatch(/^Bliv på arbejdet/);
    expect(sectionOf(at(common(), 'rh.work.stay', false).desk(), 'work')).toBeUndefined();
  });

  it('leaves the outlook out where the information was declined', () => {
    const desk = at(common(), 'rh.g1.week0.information', false).desk();
    expect(sectionOf(desk, 'expect')).toBeUndefined();
  });

  it('gives no next time where the control was declined', () => {
    const desk = at(common(), 'rh.g1.week0.control', false).desk();
    expect(textOf(desk)).not.toContain('ses igen');
  });

  it('sends the acute patient to the department of the area', () => {
    const acute = (area: string) => patientAt('week0', 'gp', area).answer({ 'cauda.saddle': 'yes' });
    expect(textsIn(acute('nord').desk(), 'where')).toContain('Afdeling: Neurologisk afdeling, Hillerød Hospital.');
    expect(sectionOf(acute('midt').desk(), 'where')?.missing.map((one) => one.text)).toEqual(['Afdeling og sted']);
  });

  it('sends nobody to hospital past whom the clinician went on, and promises nothing', () => {
    const rules = ['rh.safety.cauda'];
    const acute = patientAt()
      .answer({ ...commonPain, 'cauda.saddle': 'yes' })
      .confirm('g1');
    const went = acute.do((state) => acknowledgeAcute(state, rhPrimary, { contact: 0, rules, reason: 'Kendt' }));
    expect(leafletView(went.desk()).kind).toBe('overridden');
    expect(leafletOf(went.desk()).sections.map((one) => one.id)).toEqual(['alarm', 'call']);
  });

  it('says that a mild stable paresis is to be seen within the aim, once the referral is followed', () => {
    const mild = () =>
      patientAt().answer({
        ...allClear,
        ...Object.fromEntries(rhPrimary.findings.filter((one) => one.id.startsWith('mrc.')).map((one) => [one.id, 5])),
        ...{ 'paresis.present': 'yes', 'paresis.progressing': 'no', 'mrc.toe-extension.left': 4 },
      });
    expect(sectionOf(mild().desk(), 'where')).toBeUndefined();
    expect(textsIn(followed(mild()).desk(), 'where').join()).toContain(
      'undersøgt senest torsdag den 19. november 2026',
    );
  });

  it('shows no remark of the clinician', () => {
    const remarked = common().do((state) =>
      writeRemark(state, rhPrimary, { contact: 0, topic: 'letter.physiotherapist', text: 'Bor alene' }),
    );
    expect(textOf(remarked.desk())).not.toContain('Bor alene');
  });

  it('ends with the address alone, and carries no code', () => {
    const { footer, code } = leafletOf(common().desk());
    expect(footer.map((one) => one.text)).toEqual([`Sedlen er lavet med Rygvej: ${address}`]);
    expect(code).toEqual([]);
  });
});

describe('LIX', () => {
  it.each([
    ['Jeg går en tur.', 4],
    ['Gå en tur. Hvil dig.', 2.5],
    ['Undersøgelsen viser nerverodspåvirkning.', 3 + 200 / 3],
    ['Hvilke ryggen', 2],
    ['Smerter går', 2 + 50],
    ['Den 5. november kommer du igen.', 6 + 100 / 6],
    ['ring\nvent', 1],
    ['Tag det f.eks. om aftenen.', 5 + 100 / 5],
    ['', 0],
  ])('of "%s" is %d', (text, expected) => {
    expect(lix(text)).toBeCloseTo(expected, 6);
  });
});

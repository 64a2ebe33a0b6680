import { it } from 'vitest';
import { acuteText, acuteTextLines } from '../../src/documents/acute-text.ts';
import { journalNote, noteText } from '../../src/documents/journal-note.ts';
import { acuteView } from '../../src/view-models/acute-view.ts';
import { flipView, whyNotView, whyView } from '../../src/view-models/why-view.ts';
import { withheldGroups } from '../../src/view-models/plan-page-view.ts';
import { phraseInWords } from '../../src/documents/phrase-words.ts';
import { allClear, commonPain, patientAt } from '../support/patients.ts';
import { wordsIn } from '../support/words.ts';

it('prints', async () => {
  const words = await wordsIn('da');
  const p = patientAt().answer(commonPain).confirm('g1');
  console.log(noteText(journalNote(p.desk(), 'short', words), words));
  console.log(p.desk().judgement.status, p.desk().judgement.missingSafety, p.desk().judgement.questions);
  for (const g of withheldGroups(p.desk())) console.log(g.id, g.items.map((i) => i.rule.id).join(' '));
  for (const w of p.desk().judgement.withheld) { const f = whyNotView(p.desk(), w).mayFlip ? flipView(p.desk(), w.rule.id) : undefined; if (f) console.log(w.rule.id, f.map((x) => phraseInWords(p.desk().programme, x, words)).join(' og ')); }
  console.log(p.desk().judgement.recommendations.map((r) => [r.rule.id, r.rule.advice.strength, r.performance, r.discouraged].join(' ')).join('\n'));
  const a = patientAt().answer({ 'cauda.saddle': 'yes' });
  const av = acuteView(a.desk());
  if (av) console.log(acuteTextLines(acuteText(a.desk(), av, words), words));
  const b = patientAt().answer({ ...allClear, age: 60, 'pain.duration': 21, 'pain.distribution': 'radicular', 'paresis.present': 'yes', 'mrc.ankle-dorsiflexion.right': 3, 'mrc.toe-extension.right': 4, 'mrc.plantar-flexion.right': 5, 'slr.right': 'positive', 'slr.angle.right': 40, 'slr.left': 'normal', 'reflex.achilles.right': 'diminished' });
  const bv = acuteView(b.desk());
  if (bv) console.log(acuteTextLines(acuteText(b.desk(), bv, words), words));
  console.log(noteText(journalNote(b.desk(), 'full', words), words));
});

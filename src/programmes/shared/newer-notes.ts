// What is known since the programmes were written. A note stands beside a rule and never rewrites it; its words are in the locales.
import type { NewerNote } from '../../model/citation.ts';

const note = (
  id: string,
  source: string,
  year: string,
  mark: NewerNote['mark'],
  status: NewerNote['status'],
  advisesAgainst: boolean,
): NewerNote => ({ id, source, year, mark, status, advisesAgainst });

/** Newer knowledge, in the order of the programme's steps. `advisesAgainst` is said of the rule that the note stands beside. */
export const newerNotes: readonly NewerNote[] = [
  note('paracetamol', 'sst-2025', '2025', 'B', 'in-force', true),
  note('paracetamol-2016', 'sst-2016', '2016', 'A', 'under-review', true),
  note('nsaid', 'sst-2025', '2025', 'B', 'in-force', true),
  note('nsaid-nice', 'nice-ng59', '2020', 'A', 'in-force', false),
  note('paracetamol-with-nsaid', 'sst-2025', '2025', 'B', 'in-force', true),
  note('weak-opioid', 'sst-2025', '2025', 'B', 'in-force', true),
  note('weak-opioid-nice', 'nice-ng59', '2020', 'A', 'in-force', true),
  note('weak-opioid-trial', 'opal-2023', '2023', 'A', 'unknown', true),
  note('muscle-relaxant', 'nice-ng59', '2020', 'A', 'in-force', true),
  note('morphine', 'nice-ng59', '2020', 'A', 'in-force', true),
  note('antiepileptic', 'nice-ng59', '2020', 'A', 'in-force', true),
  note('antidepressant', 'nice-ng59', '2020', 'A', 'in-force', false),
  note('epidural', 'nkr-radiculopathy', '2016/2018', 'A', 'not-in-force', true),
  note('epidural-aomrc', 'aomrc', 'u.å.', 'A', 'unknown', false),
  note('imaging-g1', 'nice-ng59', '2020', 'A', 'in-force', true),
  note('imaging-g1-review', 'ugeskrift-2023', '2023', 'A', 'unknown', true),
  note('imaging-g2', 'acr-2021', '2021', 'A', 'unknown', true),
  note('imaging-g2-nkr', 'nkr-radiculopathy', '2016/2018', 'A', 'not-in-force', true),
  note('manual-nerve-root', 'nkr-radiculopathy', '2016/2018', 'A', 'not-in-force', false),
  note('manual-nerve-root-courses', 'fys-eksempler', 'u.å.', 'A', 'unknown', false),
  note('fusion', 'nice-ng59', '2020', 'C', 'in-force', false),
  note('stratified-care', 'nice-ng59', '2020', 'A', 'in-force', false),
  note('prognosis', 'common-knowledge', '-', 'C', 'unknown', false),
  note('chronic-pain', 'who-2023', '2023', 'A', 'in-force', false),
  note('stay-active', 'sst-2025', '2016-2025', 'A', 'in-force', false),
  note('fys-agreement', 'fys-agreements', '2025', 'B', 'unknown', false),
  note('prevention-moves', 'lov-699', '2025', 'B', 'in-force', false),
  note('medicine-acute', 'sst-2025', '2025', 'B', 'in-force', false),
  note('imaging-after-treatment', 'ugeskrift-2023', '2023', 'A', 'unknown', false),
  note('nkr-status', 'nkr-radiculopathy', '2023', 'A', 'not-in-force', false),
  note('direct-access', 'rs-direct-access', '2025', 'A', 'in-force', false),
  note('yellow-primary-care', 'who-2023', '2023', 'A', 'in-force', true),
  note('yellow-primary-care-nice', 'nice-ng59', '2020', 'A', 'in-force', true),
];

// Which sentences fit which situation of the talk about scans, by key: the words are in the locales and are ours. Nothing here weighs an answer.

/** What the talk is about, from who decides down to what is known of the patient. */
export type ScanSituation = (typeof scanSituations)[number];

/** A sentence the clinician can say, by its key. */
export type ScanSentence = (typeof scanSentences)[number];

/** Every sentence there is. */
export const scanSentences = [
  'certainty',
  'no-alarm',
  'shows-wear',
  'no-change',
  'nothing-to-answer',
  'g1-when',
  'g1-imaging',
  'imaging-limits',
  'newer-doubt',
  'go-on',
  'g2-cause',
  'g2-when',
  'g2-sooner',
  'g2-hasten',
  'g2-mri',
  'g2-purpose',
  'match',
  'stenosis-cause',
  'stenosis-mri',
  'stenosis-walk',
  'improved',
  'improved-back',
  'decided-there',
  'suspicion',
  'suspicion-imaging',
  'elsewhere',
  'elsewhere-imaging',
  'open-first',
  'open-alarm',
  'acute',
  'acute-there',
  'acute-call',
  'acute-text',
  'alarm',
] as const;

/** Every situation there is. */
export const scanSituations = [
  'acute',
  'suspicion',
  'elsewhere',
  'open',
  'improved',
  'referred',
  'g1-early',
  'g1-late',
  'g1-imaging',
  'g2-early',
  'g2-late',
  'g2-imaging-early',
  'g2-imaging',
  'stenosis',
  'stenosis-imaging',
] as const;

const bySituation: Readonly<Record<ScanSituation, readonly ScanSentence[]>> = {
  acute: ['acute', 'acute-call', 'acute-there', 'acute-text'],
  suspicion: ['suspicion', 'suspicion-imaging', 'decided-there', 'alarm'],
  elsewhere: ['certainty', 'elsewhere', 'elsewhere-imaging', 'alarm'],
  open: ['certainty', 'open-first', 'open-alarm', 'shows-wear'],
  improved: ['improved', 'no-alarm', 'shows-wear', 'improved-back', 'alarm'],
  referred: ['certainty', 'no-alarm', 'shows-wear', 'decided-there', 'alarm'],
  'g1-early': ['certainty', 'no-alarm', 'shows-wear', 'no-change', 'g1-when', 'alarm'],
  'g1-late': ['certainty', 'no-alarm', 'shows-wear', 'nothing-to-answer', 'alarm'],
  'g1-imaging': ['g1-imaging', 'imaging-limits', 'shows-wear', 'newer-doubt', 'go-on', 'alarm'],
  'g2-early': ['certainty', 'g2-cause', 'no-change', 'g2-when', 'g2-sooner', 'alarm'],
  'g2-late': ['certainty', 'no-alarm', 'shows-wear', 'nothing-to-answer', 'alarm'],
  'g2-imaging-early': ['g2-hasten', 'g2-purpose', 'match', 'go-on', 'alarm'],
  'g2-imaging': ['g2-mri', 'g2-purpose', 'shows-wear', 'match', 'newer-doubt', 'alarm'],
  stenosis: ['certainty', 'stenosis-cause', 'no-change', 'g2-when', 'stenosis-walk', 'alarm'],
  'stenosis-imaging': ['stenosis-mri', 'g2-purpose', 'shows-wear', 'match', 'stenosis-walk', 'alarm'],
};

/** The four to six sentences of a situation, in the order they are said. */
export function sentencesOf(situation: ScanSituation): readonly ScanSentence[] {
  return bySituation[situation];
}

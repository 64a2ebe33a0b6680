// What the physiotherapist writes to the general practitioner: a correspondence that says how urgent, and the report. Headings of the report by the guide
// of `rh-2012`, since the source gives none of its own. What is acute is phoned: no letter is written for it.
import type { LetterGuide, LetterPart } from '../../model/letter-guide.ts';
import { at } from '../shared/history-findings.ts';
import { fys } from './source.ts';

/** Aims for the length, in characters: a message at a glance. */
const AIM = 1000;

/** What differs between the letters of the two courses. */
export type LetterWords = {
  /** Ids of the letters: they are told apart over all programmes. */
  readonly correspondence: string;
  readonly report: string;
  /** The rules that a correspondence carries out. */
  readonly carries: readonly string[];
  /** Findings whose change is told, the questionnaires among them. */
  readonly figures: readonly string[];
  /** Sections of the history and of the examination. */
  readonly history: readonly string[];
  readonly examined: readonly string[];
  /** What a letter about a nerve root never leaves out. */
  readonly never: readonly string[];
};

const answers = (sections: readonly string[], required: readonly string[] = [], normals = false): LetterPart => ({
  kind: 'answers',
  sections,
  normals,
  together: sections.filter((id) => togetherSaid.includes(id)),
  required: required.length === 0 ? [] : [{ findings: required }],
});
const togetherSaid = [
  'power-grades',
  'sensibility',
  'reflexes',
  'power-screen',
  'inspection',
  'arm-power-grades',
  'arm-sensibility',
  'arm-reflexes',
  'neck-movement',
];

const proposal: readonly LetterPart[] = [{ kind: 'proposal' }, { kind: 'remark', topic: 'letter.gp' }];

/** The two letters of a course. */
export function lettersOf(words: LetterWords): readonly LetterGuide[] {
  const objective: readonly LetterPart[] = [answers(words.examined, words.never, true), { kind: 'flags' }];
  const status: readonly LetterPart[] = [
    { kind: 'contacts' },
    { kind: 'change', findings: words.figures },
    answers(words.history, ['progress', 'function.limitation']),
    answers(['work', 'life']),
  ];
  const common = { recipients: ['gp'], capabilities: [], roles: ['physiotherapist'], standard: 'DIS91', aim: AIM };
  return [
    {
      ...{ id: words.correspondence, kind: 'referral', rules: words.carries },
      ...common,
      sections: [
        { id: 'fys-asks', parts: [{ kind: 'purpose' }, { kind: 'remark', topic: 'letter.gp' }] },
        { id: 'report-reason', parts: [{ kind: 'diagnosis' }] },
        { id: 'report-status', parts: [...status, ...objective] },
        { id: 'report-given', parts: [{ kind: 'given' }] },
      ],
      citation: fys('Statuskonsultation efter 2 uger', 'korrespondancebrev til egen læge'),
    },
    {
      ...{ id: words.report, kind: 'report' },
      ...common,
      sections: [
        { id: 'report-reason', parts: [{ kind: 'diagnosis' }] },
        { id: 'report-status', parts: [...status, ...objective] },
        { id: 'report-given', parts: [{ kind: 'given' }] },
        { id: 'report-proposal', parts: proposal },
        { id: 'report-informed', parts: [{ kind: 'informed' }] },
      ],
      citation: at('4.6', 'Epikriser fra fysioterapeut', 'fys-report-headings'),
    },
  ];
}

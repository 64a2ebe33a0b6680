// Where the sources disagree or a text is damaged. The app takes the safest reading and says so; words are in the locales.
import type { ChoiceFinding } from '../../model/finding.ts';
import type { Conflict } from '../../model/programme.ts';
import { pulseLeft, pulseRight, unacceptable, yellowFlags } from './history-findings.ts';
import { caudaSigns, paresis, prompts } from './safety-findings.ts';

/** Questions of one programme alone, by id. */
const intractablePain = 'rm.intractable-pain';
const assessmentNeeded = 'need.extended-assessment';
const helpWanted = ['rm.root-help', 'rm.back-help'] as const;
const entry = 'scope.entry';

/** A patient with pain for so many weeks before the first contact may be thought to be at a later week than week 0. */
const WEEKS_BEFORE_FIRST = 4;

/** The positive answers of each. */
const positive = (findings: readonly ChoiceFinding[]) =>
  Object.fromEntries(findings.map((one) => [one.id, [...one.positive]]));

/** Every conflict known, in the order of the register (clinical reading, section 6). */
export const conflicts: readonly Conflict[] = [
  { id: 'sphincter', sources: ['rm-pixi', 'rh-2012'], answers: positive(caudaSigns.slice(0, 1)) },
  { id: 'paresis', sources: ['rh-2012', 'rm-pixi'], answers: positive([paresis]) },
  {
    id: 'intractable',
    sources: ['rm-pixi', 'rh-2012'],
    answers: { ...positive([unacceptable]), [intractablePain]: ['yes'] },
  },
  { id: 'group3-urgencies', sources: ['rh-2012'], answers: positive(prompts) },
  { id: 'group2-week8', sources: ['rh-2012', 'rm-pixi'] },
  { id: 'manual-g2', sources: ['rh-2012', 'fys-eksempler'] },
  { id: 'yellow-timing', sources: ['rh-2012', 'rm-pixi'], answers: positive(yellowFlags) },
  {
    id: 'extended-assessment',
    sources: ['rh-2012', 'rm-pixi'],
    answers: {
      [assessmentNeeded]: ['yes'],
      ...Object.fromEntries(helpWanted.map((id) => [id, ['extended-assessment']])),
    },
  },
  { id: 'waiting-times', sources: ['rh-2012'] },
  { id: 'codes', sources: ['rh-2012'], codes: true },
  { id: 'long-lasting-cell', sources: ['rs-pixi'] },
  { id: 'neck-course-words', sources: ['fys-eksempler'] },
  { id: 'extraction', sources: ['rh-2012', 'rm-pixi'] },
  {
    id: 'week-zero',
    sources: ['rh-2012'],
    answers: { [entry]: ['treated-elsewhere'] },
    weeksBeforeFirst: WEEKS_BEFORE_FIRST,
  },
  { id: 'pulses', sources: ['rh-2012'], answers: positive([pulseRight, pulseLeft]) },
  { id: 'fys-acute-letter', sources: ['fys-eksempler'] },
];

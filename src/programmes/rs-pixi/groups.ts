// The four stages in their order of precedence, the most demanding first. The picture suggests; the clinician confirms.
import { all, any, is, isOneOf, not, wasBefore, weeksSinceOnset } from '../../model/condition.ts';
import type { Group } from '../../model/programme.ts';
import { progress } from '../shared/history-findings.ts';
import { seriousPathologySuspected } from '../shared/safety-findings.ts';
import { backHistory, complexity, LONG_FROM_WEEKS, pictureReview, treated, worried } from './findings.ts';
import { places, rs } from './places.ts';

const isLong = weeksSinceOnset(LONG_FROM_WEEKS);
/** A first episode that comes back without effect: only the next stage says what then. */
const cameBack = all(wasBefore(backHistory, 'well'), isOneOf(progress, 'unchanged', 'worse'), is(treated, 'yes'));

export const groups: readonly Group[] = [
  {
    id: 'serious',
    picture: 'serious',
    suggestedWhen: seriousPathologySuspected,
    citation: rs(places.front, 'tumorer eller infektion i rygsøjlen', 'rs-suspicion-decides'),
  },
  {
    id: 'rs-complex',
    suggestedWhen: all(isLong, is(complexity, 'yes')),
    citation: rs(places.complex, 'omgivelsesmæssige faktorer', 'rs-complex-is-chronic'),
  },
  {
    id: 'rs-long',
    suggestedWhen: isLong,
    citation: rs(places.long, 'OVER 3 MDR.', 'rs-over-3-months'),
  },
  {
    id: 'rs-recurrent',
    suggestedWhen: any(is(backHistory, 'recurrent'), is(worried, 'yes'), is(pictureReview, 'yes'), cameBack),
    citation: rs(places.recurrent, 'Tilbagevendende rygproblemer', 'rs-stage-2-also'),
  },
  {
    id: 'rs-first',
    suggestedWhen: all(is(backHistory, 'well'), is(worried, 'no'), not(is(pictureReview, 'yes'))),
    citation: rs(places.first, 'Tidligere rygrask'),
  },
];

// The groups of 3.1 in their order of precedence: the programme keeps them from primary care to hospital. The picture suggests; the clinician confirms.
import { all, any, is, isOneOf, not } from '../../model/condition.ts';
import type { Group } from '../../model/programme.ts';
import { distribution, pulseLeft, pulseRight, vascularUnlikely, walkingRelieved } from '../shared/history-findings.ts';
import { promptGeneral, seriousPathologySuspected, visceralSuspected } from '../shared/safety-findings.ts';
import { rh } from './rules/parts.ts';

const stenosis = all(
  is(distribution, 'walking'),
  is(walkingRelieved, 'yes'),
  is(vascularUnlikely, 'yes'),
  not(any(is(pulseRight, 'diminished'), is(pulseLeft, 'diminished'))),
);

export const groups: readonly Group[] = [
  {
    id: 'g3',
    picture: 'serious',
    suggestedWhen: seriousPathologySuspected,
    citation: rh('3.1', 'Gruppe 3', 'suspicion-decides'),
  },
  {
    id: 'g2',
    picture: 'nerve-root',
    suggestedWhen: any(isOneOf(distribution, 'radicular', 'radicular-and-walking'), stenosis),
    citation: rh('3.1', 'Gruppe 2'),
  },
  {
    id: 'g1',
    picture: 'non-specific',
    suggestedWhen: all(is(promptGeneral, 'no'), is(distribution, 'local'), not(visceralSuspected)),
    citation: rh('3.1', 'Gruppe 1'),
  },
];

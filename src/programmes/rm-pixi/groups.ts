// The two tracks of `rm-pixi`, and those who leave both. The source names the tracks and gives no criteria: the picture is that of `rh-2012`.
import { all, any, is, isOneOf, not } from '../../model/condition.ts';
import type { Group } from '../../model/programme.ts';
import { distribution, pulseLeft, pulseRight, vascularUnlikely, walkingRelieved } from '../shared/history-findings.ts';
import { promptGeneral, seriousPathologySuspected, visceralSuspected } from '../shared/safety-findings.ts';
import { rm } from './rules/parts.ts';

const stenosis = all(
  is(distribution, 'walking'),
  is(walkingRelieved, 'yes'),
  is(vascularUnlikely, 'yes'),
  not(any(is(pulseRight, 'diminished'), is(pulseLeft, 'diminished'))),
);

export const groups: readonly Group[] = [
  {
    id: 'serious',
    picture: 'serious',
    suggestedWhen: seriousPathologySuspected,
    citation: rm('MR-scanning', 'mistanke om alvorlig patologi', 'rm-serious'),
  },
  {
    id: 'rm-root',
    picture: 'nerve-root',
    suggestedWhen: any(isOneOf(distribution, 'radicular', 'radicular-and-walking'), stenosis),
    citation: rm('5-10 %', 'akutte smerter med nerverodspåvirkning', 'rm-tracks'),
  },
  {
    id: 'rm-back',
    picture: 'non-specific',
    suggestedWhen: all(is(promptGeneral, 'no'), is(distribution, 'local'), not(visceralSuspected)),
    citation: rm('80-90 %', 'Uspecifikke lænderygsmerter uden nerverodspåvirkning', 'rm-tracks'),
  },
];

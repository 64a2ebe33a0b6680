// The replies that the rules of `rh-2012` in primary care read. 3.1: the extended assessment reports to the referring doctor within 14 days.
import type { ReplyFinding } from '../../model/reply-finding.ts';
import { assessmentReply } from './findings.ts';

export const replies: readonly ReplyFinding[] = [
  {
    finding: assessmentReply.id,
    rules: ['rh.g1.week2.assessment', 'rh.g1.week4.assessment'],
    takenUpBy: 'rh.assessment.reply',
    aimDays: 14,
  },
];

// The way of the cervical course: scope, worsening, a patient sent on, and on to the next status.
import { any, wasBefore } from '../../../model/condition.ts';
import type { Rule } from '../../../model/rule.ts';
import { hadReason } from '../../fys-shared/course-findings.ts';
import { statusLetter } from '../../fys-shared/end-rules.ts';
import * as leaving from '../../fys-shared/leaving-rules.ts';
import * as way from '../../fys-shared/way-rules.ts';
import { armParesis } from '../arm-findings.ts';
import { cervical } from '../course.ts';

export const wayRules: readonly Rule[] = [
  leaving.notThisCourse('fc.not-this-course', cervical),
  leaving.seriousLeaves('fc.serious', cervical),
  leaving.worseAndLeaving('fc.worse-and-leaving', cervical),
  leaving.waitsToBeSeen('fc.sent-on.not-seen', cervical),
  leaving.takenOver('fc.sent-on.taken-over', cervical),
  leaving.seenAndBack('fc.sent-on.back', cervical, any(hadReason, wasBefore(armParesis, 'yes'))),
  way.considersBack('fc.session.back', cervical),
  way.goesOnBetween('fc.session.goes-on', cervical),
  way.goesBack('fc.week2.back', cervical, 'week2'),
  way.goesOn('fc.week2.goes-on', cervical, 'week2'),
  way.goesBack('fc.week4.back', cervical, 'week4'),
  way.goesOn('fc.week4.goes-on', cervical, 'week4'),
  statusLetter('fc.status-letter', cervical, 'fc.week2.back', 'fc-from-lumbar'),
];

// The way of the lumbar course: scope, worsening, a patient sent on, and on to the next status.
import type { Rule } from '../../../model/rule.ts';
import { statusLetter } from '../../fys-shared/end-rules.ts';
import * as leaving from '../../fys-shared/leaving-rules.ts';
import * as way from '../../fys-shared/way-rules.ts';
import { lumbar } from '../course.ts';

export const wayRules: readonly Rule[] = [
  leaving.notThisCourse('fl.not-this-course', lumbar),
  leaving.seriousLeaves('fl.serious', lumbar),
  leaving.worseAndLeaving('fl.worse-and-leaving', lumbar),
  leaving.waitsToBeSeen('fl.sent-on.not-seen', lumbar),
  leaving.takenOver('fl.sent-on.taken-over', lumbar),
  leaving.seenAndBack('fl.sent-on.back', lumbar),
  way.considersBack('fl.session.back', lumbar),
  way.goesOnBetween('fl.session.goes-on', lumbar),
  way.goesBack('fl.week2.back', lumbar, 'week2'),
  way.goesOn('fl.week2.goes-on', lumbar, 'week2'),
  way.goesBack('fl.week4.back', lumbar, 'week4'),
  way.goesOn('fl.week4.goes-on', lumbar, 'week4'),
  statusLetter('fl.status-letter', lumbar, 'fl.week2.back'),
];

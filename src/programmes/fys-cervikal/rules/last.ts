// The last status of the cervical course, 0235, and the follow-up under ordinary codes.
import type { Rule } from '../../../model/rule.ts';
import { atLastStatus, endsImproved, isFollowed, notBetter } from '../../fys-shared/end-rules.ts';
import { goesBack } from '../../fys-shared/way-rules.ts';
import { cervical } from '../course.ts';

const information = { topic: 'information', kind: 'information', capability: 'information' } as const;

export const lastRules: readonly Rule[] = [
  atLastStatus('fc.week8.effect', cervical, {
    ...{ topic: 'questionnaires', kind: 'continue', capability: 'steer' },
    term: 'Vurdering af effekt ved spørgeskemaer',
  }),
  atLastStatus('fc.week8.function-test', cervical, {
    ...{ topic: 'follow-up', kind: 'continue', capability: 'steer' },
    term: 'Opfølgning på funktionstest',
  }),
  atLastStatus('fc.week8.training', cervical, {
    ...{ topic: 'exercise', kind: 'treatment', capability: 'exercise' },
    term: 'Tilrettelægge den fremadrettede træning',
  }),
  atLastStatus('fc.week8.relapse', cervical, { ...information, term: 'forebyggende tilbagefald' }),
  atLastStatus('fc.week8.prevention', cervical, {
    ...information,
    ...{ strength: 'consider', term: 'lokale kommune et forebyggelsestilbud', newer: ['prevention-moves'] },
  }),
  atLastStatus('fc.week8.self-management', cervical, {
    ...information,
    term: 'Motivere patienten for egenhåndtering',
  }),
  atLastStatus('fc.week8.offer', cervical, {
    ...information,
    ...{ term: 'overenskomstens almindelige ydelsesnumre', newer: ['fys-agreement'] },
  }),
  atLastStatus('fc.week8.report', cervical, {
    ...{ topic: 'report', kind: 'continue', capability: 'report', recipient: 'gp' },
    term: 'Epikrise til egen læge',
  }),
  goesBack('fc.week8.back', cervical, 'week8'),
  endsImproved('fc.week8.end', cervical, 'week8'),
  isFollowed('fc.week8.followed', cervical, 'week8'),
  notBetter('fc.week8.not-better', cervical, 'week8'),
  goesBack('fc.later.back', cervical, 'later'),
  endsImproved('fc.later.end', cervical, 'later'),
  isFollowed('fc.later.followed', cervical, 'later'),
  notBetter('fc.later.not-better', cervical, 'later'),
];

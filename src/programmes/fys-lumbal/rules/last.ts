// The last status of the lumbar course, 0245, and the follow-up under ordinary codes.
import type { Rule } from '../../../model/rule.ts';
import { atLastStatus, endsImproved, isFollowed, notBetter } from '../../fys-shared/end-rules.ts';
import { goesBack } from '../../fys-shared/way-rules.ts';
import { lumbar } from '../course.ts';

const information = { topic: 'information', kind: 'information', capability: 'information' } as const;

export const lastRules: readonly Rule[] = [
  atLastStatus('fl.week8.effect', lumbar, {
    ...{ topic: 'questionnaires', kind: 'continue', capability: 'steer' },
    term: 'Vurdering af effekt ved spørgeskemaer',
  }),
  atLastStatus('fl.week8.neurology', lumbar, {
    ...{ topic: 'follow-up', kind: 'continue', capability: 'steer' },
    term: 'Opfølgning på neurologisk undersøgelse',
  }),
  atLastStatus('fl.week8.training', lumbar, {
    ...{ topic: 'exercise', kind: 'treatment', capability: 'exercise' },
    term: 'Tilrettelægge den fremadrettede træning',
  }),
  atLastStatus('fl.week8.relapse', lumbar, { ...information, term: 'forebyggelse af tilbagefald' }),
  atLastStatus('fl.week8.prevention', lumbar, {
    ...information,
    ...{ strength: 'consider', term: 'lokale kommune et forebyggelsestilbud', newer: ['prevention-moves'] },
  }),
  atLastStatus('fl.week8.self-management', lumbar, {
    ...information,
    term: 'Motivere patienten for egenhåndtering',
  }),
  atLastStatus('fl.week8.offer', lumbar, {
    ...information,
    ...{ term: 'overenskomstens almindelige ydelsesnumre', newer: ['fys-agreement'] },
  }),
  atLastStatus('fl.week8.report', lumbar, {
    ...{ topic: 'report', kind: 'continue', capability: 'report', recipient: 'gp' },
    term: 'Epikrise til egen læge',
  }),
  goesBack('fl.week8.back', lumbar, 'week8'),
  endsImproved('fl.week8.end', lumbar, 'week8'),
  isFollowed('fl.week8.followed', lumbar, 'week8'),
  notBetter('fl.week8.not-better', lumbar, 'week8'),
  goesBack('fl.later.back', lumbar, 'later'),
  endsImproved('fl.later.end', lumbar, 'later'),
  isFollowed('fl.later.followed', lumbar, 'later'),
  notBetter('fl.later.not-better', lumbar, 'later'),
];

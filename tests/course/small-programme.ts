import type { Citation } from '../../src/model/citation.ts';
import { always, is } from '../../src/model/condition.ts';
import { choice, quantity, yesNo } from '../../src/model/finding.ts';
import { Programme } from '../../src/model/programme.ts';
import { rule } from '../../src/model/rule.ts';

const citation: Citation = { source: 'made-up', place: '1', term: 'test' };
const saddle = choice({
  id: 'cauda.saddle',
  options: ['yes', 'no', 'old'],
  positive: ['yes'],
  normal: 'no',
  flag: 'red',
  safety: true,
  citation,
});
const cancer = yesNo({ id: 'previous-cancer', persists: true, citation });
const age = quantity({ id: 'age', unit: 'years', min: 0, max: 120, persists: true, citation });
const duration = quantity({ id: 'pain.duration', unit: 'days', min: 0, max: 100, persists: true, citation });
const pain = quantity({ id: 'nprs.back', unit: 'nprs', min: 0, max: 10, normal: 0, citation });

const one = (id: string) =>
  rule({
    id,
    topic: 'course',
    at: 'every',
    when: is(saddle, 'yes'),
    advice: { kind: 'referral', urgency: 'acute', strength: 'must', effect: 'hands-over', capability: 'steer' },
    citation,
    examples: [{ contact: 'week0', findings: { 'cauda.saddle': 'yes' }, verdict: 'applies' }],
  });

/** A programme that holds just what the course layer looks at; no medicine is tested with it. */
export const smallProgramme: Programme = Programme.parse({
  id: 'small',
  edition: '1.0',
  source: 'made-up',
  lastReview: '2026-01-01',
  regions: ['north'],
  contacts: [
    { id: 'week0', week: 0, citation },
    { id: 'week2', week: 2, citation },
    { id: 'week4', week: 4, citation },
    { id: 'week8', week: 8, citation },
  ],
  groups: [
    { id: 'g1', suggestedWhen: always, citation },
    { id: 'g2', suggestedWhen: always, citation },
  ],
  steps: [{ id: 'all', sections: [] }],
  documentQuestions: [],
  letters: [],
  talks: [],
  measures: [],
  replies: [],
  findings: [saddle, cancer, age, duration, pain],
  durationFinding: 'pain.duration',
  topics: [{ id: 'course', policy: 'first' }],
  rules: [one('rule.a'), one('rule.b')],
  roles: [
    { id: 'gp', steers: true, capabilities: {}, citation },
    { id: 'chiropractor', steers: true, capabilities: {}, citation },
  ],
  recipients: [{ id: 'hospital', citation }],
  codes: [],
  sources: [],
  notes: [],
  conflicts: [],
});

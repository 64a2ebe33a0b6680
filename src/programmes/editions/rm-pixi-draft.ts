// A draft of `rm-pixi` with the knowledge of today: yellow flags set how much help primary care gives, and send nobody to hospital. Nobody has adopted it.
import type { Edition } from '../../model/edition.ts';

const because = ['yellow-primary-care', 'yellow-primary-care-nice'];

export const rmPixiDraft: Edition = {
  id: '2026.1-udkast-2026',
  programme: 'rm-pixi',
  from: '2026.1',
  standing: 'draft',
  day: '2026-11-27',
  changes: [
    { kind: 'leaves-out', rule: 'rm.back.week4.yellow', because },
    { kind: 'leaves-out', rule: 'rm.back.week4.dynamic-referral', because },
  ],
};

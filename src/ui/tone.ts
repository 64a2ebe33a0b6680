import type { IconName } from './icon.tsx';

/** The four meanings a colour may carry. Each comes with a shape and a noun, never alone. */
export type Tone = 'neutral' | 'act' | 'caution' | 'stop';

/** The shape that stands for a tone wherever no other shape is asked for. */
export const TONE_ICON: Readonly<Record<Tone, IconName>> = {
  neutral: 'neutral',
  act: 'act',
  caution: 'caution',
  stop: 'stop',
};

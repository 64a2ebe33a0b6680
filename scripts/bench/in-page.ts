// Runs in an empty page of the browser: times the whole judgement of a contact as the screens ask for it.
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { deskFor } from '../../src/view-models/desk.ts';
import { cases } from './cases.ts';

/** Milliseconds for one judgement, batch by batch. */
function judgeBatches(): readonly number[] {
  let recommended = 0;
  const batch = (times: number) => {
    const began = performance.now();
    for (let i = 0; i < times; i += 1) {
      for (const state of cases) {
        const desk = deskFor(rhPrimary, state, state.contacts.length - 1, regionSettings);
        recommended += desk?.judgement.recommendations.length ?? 0;
      }
    }
    return (performance.now() - began) / (times * cases.length);
  };
  batch(30);
  const times = Array.from({ length: 15 }, () => batch(10));
  if (recommended === 0) throw new Error('nothing was ever recommended');
  return times;
}

Reflect.set(window, 'judgeBatches', judgeBatches);

// PRACTICE: the grounds of a programme, one for each contact, each with patients whom the contact is held for.
import type { Prepared } from '../../engine/prepare.ts';
import { isHeldFor } from '../../model/programme-contacts.ts';
import { type Ground, groundOf, noDeviations, type Ordinary } from './ground.ts';
import { realised } from './realise.ts';

/** The ground of each contact, in the programme's order. */
export function groundsOf(prepared: Prepared, ordinary: Ordinary): readonly Ground[] {
  return prepared.programme.contacts.map((contact) => {
    const ground = groundOf(prepared, contact, ordinary);
    const group = ground.groups.find((one) => isHeldFor(contact, one));
    if (group === undefined || group === ground.groups[0]) return ground;
    const [settled] = realised(ground, [{ ...noDeviations, group }]).patients;
    return groundOf(prepared, contact, ordinary, settled?.now);
  });
}

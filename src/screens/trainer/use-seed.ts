// The number of the next round. A round is the same for the same number, so that a room can be given one: `#runde=7`.
import { useLocation } from 'react-router';

/** Rounds have numbers of four figures at most: they are read aloud. */
const most = 9999;

/** Draws the number of the next round: the one in the address, or any. */
export function useSeed(): () => number {
  const said = Number(new URLSearchParams(useLocation().hash.slice(1)).get('runde'));
  const isSaid = Number.isInteger(said) && said > 0 && said <= most;
  return () => (isSaid ? said : 1 + Math.floor(Math.random() * most));
}

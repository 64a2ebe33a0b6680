// Two columns of equal length out of blocks of flags. The browser's own columns would balance themselves anew at each answer, which costs more
// than everything else an answer does.
import type { ReactNode } from 'react';
import type { FlagItem } from './flag-row.tsx';

/** Flags under one heading. */
export interface FlagBlock {
  readonly id: string;
  readonly heading: ReactNode;
  readonly items: readonly FlagItem[];
}

/** A part of a block; the later part of one that was cut has no heading of its own. */
type FlagPart = { readonly block: FlagBlock; readonly items: FlagBlock['items']; readonly isFirst: boolean };

/** Height of a heading, in rows. */
const heading = 0.65;

/** The blocks in order, read down the first column and then the second; the first is the longer one. */
export function inTwoColumns(blocks: readonly FlagBlock[]): readonly (readonly FlagPart[])[] {
  const half = blocks.reduce((sum, block) => sum + heading + block.items.length, 0) / 2;
  const left: FlagPart[] = [];
  const right: FlagPart[] = [];
  let filled = 0;
  for (const block of blocks) {
    const room = Math.max(0, Math.ceil(half - filled - heading));
    const items = block.items.slice(0, room);
    const rest = block.items.slice(room);
    if (items.length > 0) left.push({ block, items, isFirst: true });
    if (rest.length > 0) right.push({ block, items: rest, isFirst: items.length === 0 });
    filled += heading + block.items.length;
  }
  return [left, right].filter((column) => column.length > 0);
}

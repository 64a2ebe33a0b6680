import { describe, expect, it } from 'vitest';
import { type FlagBlock, inTwoColumns } from '../../src/ui/flag-columns.ts';

const block = (id: string, count: number): FlagBlock => ({
  id,
  heading: id,
  items: Array.from({ length: count }, (_, place) => ({ id: `${id}-${place}`, label: id })),
});
const drawn = (...blocks: readonly FlagBlock[]) =>
  inTwoColumns(blocks).map((parts) =>
    parts.map((part) => `${part.isFirst ? '' : '+'}${part.block.id} ${part.items.length}`),
  );

describe('flags in two columns', () => {
  it('cuts the block at the half; the rest of it goes on without a heading', () => {
    expect(drawn(block('cauda', 6), block('power', 1), block('umn', 1), block('prompts', 12))).toEqual([
      ['cauda 6', 'power 1', 'umn 1', 'prompts 1'],
      ['+prompts 11'],
    ]);
  });

  it('cuts a block that stands alone, the longer part first', () => {
    expect(drawn(block('yellow', 11))).toEqual([['yellow 6'], ['+yellow 5']]);
    expect(drawn(block('inspection', 7))).toEqual([['inspection 4'], ['+inspection 3']]);
  });

  it('loses no flag and keeps the order, whatever the lengths', () => {
    for (const lengths of [[1], [2], [1, 1], [3, 9, 1], [20, 1, 1], [1, 1, 20]]) {
      const blocks = lengths.map((length, place) => block(`b${place}`, length));
      const shown = inTwoColumns(blocks).flatMap((parts) => parts.flatMap((part) => part.items));
      expect(shown).toEqual(blocks.flatMap((one) => one.items));
    }
  });

  it('has one column for one flag', () => {
    expect(drawn(block('only', 1))).toEqual([['only 1']]);
  });
});

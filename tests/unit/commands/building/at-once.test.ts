import { expect, test } from 'vitest';
import { atOnce } from '../../../../src/commands/build/at-once.ts';

test('all is done, no more at a time than there is room for', async () => {
  const done: number[] = [];
  let [now, most] = [0, 0];
  await atOnce(2, [1, 2, 3, 4, 5], async (thing) => {
    most = Math.max(most, ++now);
    await Promise.resolve();
    now--;
    done.push(thing);
  });
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('once a card fails no other is begun, and what it says is told', async () => {
  const begun: number[] = [];
  const { promise: first, resolve: finishFirst } = Promise.withResolvers<null>();
  const all = atOnce(2, [1, 2, 3, 4], (card) => {
    begun.push(card);
    return card === 1
      ? first.then(() => undefined)
      : Promise.reject(new Error(`card ${card} cannot be drawn`));
  });
  await expect(all).rejects.toThrow('card 2 cannot be drawn');
  finishFirst(null);
  await first;
  await Promise.resolve();
  expect(begun).toEqual([1, 2]);
});

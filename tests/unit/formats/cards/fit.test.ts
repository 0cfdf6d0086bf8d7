import { expect, test } from 'vitest';
import { box, type Box } from '../../../../src/formats/cards/box.ts';
import { fitted, sizes, type Extent, type Setting } from '../../../../src/formats/cards/fit.ts';

const room = { width: 1072, height: 476 };

/** Boxes that stand for words in type of every size from the largest to the smallest. */
const setting = (largest: number, smallest: number): Setting =>
  sizes(largest, smallest).map((pixels) => () => box([], undefined, { fontSize: pixels }));

const pixelsOf = ({ style }: Box) => Number(style?.['fontSize']);

/** A text of so many letters, none of whose words is wider than the widest, above a line of a set height. */
const textOf = (letters: number, widest: number) => (part: Box) => {
  const pixels = pixelsOf(part);
  const perLine = Math.max(1, Math.floor(room.width / (pixels * 0.45)));
  const height = Math.ceil(letters / perLine) * pixels * 1.15 + 72;
  return { width: widest * pixels * 0.45, height };
};

async function looked(settings: readonly Setting[], extentOf: (part: Box) => Extent) {
  let measured = 0;
  const found = await fitted(settings, room, (part) => {
    measured++;
    return Promise.resolve(extentOf(part));
  });
  return { pixels: pixelsOf(found), measured };
}

test.each([
  ['one word', 5, 5, 2],
  ['a headline', 60, 9, 4],
  ['a sentence', 140, 11, 4],
  ['a paragraph', 420, 12, 4],
  ['one wide number', 24, 24, 3],
])('%s is as large as it goes, and little is laid out for it', async (_, letters, widest, most) => {
  const extentOf = textOf(letters, widest);
  const all = sizes(168, 40);
  const fits = all.filter((fontSize) => {
    const { width, height } = extentOf(box([], undefined, { fontSize }));
    return width <= room.width && height <= room.height;
  });
  const { pixels, measured } = await looked([setting(168, 40)], extentOf);
  expect(pixels).toBe(fits[0]);
  expect(measured).toBeLessThanOrEqual(most);
});

test('where little of it grows with its type, what was laid out tells how far the first that fits is', async () => {
  const extentOf = (part: Box) => ({ width: 900, height: 386 + pixelsOf(part) });
  const { pixels, measured } = await looked([setting(168, 40)], extentOf);
  expect(pixels).toBe(88);
  expect(measured).toBeLessThanOrEqual(4);
});

test('what fits at no size gives way to the next setting, and of the last the smallest is taken', async () => {
  const twoSettings = [setting(168, 90), setting(80, 40)];
  expect((await looked(twoSettings, textOf(300, 12))).pixels).toBeLessThanOrEqual(80);
  expect((await looked(twoSettings, textOf(9000, 12))).pixels).toBe(40);
});

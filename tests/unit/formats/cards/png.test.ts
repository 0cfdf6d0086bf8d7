import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pngOf } from '../../../../src/made/drawn/png.ts';

const width = 40;

/** Rows of pixels, each of the colour that is told for it. */
const rowsOf = (height: number, colourAt: (x: number, y: number) => readonly number[]) =>
  Buffer.from(
    Array.from({ length: width * height }, (_, at) => [
      ...colourAt(at % width, Math.floor(at / width)),
      255,
    ]).flat(),
  );

const shown = (png: Uint8Array) => sharp(png).ensureAlpha().raw().toBuffer();

const ground = [251, 251, 248];
const ink = [21, 23, 27];

test.each([
  ['all ground', rowsOf(9, () => ground)],
  ['a column', rowsOf(9, (x) => (x > 12 && x < 30 ? ink : ground))],
  ['dots', rowsOf(9, (x, y) => ((x + y) % 3 === 0 ? ink : ground))],
  ['ink from edge to edge', rowsOf(9, (_, y) => (y === 4 ? ink : ground))],
  ['256 colours', rowsOf(9, (x, y) => [(x + y * width) % 255, 100, 0])],
])('%s is shown as it was drawn, one part beneath another', async (_, part) => {
  const lines = rowsOf(3, () => ink);
  const png = pngOf({ width, height: 21 }, [
    { row: 0, pixels: part },
    { row: 9, pixels: lines },
    { row: 12, pixels: part },
  ]);
  expect(png.readUInt32BE(20)).toBe(21);
  const drawn = Buffer.concat([part, lines, part]);
  expect((await shown(png)).equals(drawn)).toBe(true);
});

test('where no part is, the ground goes on', async () => {
  const part = rowsOf(2, (x) => (x === 7 ? ink : ground));
  const png = pngOf({ width, height: 9 }, [
    { row: 0, pixels: part },
    { row: 7, pixels: part },
  ]);
  const drawn = Buffer.concat([part, rowsOf(5, () => ground), part]);
  expect((await shown(png)).equals(drawn)).toBe(true);
});

test('of more colours than there are places the later are shown in the nearest', async () => {
  const part = rowsOf(9, (x, y) => [x + y * width, 100, 0].map((each) => Math.min(each, 255)));
  const next = rowsOf(1, (x) => [250, 101, x === 0 ? 1 : 0]);
  const png = pngOf({ width, height: 10 }, [
    { row: 0, pixels: part },
    { row: 9, pixels: next },
  ]);
  const pixels = await shown(png);
  expect([...pixels.subarray(-width * 4, -width * 4 + 3)]).toEqual([250, 100, 0]);
});

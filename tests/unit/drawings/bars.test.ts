import { expect, test } from 'vitest';
import { drawBars } from '../../../src/drawings/bars.ts';
import { drawingHtml } from '../../../src/drawings/drawing-html.ts';

const bar = (value: number, text: string) => ({
  ...{ value, told: false, own: false, date: '2023' },
  pieces: [{ text, small: false }],
});

const drawn = drawingHtml(drawBars([bar(816, '816'), bar(10, 'hardly more than 10')], 'words'));

test('bars are drawn to scale from nought, each below its words however short it is', () => {
  const tops = [...drawn.matchAll(/<rect[^>]* y="([\d.]+)rem" width="([\d.]+)%"/g)];
  expect(tops.map(([, y, width]) => [Number(y), Number(width)])).toEqual([
    [1.8, 100],
    [5.1, expect.closeTo(1.2, 1)],
  ]);
  const lines = [...drawn.matchAll(/<text[^>]* y="([\d.]+)rem"/g)].map(([, y]) => Number(y));
  expect(lines).toEqual([1.15, 4.45]);
});

test('numbers that are all nought have no bars', () => {
  expect(drawBars([bar(0, '0')], 'words')).toEqual([]);
});

import type { MeasuredNode } from '@takumi-rs/core';
import { expect, test } from 'vitest';
import { some } from '../../../some.ts';
import { cardSize } from '../../../../src/formats/cards/card.ts';
import { measureCard } from '../../../../src/made/drawn/draw-card.ts';
import { aFigure, aQuotation, aStory, hardCards, pieces } from './hard-cards.ts';

const margin = 64;
const perforation = 540;
/** Layout is reckoned in single precision. */
const slack = 1;

/** Runs of text as they are drawn, less the spaces at their ends. */
function runsOf(node: MeasuredNode): { text: string; left: number; right: number }[] {
  const [, , , , x] = node.transform;
  const own = node.runs.map(({ text, x: left, width, height }) => ({
    text,
    left: x + left,
    right: x + left + width - (/\s$/.test(text) ? height / 4 : 0),
  }));
  return [...own, ...node.children.flatMap(runsOf)];
}

const lowest = (node: MeasuredNode): number =>
  Math.max(
    node.runs.length > 0 ? node.transform[5] + node.height : 0,
    ...node.children.map(lowest),
  );

const wordsOn = (node: MeasuredNode) =>
  runsOf(node)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');

test.each(Object.entries(hardCards))('%s stays within the frame', async (_, card) => {
  const drawn = await measureCard(card);
  const [main, foot] = drawn.children;
  if (!main || !foot) throw new Error('A card has two parts');
  const beyond = some(runsOf(drawn), 'text on the card').filter(
    ({ left, right }) => left < margin - slack || right > cardSize.width - margin + slack,
  );
  expect(beyond).toEqual([]);
  expect(foot.transform[5]).toBe(perforation);
  expect(lowest(main)).toBeLessThan(perforation);
  expect(lowest(foot)).toBeLessThanOrEqual(cardSize.height);
});

test.each([
  '[at least] 8,000',
  '[more than] 14 [million] [tonnes]',
  '$5.5 [billion] [to] $5.72 [billion]',
  '13,3000',
])('%s loses neither qualifier nor unit, however much is counted', async (figure) => {
  const words = pieces(figure).map(({ text }) => text);
  for (const counts of ['deaths', 'deaths '.repeat(200)]) {
    const card = aFigure(figure, { figure: { pieces: pieces(figure), counts } });
    const shown = wordsOn(await measureCard(card));
    for (const word of some(words, 'word')) expect(shown).toContain(word);
    expect(shown).toContain('United Nations');
  }
});

const long = 'They told us in the spring that the boat would come back before the summer was over.';

test('a long quotation is set smaller, not cut', async () => {
  const shown = wordsOn(await measureCard(aQuotation([long, long, long])));
  expect(shown.match(/summer was over/g)).toHaveLength(3);
  expect(shown).not.toContain('goes on');
});

test('a quotation that cannot fit ends at the end of a sentence, and says so', async () => {
  const shown = wordsOn(await measureCard(aQuotation(Array<string>(12).fill(long))));
  expect(shown).toMatch(/summer was over\.” Ana Ruiz.*The quotation goes on\./);
});

test('a headline beyond all measure ends at a word, with a sign', async () => {
  expect(wordsOn(await measureCard(aStory(`${long} `.repeat(12))))).toMatch(/\w … Tearsheet/);
});

test.each([
  ['Arabic', 'البحر لا يقرأ ما كُتب على الجدار.'],
  ['Hebrew', 'הים לא קורא מה שכתוב על הקיר של המשרד.'],
])('words in %s begin at the right and lose no blank between them', async (_, words) => {
  const card = aQuotation([words]);
  const drawn = runsOf(await measureCard(card)).map(({ text, ...place }) => ({
    ...place,
    text: text.replace(/[\u200f“”]/g, ''),
  }));
  const placeOf = (word: string) =>
    some(
      drawn.filter(({ text }) => text === word),
      word,
    )[0];
  const [first, second] = words.split(' ').slice(0, 2).map(placeOf);
  expect(first?.right).toBeGreaterThan(cardSize.width - margin - 100);
  expect(first?.left).toBeGreaterThan(second?.right ?? Infinity);
});

test('a card of a story from the right to the left begins at the right', async () => {
  const card = hardCards['a figure of a story from the right to the left'] ?? aFigure('7');
  const drawn = await measureCard(card);
  const rows = drawn.children.flatMap((part) => part.children).flatMap((part) => part.children);
  const ends = rows.map((row) => Math.max(0, ...runsOf(row).map(({ right }) => right)));
  const last = runsOf(drawn).find(({ text }) => text === 'Tearsheet');
  expect(Math.min(...ends)).toBeGreaterThan(cardSize.width / 2);
  expect(last?.right).toBeCloseTo(cardSize.width - margin, 0);
});

test('a narrow space between words and their mark is seen', async () => {
  const drawn = await measureCard(aQuotation(['La mer'], { lang: 'fr' }));
  expect(runsOf(drawn).map(({ text }) => text)).toContain('La mer\u00a0»');
});

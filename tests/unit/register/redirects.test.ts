import { expect, test } from 'vitest';
import { readRegister } from '../../../src/register/format.ts';
import { endOfMoves, firstSlugs } from '../../../src/register/redirects.ts';

/** A register in which each of these moves stands: “a > b”. */
const register = (...moves: string[]) =>
  readRegister(
    'content/register/a.tsv',
    moves.map((move) => `stories/${move.replace(' > ', '/\tmoved\tstories/')}/\n`).join(''),
  ).lines;

test.each([
  ['what did not move', [], 'a', 'a'],
  ['a move', ['a > b'], 'a', 'b'],
  ['three moves', ['b > c', 'a > b', 'c > d'], 'a', 'd'],
  ['the middle of them', ['b > c', 'a > b', 'c > d'], 'b', 'd'],
  ['a circle', ['a > b', 'b > c', 'c > a'], 'a', null],
  ['what leads into a circle', ['a > b', 'b > c', 'c > b'], 'a', null],
])('the end of %s', (_, moves, from, end) => {
  expect(endOfMoves(register(...moves))(`stories/${from}/`)).toBe(end && `stories/${end}/`);
});

test('the end is the same whatever was asked before', () => {
  const endOf = endOfMoves(register('a > b', 'b > c', 'x > y', 'y > x', 'z > x'));
  const ends = ['c', 'b', 'a', 'x', 'z', 'y'].map((slug) => endOf(`stories/${slug}/`));
  expect(ends).toEqual(['stories/c/', 'stories/c/', 'stories/c/', null, null, null]);
});

test.each<[string, string[], Record<string, string>]>([
  ['nothing that moved', [], {}],
  ['a story that moved', ['ferry > night-ferry'], { 'night-ferry': 'ferry' }],
  ['one that moved twice', ['old-ferry > ferry', 'boat > old-ferry'], { ferry: 'boat' }],
  ['one to which two others moved', ['b > c', 'a > c'], { c: 'a' }],
  ['two stories', ['a > b', 'c > d'], { b: 'a', d: 'c' }],
  ['pages of a story alone', ['a/figures > b/figures'], {}],
  ['a circle', ['a > b', 'b > a'], {}],
])('the first slugs of %s', (_, moves, expected) => {
  expect(Object.fromEntries(firstSlugs(register(...moves)))).toEqual(expected);
});

test('long histories are followed in a time in proportion', () => {
  const moves = Array.from({ length: 40_000 }, (_, index) => `s${index} > s${index + 1}`);
  const lines = register(...moves);
  const endOf = endOfMoves(lines);
  expect(new Set(lines.map(({ path }) => endOf(path)))).toEqual(new Set(['stories/s40000/']));
  expect(firstSlugs(lines)).toEqual(new Map([['s40000', 's0']]));
});

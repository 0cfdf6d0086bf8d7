import { expect, test } from 'vitest';
import { correctionProblems } from '../../../src/register/correction-problems.ts';
import { readRegister } from '../../../src/register/format.ts';
import { storyFile } from '../edition/edition-of.ts';
import { storyOf } from '../edition/story-of.ts';

const prose = 'It saw 25 ships.';
const figures = 'figures: [{ id: ships, words: 25 ships }]\n';
const register = [
  'stories/old/\tmoved\tstories/a/',
  'stories/old/figures/barges/\twithdrawn',
  'stories/a/figures/boats/\twithdrawn',
  'stories/b/figures/rafts/\twithdrawn',
].join('\n');

test.each([
  ['of a figure that stands', 'on: ships, now: 25', []],
  ['of one that was taken out', 'on: boats', []],
  ['of one that was taken out before its story moved', 'on: [boats, barges]', []],
  ['of the story, with nothing in its place', 'on: []', []],
  ['of one that stands and one that was taken out', 'on: [ships, boats], now: 25', []],
  [
    'of one that stands, with nothing in its place',
    'on: [ships, boats]',
    ['correction-open 11:15'],
  ],
  ['of what never was', 'on: [ships, nets], now: 25', ['correction-unmatched 11:29']],
  ['of what was taken out of another story', 'on: rafts', ['correction-unmatched 11:21']],
])('a correction %s', (_, says, expected) => {
  const more = `${figures}corrections: [{ ${says}, date: 2026-12-02, was: Two., why: A slip. }]`;
  const { edition } = storyOf(prose, more);
  const { source } = storyFile('a', prose, more);
  const { lines } = readRegister('content/register/a.tsv', register);
  const problems = correctionProblems(edition.stories, lines, () => source);
  expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(expected);
});

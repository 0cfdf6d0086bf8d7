import { expect, test } from 'vitest';
import { problemsOf, storyFile } from '../edition/edition-of.ts';

const wrong = 'The storm hurt 50 men and 40 women, 200 people in all.';
const ids = `figures: [{ id: hurt, words: 200 people }, { id: men, words: 50 men }, { id: women, words: 40 women }]`;

test.each([
  ['an error that nobody answers', wrong, '', ['sum-wrong']],
  [
    'answered for the whole story',
    wrong,
    'notes: [{ text: The police say so., answers: sum-wrong }]',
    [],
  ],
  [
    'answered at the total',
    wrong,
    `${ids}\nnotes: [{ on: hurt, text: The police say so., answers: sum-wrong }]`,
    [],
  ],
  [
    'answered at a part',
    wrong,
    `${ids}\nnotes: [{ on: [men], text: The police say so., answers: sum-wrong }]`,
    [],
  ],
  [
    'an answer to nothing',
    'All is well.',
    'notes: [{ text: The police say so., answers: sum-wrong }]',
    ['answer-unmatched'],
  ],
  [
    'an answer to another thing',
    wrong,
    'notes: [{ text: The police say so., answers: number-malformed }]',
    ['answer-unmatched', 'sum-wrong'],
  ],
  ['a malformed number', 'It hurt 13,3000 people.', '', ['number-malformed']],
  [
    'a malformed number answered',
    'It hurt 13,3000 people.',
    'notes: [{ text: So printed., answers: number-malformed }]',
    [],
  ],
])('%s', (_, prose, more, expected) => {
  expect(
    problemsOf([storyFile('a', prose, more)])
      .map(({ code }) => code)
      .sort(),
  ).toEqual(expected);
});

import { expect, test } from 'vitest';
import { problemsOf, storyFile } from '../edition/edition-of.ts';

const wrong = 'The storm hurt 50 men and 40 women, 200 people in all.';
const anniversary = 'The lifeboat station, founded in 1876, marks its 140th anniversary in 2026.';
const ids =
  'figures: [{ id: hurt, words: 200 people }, { id: men, words: 50 men }, { id: women, words: 40 women }]';
const withShips = ids.replace(']', ', { id: ships, words: 7 ships }]');

test.each([
  ['an error that nobody answers', wrong, '', ['sum-wrong']],
  [
    'answered on nothing',
    wrong,
    'notes: [{ text: The police say so., answers: sum-wrong }]',
    ['front-matter-value'],
  ],
  [
    'answered on an empty list',
    wrong,
    'notes: [{ on: [], text: The police say so., answers: sum-wrong }]',
    ['front-matter-value'],
  ],
  [
    'answered at a figure that has no part in it',
    `${wrong} It took 7 ships.`,
    `${withShips}\nnotes: [{ on: ships, text: The police say so., answers: sum-wrong }]`,
    ['answer-unmatched', 'sum-wrong'],
  ],
  [
    'one of two that are answered at one',
    `${wrong} The ice hurt 30 men and 20 women, 90 people in all.`,
    `${ids}\nnotes: [{ on: hurt, text: The police say so., answers: sum-wrong }]`,
    ['sum-wrong'],
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
    'The storm hurt 200 people.',
    'figures: [{ id: hurt, words: 200 people }]\nnotes: [{ on: hurt, text: The police say so., answers: sum-wrong }]',
    ['answer-unmatched'],
  ],
  [
    'an answer to another thing',
    wrong,
    `${ids}\nnotes: [{ on: hurt, text: The police say so., answers: number-malformed }]`,
    ['answer-unmatched', 'sum-wrong'],
  ],
  ['words that are no figure', anniversary, '', ['dates-doubtful']],
  [
    'words that are no figure answered by themselves',
    anniversary,
    'notes: [{ words: 140th anniversary, text: So it says., answers: dates-doubtful }]',
    [],
  ],
  [
    'answered by more of the sentence',
    anniversary,
    'notes: [{ words: "marks its 140th anniversary in 2026.", text: So it says., answers: dates-doubtful }]',
    [],
  ],
  [
    'answered by other words',
    anniversary,
    'notes: [{ words: lifeboat station, text: So it says., answers: dates-doubtful }]',
    ['answer-unmatched', 'dates-doubtful'],
  ],
  [
    'answered by words that the text does not have',
    anniversary,
    'notes: [{ words: 150th anniversary, text: So it says., answers: dates-doubtful }]',
    ['addition-unmatched', 'answer-unmatched', 'dates-doubtful'],
  ],
  [
    'answered by words that it has twice',
    `${anniversary} Nobody knew of a 140th anniversary.`,
    'notes: [{ words: 140th anniversary, text: So it says., answers: dates-doubtful }]',
    ['addition-ambiguous', 'answer-unmatched', 'dates-doubtful', 'dates-doubtful'],
  ],
  [
    'a note on words that answers nothing',
    anniversary.replace('140', '150'),
    'notes: [{ words: 150th anniversary, text: It is now a museum. }]',
    [],
  ],
  ['a malformed number', 'It hurt 13,3000 people.', '', ['number-malformed']],
  [
    'a malformed number answered',
    'It hurt 13,3000 people.',
    'figures: [{ id: hurt, words: "13,3000 people" }]\nnotes: [{ on: hurt, text: So printed., answers: number-malformed }]',
    [],
  ],
])('%s', (_, prose, more, expected) => {
  expect(
    problemsOf([storyFile('a', prose, more)])
      .map(({ code }) => code)
      .sort(),
  ).toEqual(expected);
});

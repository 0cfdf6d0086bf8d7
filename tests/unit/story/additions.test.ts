import { expect, test } from 'vitest';
import { problemsOf, storyFile } from '../edition/edition-of.ts';

const prose = `The port counted 25 ships and 1,800 tonnes of wheat; 25 boats left. “We are glad,” said the master.

A “dark fleet” of 40 tankers was seen. It is glad of that, the dark fleet.`;

test.each([
  ['words of one figure', 'figures: [{ id: a, words: 25 ships }]', []],
  ['words that end at the number', 'figures: [{ id: a, words: counted 25 }]', []],
  ['words that stand nowhere', 'figures: [{ id: a, words: 26 ships }]', ['addition-unmatched']],
  ['words that stand twice', 'figures: [{ id: a, words: "25" }]', ['addition-ambiguous']],
  ['part of a longer number', 'figures: [{ id: a, words: "800" }]', ['addition-unmatched']],
  ['words without a figure', 'figures: [{ id: a, words: The port }]', ['addition-no-figure']],
  [
    'words with two',
    'figures: [{ id: a, words: "25 ships and 1,800" }]',
    ['addition-several-figures'],
  ],
  [
    'two for one',
    'figures: [{ id: a, words: 25 ships }, { id: b, words: counted 25 ships }]',
    ['addition-twice'],
  ],
  ['the words that open a quotation', 'quotations: [{ id: a, words: We are }]', []],
  ['with straight marks', `quotations: [{ id: a, words: '"We are' }]`, []],
  [
    'words inside a quotation',
    'quotations: [{ id: a, words: are glad }]',
    ['addition-no-quotation'],
  ],
  [
    'words of a quotation that stand elsewhere too',
    'quotations: [{ id: a, words: dark fleet }]',
    ['addition-ambiguous'],
  ],
])('%s', (_, more, expected) => {
  const codes = problemsOf([storyFile('a', prose, more)]).map(({ code }) => code);
  expect(codes.filter((code) => code.startsWith('addition-'))).toEqual(expected);
});

test('words that stand in the prose with other capitals are told as they stand there', () => {
  const found = (words: string) =>
    problemsOf([storyFile('a', prose, `figures: [{ id: a, words: ${words} }]`)])
      .filter(({ code }) => code === 'addition-unmatched')
      .map((problem) => problem.found);
  expect(found('the Port Counted 25')).toEqual([
    '“the Port Counted 25” stands nowhere in the prose; “The port counted 25” does',
  ]);
  expect(found('the harbour')).toEqual(['“the harbour” stands nowhere in the prose']);
});

test.each([
  ['who is not filed', 'figures: [{ id: a, words: 25 ships, by: eva }]', ['person-unknown']],
  [
    'a source that is not listed',
    'figures: [{ id: a, words: 25 ships, source: port }]',
    ['source-unknown'],
  ],
  [
    'a series that has no file',
    'figures: [{ id: a, words: 25 ships, series: ships }]',
    ['series-unknown'],
  ],
  ['a note on nothing', 'notes: [{ on: a, text: T. }]', ['note-unmatched']],
  [
    'one of two ids of a note',
    'figures: [{ id: a, words: 25 ships }]\nnotes: [{ on: [a, b], text: T. }]',
    ['note-unmatched'],
  ],
])('%s', (_, more, expected) => {
  const codes = problemsOf([storyFile('a', prose, more)]).map(({ code }) => code);
  expect(codes.filter((code) => code.endsWith('-unknown') || code.endsWith('-unmatched'))).toEqual(
    expected,
  );
});

test.each([
  [
    'several authors in one text',
    'byline: Ana Ruiz and Eva Díaz',
    'Write a list: `byline: [Ana Ruiz, Eva Díaz]`.',
  ],
  ['“by” before an author', 'byline: By Ana Ruiz', 'Write the name alone: `byline: Ana Ruiz`.'],
  [
    'a name in the place of a file',
    'figures: [{ id: a, words: 25 ships, by: Ana Ruiz }]',
    'Write the name of their file: `by: ana-ruiz`, and add `content/people/ana-ruiz.yaml`.',
  ],
  [
    'two ids in one text',
    'figures: [{ id: a, words: 25 ships }, { id: b, words: 12 }]\nnotes: [{ on: a and b, text: T. }]',
    'Write a list: `on: [a, b]`.',
  ],
])('%s is told as it should be written', (_, keys, mend) => {
  const whole = storyFile('a', `${prose} It has 12.`, keys.startsWith('byline') ? '' : keys);
  const source = keys.startsWith('byline')
    ? whole.source.replace(/^byline:.*$/m, keys)
    : whole.source;
  expect(problemsOf([{ ...whole, source }]).map((problem) => problem.mend)).toContain(mend);
});

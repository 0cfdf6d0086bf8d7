import { expect, test } from 'vitest';
import { ledgerParts } from '../../../src/views/ledger.ts';
import { storyOf } from '../edition/story-of.ts';
import { firstStory } from '../first-story.ts';

const { edition, story } = firstStory();
const parts = ledgerParts(edition, story);
const sentences = parts.flatMap((part) => part.sentences);
const sum = sentences[1]?.drawings[0]?.html;

test('the ledger has the headings of the story, each sentence once, and draws what belongs together', () => {
  const told = parts.map(({ heading, sentences: those }) => [
    heading,
    those.map(({ drawings, entries }) => [
      drawings.map((drawing) => drawing.heading),
      entries.map(({ id }) => id),
    ]),
  ]);
  expect(told).toEqual([
    [null, [[[], ['wheat']]]],
    [
      'The war in the background',
      [
        [['How it adds up'], ['killed', 'injured', 'casualties']],
        [['Part and whole'], ['children-killed', 'children-injured']],
        [['Before and after'], ['child-poverty']],
        [[], ['health-facilities']],
        [[], ['displaced']],
        [[], ['sexual-violence']],
      ],
    ],
  ]);
});

test('a sentence has all of its figures stressed, and says once who gives them', () => {
  const [, first] = sentences;
  expect(first?.html.match(/<b>[^<]+<\/b>/g)).toEqual([
    '<b>at least 8,000</b>',
    '<b>13,300</b>',
    '<b>21,000</b>',
  ]);
  expect(first?.says).toBe('United Nations, as of 15 February 2023');
  expect(first?.entries.map(({ says }) => says)).toEqual([null, null, null]);
});

test('who hears a number of the ledger alone hears what it counts', () => {
  expect(sentences[0]?.entries[0]?.phrase).toBe('25,000 tonnes of wheat given by Russia to Cuba');
});

test('where a sentence has figures of two days, each says its own', () => {
  const { edition: other, story: dated } = storyOf(
    'It had 21 ships and 22 boats.',
    'figures: [{ id: ships, words: 21 ships, asOf: 2023-03-01 }, { id: boats, words: 22 boats, asOf: 2023-03-02 }]',
  );
  const [sentence] = ledgerParts(other, dated)[0]?.sentences ?? [];
  expect([sentence?.says, ...(sentence?.entries.map(({ says }) => says) ?? [])]).toEqual([
    null,
    'as of 1 March 2023',
    'as of 2 March 2023',
  ]);
});

test('a sum that holds by rounding says so, and says by how much the parts differ', () => {
  expect(sum).toContain('The parts as printed add up to 21,300');
  expect(sum).toContain(
    'The numbers may be rounded: within rounding, and with “at least”, the sum holds.',
  );
});

test('the bar is to scale: 8,000 of 21,300, and a total that ends short of it', () => {
  expect(sum).toContain('width="37.56%"');
  expect(sum).toContain('x2="98.59%"');
});

test('parts are drawn against the whole that the words name', () => {
  const [killed, injured] = [487 / 8000, 954 / 13300].map((share) => (share * 100).toFixed(2));
  expect(sentences[2]?.drawings[0]?.html).toContain(`width="${killed}%"`);
  expect(sentences[2]?.drawings[0]?.html).toContain(`width="${injured}%"`);
});

test('a note on several figures is told at the first of them', () => {
  const entries = sentences.flatMap((sentence) => sentence.entries);
  expect(
    entries.map(({ notes, toldAbove }) => [notes.map(({ number }) => number), toldAbove]),
  ).toEqual([
    [[1], []],
    [[3, 4], []],
    [[2], [3]],
    [[], [3]],
    [[], [4]],
    [[], [4]],
    [[], []],
    [[5], []],
    [[6], []],
    [[7], []],
  ]);
});

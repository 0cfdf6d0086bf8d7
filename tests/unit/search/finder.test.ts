import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { digitsAsked, finder, monthsWith, type Found } from '../../../src/search/finder.ts';
import { firstPart, valuesInParts } from '../../../src/search/first-part.ts';
import { digitsOf } from '../../../src/search/parts.ts';
import { roundsTo } from '../../../src/search/numbers.ts';
import { storyText } from '../../../src/search/story-text.ts';
import { personFile, storyFile } from '../edition/edition-of.ts';

const files = [
  storyFile('grain', 'The ship brought 25,000 tonnes of wheat. A crowd of 25,000 people came.'),
  storyFile(
    'refugees',
    'Some 14 million people fled, said Matilda Bogner. “We have counted 8,006 of the dead,” Ms. Bogner said. The train to Łódź was late.',
  ),
  storyFile('later', 'Nobody came.', 'status: draft'),
  {
    path: 'series/dead.yaml',
    source: 'name: Civilians killed\nby: bogner\nvalues: [{ date: 2023, value: 8006 }]\n',
  },
  personFile('bogner', 'Matilda Bogner', 'aliases: [Ms. Bogner]'),
];
const { edition } = readEdition(files);
const first = firstPart(edition);
const known = finder();
known.addFirst(first);
known.addTexts(
  edition.stories
    .filter(({ status }) => status === 'published')
    .map((story) => storyText(edition, story)),
);

/** What was found, each with what is marked of it between brackets. */
const told = (found: readonly Found[]) =>
  found.map(({ thing, marks }) => {
    const text = thing.kind === 'sentence' ? thing.passage.text : thing.title;
    return marks.reduceRight(
      (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    );
  });

test.each(['14 million', '14,000,000', '14m', '14.000.000', '14 millones'])(
  '“%s” finds the figure of that value, however it is printed',
  (query) => {
    expect(told(known.find(query).equal)).toEqual([
      '[Some 14 million] people fled, said Matilda Bogner.',
    ]);
  },
);

test('words beside a number narrow what has it', () => {
  expect(told(known.find('25,000').equal)).toHaveLength(2);
  expect(told(known.find('25,000 tonnes').equal)).toEqual([
    'The ship brought [25,000 tonnes] of wheat.',
  ]);
  expect(told(known.find('25,000 barrels').equal)).toHaveLength(2);
});

test('a round number finds what it is the round form of, apart', () => {
  const { equal, near } = known.find('8000');
  expect(told(equal)).toEqual([]);
  expect(told(near)).toEqual(['“We have counted [8,006] of the dead,” Ms. Bogner said.']);
});

test('a name finds its person first, then every sentence that has it, marked', () => {
  const { typed } = known.find('bogner');
  expect(told(typed)[0]).toBe('Matilda [Bogner]');
  expect(told(typed)).toContain('“We have counted 8,006 of the dead,” Ms. [Bogner] said.');
});

test.each(['Łódź', 'lodz', 'LODZ', 'Lodż'])('accents make no difference: %s', (query) => {
  expect(told(known.find(query).typed)).toEqual(['The train to [Łódź] was late.']);
});

test('headlines are found, drafts are not', () => {
  expect(told(known.find('headline').typed).sort()).toEqual([
    '[Headline] of grain',
    '[Headline] of refugees',
  ]);
  expect(JSON.stringify(first)).not.toContain('later');
});

test('what nobody wrote is looked for nearly as it was typed; numbers never are', () => {
  expect(told(known.find('Bogmer').typed)[0]).toBe('Matilda [Bogner]');
  expect(known.find('25,001')).toEqual({ equal: [], near: [], typed: [], partly: [] });
});

test('the first part tells in which months a number stands', () => {
  expect(first.months).toEqual(['2026-12']);
  expect(monthsWith(first.values ?? {}, '14 million')).toEqual([0]);
  expect(monthsWith(first.values ?? {}, '8000')).toEqual([0]);
  expect(monthsWith(first.values ?? {}, '77')).toEqual([]);
});

test('of hundreds of stories the numbers stand in parts by their digits, each once, and the rest as it does of few', () => {
  const story = edition.stories.filter(({ slug }) => slug === 'refugees');
  const many = {
    ...edition,
    stories: Array.from({ length: 201 }, () => story).flat(),
  };
  const few = { ...edition, stories: story };
  expect(valuesInParts(few)).toBe(null);
  expect(Object.fromEntries(valuesInParts(many) ?? [])).toEqual({
    4: { 8006: [0] },
    8: { 14000000: [0] },
  });
  const { values, stories, ...rest } = firstPart(few);
  expect(values).toEqual({ 8006: [0], 14000000: [0] });
  expect(firstPart(many)).toEqual({
    ...rest,
    stories: many.stories.flatMap(() => stories),
    digits: [4, 8],
  });
});

test('whatever is found by a number has as many digits as are asked for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 0, max: 9 }),
      fc.double({ min: 0.9, max: 1.6, noNaN: true }),
      (lead, noughts, times) => {
        const number = lead * 10 ** noughts;
        for (const value of [number, number * times]) {
          if (value !== number && !roundsTo(value, number)) continue;
          expect(digitsAsked(String(number))).toContain(digitsOf(value));
        }
      },
    ),
    {
      examples: [
        [1, 3, 0.95],
        [1, 3, 1.499],
        [10, 5, 0.995],
      ],
    },
  );
  expect(digitsAsked(`${'9'.repeat(400)} or 14`)).toEqual(new Set([2]));
});

test('each sentence of a story is there once', () => {
  const [story] = edition.stories.filter(({ slug }) => slug === 'refugees');
  const texts = story ? storyText(edition, story).passages.map(({ text }) => text) : [];
  expect(texts.toSorted()).toEqual([
    'A standfirst.',
    'Some 14 million people fled, said Matilda Bogner.',
    'The train to Łódź was late.',
    '“We have counted 8,006 of the dead,” Ms. Bogner said.',
  ]);
});

test('a series is found by its name', () => {
  expect(told(known.find('civilians killed').typed)[0]).toBe('[Civilians] [killed]');
});

test('where nothing has all of the words, what has most of them is told apart', () => {
  const { typed, partly } = known.find('how many million people fled');
  expect(typed).toEqual([]);
  expect(told(partly)).toEqual(['Some 14 [million] [people] [fled], said Matilda Bogner.']);
  expect(known.find('million people').partly).toEqual([]);
  expect(known.find('nobody knows').partly).toEqual([]);
});

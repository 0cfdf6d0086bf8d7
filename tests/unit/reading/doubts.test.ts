import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/reading/doubts/doubts.ts';
import { sorts } from '../../../src/reading/doubts/ties/index.ts';
import { readingOf } from './reading-of.ts';

/** What is doubted in a text, and what holds in it: kind and numbers. */
function told(text: string, lang = 'en') {
  const { doubts, relations, figures } = readingOf(text, lang);
  const textOf = (index: number | null): string =>
    index === null ? '100%' : (figures[index]?.text ?? '');
  return {
    doubts: doubts.map(
      ({ kind, parts, total }) => `${kind}: ${[...parts, total].map(textOf).join(' / ')}`,
    ),
    holds: relations
      .filter(({ holds }) => holds !== 'no')
      .map(({ parts, total }) => [...parts, total].map(textOf).join(' / ')),
    errors: relations.filter(({ holds }) => holds === 'no').length,
  };
}

const inText = [...rules, ...sorts]
  .filter(({ kind }) => kind !== 'headline')
  .filter(({ example }) => !example.holds.includes('\n'))
  .map(({ kind, example }) => ({ kind, ...example }));

describe('the example of each kind', () => {
  it.each(inText)('holds: $holds', ({ holds }) => {
    expect(told(holds)).toMatchObject({ doubts: [], errors: 0 });
  });

  it.each(inText)('is doubted: $fails', ({ kind, fails }) => {
    expect(told(fails).doubts).toEqual([expect.stringContaining(`${kind}: `)]);
  });
});

describe('a phrase is told whole or not at all', () => {
  it('all three of part, whole and share', () => {
    const text = (share: number) =>
      `In all 34 of the 136 drivers who were stopped on Monday, or ${share}%, were over the limit.`;
    expect(told(text(25)).holds).toEqual(['34 / 136 / 25%']);
    expect(told(text(35)).holds).toEqual([]);
  });
});

it.each([
  'At the edge of the town stood 954 more.\n\nThe number of flats rose from 5,349 to 6,294, the auditor said.',
  'The number of pupils rose from 4,018 to 4,798 in three years.\n\nIn a survey of 7,100 pupils 23% had been tested.',
  'They built 14 flats in 3 cities and held 22 people in all.',
  'They sent 500 tents, 3,000 blankets and 2 tonnes of flour, 40 lorries in all.',
  'He kept 20 cows as well as 12 goats, of which 25 were sold in the spring.',
  'Three of his crowds, including 28,000 in Tampa, were the largest of the year.',
  'Sanders led among voters under 30, and Clinton among those 45 and over.',
  'The party can count on the 171 of the 12 states that lean its way.',
  'Warming is limited to 2 degrees Celsius (3.6 degrees Fahrenheit) above the average.',
  'Three bridges were shut, 14 flats in Mill Lane and nine in Ferry Street without water.',
  'Twelve of the 30 runners who set off came home. The others, 18 in all, took the bus.',
  'Seven of the eight judges read the file. One was taken ill, and the remaining seven ruled.',
  'Nearly half of the heat, 45 per cent, comes from wood. A further 30 per cent is gas and the rest, 25 per cent, waste.',
])('nothing is said of: %s', (text) => {
  expect(told(text)).toMatchObject({ doubts: [], errors: 0 });
});

describe.each([
  ['cents beside dollars', 'Bus fares go up by {50|70} cents. A ticket, now $2, will cost $2.50.'],
  [
    'words for many times',
    'It was a {tenfold|fivefold} rise: 40 people wrote in the first week, and 400 in the second.',
  ],
  [
    'minutes that make hours',
    'The school gives 40 lessons of 45 minutes each, {30|36} hours in all.',
  ],
  [
    'a period that counts as one',
    'The pump clears 30 litres a second. In an hour it moved {108,000|180,000} litres.',
  ],
  [
    'a rate behind what it measures',
    'They clear 30 hectares of the reserve a week. In the 52 weeks to June it was {1,560|1,650} hectares.',
  ],
  [
    'what was before what is',
    'Places at the camp got {cheaper|dearer}. A week that cost €95 last summer is now €80.',
  ],
  [
    'what was behind “than”, far off',
    "Monday's tremor, put at 5.1, was {weaker|stronger} than the one that shook the same villages in May, which reached 5.9.",
  ],
  [
    'a size, told finely beside what it is the difference of',
    'Some 1,950 families wait for a flat. That is {350|250} more than the 1,600 on the list in March.',
  ],
  [
    'points called per cent',
    'The share of those who cycle is 16 per cent, compared with 20 per cent in 2021. The fall of four {points|per cent} was put down to the rain.',
  ],
  [
    'a growth that another paragraph tells',
    'Cases of the fever dropped by {30|40} per cent last year.\n\nDoctors saw 840 of them, compared with 1,200 the year before.',
  ],
  [
    'two amounts that were changed at one rate',
    'The cup went for £20,000 (€23,000). The sale as a whole made £100,000, or €{115,000|135,000}.',
  ],
  ['twelve months', 'The rent is £900 a month, or £{10,800|11,800} a year.'],
])('numbers tied by %s', (_, text) => {
  const versionOf = (chosen: '$1' | '$2'): string => text.replace(/\{(.*?)\|(.*?)\}/, chosen);

  it('are asked about where they miss each other, and not where they agree', () => {
    expect(told(versionOf('$1')).doubts).toEqual([]);
    expect(told(versionOf('$2')).doubts).toHaveLength(1);
  });
});

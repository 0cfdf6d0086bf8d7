import { describe, expect, test } from 'vitest';
import { quoted, readingOf, row } from './reading-of.ts';

const STORY = `Nikolai Patrushev, Secretary of Russia’s Security Council and a top ally of President Vladimir Putin, arrived in Cuba on Wednesday and met Raúl Castro and President Miguel Díaz-Canel.
The month before, Russia had given Cuba an “emergency” donation of 25,000 tonnes of wheat.
Andrei Guskov, Russia’s ambassador to Cuba, said that Moscow “accompanies Cuba’s efforts in its development in areas such as industry, machinery, transportation, and energy.”
In Venezuela Mr. Patrushev said that Russia faces “political pressure, military blackmail,” which suggests that he holds the United States to be using any means.
The United Nations has documented at least 8,000 civilian deaths and 13,300 injuries, 21,000 civilian casualties in all. Among them are 487 children killed and 954 injured.
The share of Ukrainian children who live in poverty has risen from 43% to 82%, according to UNICEF.
More than 800 health care facilities have been destroyed, and thousands of children have gone without proper medical care.
Russian bombing has reportedly displaced 14 million people, many of them without electricity, food or water.
The UN has found more than 100 cases of sexual violence, hundreds of instances of “enforced disappearances and arbitrary detention”, and torture.
“These are just the cases that we have been able to document,” Ms. Bogner said. “The real scale of these things is yet to be fully understood.”
Matilda Bogner heads the U.N. Human Rights Monitoring Mission in Ukraine. She met Gov. J. Smith, of the U.S. Senate.`;

const reading = readingOf(STORY);

describe('the first story', () => {
  test('figures with value, unit and qualifier', () => {
    expect(reading.figures.map(row)).toEqual([
      ['25,000', 25_000, 'tonnes of wheat', null],
      ['8,000', 8_000, 'civilian deaths', 'at least'],
      ['13,300', 13_300, 'injuries', null],
      ['21,000', 21_000, 'civilian casualties', null],
      ['487', 487, 'children', null],
      ['954', 954, 'injured', null],
      ['43% to 82%', [43, 82], '%', null],
      ['800', 800, 'health care facilities', 'More than'],
      ['14 million', 14_000_000, 'people', 'reportedly'],
      ['100', 100, 'cases of sexual violence', 'more than'],
    ]);
  });

  test('quotations with kind and speaker', () => {
    expect(reading.quotations.map(quoted)).toEqual([
      ['phrase', null, 'emergency'],
      [
        'partial',
        'Andrei Guskov',
        'accompanies Cuba’s efforts in its development in areas such as industry, machinery, transportation, and energy.',
      ],
      ['partial', 'Nikolai Patrushev', 'political pressure, military blackmail,'],
      ['partial', 'United Nations', 'enforced disappearances and arbitrary detention'],
      ['direct', 'Matilda Bogner', 'These are just the cases that we have been able to document,'],
      ['direct', 'Matilda Bogner', 'The real scale of these things is yet to be fully understood.'],
    ]);
  });

  test('the sum holds by rounding, the children are among its total, the share of poor children rose', () => {
    expect(
      reading.relations.map(({ kind, total, parts, holds }) => [kind, total, parts, holds]),
    ).toEqual([
      ['sum', 3, [1, 2], 'rounding'],
      ['share', 3, [4], 'exactly'],
      ['share', 3, [5], 'exactly'],
      ['change', 6, [6], 'exactly'],
    ]);
  });

  test('titles, initials and the marks of a quotation do not end a sentence', () => {
    expect(reading.sentences.map((passage) => passage.length)).toEqual([
      1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2,
    ]);
  });
});

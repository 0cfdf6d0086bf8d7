import { expect, test } from 'vitest';
import { readingOf } from './reading-of.ts';

/** A text, and each relation as kind, the texts of total and parts, and how it holds. */
const RELATIONS: [string, unknown[][]][] = [
  [
    'It counted 8,000 deaths and 13,300 injuries, 21,000 in all.',
    [['sum', '21,000', ['8,000', '13,300'], 'rounding']],
  ],
  [
    'It counted 8,000 deaths and 13,800 injuries, 22,600 in all.',
    [['sum', '22,600', ['8,000', '13,800'], 'no']],
  ],
  [
    'They won 19 seats, 9 seats and 7 seats, making 34 in all.',
    [['sum', '34', ['19', '9', '7'], 'no']],
  ],
  [
    'At least 8,000 deaths and 13,300 injuries, 30,000 in all.',
    [['sum', '30,000', ['8,000', '13,300'], 'rounding']],
  ],
  ['There were 20 people, including 8 children.', [['share', '20', ['8'], 'exactly']]],
  ['There were 20 people, including 28 children.', [['share', '20', ['28'], 'no']]],
  [
    'Some 12 of its 48 members, or 25 percent, left.',
    [['share', '25 percent', ['12', '48'], 'exactly']],
  ],
  [
    'Of 1,204 children, 181, or 25 percent, fell ill.',
    [['share', '25 percent', ['181', '1,204'], 'no']],
  ],
  ['The number doubled from 20 to 40.', [['change', '20 to 40', ['20 to 40'], 'exactly']]],
  ['The number fell from 20 to 40.', [['change', '20 to 40', ['20 to 40'], 'no']]],
  ['A rise of 48% from 27 to 40.', [['change', '48%', ['27 to 40'], 'rounding']]],
  [
    'It fell to 24 percent from 26 percent.',
    [['change', '24 percent', ['26 percent', '24 percent'], 'exactly']],
  ],
  ['In 12 towns 8 men and 5 women met; 40 came later.', []],
];

test.each(RELATIONS)('%s', (text, expected) => {
  const { relations, figures } = readingOf(text);
  const textOf = (index: number): string | undefined => figures[index]?.text;
  expect(
    relations.map(({ kind, total, parts, holds }) => [
      kind,
      textOf(total),
      parts.map(textOf),
      holds,
    ]),
  ).toEqual(expected);
});

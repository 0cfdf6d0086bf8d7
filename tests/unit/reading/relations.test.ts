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
  [
    'Exports rose from 120 to 132, an increase of 21 percent.',
    [
      ['change', '120 to 132', ['120 to 132'], 'exactly'],
      ['change', '21 percent', ['120 to 132'], 'no'],
    ],
  ],
  [
    'Profit was $55 million, up 30% from $50 million.',
    [['change', '30%', ['$50 million', '$55 million'], 'no']],
  ],
  ['Staff fell by 150 to 1,050 from 1,300.', [['change', '150', ['1,300', '1,050'], 'no']]],
  ['Deaths rose in 12 towns to 45 from 30.', [['change', '45', ['30', '45'], 'exactly']]],
  [
    'It asked 240 homes, of which 60, or 40 per cent, answered.',
    [['share', '40 per cent', ['60', '240'], 'no']],
  ],
  ['It sent 250 of the 700 tonnes.', [['share', '700', ['250'], 'exactly']]],
  [
    'It killed 135, of whom 85 were men, 45 women and 3 girls.',
    ['85', '45', '3'].map((part) => ['share', '135', [part], 'exactly']),
  ],
  ['It holds 12,000 people, 13,000 of them children.', [['share', '12,000', ['13,000'], 'no']]],
  [
    'He wrote 12,000 letters to 40 editors, 900 of them in ink.',
    [['share', '12,000', ['900'], 'exactly']],
  ],
  [
    'A total of 45 died: 30 men, 12 women and 4 children.',
    [['sum', '45', ['30', '12', '4'], 'no']],
  ],
  ['A total of 45 teams came: 12 won medals and 8 won gold.', []],
  ['Today 3 died and 4 were hurt, bringing the toll to 57.', []],
  ['Today 30 men and 4 women died, bringing the toll to 12.', [['sum', '12', ['30', '4'], 'no']]],
  ['In 12 towns 8 men and 5 women met; 40 came later.', []],
];

test.each(RELATIONS)('%s', (text, expected) => {
  const { relations, figures } = readingOf(text);
  const textOf = (index: number): string | undefined => figures[index]?.text;
  expect(
    relations.map(({ kind, total, parts, holds }) => [
      kind,
      total === null ? '100%' : textOf(total),
      parts.map(textOf),
      holds,
    ]),
  ).toEqual(expected);
});

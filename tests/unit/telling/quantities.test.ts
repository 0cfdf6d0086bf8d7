import { expect, test } from 'vitest';
import { publishedStories } from '../../../src/edition/edition.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { courseDrawing } from '../../../src/telling/series/course.ts';
import { quantitiesOf, rowsOf } from '../../../src/telling/figures/quantities.ts';
import { personFile, storyFile } from '../edition/edition-of.ts';
import * as words from '../../../src/wording/en/index.ts';

const figure = (words: string, date: string, by = 'ana', counts = 'ships sunk') =>
  `  - { id: f-${words}, words: '${words}', counts: ${counts}, by: ${by}, asOf: ${date} }`;

const people = [personFile('ana', 'Ana Pérez'), personFile('eva', 'Eva Roth')];

function read(...stories: string[][]) {
  const prose = 'They counted 21 here, 22 there, 23 inland and 24 abroad.';
  const files = stories.map((figures, index) =>
    storyFile(`s${index}`, prose, `figures:\n${figures.join('\n')}`),
  );
  const { edition } = readEdition([...files, ...people]);
  const standings = publishedStories(edition).flatMap((story) =>
    story.figures.filter(({ counts }) => counts !== null).map((each) => ({ story, figure: each })),
  );
  return { edition, quantities: quantitiesOf(edition, standings) };
}

const lines = (...stories: string[][]) => {
  const { edition, quantities } = read(...stories);
  return quantities.map((quantity) => [
    quantity.name,
    rowsOf(edition, quantity, words).map(({ face, line }) => `${face.text}: ${line}`),
  ]);
};

test.each([
  [
    'one thing under one name, by date, and each line only what differs',
    [[figure('22', '2023-03-05'), figure('21', '2023-02-12'), figure('23', '2023-03-24', 'eva')]],
    [
      [
        'Ships sunk',
        ['21: Ana Pérez, 12 February 2023', '22: 5 March 2023', '23: Eva Roth, 24 March 2023'],
      ],
    ],
  ],
  [
    'another thing under another name',
    [[figure('21', '2023-02-12'), figure('22', '2023-02-12', 'ana', 'boats lost')]],
    [
      ['Ships sunk', ['21: Ana Pérez, 12 February 2023']],
      ['Boats lost', ['22: Ana Pérez, 12 February 2023']],
    ],
  ],
  [
    'what several stories tell alike once',
    [[figure('21', '2023-02-12')], [figure('21', '2023-02-12')]],
    [['Ships sunk', ['21: Ana Pérez, 12 February 2023, in 2 stories']]],
  ],
  [
    'the same once, where one story begins its sentence with the words that limit it',
    [
      [figure('21', '2023-02-12', 'ana', 'ships sunk, qualifier: More than')],
      [figure('21', '2023-02-12', 'ana', 'ships sunk, qualifier: more than')],
    ],
    [['Ships sunk', ['more than 21: Ana Pérez, 12 February 2023, in 2 stories']]],
  ],
  [
    'one count once, though several give it, by whoever names its day most closely',
    [
      [figure('21', '2023-02', 'eva')],
      [figure('21', '2023-02-12')],
      [figure('21', '2023-03-12', 'eva')],
    ],
    [
      [
        'Ships sunk',
        [
          '21: Ana Pérez, 12 February 2023, in 2 stories; also: Eva Roth',
          '21: Eva Roth, 12 March 2023',
        ],
      ],
    ],
  ],
])('figures are listed: %s', (_, stories, expected) => {
  expect(lines(...stories)).toEqual(expected);
});

const drawn = (...figures: string[]) => {
  const { edition, quantities } = read(figures);
  const [quantity] = quantities;
  return quantity ? courseDrawing(edition, quantity, words) : null;
};

test('what was counted on three days is drawn over time, with the same in words', () => {
  const drawing = drawn(
    figure('21', '2023-01-01'),
    figure('22', '2023-01-11'),
    figure('24', '2023-01-21'),
  );
  expect(drawing?.heading).toBe('Ships sunk');
  expect(drawing?.html).toContain(
    'Figures from: Ana Pérez. Drawn to scale from 20, not from zero: 21 as of 1 January 2023, 22 as of 11 January and 24 as of 21 January. Each count stands until the next.',
  );
  expect(drawing?.html.match(/cx="([^"]*)"/g)).toEqual(['cx="0%"', 'cx="50%"', 'cx="100%"']);
});

test('two days make no course, nor do three of two speakers', () => {
  expect(drawn(figure('21', '2023-01-01'), figure('22', '2023-01-11'))).toBeNull();
  expect(
    drawn(
      figure('21', '2023-01-01'),
      figure('22', '2023-01-11'),
      figure('24', '2023-01-21', 'eva'),
    ),
  ).toBeNull();
});

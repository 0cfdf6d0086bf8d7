import { expect, test } from 'vitest';
import { storyRows } from '../../../src/telling/story-rows.ts';
import { personFile } from '../edition/edition-of.ts';
import { storyOf } from '../edition/story-of.ts';

const long = 'word '.repeat(60);
const four = 'Of the ships 21 came, 22 left, 23 sank and 24 burned.';

/** The rows of a story: how many blocks stand together, and the figures beside them. */
const rows = (prose: string) => {
  const { edition, story } = storyOf(prose);
  return storyRows(edition, story).map(({ blocks, margin, tally }) => [
    blocks.length,
    margin.flatMap(({ figures }) => figures).length,
    tally?.count ?? 0,
  ]);
};

test.each([
  [
    'text without figures stands alone',
    [long, long],
    [
      [1, 0, 0],
      [1, 0, 0],
    ],
  ],
  [
    'a figure stands beside its own paragraph',
    [`${long} It saw 25 ships.`, long],
    [
      [1, 1, 1],
      [1, 0, 0],
    ],
  ],
  [
    'a margin taller than its text takes in the next paragraph',
    [four, long, long],
    [
      [2, 4, 4],
      [1, 0, 0],
    ],
  ],
  [
    'but never a heading',
    [four, '## War', long],
    [
      [1, 4, 4],
      [1, 0, 0],
      [1, 0, 0],
    ],
  ],
  [
    'each part tells at its last figures how many it has',
    [
      `${long} It saw 25 ships.`,
      long,
      `${long} It saw 26 ships.`,
      '## War',
      `${long} It saw 27 ships.`,
    ],
    [
      [1, 1, 0],
      [1, 0, 0],
      [1, 1, 2],
      [1, 0, 0],
      [1, 1, 1],
    ],
  ],
])('%s', (_, paragraphs, expected) => {
  expect(rows(paragraphs.join('\n\n'))).toEqual(expected);
});

const people = [personFile('ana', 'Ana Pérez'), personFile('eva', 'Eva Roth')];

/** What stands in the margin beside one paragraph: each figure with its label, then who says so. */
const margin = (prose: string, figures: readonly string[]) => {
  const more = `figures:\n${figures.map((figure) => `  - { ${figure} }`).join('\n')}`;
  const { edition, story } = storyOf(prose, more, people);
  return storyRows(edition, story).flatMap((row) =>
    row.margin.flatMap(({ figures: those, says }) => [
      ...those.map(({ face, label }) => `${face.text}: ${label}`),
      says,
    ]),
  );
};

const prose = 'They counted 21 here, 22 there, 23 inland and 24 abroad.';
const counts = (words: number, what: string, more = '') =>
  `id: f-${words}, words: '${words}', counts: '${what}'${more}`;
const ana = ', by: ana, asOf: 2023-03-05';

const dated = (date: string) => counts(21, 'ships sunk', `, by: ana, asOf: ${date}`);
const others = counts(22, 'boats lost', ', by: eva, asOf: 2025-12');

test.each([
  ['a day of the year of the story without it', [dated('2026-03-05')], 'as of 5 March'],
  ['a day of another year with it', [dated('2025-03-05')], 'as of 5 March 2025'],
  ['a month after the story with it', [dated('2026-12')], 'as of December 2026'],
  ['each date with it beside one of another year', [dated('2026-03'), others], 'as of March 2026'],
])('the margin tells %s', (_, figures, day) => {
  expect(margin(prose, figures)).toContain(`Ana Pérez, ${day}`);
});

test.each([
  [
    'who says so and of when is said once',
    [
      counts(21, 'ships sunk', ana),
      counts(22, 'boats lost', ana),
      counts(23, 'crews missing', ana),
      counts(24, 'men home', ana),
    ],
    [
      '21: ships sunk',
      '22: boats lost',
      '23: crews missing',
      '24: men home',
      'Ana Pérez, as of 5 March 2023',
    ],
  ],
  [
    'beneath the same thing only its day is said',
    [
      counts(21, 'ships sunk', ', by: ana, asOf: 2023-03-01'),
      counts(22, 'ships sunk', ana),
      counts(23, 'boats lost', ana),
      counts(24, 'men home', ', by: eva'),
    ],
    [
      '21: ships sunk, as of 1 March 2023',
      '22: as of 5 March 2023',
      '23: boats lost',
      'Ana Pérez',
      '24: men home',
      'Eva Roth',
    ],
  ],
  [
    'of what begins alike the head is said again, since it says what is counted',
    [
      counts(21, 'cases put down to the Russian side', ana),
      counts(22, 'cases put down to the Ukrainian side', ana),
      counts(23, 'cases put down to nobody', ana),
      counts(24, 'men home', ana),
    ],
    [
      '21: cases put down to the Russian side',
      '22: cases put down to the Ukrainian side',
      '23: cases put down to nobody',
      '24: men home',
      'Ana Pérez, as of 5 March 2023',
    ],
  ],
  [
    'a phrase at the end that the one above has too is left out, and nothing that it only begins with',
    [
      counts(21, 'children killed on the coast', ana),
      counts(22, 'children injured on the coast', ana),
      counts(23, 'people on the coast', ana),
      counts(24, 'people who want to go home', ana),
    ],
    [
      '21: children killed on the coast',
      '22: children injured',
      '23: people on the coast',
      '24: people who want to go home',
      'Ana Pérez, as of 5 March 2023',
    ],
  ],
  [
    'the place is told where it says what is counted',
    [
      counts(21, 'people displaced inside Ukraine', ana),
      counts(22, 'refugees from Ukraine', ana),
      counts(23, 'homes lost inside Ukraine', ana),
      counts(24, 'schools inside Ukraine', ana),
    ],
    [
      '21: people displaced inside Ukraine',
      '22: refugees from Ukraine',
      '23: homes lost inside Ukraine',
      '24: schools inside Ukraine',
      'Ana Pérez, as of 5 March 2023',
    ],
  ],
  [
    'a list is not cut, nor what two labels differ in',
    [
      counts(
        21,
        'share of all the many casualties caused by missiles, by explosive weapons or by mines in fields',
        ana,
      ),
      counts(
        22,
        'cases of arbitrary detention in the prisons and camps of the north, by forces of the one side',
        ana,
      ),
      counts(
        23,
        'cases of arbitrary detention in the prisons and camps of the north, by forces of the other',
        ana,
      ),
      counts(24, 'men home', ana),
    ],
    [
      '21: share of all the many casualties caused …',
      '22: cases of arbitrary detention in the prisons and camps of the north, by forces of the one side',
      '23: cases of arbitrary detention in the prisons and camps of the north, by forces of the other',
      '24: men home',
      'Ana Pérez, as of 5 March 2023',
    ],
  ],
  [
    'the place that all is about is left out, and of what is long the end',
    [
      counts(21, 'ships sunk in Ukraine', ana),
      counts(
        22,
        'boats lost in Ukraine, by our own count of every one of the harbours of the coast',
        ana,
      ),
      counts(23, 'crews in Ukraine', ana),
      counts(24, 'men who came home from the war in the end of all the winters', ana),
    ],
    [
      '21: ships sunk',
      '22: boats lost',
      '23: crews in Ukraine',
      '24: men who came home from the war in the end of all the winters',
      'Ana Pérez, as of 5 March 2023',
    ],
  ],
])('in the margin %s', (_, figures, expected) => {
  expect(margin(prose, figures)).toEqual(expected);
});

test('a part is told by its own noun, and of which total it is', () => {
  expect(
    margin('They hurt 50 men and 40 women, 90 people in all.', [
      "id: a, words: 50 men, counts: 'men among the victims of the storm'",
      "id: b, words: 40 women, counts: 'women among the victims of the storm'",
      "id: c, words: 90 people, counts: 'victims of the storm'",
    ]),
  ).toEqual([
    '50: men, of the 90',
    '40: women, of the 90',
    '90: victims of the storm',
    'The report names no source',
  ]);
});

test('tells a label whole where the paragraph beside it is tall enough for four lines, else as far as three hold it', () => {
  const paragraphs = [
    `They saw 25. ${long}`,
    ...['## War', 'They saw 26.'],
    ...['## Peace', `They saw 27. ${long}`],
  ].join('\n\n');
  const beneath = 'boats that a winter storm drove ashore';
  expect(
    margin(paragraphs, [
      counts(25, `${beneath} in one night of the year before our count`),
      counts(26, `${beneath} in two nights of the year before our count`),
      counts(27, `${beneath} in three nights of the longest of all winters of the north`),
    ]),
  ).toEqual([
    `25: ${beneath} in one night of the year before our count`,
    'The report names no source',
    `26: ${beneath} in two nights of the year …`,
    'The report names no source',
    `27: ${beneath} in three nights of the longest of all winters …`,
    'The report names no source',
  ]);
});

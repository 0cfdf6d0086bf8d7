import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { storyFile } from '../edition/edition-of.ts';

const more = `figures:
  - { id: ships, words: 25 ships }
  - { id: poor, words: from 43% to 82% }
  - { id: boats, words: at dawn 30 boats, counts: boats seen }
  - { id: boats-again, words: all 30 boats, counts: boats seen }
  - { id: north, words: 400 kites in the north }
  - { id: south, words: 400 kites in the south }
  - { id: cargo, words: 900 tonnes }
  - { id: masts, words: two masts }
  - { id: aid, words: $5 million }`;
const prose =
  'It saw 25 ships and at dawn 30 boats. Later all 30 boats were gone. ' +
  'Poverty rose from 43% to 82%. It saw 400 kites in the north and 400 kites in the south, and two masts, and brought 900 tonnes. It cost $5 million.';

test.each([
  ['Office sees 25 ships', [['25', 'ships']]],
  ['Office sees more than 25 and a mast', [['more than 25', 'ships']]],
  ['Poverty rises from 43% to 82%', [['43% to 82%', 'poor']]],
  ['Told twice, 30 boats are one figure', [['30', 'boats']]],
  ['Of 400 kites nobody can say which', [['400', null]]],
  ['It brought 900 tonnes of grain', [['900 tonnes', 'cargo']]],
  ['It brought 900 tonnages', []],
  ['Two offices saw nothing', []],
  ['Two masts are seen', [['Two', 'masts']]],
  ['25 whales are no ships', []],
  ['It saw 26 ships', []],
  ['Five million flee', []],
  ['It cost 5 million', []],
  ['It cost $5 million', [['$5 million', 'aid']]],
])('%s: what the text tells too is marked', (headline, marked) => {
  const { path, source } = storyFile('a', prose, more);
  const { edition } = readEdition([
    { path, source: source.replace('Headline of a', `"${headline}"`) },
  ]);
  const [story] = edition.stories;
  const found = story?.headFigures.map(({ stands, marked: { start, end }, id }) => [
    stands,
    headline.slice(start, end),
    id,
  ]);
  expect(found).toEqual(marked.map(([text, id]) => ['headline', text, id]));
});

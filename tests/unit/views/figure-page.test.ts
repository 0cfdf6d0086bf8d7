import { expect, test } from 'vitest';
import { figurePage } from '../../../src/views/figure-page.ts';
import { storyFile } from '../edition/edition-of.ts';
import { storyOf } from '../edition/story-of.ts';

const ships = (counts: string) => `figures: [{ words: 25 ships, counts: ${counts}, id: ships }]`;

test.each([
  ['what it counts, where no other page has that', 'ships at sea', '25 ships in port'],
  [
    'its story too, where another story has the same',
    'ships in port',
    '25 ships in port, in “Headline of a”',
  ],
])('the title of the page of a figure tells %s', (_, countsElsewhere, title) => {
  const { edition, story } = storyOf('There are 25 ships.', ships('ships in port'), [
    storyFile('b', 'It sent 25 ships.', ships(countsElsewhere)),
  ]);
  const titles = story.figures.map((figure) => figurePage(edition, story, figure).title);
  expect(titles).toEqual([title]);
});

test.each([
  ['At least 25 ships came.', '<small class="above">at least</small> 25'],
  ['It cost 25 million pounds.', '25 <small>million</small> <small>pounds</small>'],
])('on the page of a figure only a qualifier stands above the number: %s', (prose, hero) => {
  const { edition, story } = storyOf(prose, '');
  expect(story.figures.map((figure) => figurePage(edition, story, figure).hero)).toEqual([hero]);
});

import { expect, test } from 'vitest';
import { sameFigure } from '../../../src/telling/figures/same-figure.ts';
import { storyFile } from '../edition/edition-of.ts';
import { storyOf } from '../edition/story-of.ts';

const toldIn = (counts: string) => `figures: [{ words: 25 ships, counts: ${counts}, id: ships }]`;

test.each([
  ['the same number of the same thing', 'It sent 25 ships.', toldIn('ships in port'), 1],
  [
    'another number',
    'It sent 26 ships.',
    'figures: [{ words: 26 ships, counts: ships in port }]',
    0,
  ],
  ['the same number of something else', 'It sent 25 ships.', toldIn('ships at sea'), 0],
  [
    'the same number of the same thing in another measure',
    'It sent 25 tonnes.',
    'figures: [{ words: 25 tonnes, counts: ships in port, id: ships }]',
    0,
  ],
  [
    'one of a story taken back',
    'It sent 25 ships.',
    `status: withdrawn\nbecause: It was wrong.\n${toldIn('ships in port')}`,
    0,
  ],
  ['one of a draft', 'It sent 25 ships.', `status: draft\n${toldIn('ships in port')}`, 0],
])('%s in another story', (_, prose, more, count) => {
  const { edition, story } = storyOf('There are 25 ships.', toldIn('ships in port'), [
    storyFile('b', prose, more),
  ]);
  const [figure] = story.figures;
  if (!figure) throw new Error('the figure is not read');
  const found = sameFigure(edition, story, figure);
  expect(found).toHaveLength(count);
  if (count > 0) {
    expect(found[0]).toMatchObject({
      slug: 'b',
      id: 'ships',
      phrase: '25 ships in port',
      headline: 'Headline of b',
      from: 'Havana, 30 November 2026',
    });
  }
});

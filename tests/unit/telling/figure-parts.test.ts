import { expect, test } from 'vitest';
import { figureFace, labelOf, phraseOf } from '../../../src/telling/figures/figure-parts.ts';
import * as words from '../../../src/wording/en/index.ts';
import { ledgerParts } from '../../../src/views/ledger.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { storyFile } from '../edition/edition-of.ts';

function onlyFigure(prose: string, more = '') {
  const { edition } = readEdition([storyFile('a', prose, more)]);
  const [story] = edition.stories;
  const [figure, ...others] = story?.figures ?? [];
  if (!story || !figure || others.length > 0) throw new Error(`Not one figure in “${prose}”`);
  return { edition, story, figure };
}

test.each([
  ['At least 8,000 deaths were counted.', 'at least 8,000', 'deaths', 'at least 8,000 deaths'],
  ['It brought 25,000 tonnes of wheat.', '25,000 tonnes', 'of wheat', '25,000 tonnes of wheat'],
  ['Support fell to 55% of voters.', '55%', null, '55%'],
  ['It cost $1.2 million.', '$1.2 million', null, '$1.2 million'],
  ['Some 14 million people fled.', 'some 14 million', 'people', 'some 14 million people'],
  ['It took three hours.', 'three hours', null, 'three hours'],
])('without what an editor adds, “%s” reads well', (prose, face, label, phrase) => {
  const { figure } = onlyFigure(prose);
  expect(figureFace(figure).text).toBe(face);
  expect(labelOf(figure)).toBe(label);
  expect(phraseOf(figure, words)).toBe(phrase);
});

test.each([
  ['At least 8,000 deaths were counted.', 'civilian deaths', 'at least 8,000 civilian deaths'],
  [
    'It brought 25,000 tonnes of wheat.',
    'wheat given to Cuba',
    '25,000 tonnes of wheat given to Cuba',
  ],
  ['It made 700 tonnes.', 'flour needed each day', '700 tonnes of flour needed each day'],
  ['It took 700 tonnes.', 'weight of the bridge', '700 tonnes: weight of the bridge'],
  ['It took 700 tonnes.', 'the load', '700 tonnes: the load'],
  ['It took six months.', 'ban on exports', 'six months: ban on exports'],
  ['Prices rose by 45.4%.', 'rise in prices', '45.4% rise in prices'],
  ['It cost $5.', 'the price of a loaf', '$5: the price of a loaf'],
])('what an editor adds is said behind the number: %s', (prose, counts, phrase) => {
  const { figure } = onlyFigure(
    prose,
    `figures: [{ words: '${prose.slice(0, -1)}', counts: ${counts} }]`,
  );
  expect(phraseOf(figure, words)).toBe(phrase);
});

test.each([
  ['Between 300 and 400 cars came.', 'Between two numbers'],
  ['Sales rose from 300 to 400 cars.', 'Before and after'],
])('a range is no change: %s', (prose, heading) => {
  const { edition, story } = onlyFigure(prose);
  const [sentence] = ledgerParts(edition, story)[0]?.sentences ?? [];
  expect(sentence?.drawings[0]?.heading).toBe(heading);
});

test.each([
  ['It saw 25 ships.', '<span class="fig">25</span>'],
  [
    'Some 14 million people fled.',
    '<span class="over"><small>some</small> <span>14 <small>million</small></span></span>',
  ],
  ['Three quarters of voters came.', '<span class="fig inw">Three quarters</span>'],
  [
    'Support rose from 43% to 82%.',
    '<span class="over"><small>from</small> <span>43% <small>to</small> 82%</span></span>',
  ],
  [
    'Between 5 and 6 ships came.',
    '<span class="over"><small>between</small> <span>5 <small>and</small> 6</span></span>',
  ],
])('in a column number and measure are one, and what limits it stands above: %s', (prose, html) => {
  expect(figureFace(onlyFigure(prose).figure).column).toBe(html);
});

test.each([
  ['It saw 25 ships.', 'short'],
  ['It saw 8,006 ships.', 'short'],
  ['It saw 13,287 ships.', null],
  ['It took 25,000 tonnes.', null],
  ['It took a little over 400,000 tonnes.', null],
  ['The share rose from 43% to 82%.', null],
  ['It cost 1.5 to 1.6 billion dollars.', 'long'],
  ['It had half a million visitors.', 'long'],
])('%s: by itself the number is set %s', (prose, size) => {
  expect(figureFace(onlyFigure(prose).figure).size).toBe(size);
});

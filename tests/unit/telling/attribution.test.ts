import { expect, test } from 'vitest';
import { figuresFiles } from '../../../src/addresses.ts';
import { figureCard } from '../../../src/formats/cards/values/figure-card.ts';
import { figureReference } from '../../../src/formats/citations/reference.ts';
import { figuresData } from '../../../src/formats/data/figures-data.ts';
import { figurePassedOn } from '../../../src/formats/sharing/passed-on.ts';
import { attribution, sayer, sayerName } from '../../../src/telling/attribution.ts';
import { figureEntry } from '../../../src/telling/figure-entry.ts';
import { storyRows } from '../../../src/telling/story-rows.ts';
import { figurePage } from '../../../src/views/figure-page.ts';
import { ledgerParts, whoCounts } from '../../../src/views/ledger.ts';
import { wordsFor } from '../../../src/wording/index.ts';
import { languages } from '../../../src/wording/languages.ts';
import { personFile } from '../edition/edition-of.ts';
import { storyOf } from '../edition/story-of.ts';
import { place } from '../formats/data/documents.ts';

const said = (name: string) => `${name} said that 30 ships had sunk.`;
const more = (key: string) => `figures: [{ id: sunk, words: 30 ships, ${key} }]`;

test.each([
  ['by the name on file', said('Ann Bell'), '', 'Ann Bell'],
  ['by the name in the text, where none is on file', said('Tom Reed'), '', 'Tom Reed, in the text'],
  ['and as of when', said('Tom Reed'), more('asOf: 2026'), 'Tom Reed, in the text, for 2026'],
  [
    'and as of which day',
    said('Tom Reed'),
    more('asOf: 2026-03-05'),
    'Tom Reed, in the text, as of 5 March 2026',
  ],
  [
    'that nobody is named',
    said('Tom Reed'),
    more('counts: ships, by: nobody'),
    'The report names no source',
  ],
  ['nothing, where nobody has looked', 'The storm sank 30 ships.', '', null],
])('who says so of a figure is told %s', (_, prose, front, expected) => {
  const bell = personFile('ann-bell', 'Ann Bell');
  const { edition, story } = storyOf(prose, front, [bell]);
  expect(story.figures.map((figure) => attribution(edition, figure, wordsFor(story)))).toEqual([
    expected,
  ]);
});

test('a name of the text is said by words where it has none', () => {
  const { edition, story } = storyOf('The police said that 30 ships had sunk.');
  const [sunk] = story.figures;
  expect(
    sunk && [sayer(edition, sunk, wordsFor(story)), sayerName(edition, sunk, wordsFor(story))],
  ).toEqual(['The police, in the text', 'the police']);
});

test.each([
  ['dem Innenministerium', 'Innenministerium', 'Innenministerium, laut Artikel'],
  ['Die Polizei', 'Polizei', 'Polizei, laut Artikel'],
  ['Ein Sprecher', 'ein Sprecher', 'Ein Sprecher, laut Artikel'],
  [
    'Der örtliche Bürgermeister',
    'örtlicher Bürgermeister',
    'Örtlicher Bürgermeister, laut Artikel',
  ],
  ['der örtlichen Polizei', 'örtliche Polizei', 'Örtliche Polizei, laut Artikel'],
  ['Behörden', 'Behörden', 'Behörden, laut Artikel'],
])('in German “%s” of a sentence is “%s” by itself', (words, plainly, says) => {
  const { called, inText } = languages.de.figures;
  expect([called(words), inText(called(words))]).toEqual([plainly, says]);
});

test.each([
  ['by a name on file', 'Ann Bell', 'Ann Bell', 'Ann Bell'],
  ['by a name of the text', 'Tom Reed', 'Tom Reed, in the text', 'Tom Reed'],
  ['by words of the text', 'The police', 'The police, in the text', 'the police'],
])('all forms tell alike who says so: %s', (_, name, says, plainly) => {
  const bell = personFile('ann-bell', 'Ann Bell');
  const { edition, story } = storyOf(said(name), more('counts: ships'), [bell]);
  const [sunk] = story.figures;
  if (!sunk) throw new Error('no figure');
  const { by, saidBy } = figuresData(edition, [story], place, figuresFiles('a')).figures[0] ?? {};
  expect({
    page: figurePage(edition, story, sunk).says,
    preview: figurePage(edition, story, sunk).preview.description.startsWith(says),
    margin: storyRows(edition, story)[0]?.margin[0]?.says,
    ledger: ledgerParts(edition, story)[0]?.sentences[0]?.says,
    tally: whoCounts(edition, story).includes(plainly),
    kept: figureEntry(edition, story, sunk).says,
    card: Object.values(figureCard(edition, story, sunk, 'a').says ?? {}),
    data: by?.name ?? saidBy,
    citation: figureReference(edition, story, sunk, place).kind?.includes(`(${plainly})`),
    message: figurePassedOn(edition, story, sunk, place).text.includes(plainly),
    embed: figurePassedOn(edition, story, sunk, place).embed?.who,
  }).toEqual({
    ...{ page: says, preview: true, margin: says, ledger: says, tally: true, kept: says },
    ...{ card: [says], data: plainly, citation: true, message: true, embed: says },
  });
});

test('figures of two who have no file stand apart in the margin', () => {
  const { edition, story } = storyOf(`${said('Tom Reed')} Eva Lind said that 20 had not.`);
  const says = storyRows(edition, story).flatMap(({ margin }) => margin.map((group) => group.says));
  expect(says).toEqual(['Tom Reed, in the text', 'Eva Lind, in the text']);
});

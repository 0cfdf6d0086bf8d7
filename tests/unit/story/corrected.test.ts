import { describe, expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { feedContent } from '../../../src/formats/feeds/feed-content.ts';
import { keptStory } from '../../../src/formats/kept/kept-story.ts';
import { missingIds } from '../../../src/register/missing-ids.ts';
import { figureEntry } from '../../../src/telling/figure-entry.ts';
import { phraseOf } from '../../../src/telling/figures/figure-parts.ts';
import { jsonOf } from '../commands/read/reading.ts';
import { personFile, problemsOf, storyFile } from '../edition/edition-of.ts';
import { checked, codesOf, registered } from '../register/desk.ts';
import { documentOf, place } from '../formats/data/documents.ts';
import * as words from '../../../src/wording/en/index.ts';

const prose = `
The band Eleven Sheep played for 500 guests, the port said.

It sold a baker's dozen of loaves and took 40 boxes from 60 to the shore.

The yard held 12 ships and 13 barges. Its log has 25 vessels.

In all the valley lost 8,000 cows and 13,300 goats, 22,000 in all.

“We have the *will* to go on,” Ana Ruiz said.

“Shut the gate,” said Ana Ruiz in a play.`.trim();

const more = `figures:
  - { words: Eleven Sheep, marked: no }
  - { id: guests, words: 500 guests, value: 5000, unit: visitors, bound: at most, by: nobody }
  - { id: loaves, words: "a baker's dozen", value: 13, unit: loaves, qualifier: about }
  - { id: boxes, words: 40 boxes, value: [40, 60], bound: exactly, by: ana }
  - { id: ships, words: 12 ships }
  - { id: barges, words: 13 barges }
  - { id: vessels, words: 25 vessels, parts: [ships, barges] }
  - { id: animals, words: '22,000', parts: none }
quotations:
  - { words: We have the will, marked: no }
  - { id: gate, words: Shut the gate, by: nobody }`;

const file = storyFile('a', prose, more);
const people = [personFile('ana', 'Ana Ruiz')];
const { edition } = readEdition([file, ...people]);
const [story] = edition.stories;
if (!story) throw new Error('the story is not read');
const figure = (id: string) => {
  const found = story.figures.find((each) => each.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};

describe('what an editor corrects of the reading holds', () => {
  test('in the story', () => {
    expect(story.figures.map(({ text }) => text)).not.toContain('Eleven');
    expect(figure('guests')).toMatchObject({ value: 5000, unit: 'visitors', bound: 'atMost' });
    expect(figure('loaves')).toMatchObject({ value: 13, unit: 'loaves', bound: 'about' });
    expect(figure('boxes')).toMatchObject({ value: [40, 60], by: 'ana', bound: null });
    expect(story.quotations.map(({ id, by, speaker }) => [id, by, speaker])).toEqual([
      ['gate', null, null],
    ]);
    const [ships, barges, vessels] = ['ships', 'barges', 'vessels'].map((id) =>
      story.figures.indexOf(figure(id)),
    );
    expect(
      story.relations.map(({ kind, total, parts, holds }) => [kind, total, parts, holds]),
    ).toEqual([['sum', vessels, [ships, barges], 'exactly']]);
  });

  test('for check, which tells nothing against it', () => {
    expect(problemsOf([file, ...people]).map(({ code, found }) => `${code}: ${found}`)).toEqual([]);
  });

  test('for read, with who says so', async () => {
    const { figures, quotations, relations } = await jsonOf('a.md', file.source);
    const told = figures.filter(({ id }) => ['guests', 'loaves', 'boxes'].includes(id ?? ''));
    expect(told).toMatchObject([
      { text: '500', value: 5000, unit: 'visitors', bound: 'atMost', by: 'nobody' },
      { text: "a baker's dozen", value: 13, unit: 'loaves', qualifier: 'about', bound: 'about' },
      { text: '40', value: [40, 60], bound: null, by: 'ana' },
    ]);
    expect(quotations).toMatchObject([{ text: 'Shut the gate,', speaker: null, by: 'nobody' }]);
    expect(relations).toMatchObject([{ kind: 'sum', holds: 'exactly' }]);
  });

  test('on pages', () => {
    const [guests, loaves] = ['guests', 'loaves'].map((id) =>
      figureEntry(edition, story, figure(id)),
    );
    expect(guests).toMatchObject({
      says: 'The report names no source',
      inFull: '5,000 visitors',
      qualifier: { meaning: 'The true number is this or less.' },
    });
    expect(loaves?.qualifier?.meaning).toBe('The true number lies near this, above it or below.');
    expect(phraseOf(figure('loaves'), words)).toBe("about a baker's dozen loaves");
  });

  test('in feeds and forms to take away', () => {
    const content = feedContent(edition, story, place.site, place.links);
    expect(content).not.toContain('>Eleven<');
    expect(content).toContain("a baker's dozen</a>");
    const kept = keptStory(edition, story, place).figures.map(({ id }) => id);
    expect(kept).toEqual(story.figures.map(({ id }) => id));
  });

  test('in the data', () => {
    const { figures } = documentOf({ edition, story });
    expect(figures.find(({ id }) => id === 'guests')).toMatchObject({
      ...{ value: 5000, unit: 'visitors', bound: 'atMost', by: null },
    });
    expect(figures.find(({ id }) => id === 'boxes')).toMatchObject({ from: 40, to: 60 });
  });

  test('for register, which asks no id of what is not marked', () => {
    const { ids, problems } = missingIds(story, file.source, new Map());
    expect(problems).toEqual([]);
    expect(ids.map((id) => ('words' in id ? id.words : id.id))).not.toContain('Eleven Sheep');
    expect(ids.filter(({ list }) => list === 'quotations')).toEqual([]);
  });
});

test.each([
  ['figures: [{ words: 12 ships, marked: never }]', 'front-matter-value'],
  ['figures: [{ words: 12 ships, value: "1,200" }]', 'front-matter-value'],
  ['figures: [{ words: 12 ships, value: [1, 2, 3] }]', 'front-matter-value'],
  ['figures: [{ words: 12 ships, bound: more }]', 'front-matter-value'],
  ['figures: [{ words: 12 ships, parts: [] }]', 'front-matter-value'],
  ['figures: [{ words: 12 ships, parts: [other] }]', 'parts-unmatched'],
  ['figures: [{ id: ships, words: 12 ships, parts: [ships] }]', 'parts-unmatched'],
  ['figures: [{ words: 13 ships, marked: no }]', 'addition-unmatched'],
  ['figures: [{ words: A fleet, unit: fleets }]', 'addition-no-figure'],
  [
    'notes: [{ on: fleet, text: It is. }]\nfigures: [{ id: fleet, words: 12 ships, marked: no }]',
    'note-unmatched',
  ],
])('tells what is wrong in %s', (frontMatter, code) => {
  expect(problemsOf([storyFile('a', 'A fleet of 12 ships came.', frontMatter)])).toEqual([
    expect.objectContaining({ code, file: 'content/stories/a.md' }),
  ]);
});

test.each([
  'figures: [{ words: A fleet, marked: no }]',
  'figures: [{ words: 12 ships, value: 12, unit: ships }]',
])('says nothing of a correction that the reading has caught up with: %s', (frontMatter) => {
  expect(problemsOf([storyFile('a', 'A fleet of 12 ships came.', frontMatter)])).toEqual([]);
});

test('a declared sum is checked as any other', () => {
  const entries = `figures:
  - { id: ships, words: 12 ships }
  - { id: barges, words: 13 barges }
  - { id: vessels, words: 26 vessels, parts: [ships, barges] }`;
  const text = 'The yard held 12 ships and 13 barges. Its log has 26 vessels.';
  expect(problemsOf([storyFile('a', text, entries)]).map(({ code }) => code)).toEqual([
    'sum-wrong',
  ]);
});

test('a corrected number is the one that is added up', () => {
  const text = 'It sent 12 ships and 13 barges, 25 vessels in all.';
  const entries = 'figures: [{ words: 12 ships, value: 22 }]';
  expect(problemsOf([storyFile('a', text, entries)]).map(({ code }) => code)).toEqual([
    'sum-wrong',
  ]);
});

test('an address of what is marked no more is an address lost', () => {
  const { path, source } = storyFile('a', 'A fleet of 12 ships came.');
  const published = registered({ [path]: source });
  expect(codesOf(checked(published))).toEqual([]);
  const now = published[path]?.replace(/words: .*/, '$&\n    marked: no');
  expect(codesOf(checked({ ...published, [path]: now ?? '' }))).toContain('address-lost');
});

import { expect, test } from 'vitest';
import { linkWithin } from '../../../../src/formats/kept/references.ts';
import { keptStory } from '../../../../src/formats/kept/kept-story.ts';
import { readEdition } from '../../../../src/edition/read-edition.ts';
import { storyFile } from '../../edition/edition-of.ts';
import { firstStory } from '../../first-story.ts';
import { place } from '../data/documents.ts';

const home = 'https://host.example/sub/stories/';

function kept(prose: string, more = '') {
  const { edition } = readEdition([storyFile('a', prose, more), storyFile('b', 'It is told.')]);
  const story = edition.stories.find(({ slug }) => slug === 'a');
  if (!story) throw new Error('The story cannot be read');
  return keptStory(edition, story, place);
}

const { edition, story } = firstStory();
const first = keptStory(edition, story, place);

test('has the id that the story was given first, which its book is known by', () => {
  const register = {
    path: 'register/old.tsv',
    source: 'stories/patrushev-havana/\tmoved\tstories/a/\n',
  };
  const { edition: moved } = readEdition([storyFile('a', 'It is told.'), register]);
  const [renamed] = moved.stories;
  expect(first.id).toBe('urn:uuid:d1f5ff6c-7594-531c-91bb-4791ad6cbc0c');
  expect(renamed && keptStory(moved, renamed, place).id).toBe(first.id);
});

test('says where it comes from, and which version it is', () => {
  const { address, version, changes } = kept('It is told.').provenance;
  expect(address).toBe(`${home}a/`);
  expect(version).toBe('Version 1 of 1 December 2026');
  expect(changes).toBe(`${home}a/kept/#v1`);
});

test('a correction makes another version, which says how many it holds', () => {
  const { provenance } = kept(
    'It saw 25 ships.',
    'corrections: [{ date: 2026-12-05, was: "24", now: "25", why: One lay behind. }]',
  );
  expect(provenance.version).toBe('Version 2 of 5 December 2026, with 1 correction');
  expect(provenance.changes).toBe(`${home}a/kept/#v2`);
});

test('has every figure and quotation with whoever says so, and the address of both', () => {
  expect(first.figures.map(({ id }) => id)).toEqual(story.figures.map(({ id }) => id));
  expect(first.quotations.map(({ id }) => id)).toEqual(story.quotations.map(({ id }) => id));
  expect(first.figures.find(({ id }) => id === 'killed')).toMatchObject({
    phrase: 'at least 8,000 civilian deaths documented in Ukraine',
    says: 'United Nations',
    sayerAddress: 'https://host.example/sub/people/united-nations/',
    address: `${home}patrushev-havana/figures/killed/`,
    qualifier: { term: '“At least”', meaning: 'The true number is this or more.' },
    asOf: '15 February 2023',
  });
  const { figures } = kept(
    'It saw 25 ships.',
    'figures: [{ id: ships, words: 25 ships, counts: ships }]',
  );
  expect(figures).toMatchObject([{ says: 'The report names no source', sayerAddress: null }]);
});

test('leads to a related story here, and to where it was published', () => {
  expect(first.related).toEqual([
    expect.objectContaining({
      address: 'https://host.example/sub/elsewhere/us-officials-cuba/',
      original: { publisher: 'ADN America', address: expect.stringMatching(/^https:/) as string },
    }),
  ]);
});

test('is plain data: what is written down and read again is the same', () => {
  expect(JSON.parse(JSON.stringify(first))).toEqual({ ...first });
});

test('every link of its prose leads to a whole address, or to a place of the form that holds it', () => {
  const { slug, references } = kept(
    'It [saw](a.md#ships) 25 ships, as [told](b.md) [elsewhere](https://e.example/).',
    'figures: [{ id: ships, words: 25 ships }]',
  );
  const link = linkWithin({ slug, references });
  expect(references).toEqual({
    'figure:ships': `${home}a/figures/ships/`,
    'story:a#ships': `${home}a/#ships`,
    'story:b': `${home}b/`,
  });
  expect(link('figure:ships')).toBe('#ships_entry');
  expect(link('story:a#ships')).toBe('#ships');
  expect(link('story:b')).toBe(`${home}b/`);
  expect(link('https://e.example/')).toBe('https://e.example/');
});

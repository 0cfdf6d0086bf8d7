import { afterEach, expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { storyFace } from '../../../src/formats/cards/values/story-card.ts';
import { site } from '../../../src/site.ts';
import { listingLabel, sectionName } from '../../../src/telling/section-name.ts';
import { storyFile } from '../edition/edition-of.ts';

const sections: Record<string, string> = site.sections;
const { world = '' } = sections;

afterEach(() => {
  sections['world'] = world;
});

test('a section goes by the name that the site gives it, on cards and over feeds too', () => {
  sections['world'] = 'Aus aller Welt';
  const [story] = readEdition([storyFile('a', 'The ship came in.')]).edition.stories;
  expect(story && storyFace(story, 'The Pier').section).toBe('Aus aller Welt');
  expect(listingLabel({ listing: { of: 'section', name: 'world' }, label: 'world' })).toBe(
    'Aus aller Welt',
  );
});

test('one that the site does not list, and a topic, go by what the story says', () => {
  expect(sectionName('harbours')).toBe('Harbours');
  expect(listingLabel({ listing: { of: 'topic', name: 'world' }, label: 'world' })).toBe('world');
});

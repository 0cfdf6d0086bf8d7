import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { storyAt } from '../../../src/edition/story-at.ts';
import { some } from '../../some.ts';
import { englishIn, idsOf, takenFrom } from './taken-from.ts';

const content = join(import.meta.dirname, '../../fixtures/content');
const sourceOf = (path: string) => readFileSync(join(content, path), 'utf8');
const people = readdirSync(join(content, 'people')).map((name) => ({
  path: `people/${name}`,
  source: sourceOf(`people/${name}`),
}));

/** What is a name, and is so in every language; and a word that German has too. */
const notEnglish = (lang: string) =>
  lang === 'de' ? /Harbour Office|\bin\b/gi : /Harbour Office/g;

describe.each([
  { slug: 'faro-de-punta', lang: 'es', figures: 2, speakers: ['ingrid-soule'] },
  { slug: 'hafenkran', lang: 'de', figures: 17, speakers: ['ingrid-soule', 'tomas-reith'] },
  {
    slug: 'phare-du-nord',
    lang: 'fr',
    figures: 19,
    speakers: ['tomas-reith', 'ingrid-soule', 'ingrid-soule'],
  },
  { slug: 'lota-da-manha', lang: 'pt', figures: 15, speakers: ['ingrid-soule', 'tomas-reith'] },
])('the story $slug in “$lang”', ({ slug, lang, figures, speakers }) => {
  const path = `stories/${slug}.md`;
  const source = sourceOf(path);
  const { edition, problems } = readEdition([{ path, source }, ...people]);
  const story = storyAt(edition, slug);
  if (!story) throw new Error(`${path} is not read`);
  const told = { edition, story, source };

  test('is read whole, and nothing is wrong with it', () => {
    expect(story.lang).toBe(lang);
    expect(story.figures).toHaveLength(figures);
    expect(story.quotations.map(({ by }) => by)).toEqual(speakers);
    expect(problems.filter(({ code }) => code !== 'id-missing')).toEqual([]);
  });

  test('tells no English word in what is taken from it', () => {
    const taken = some(takenFrom(told), 'text that is taken from a story');
    expect(taken.flatMap((text) => englishIn(text.replace(notEnglish(lang), '')))).toEqual([]);
  });

  test('gets ids in its own words', () => {
    expect(idsOf(told).flatMap((id) => englishIn(id.replaceAll('-', ' ')))).toEqual([]);
  });
});

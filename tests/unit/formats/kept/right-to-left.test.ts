import { expect, test } from 'vitest';
import { readEdition } from '../../../../src/edition/read-edition.ts';
import { addresses } from '../../../../src/addresses.ts';
import { keptStory } from '../../../../src/formats/kept/kept-story.ts';
import { storyChapter } from '../../../../src/formats/kept/epub/chapter.ts';
import { site } from '../../../../src/site.ts';
import { toHtml } from 'hast-util-to-html';
import { storyFile } from '../../edition/edition-of.ts';

test('in a book a story from right to left has its prose and its sentences in their direction, and the words beside them in theirs', () => {
  const { path, source } = storyFile(
    'a',
    'וצל הגיעו 48 אוניות.',
    'figures:\n  - { id: ships, words: "48", value: 48 }',
  );
  const { edition } = readEdition([{ path, source: source.replace('lang: en', 'lang: he') }]);
  const [story] = edition.stories;
  if (!story) throw new Error('the story is not read');
  const links = addresses({ site: 'https://host.example', base: '/' });
  const kept = keptStory(edition, story, { site, links });
  const chapter = storyChapter(kept, (href) => href, new Map());
  const html = chapter.body.map((element) => toHtml(element)).join('');
  expect(chapter.lang).toBe('en');
  expect(html).toMatch(/<div lang="he" dir="rtl"><p>/);
  expect(html).toMatch(
    /<dt>In its sentence<\/dt><dd><span lang="he" dir="rtl">וצל הגיעו <b>48<\/b> אוניות\.<\/span><\/dd>/,
  );
});

import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readEdition } from '../../../../src/edition/read-edition.ts';
import { addresses } from '../../../../src/addresses.ts';
import { keptStory } from '../../../../src/formats/kept/kept-story.ts';
import { storyChapter } from '../../../../src/formats/kept/epub/chapter.ts';
import type { Collection } from '../../../../src/formats/kept/edition/collection.ts';
import { editionBook, editionChapter } from '../../../../src/formats/kept/edition/edition-book.ts';
import { contents } from '../../../../src/formats/kept/epub/contents.ts';
import { epub } from '../../../../src/formats/kept/epub/epub.ts';
import { packageDocument } from '../../../../src/formats/kept/epub/package-document.ts';
import { storyBook } from '../../../../src/formats/kept/epub/story-book.ts';
import { site } from '../../../../src/site.ts';
import { toHtml } from 'hast-util-to-html';
import { storyFile } from '../../edition/edition-of.ts';

const links = addresses({ site: 'https://host.example', base: '/' });

/** A story in Hebrew with a heading of its own, on a site in English. */
function hebrewStory() {
  const { path, source } = storyFile(
    'a',
    'וצל הגיעו 48 אוניות.\n\n## בנמל\n\nהן עגנו.',
    'figures:\n  - { id: ships, words: "48", value: 48 }',
  );
  const { edition } = readEdition([
    {
      path,
      source: source.replace('lang: en', 'lang: he').replace(/^headline: .*$/m, 'headline: אוניות'),
    },
  ]);
  const [story] = edition.stories;
  if (!story) throw new Error('the story is not read');
  return { edition, story, kept: keptStory(edition, story, { site, links }) };
}

const cover = { png: new Uint8Array(), width: 1, height: 1, alt: 'A card.' };

test('a book of a story from right to left is leafed through from right to left, its words and ours each in their language', () => {
  const { story, kept } = hebrewStory();
  const book = storyBook(kept, story, cover, new Map());
  const files = unzipSync(epub(book, { bytes: new Uint8Array(), licence: '' }));
  const text = (file: string) => strFromU8(files[`EPUB/${file}`] ?? new Uint8Array());
  const opf = text('package.opf');
  expect(opf).toContain('<spine page-progression-direction="rtl">');
  expect(opf).toMatch(/<dc:title dir="rtl">אוניות<\/dc:title>/);
  expect(opf).toMatch(/<package [^>]*xml:lang="he"/);
  expect(opf).toMatch(/<dc:rights xml:lang="en">/);
  expect(opf, 'by the name that readers see').toContain('<dc:subject>World</dc:subject>');
  for (const page of ['contents.xhtml', 'cover.xhtml']) {
    expect(text(page)).toMatch(/<html [^>]*lang="en" xml:lang="en" dir="rtl">/);
  }
  expect(text('contents.xhtml')).toContain(
    '<a href="stories/a.xhtml#part_1" lang="he" dir="rtl">בנמל</a>',
  );
  expect(text('stories/a.xhtml')).toContain('<title lang="he" dir="rtl">אוניות</title>');
});

test('a book of many stories is leafed through as the site reads, each title in its own direction', () => {
  const { edition, kept } = hebrewStory();
  const chapter = editionChapter(kept, new Map());
  const whole: Collection = {
    ...{ part: null, stories: edition.stories, series: [], people: [] },
    ...{ published: kept.published, modified: kept.published },
  };
  const book = editionBook(whole, { site, links }, cover, [chapter]);
  expect(packageDocument(book)).toContain('<spine>');
  expect(contents(book)).toContain('<a href="stories/a.xhtml" lang="he" dir="rtl">אוניות</a>');
  expect(contents(book)).toMatch(/<html [^>]*lang="en" xml:lang="en">/);
});

test('in a book a story from right to left has its prose and its sentences in their direction, and the words beside them in theirs', () => {
  const { kept } = hebrewStory();
  const chapter = storyChapter(kept, (href) => href, new Map());
  const html = chapter.body.map((element) => toHtml(element)).join('');
  expect(chapter.lang).toBe('en');
  expect(html).toMatch(/<div lang="he" dir="rtl"><p>/);
  expect(html).toMatch(
    /<dt>In its sentence<\/dt><dd><span lang="he" dir="rtl">וצל הגיעו <b>48<\/b> אוניות\.<\/span><\/dd>/,
  );
});

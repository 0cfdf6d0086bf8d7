import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { attribute, elements, pageAt, pagesOf, type BuiltPage } from './pages.ts';
import { headlineOf, storiesOf, type WrittenStory } from '../editions/stories.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { some } from '../some.ts';

const pages = pagesOf('fixtures');
const spaced = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

// A window for each page would take longer than all that is done in it.
const { DOMParser } = new JSDOM('', { virtualConsole: new VirtualConsole() }).window;
const parser = new DOMParser();

/** What a reader mode makes of a page. */
function read(path: string) {
  const document = parser.parseFromString(pageAt(pages, path).html, 'text/html');
  const article = new Readability(document).parse();
  if (article === null) throw new Error(`Readability finds no article in /${path}`);
  return { title: article.title, byline: article.byline, text: spaced(article.textContent) };
}

const missing = (text: string, words: string[]) =>
  words.filter((each) => !text.includes(spaced(each)));

describe.each(storiesOf('fixtures').map((story) => [story.slug, story] as const))(
  'reader mode on the story “%s”',
  (slug, story) => {
    const article = read(`stories/${slug}/`);

    test('keeps headline, byline, place and date', () => {
      expect(article.title).toBe(story.headline);
      expect(article.byline).toBe(story.byline);
      const { place, date } = story.dateline;
      expect(article.text).toContain(`${place}, ${wordsFor(story).longDate(date)}`);
    });

    test('keeps standfirst and every paragraph, with its figures and quotations', () => {
      expect(missing(article.text, [story.standfirst, ...story.blocks])).toEqual([]);
    });

    test('keeps notes, corrections and related stories', () => {
      const corrections = story.corrections.flatMap(({ was, now, why }) => [was, now, why]);
      const related = story.related.map(({ to }) => headlineOf('fixtures', to));
      const notes = story.notes.map(({ text }) => text);
      expect(missing(article.text, [...notes, ...corrections, ...related])).toEqual([]);
    });
  },
);

/** Words that run along a row of a table end with the cell that the figure stands in. */
const inOneBlock = ({ blocks }: WrittenStory, words: string) =>
  blocks.some((block) => block.includes(words.replaceAll("'", '’')))
    ? words
    : (words.split(' ').at(-1) ?? words);

const ownPage = /^stories\/([^/]+)\/(figures|quotations)\/([^/]+)\/$/;

test('reader mode keeps the words and the sentence of each figure and quotation on its own page', () => {
  const told = storiesOf('fixtures').flatMap((story) =>
    pages.flatMap(({ path }) => {
      const [, slug, , id] = ownPage.exec(path) ?? [];
      const entry = [...story.figures, ...story.quotations].find((each) => each.id === id);
      return slug === story.slug && entry ? [{ path, story, entry }] : [];
    }),
  );
  const lost = some(told, 'page of a figure or quotation').filter(({ path, story, entry }) => {
    const words = inOneBlock(story, entry.words).replaceAll("'", '’');
    return !read(path).text.replaceAll("'", '’').includes(spaced(words));
  });
  expect(lost.map(({ path }) => path)).toEqual([]);
});

/** The lists by which the installed Readability throws elements away or takes one for the byline. */
const lists = z
  .object({
    unlikelyCandidates: z.instanceof(RegExp),
    negative: z.instanceof(RegExp),
    byline: z.instanceof(RegExp),
    shareElements: z.instanceof(RegExp),
  })
  .parse(Reflect.get(Readability.prototype, 'REGEXPS'));

const inMain = ({ path, tree }: BuiltPage) =>
  some(
    elements(tree, ({ tagName }) => tagName === 'main').flatMap((main) =>
      elements(main, (e) => e !== main),
    ),
    `element in the <main> of /${path}`,
  );

test('no class or id in the body of a page is one that reader modes score down', () => {
  const named = pages.flatMap((page) =>
    inMain(page)
      .flatMap((e) => [attribute(e, 'className') ?? '', attribute(e, 'id') ?? ''])
      .filter((name) => Object.values(lists).some((list) => list.test(name)))
      .map((name) => `/${page.path}: ${name}`),
  );
  expect(named).toEqual([]);
});

const lostInReaders = new Set(['footer', 'button', 'input', 'iframe', 'object', 'embed']);

test('nothing in the body of a page is an element that reader modes drop', () => {
  // Where one searches there is nothing to read.
  const read = pages.filter(({ path }) => path !== 'search/');
  const dropped = read.flatMap((page) =>
    inMain(page)
      .filter(({ tagName }) => lostInReaders.has(tagName))
      .map(({ tagName }) => `/${page.path}: ${tagName}`),
  );
  expect(dropped).toEqual([]);
});

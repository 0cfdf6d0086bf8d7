import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { attribute, elements, pagesOf, type BuiltPage } from './pages.ts';
import { storiesOf } from '../editions/stories.ts';

const pages = new Map(pagesOf('fixtures').map((page) => [page.path, page]));
const stories = storiesOf('fixtures').map((story) => [story.slug, story] as const);

const pageAt = (path: string): BuiltPage => {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`The edition has no page /${path}`);
  return page;
};

const block = new Set(['p', 'h1', 'h2', 'h3', 'li', 'td', 'blockquote']);

/** What each paragraph, heading and item of a page says. */
const blocksOf = (page: BuiltPage): string[] =>
  elements(page.tree, ({ tagName }) => block.has(tagName)).map((e) => toString(e).trim());

const idsOf = (page: BuiltPage) => elements(page.tree, () => true).map((e) => attribute(e, 'id'));

const links = (page: BuiltPage): Element[] => elements(page.tree, ({ tagName }) => tagName === 'a');

describe.each(stories)('the story “%s”', (slug, story) => {
  const page = pageAt(`stories/${slug}/`);

  test('prints every paragraph and heading as it was written', () => {
    const printed = new Set(blocksOf(page));
    const written = [story.headline, story.standfirst, ...story.blocks];
    expect(written.filter((text) => !printed.has(text))).toEqual([]);
  });

  test('has each figure and quotation in its prose, in its list and at an address of its own', () => {
    const figures = story.figures.map(({ id }) => ['figures', id] as const);
    const quotations = story.quotations.map(({ id }) => ['quotations', id] as const);
    for (const [kind, id] of [...figures, ...quotations]) {
      expect(idsOf(page)).toContain(id);
      const list = pageAt(`stories/${slug}/${kind}/`);
      expect(idsOf(list)).toContain(id);
      const own = pageAt(`stories/${slug}/${kind}/${id}/`);
      const back = links(own).map((link) => new URL(attribute(link, 'href') ?? '', own.url).href);
      expect(back).toContain(`${page.url}#${id}`);
    }
  });

  test('tells its notes, corrections and related stories', () => {
    const text = toString(page.tree);
    for (const note of story.notes) expect(text).toContain(note.text);
    for (const { was, now, why } of story.corrections) {
      for (const words of [was, now, why]) expect(text).toContain(words);
    }
    for (const { why } of story.related) expect(text.toLowerCase()).toContain(why.toLowerCase());
  });
});

test('HTML in a story stays words', () => {
  const page = pageAt('stories/smuggled-html/');
  const [main] = elements(page.tree, ({ tagName }) => tagName === 'main');
  const smuggled = new Set(['script', 'iframe', 'img', 'b']);
  expect(main && elements(main, ({ tagName }) => smuggled.has(tagName))).toEqual([]);
  expect(toString(page.tree)).toContain('<script>document.title = location</script>');
});

import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { attribute, elements, linksOf, pageAt, pagesOf, type BuiltPage } from './pages.ts';
import { storiesOf } from '../editions/stories.ts';

const pages = pagesOf('fixtures');
const stories = storiesOf('fixtures').map((story) => [story.slug, story] as const);

const block = new Set(['p', 'h1', 'h2', 'h3', 'li', 'th', 'td', 'blockquote', 'figcaption']);

/** Where notes are called, and the ways back from them, part what was written. */
const parting = ({ tagName, properties }: Element) =>
  tagName === 'sup' || /^#call-/.test(String(properties['href']));

const textIn = (node: ElementContent): string =>
  node.type !== 'element'
    ? toString(node)
    : parting(node)
      ? '\f'
      : node.children.map(textIn).join('');

/** Whether a line may break at a blank is no matter of what was written. */
const plainBlanks = (text: string) => text.replace(/[\n\u00a0\u202f]/g, ' ');

/** What each paragraph, heading, item and cell of a page says. */
const blocksOf = (page: BuiltPage): string[] =>
  elements(page.tree, ({ tagName }) => block.has(tagName)).flatMap((e) =>
    // Behind a caption stands whose the picture is.
    (e.tagName === 'figcaption' ? e.children.map(textIn).join('\f') : textIn(e))
      .split('\f')
      .map((text) => plainBlanks(text).trim()),
  );

const idsOf = (page: BuiltPage) => elements(page.tree, () => true).map((e) => attribute(e, 'id'));

test.each(pages.map((page) => [page.path, page] as const))(
  '%s has no space before a comma or a full stop',
  (_, page) => {
    expect(blocksOf(page).filter((text) => /\s[,.](?:\s|$)/.test(text))).toEqual([]);
  },
);

describe.each(stories)('the story “%s”', (slug, story) => {
  const page = pageAt(pages, `stories/${slug}/`);

  test('prints every paragraph and heading as it was written', () => {
    const printed = new Set(blocksOf(page));
    const written = [story.headline, story.standfirst, ...story.blocks];
    expect(written.filter((text) => !printed.has(plainBlanks(text)))).toEqual([]);
  });

  test('has each figure and quotation in its prose, in its list and at an address of its own', () => {
    const figures = story.figures.map(({ id }) => ['figures', id] as const);
    const quotations = story.quotations.map(({ id }) => ['quotations', id] as const);
    for (const [kind, id] of [...figures, ...quotations]) {
      expect(idsOf(page)).toContain(id);
      const list = pageAt(pages, `stories/${slug}/${kind}/`);
      expect(idsOf(list)).toContain(id);
      const own = pageAt(pages, `stories/${slug}/${kind}/${id}/`);
      expect(linksOf(own)).toContain(`${page.url}#${id}`);
    }
  });

  test('marks each figure of its prose, and nothing else', () => {
    const marked = elements(page.tree, (e) => (attribute(e, 'className') ?? '') === 'fig')
      .filter((e) => attribute(e, 'id') !== null)
      .map((e) => [attribute(e, 'id'), toString(e) !== ''] as const);
    expect(new Map(marked)).toEqual(new Map(story.figures.map(({ id }) => [id, true])));
    expect(marked).toHaveLength(story.figures.length);
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
  const page = pageAt(pages, 'stories/smuggled-html/');
  const [main] = elements(page.tree, ({ tagName }) => tagName === 'main');
  const smuggled = new Set(['script', 'iframe', 'img', 'b']);
  expect(main && elements(main, ({ tagName }) => smuggled.has(tagName))).toEqual([]);
  expect(main && toString(main)).toContain('<script>document.title = location</script>');
});

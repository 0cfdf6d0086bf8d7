import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { pathsOf, storiesOf } from '../editions/stories.ts';
import { elements, filesOf, linksOf, meta, pageAt, pagesOf } from './pages.ts';

const pages = pagesOf('fixtures');
const withdrawn = storiesOf('fixtures', 'withdrawn').map((story) => [story.slug, story] as const);
const drafts = storiesOf('fixtures', 'draft').map((story) => [story.slug, story] as const);

test('the edition has a withdrawn story and a draft', () => {
  expect(withdrawn).not.toEqual([]);
  expect(drafts).not.toEqual([]);
});

describe.each(withdrawn)('the withdrawn story “%s”', (_, story) => {
  const own = pathsOf(story);

  test.each(own)('/%s says that it was withdrawn, and why', (path) => {
    const page = pageAt(pages, path);
    const [main] = elements(page.tree, ({ tagName }) => tagName === 'main');
    const text = main ? toString(main) : '';
    expect(text).toContain('This story was withdrawn');
    expect(text).toContain(story.because);
    expect(story.blocks.filter((block) => text.includes(block))).toEqual([]);
    expect(meta(page, 'name', 'robots')).toBe('noindex');
  });

  test('stands on no other page: not the front page, not those of people or corrections', () => {
    const others = pages.filter(({ path }) => !own.includes(path));
    const places = own.map((path) => pageAt(pages, path).url);
    const said = [story.headline, ...story.corrections.map(({ why }) => why)];
    const found = others.flatMap((page) => [
      ...said.filter((words) => toString(page.tree).includes(words)),
      ...linksOf(page).filter((link) => places.includes(link.replace(/#.*/, ''))),
    ]);
    expect(found).toEqual([]);
  });
});

describe.each(drafts)('the draft “%s”', (slug, story) => {
  test('has no page and stands on none', () => {
    expect(filesOf('fixtures').filter((file) => file.includes(slug))).toEqual([]);
    expect(pages.filter(({ html }) => html.includes(story.headline))).toEqual([]);
  });
});

test('what is published is open to search engines', () => {
  const closed = storiesOf('fixtures')
    .flatMap(pathsOf)
    .filter((path) => meta(pageAt(pages, path), 'name', 'robots') !== '');
  expect(closed).toEqual([]);
});

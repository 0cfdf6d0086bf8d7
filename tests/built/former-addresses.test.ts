import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { recipe } from '../editions/editions.ts';
import { formerAddressesOf } from '../editions/register.ts';
import { storiesOf } from '../editions/stories.ts';
import { attribute, canonicalsOf, elements, linksOf, meta, pageAt, pagesOf } from './pages.ts';

const { site, base } = recipe('fixtures').host;
const pages = pagesOf('fixtures');
const former = formerAddressesOf('fixtures');
const moved = former.flatMap(({ path, to }) => (to === null ? [] : [[path, to] as const]));
const withdrawn = former.flatMap(({ path, to }) => (to === null ? [path] : []));
const stories = new Map(storiesOf('fixtures').map((story) => [`stories/${story.slug}/`, story]));
const [ofStories, ofOthers] = [true, false].map((isStory) =>
  moved.filter(([, to]) => stories.has(to) === isStory),
);

test('the edition has a moved story, moved pages of other kinds and a withdrawn address', () => {
  expect(ofStories).not.toEqual([]);
  expect(ofOthers).not.toEqual([]);
  expect(withdrawn).not.toEqual([]);
});

describe.each(moved)('/%s', (path, to) => {
  const page = pageAt(pages, path);

  test('names the new address as the one to keep, and is kept out of search engines', () => {
    expect(canonicalsOf(page)).toEqual([`${site}${base}${to}`]);
    expect(meta(page, 'name', 'robots')).toBe('noindex');
  });

  test('leads there by a link', () => {
    expect(linksOf(page)).toContain(`${site}${base}${to}`);
  });
});

test.each(ofOthers ?? [])('/%s leads on at once', (path, to) => {
  expect(meta(pageAt(pages, path), 'httpEquiv', 'refresh')).toBe(`0; url=${base}${to}`);
});

describe.each(ofStories ?? [])('/%s', (path, to) => {
  const page = pageAt(pages, path);
  const story = stories.get(to);

  test('waits for its reader, since leading on by itself would lose the place in the address', () => {
    expect(meta(page, 'httpEquiv', 'refresh')).toBe('');
  });

  test('leads from the id of each figure and quotation to where it stands now', () => {
    const ids = [...(story?.figures ?? []), ...(story?.quotations ?? [])].map(({ id }) => id);
    const ways = ids.map((id) => {
      const [place] = elements(page.tree, (e) => attribute(e, 'id') === id);
      const [link] = place ? elements(place, ({ tagName }) => tagName === 'a') : [];
      return link && [attribute(link, 'href'), toString(link) !== ''];
    });
    expect(ways).toEqual(ids.map((id) => [`${base}${to}#${id}`, true]));
  });
});

test('a figure that was withdrawn leads back to its story', () => {
  const ofStory = withdrawn.filter((path) => /^stories\/[^/]+\/figures\//.test(path));
  const ways = ofStory.map((path) => {
    const [, story = ''] = /^(stories\/[^/]+\/)/.exec(path) ?? [];
    return linksOf(pageAt(pages, path)).includes(`${site}${base}${story}`);
  });
  expect(ways).toEqual(ofStory.map(() => true));
  expect(ways).not.toEqual([]);
});

test.each(withdrawn)(
  '/%s says that its page was withdrawn, and leads nowhere by itself',
  (path) => {
    const page = pageAt(pages, path);
    expect(toString(page.tree)).toContain('This page was withdrawn');
    expect(meta(page, 'name', 'robots')).toBe('noindex');
    expect(meta(page, 'httpEquiv', 'refresh')).toBe('');
    expect(canonicalsOf(page)).toEqual([]);
  },
);

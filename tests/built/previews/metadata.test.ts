import { describe, expect, test } from 'vitest';
import type { EditionName } from '../../editions/editions.ts';
import { storiesOf } from '../../editions/stories.ts';
import {
  canonicalsOf,
  currentPagesOf,
  jsonLdOf,
  meta,
  pagesOf,
  titleOf,
  wrongIn,
  type BuiltPage,
} from '../pages.ts';

const description = (page: BuiltPage) => meta(page, 'name', 'description');

/** Pages whose text is empty or another page's too. */
function notUnique(pages: readonly BuiltPage[], textOf: (page: BuiltPage) => string): string[] {
  const texts = pages.map(textOf);
  return wrongIn(pages, (page) => {
    const text = textOf(page);
    return text === '' || texts.indexOf(text) !== texts.lastIndexOf(text) ? [text] : [];
  });
}

describe.each<EditionName>(['root', 'fixtures'])('the edition “%s”', (name) => {
  const pages = currentPagesOf(name);
  const addressed = pages.filter(({ path }) => path !== '404.html');

  test('no two pages have one title, and none that search engines list one description', () => {
    const listed = pagesOf(name).filter((page) => meta(page, 'name', 'robots') === '');
    expect(notUnique(pagesOf(name), titleOf)).toEqual([]);
    expect(notUnique(listed, description)).toEqual([]);
  });

  test('descriptions are at most 200 characters, titles of previews at most 67 bytes', () => {
    const ogTitle = (page: BuiltPage) => meta(page, 'property', 'og:title');
    expect(pages.filter((page) => description(page).length > 200).map(description)).toEqual([]);
    expect(pages.filter((page) => Buffer.byteLength(ogTitle(page)) > 67).map(ogTitle)).toEqual([]);
    expect(pages.filter((page) => ogTitle(page) === '')).toEqual([]);
  });

  test('every page names its own address, in full', () => {
    const addresses = (page: BuiltPage) => [
      ...canonicalsOf(page),
      meta(page, 'property', 'og:url'),
    ];
    const others = wrongIn(addressed, (page) =>
      addresses(page).filter((each) => each !== page.url),
    );
    expect(others).toEqual([]);
    expect(addressed.filter((page) => canonicalsOf(page).length !== 1)).toEqual([]);
  });

  test('metadata stands before any style and within the first 10,000 characters', () => {
    const last = wrongIn(addressed, ({ html }) => {
      const style = html.indexOf('<style');
      const head = html.slice(0, html.indexOf('</head>'));
      const marks = ['<meta ', 'rel="canonical"', '</title>', 'application/ld+json'];
      return marks.filter((mark) => {
        const at = head.lastIndexOf(mark);
        return at === -1 || at > 10_000 || at > style;
      });
    });
    expect(last).toEqual([]);
  });

  test('every page has one object of structured data, its own: a story NewsArticle, another WebPage', () => {
    const stories = new Map(storiesOf(name).map((story) => [`stories/${story.slug}/`, story]));
    for (const page of pages) {
      const story = stories.get(page.path);
      const expected = {
        '@context': 'https://schema.org',
        '@type': story ? 'NewsArticle' : 'WebPage',
        ...(page.path !== '404.html' && { url: page.url }),
        ...(story && {
          headline: story.headline,
          datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/) as string,
          author: expect.objectContaining({ name: story.byline }) as object,
        }),
      };
      expect(jsonLdOf(page), page.path).toEqual([expect.objectContaining(expected)]);
    }
  });
});

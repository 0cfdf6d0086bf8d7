import type { Element, Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { elements, pagesOf } from '../pages.ts';

/** A text with the language and the direction that it is said to be in. */
interface Told {
  text: string;
  lang: string;
  dir: string;
}

function textsOf(node: Nodes, around: Omit<Told, 'text'>): Told[] {
  if (node.type === 'text') return [{ text: node.value.replace(/\s+/g, ' ').trim(), ...around }];
  if (node.type === 'root') return node.children.flatMap((child) => textsOf(child, around));
  if (node.type !== 'element' || isApart(node)) return [];
  const { lang = around.lang, dir = around.dir } = node.properties;
  return node.children.flatMap((child) => textsOf(child, { lang, dir }));
}

/** Citations are worded by the site, and tell titles as they are; so do drawings. */
const isApart = ({ tagName, properties: { className } }: Element) =>
  /^(?:script|style|pre|svg)$/.test(tagName) || String(className) === 'cited';

describe.each([
  { slug: 'rihlat-layl', lang: 'ar', letters: /[\u0621-\u064a]{2}/u },
  { slug: 'maaborat-layla', lang: 'he', letters: /[\u05d0-\u05ea]{2}/u },
])(
  'the story $slug, in a language that the interface does not speak',
  ({ slug, lang, letters }) => {
    const pages = pagesOf('fixtures').filter(({ path }) => path.startsWith(`stories/${slug}/`));

    test('says of its own words which language they are, and that they run from right to left', () => {
      expect(pages.length).toBeGreaterThan(6);
      const astray = pages.flatMap(({ path, tree }) =>
        elements(tree, ({ tagName }) => tagName === 'main')
          .flatMap((main) => textsOf(main, { lang: 'en', dir: 'ltr' }))
          .filter(({ text }) => letters.test(text))
          // What is isolated by itself stands in a line of the site.
          .filter(({ text }) => !/^\u2068[^\u2069]*\u2069/u.test(text))
          .filter((told) => told.lang !== lang || told.dir !== 'rtl')
          .map(({ text }) => `${path}: ${text}`),
      );
      expect(astray).toEqual([]);
    });

    test('leaves the words of the site in their own language', () => {
      const astray = pages.flatMap(({ path, tree }) =>
        textsOf(tree, { lang: 'en', dir: 'ltr' })
          .filter((told) => told.lang === lang && !letters.test(told.text))
          .filter(({ text }) => /Read it|figures?\b|source|Notes|Published/.test(text))
          .map(({ text }) => `${path}: ${text}`),
      );
      expect(astray).toEqual([]);
    });

    test('is found in lists and in search as what it is', () => {
      const list = pagesOf('fixtures').find(({ path }) => path === 'archive/2026-11/');
      const told = list ? textsOf(list.tree, { lang: 'en', dir: 'ltr' }) : [];
      const own = told.filter(({ text }) => letters.test(text) && !text.startsWith('\u2068'));
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter((each) => each.dir !== 'rtl')).toEqual([]);
    });
  },
);

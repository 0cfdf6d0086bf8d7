import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { recipe, type EditionName } from '../editions/editions.ts';
import { some } from '../some.ts';
import { attribute, currentPagesOf, elements, pagesOf, wrongIn, type BuiltPage } from './pages.ts';

/** The Content-Security-Policy of a page by directive. */
function policyOf({ tree }: BuiltPage): Map<string, string> {
  const policies = elements(tree, (e) => attribute(e, 'httpEquiv') === 'Content-Security-Policy');
  const directives = policies.flatMap((e) => (attribute(e, 'content') ?? '').split(';'));
  return new Map(
    directives.map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );
}

const tagged = (page: BuiltPage, name: string) => elements(page.tree, (e) => e.tagName === name);
const hashOf = (e: Element) =>
  `'sha256-${createHash('sha256').update(toString(e)).digest('base64')}'`;

describe.each<EditionName>(['root', 'fixtures'])('the edition “%s”', (name) => {
  const pages = pagesOf(name);
  const current = currentPagesOf(name);

  test('a page may do nothing but what its policy names, and no policy names inline code', () => {
    const closed = ['default-src', 'base-uri', 'form-action'];
    const open = wrongIn(pages, (page) =>
      closed.filter((directive) => policyOf(page).get(directive) !== "'none'"),
    );
    expect(open).toEqual([]);
    expect(
      wrongIn(pages, (page) =>
        [...policyOf(page).values()].filter((value) => value.includes('unsafe')),
      ),
    ).toEqual([]);
  });

  test('the policy stands before all that it is to rule', () => {
    for (const page of pages) {
      const { html } = page;
      const policy = html.indexOf('Content-Security-Policy');
      // What a headline or a summary says in an attribute is no tag.
      const bare = html.replace(/="[^"]*"/g, (value) => '='.padEnd(value.length));
      const ruled = ['<script', '<style', '<link'].map((tag) => bare.indexOf(tag));
      const before = ruled.filter((at) => at !== -1 && at < policy);
      // The address of the page is no file that is fetched.
      const allowed = html.indexOf('<link rel="canonical"');
      expect(
        before.filter((at) => at !== allowed),
        page.path,
      ).toEqual([]);
    }
  });

  test('the one style of a page stands in it and is allowed by its hash', () => {
    for (const page of pages) {
      expect(policyOf(page).get('style-src'), page.path).toBe(
        tagged(page, 'style').map(hashOf).join(' '),
      );
      expect(tagged(page, 'style'), page.path).toHaveLength(1);
    }
  });

  test('a page has one script, a file of the site; what stands in it of scripts, and its structured data, which checkers take for one, are allowed by their hashes', () => {
    for (const page of current) {
      const scripts = tagged(page, 'script');
      const types = scripts.map((e) => attribute(e, 'type'));
      expect(types, page.path).toEqual(['application/ld+json', null, 'module']);
      const [file] = scripts.slice(-1);
      expect(file && [toString(file), attribute(file, 'src')], page.path).toEqual([
        '',
        expect.stringMatching(/^\/.*\.js$/),
      ]);
      expect(policyOf(page).get('script-src'), page.path).toBe(
        ["'self'", ...scripts.slice(0, -1).map(hashOf)].join(' '),
      );
    }
  });

  test('no element has a handler or a style of its own', () => {
    const own = wrongIn(pages, (page) =>
      elements(page.tree, () => true)
        .flatMap((e) => Object.keys(e.properties))
        .filter((key) => /^(on[A-Z]|style$)/.test(key)),
    );
    expect(own).toEqual([]);
  });

  test('a page loads nothing from another host', () => {
    const named = ['canonical', 'license', 'alternate'];
    const loads = ['link', 'img', 'source', 'use', 'image', 'iframe', 'script'];
    const foreign = wrongIn(pages, (page) => {
      const inTags = elements(page.tree, (e) => loads.includes(e.tagName))
        .filter((e) => !named.includes(attribute(e, 'rel') ?? ''))
        .flatMap((e) => attribute(e, 'href') ?? attribute(e, 'src') ?? []);
      const inStyle = [...page.html.matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => url);
      return some([...inTags, ...inStyle], `address in /${page.path}`)
        .map((address) => new URL(address, page.url))
        .filter((url) => url.protocol !== 'data:' && url.origin !== recipe(name).host.site)
        .map((url) => url.href);
    });
    expect(foreign).toEqual([]);
  });
});

test('a page that only says what became of it has no script and leave for none', () => {
  const current = currentPagesOf('fixtures').map(({ path }) => path);
  const leadOn = pagesOf('fixtures').filter(({ path }) => !current.includes(path));
  const wrong = wrongIn(some(leadOn, 'page that leads on'), (page) => [
    ...tagged(page, 'script').map(toString),
    ...[...policyOf(page).keys()].filter((directive) => directive.startsWith('script-src')),
  ]);
  expect(wrong).toEqual([]);
});

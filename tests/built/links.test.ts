import { describe, expect, test } from 'vitest';
import { recipe, type EditionName } from '../editions/editions.ts';
import { formerAddressesOf } from '../editions/register.ts';
import { pathsOf, storiesOf } from '../editions/stories.ts';
import { some } from '../some.ts';
import { attribute, elements, filesOf, pagesOf, type BuiltPage } from './pages.ts';

/** Every address that a page points to or loads, as it stands in the page and its style. */
function addressesIn({ html, tree }: BuiltPage): string[] {
  const inStyle = [...html.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address);
  const inTags = elements(tree, () => true).flatMap((element) =>
    ['href', 'src', 'poster', 'data', 'action'].flatMap((name) => attribute(element, name) ?? []),
  );
  return [...inStyle, ...inTags];
}

function idsIn({ tree }: BuiltPage): Set<string | null> {
  return new Set(elements(tree, () => true).map((element) => attribute(element, 'id')));
}

describe.each<EditionName>(['root', 'fixtures'])('the edition “%s”', (name) => {
  const { site, base } = recipe(name).host;
  const pages = new Map(pagesOf(name).map((page) => [page.url, page]));
  const files = new Set(filesOf(name).map((file) => `${site}${base}${file}`));
  const ids = new Map([...pages].map(([url, page]) => [url, idsIn(page)]));

  /** What is wrong with an address met on a page; `null` where it leads to what it names. */
  function problem(address: string, from: BuiltPage): string | null {
    const url = new URL(address, from.url);
    if (url.origin !== site)
      return /^(https|mailto|sms|data):$/.test(url.protocol) ? null : 'scheme';
    const { hash } = url;
    url.hash = '';
    if (!pages.has(url.href) && !files.has(url.href)) return 'no such page or file';
    if (hash === '') return null;
    return ids.get(url.href)?.has(decodeURIComponent(hash.slice(1))) ? null : 'no such place in it';
  }

  test('every link within the site leads to a page and to the place named in it', () => {
    const broken = [...pages.values()].flatMap((page) =>
      some(addressesIn(page), `address in /${page.path}`)
        .map((address) => ({ page: page.path, address, problem: problem(address, page) }))
        .filter((found) => found.problem !== null),
    );
    expect(broken).toEqual([]);
  });

  test('every page but those withdrawn or moved can be reached from the front page', () => {
    const reached = new Set([`${site}${base}`]);
    for (const url of reached) {
      const page = pages.get(url);
      for (const address of page ? addressesIn(page) : []) {
        const next = new URL(address, url);
        next.hash = '';
        if (pages.has(next.href)) reached.add(next.href);
      }
    }
    const unreached = [...pages.values()].filter(({ url }) => !reached.has(url));
    const apart = [
      '404.html',
      'offline/',
      ...storiesOf(name, 'withdrawn').flatMap(pathsOf),
      ...formerAddressesOf(name).map(({ path }) => path),
    ];
    expect(unreached.map(({ path }) => path).sort()).toEqual(apart.sort());
  });

  test('an id stands once in a page', () => {
    const all = [...pages.values()].map(({ path, tree }) => ({
      path,
      own: elements(tree, () => true).flatMap((element) => attribute(element, 'id') ?? []),
    }));
    some(
      all.flatMap((page) => page.own),
      'id',
    );
    const twice = all.flatMap(({ path, own }) =>
      own.filter((id, index) => own.indexOf(id) !== index).map((id) => `${path}#${id}`),
    );
    expect(twice).toEqual([]);
  });
});

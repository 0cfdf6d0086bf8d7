import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { recipe, type EditionName } from '../../editions/editions.ts';
import { some } from '../../some.ts';
import { attribute, countId, elements, parsePage } from '../pages.ts';
import { unpacked, wrongNames } from './unpacked.ts';
import { wholesOf } from './wholes.ts';

const names: EditionName[] = ['root', 'fixtures', 'no worker'];
const archives = names.flatMap((name) =>
  wholesOf(name).map(({ suffix, stories }) => ({ name, folder: `edition${suffix}`, stories })),
);

describe.each(archives)('the ZIP of “$name” that is named $folder', ({ name, folder, stories }) => {
  const { site, base } = recipe(name).host;
  const { files, text } = unpacked(name, `${folder}.zip`);
  const pages = new Map(
    some(
      [...files.keys()].filter((path) => path.endsWith('.html')),
      `page in the ZIP of “${name}”`,
    ).map((path) => [path, parsePage(text(path), path)] as const),
  );
  const hrefs = (path: string) => {
    const tree = pages.get(path);
    return tree
      ? elements(tree, ({ tagName }) => tagName === 'a').map((a) => attribute(a, 'href') ?? '')
      : [];
  };

  test('holds every published story, and no other, under names that every file system takes', () => {
    const held = [...files.keys()].filter((path) => /\/stories\/.*\.html$/.test(path));
    expect(held.sort()).toEqual(stories.map(({ slug }) => `${folder}/stories/${slug}.html`).sort());
    expect(wrongNames([...files.keys()])).toEqual([]);
  });

  test('its first page leads to each story, by its headline', () => {
    expect(hrefs(`${folder}/index.html`)).toEqual(
      expect.arrayContaining(stories.map(({ slug }) => `stories/${slug}.html`)),
    );
    const tree = pages.get(`${folder}/index.html`);
    const said = tree ? toString(tree) : '';
    expect(stories.filter(({ headline }) => !said.includes(headline))).toEqual([]);
  });

  test('every link that is not whole leads to a page in it, and to a place on that page', () => {
    const lost = [...pages.keys()].flatMap((path) =>
      some(hrefs(path), `link in ${path}`)
        .filter((href) => {
          if (/^(?:https:\/\/|mailto:)/.test(href)) return false;
          const [relative = '', id] = href.split('#');
          const to = relative === '' ? path : posix.join(posix.dirname(path), relative);
          const tree = pages.get(to);
          return !tree || /^\/|[?:]/.test(href) || (id !== undefined && countId(tree, id) !== 1);
        })
        .map((href) => `${path}: ${href}`),
    );
    expect(lost).toEqual([]);
  });

  test('what it holds is reached in it, not on the site', () => {
    const held = stories.map(({ slug }) => `${site}${base}stories/${slug}/`);
    const links = [...pages].flatMap(([path, tree]) => {
      const own = `${site}${base}${path.replace(`${folder}/`, '').replace(/\.html$/, '')}/`;
      const [text] = elements(tree, ({ tagName }) => tagName === 'article');
      return (text ? elements(text, ({ tagName }) => tagName === 'a') : []).map((a) => ({
        path,
        own,
        href: (attribute(a, 'href') ?? '').replace(/#.*/, ''),
      }));
    });
    const astray = some(links, 'link in a story').filter(
      ({ own, href }) => held.includes(href) && href !== own,
    );
    expect(astray).toEqual([]);
  });

  test('nothing is asked of a network, and the one file of type is there', () => {
    const asked = [...pages.keys()].flatMap((path) =>
      [...text(path).matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) =>
        posix.join(posix.dirname(path), address),
      ),
    );
    expect(new Set(asked)).toEqual(new Set([`${folder}/newsreader.woff2`]));
    expect(files.has(`${folder}/newsreader.woff2`)).toBe(true);
    const policies = [...pages.values()].flatMap((tree) =>
      elements(tree, (e) => attribute(e, 'httpEquiv') === 'Content-Security-Policy').map((e) =>
        attribute(e, 'content'),
      ),
    );
    expect(policies).toHaveLength(pages.size);
    expect(policies.filter((policy) => !policy?.startsWith("default-src 'none';"))).toEqual([]);
    const scripts = [...pages.values()].flatMap((tree) =>
      elements(tree, ({ tagName }) => tagName === 'script'),
    );
    expect(scripts).toEqual([]);
  });

  test('has the true sum of every file in it', () => {
    const sums = [...files]
      .filter(([path]) => path !== `${folder}/SHA256SUMS`)
      .map(([path, bytes]) => {
        const sum = createHash('sha256').update(bytes).digest('hex');
        return `${sum}  ${path.slice(`${folder}/`.length)}`;
      });
    const listed = text(`${folder}/SHA256SUMS`).trimEnd().split('\n');
    expect(listed.sort()).toEqual(sums.sort());
  });
});

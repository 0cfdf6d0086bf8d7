import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { distOf, recipe } from '../../editions/editions.ts';
import { some } from '../../some.ts';
import {
  currentPagesOf,
  elements,
  filesOf,
  meta,
  pageAt,
  wrongIn,
  type BuiltPage,
} from '../pages.ts';
import { toString } from 'hast-util-to-string';

const property = (page: BuiltPage, name: string) => meta(page, 'property', `og:image${name}`);

describe('cards', () => {
  const name = 'fixtures';
  const pages = currentPagesOf(name);
  const { site, base } = recipe(name).host;
  const fileOf = (page: BuiltPage) => property(page, '').slice(`${site}${base}`.length);
  const bytesOf = (file: string) => readFileSync(join(distOf(name), file));
  const cards = some(
    filesOf(name).filter((file) => file.startsWith('cards/')),
    'card',
  );

  test('every page names its card by its whole address, and it is there', () => {
    expect(pages.filter((page) => !property(page, '').startsWith(`${site}${base}cards/`))).toEqual(
      [],
    );
    expect(pages.map(fileOf).filter((file) => !cards.includes(file))).toEqual([]);
  });

  test('every card is of some page', () => {
    const named = new Set(pages.map(fileOf));
    expect(cards.filter((file) => !named.has(file))).toEqual([]);
  });

  test('each is a PNG of 1200 by 630 pixels, of at most 200 KB, as the page says', () => {
    for (const file of cards) {
      const bytes = bytesOf(file);
      expect(bytes.subarray(0, 8).toString('latin1'), file).toBe('\x89PNG\r\n\x1a\n');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1200, 630]);
      expect(bytes.length, file).toBeLessThanOrEqual(200_000);
    }
    const said = (page: BuiltPage) =>
      [':type', ':width', ':height'].map((part) => property(page, part)).join(' ');
    expect(new Set(pages.map(said))).toEqual(new Set(['image/png 1200 630']));
    const large = (page: BuiltPage) => meta(page, 'name', 'twitter:card');
    expect(new Set(pages.map(large))).toEqual(new Set(['summary_large_image']));
  });

  test('every card is told in words; that of a figure holds all that is marked, and what it counts', () => {
    expect(wrongIn(pages, (page) => (property(page, ':alt') === '' ? ['no words'] : []))).toEqual(
      [],
    );
    const figures = pages.filter(({ path }) => /^stories\/[^/]+\/figures\/[^/]+\/$/.test(path));
    const wrong = wrongIn(figures, (page) => {
      const [heading] = elements(page.tree, ({ tagName }) => tagName === 'h1');
      const words = heading ? toString(heading).replace(/\s+/g, ' ').trim() : '';
      return words !== '' && property(page, ':alt').startsWith(words) ? [] : [words];
    });
    expect(figures).not.toEqual([]);
    expect(wrong.filter((found) => !found.includes('was withdrawn'))).toEqual([]);
  });

  test('structured data name the same card, before any picture', () => {
    const wrong = wrongIn(pages, (page) => {
      const [data] = elements(page.tree, ({ tagName }) => tagName === 'script');
      const { image } = JSON.parse(data ? toString(data) : '{}') as { image?: string | string[] };
      const [first] = [image].flat();
      return first === property(page, '') ? [] : [String(first)];
    });
    expect(wrong).toEqual([]);
  });
});

test('what was withdrawn has the card of the front page', () => {
  const pages = currentPagesOf('fixtures');
  const ofFront = property(pageAt(pages, ''), '');
  const withdrawn = pages.filter((page) => meta(page, 'name', 'robots') === 'noindex');
  expect(withdrawn).not.toEqual([]);
  expect(withdrawn.filter((page) => property(page, '') !== ofFront)).toEqual([]);
});

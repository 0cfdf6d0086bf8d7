import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { distOf, recipe, type EditionName } from '../../editions/editions.ts';
import { attribute, currentPagesOf, elements, type BuiltPage } from '../pages.ts';

interface Manifest {
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; type: string; purpose: string }[];
}

const named = ({ tree }: BuiltPage, rel: string) =>
  elements(tree, (e) => attribute(e, 'rel') === rel).map((e) => attribute(e, 'href'));

test.each<EditionName>(['root', 'fixtures'])(
  'in the edition “%s” every page names the manifest and the icon of a home screen, which are there',
  (name) => {
    const { base } = recipe(name).host;
    for (const page of currentPagesOf(name)) {
      expect(named(page, 'manifest'), page.path).toEqual([`${base}site.webmanifest`]);
      expect(named(page, 'apple-touch-icon'), page.path).toEqual([`${base}icons/apple-touch.png`]);
      expect(named(page, 'icon'), page.path).toEqual([expect.stringMatching(/^data:image\/svg/)]);
    }
    const file = (path: string) => readFileSync(join(distOf(name), path));
    const manifest = JSON.parse(file('site.webmanifest').toString()) as Manifest;
    expect(manifest).toMatchObject({ start_url: base, scope: base });
    for (const { src, sizes, type } of manifest.icons) {
      expect(src.startsWith(base)).toBe(true);
      const bytes = file(src.slice(base.length));
      if (type === 'image/svg+xml') expect(bytes.toString()).toMatch(/^<svg /);
      else expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
    expect(file('icons/apple-touch.png').readUInt32BE(16)).toBe(180);
    expect(
      file('favicon.ico')
        .subarray(22 + 1, 22 + 4)
        .toString(),
    ).toBe('PNG');
  },
);

test('a host that hides folders with a line before their names is told not to', () => {
  expect(existsSync(join(distOf('root'), '.nojekyll'))).toBe(true);
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { distOf } from '../../editions/editions.ts';
import { some } from '../../some.ts';
import { filesOf } from '../pages.ts';
import { unpacked } from './unpacked.ts';

const { resolve } = createRequire(import.meta.url);
const licence = readFileSync(resolve('@fontsource-variable/newsreader/LICENSE'), 'utf8').trim();
const files = filesOf('root');
const textOf = (file: string) => readFileSync(join(distOf('root'), file), 'utf8');

/** Fonts beside which no file has their licence. */
function withoutLicence(paths: readonly string[], text: (path: string) => string): string[] {
  const fonts = paths.filter((path) => /\.(woff2?|ttf|otf)$/.test(path));
  expect(fonts).not.toEqual([]);
  return fonts.filter((font) => {
    const beside = paths.filter((path) => posix.dirname(path) === posix.dirname(font));
    return !beside.some((path) => path.endsWith('.txt') && text(path).includes(licence));
  });
}

test('the font of the pages has its licence beside it', () => {
  expect(withoutLicence(files, textOf)).toEqual([]);
});

const archives = files.filter((file) => /\.(epub|zip)$/.test(file));

test.each(some(archives, 'archive'))('the font in %s has its licence beside it', (file) => {
  const { files: held, text } = unpacked('root', file);
  expect(withoutLicence([...held.keys()], text)).toEqual([]);
});

test('a font within a file has its licence there', () => {
  const holding = files.filter((file) => /\.(html|css|svg)$/.test(file));
  const withFont = holding.filter((file) => /data:(?:application\/)?font/.test(textOf(file)));
  expect(withFont).not.toEqual([]);
  expect(withFont.filter((file) => !textOf(file).includes(licence))).toEqual([]);
});

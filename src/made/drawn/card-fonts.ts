import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cached } from '../../cache/cache.ts';
import { codeAndPackagesOf } from '../../cache/code-of.ts';
import { digestOf } from '../../cache/digest.ts';
import { whole } from '../../styles/font.ts';

/** A font that cards are drawn from, under a family name of its own. */
export interface CardFont {
  family: string;
  bytes: Buffer;
}

/**
 * In the order in which a character is looked for: the type of the page, then what has the scripts and signs that it
 * lacks. Each file is a family by itself, since the drawing looks into one file of a family alone.
 */
const parts = ['latin', 'latin-ext', 'vietnamese'];
const files = [
  ...[
    'latin',
    'latin-ext',
    'vietnamese',
    'greek',
    'greek-ext',
    'cyrillic',
    'cyrillic-ext',
    'math',
  ].map((part) => `@fontsource-variable/noto-serif/files/noto-serif-${part}-wght-normal.woff2`),
  '@fontsource-variable/noto-serif-hebrew/files/noto-serif-hebrew-hebrew-wght-normal.woff2',
  '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
  '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2',
];

let read: Promise<readonly CardFont[]> | undefined;

/** The fonts of cards, read once a process. */
export function cardFonts(): Promise<readonly CardFont[]> {
  const { resolve } = createRequire(import.meta.url);
  read ??= Promise.all([
    ...parts.map(ofThePage),
    ...files.map((file) => readFile(resolve(file))),
  ]).then((fonts) => fonts.map((bytes, index) => ({ family: `C${index}`, bytes })));
  return read;
}

/** A part of the type of the page with its word spaces, cached: to unpack it takes longer than to draw a card. */
async function ofThePage(part: string): Promise<Buffer> {
  const { resolve } = createRequire(import.meta.url);
  const [about, code] = await Promise.all([
    readFile(resolve('@fontsource-variable/newsreader/package.json'), 'utf8'),
    codeAndPackagesOf(join(import.meta.dirname, '../../styles/font.ts'), 'whole'),
  ]);
  const digest = digestOf([about, code, part]).slice(0, 20);
  return Buffer.from(await cached(`font-${digest}`, () => whole(part)));
}

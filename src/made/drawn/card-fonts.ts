import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** A font that cards are drawn from, under a family name of its own. */
export interface CardFont {
  family: string;
  bytes: Buffer;
}

/**
 * In the order in which a character is looked for: the type of the page, then what has the scripts and signs that it
 * lacks. Each file is a family by itself, since the drawing looks into one file of a family alone.
 */
const files = [
  ...['latin', 'latin-ext', 'vietnamese'].map(
    (part) => `@fontsource-variable/newsreader/files/newsreader-${part}-standard-normal.woff2`,
  ),
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
  read ??= Promise.all(
    files.map(async (file, index) => ({
      family: `C${index}`,
      bytes: await readFile(resolve(file)),
    })),
  );
  return read;
}

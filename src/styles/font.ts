import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { withWordSpaces } from './word-spaces.ts';

/** What the interface may print beside the content. */
const always =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]_abcdefghijklmnopqrstuvwxyz|~“”‘’–—…−·×\u00a0';
const axes = { wght: { min: 400, max: 650 }, opsz: 22 };

/** Newsreader cut to what the interface may print and to these characters, as WOFF2. */
export async function cutTo(characters: string): Promise<Buffer> {
  const cut = await subsetFont(await newsreader('latin'), always + characters, {
    targetFormat: 'truetype',
    variationAxes: axes,
  });
  return subsetFont(withWordSpaces(cut), always + characters, { targetFormat: 'woff2' });
}

/** All of a part of Newsreader, as TrueType: `latin`, `latin-ext` or `vietnamese`. */
export async function whole(part: string): Promise<Buffer> {
  const font = await newsreader(part);
  const known = create(font);
  if (known.isCollection) throw new Error('A collection of fonts is none of ours');
  const characters = String.fromCodePoint(...known.characterSet);
  return withWordSpaces(await subsetFont(font, characters, { targetFormat: 'truetype' }));
}

function newsreader(part: string): Promise<Buffer> {
  const file = `@fontsource-variable/newsreader/files/newsreader-${part}-standard-normal.woff2`;
  return readFile(createRequire(import.meta.url).resolve(file));
}

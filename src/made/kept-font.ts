import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import source from '../styles/font.ts?raw';
import { cutTo } from '../styles/font.ts';
import { made } from './made.ts';

/** The letters and signs of the languages of Western Europe. */
const characters =
  Array.from({ length: 0x40 }, (_, index) => String.fromCodePoint(0xc0 + index)).join('') +
  'Œœ¡¿«»‹›„‚•′″°€£½¼¾²³';

/** The type that kept forms bring, and the licence that lets them. */
export interface KeptFont {
  /** A digest of all that it is cut from and by. */
  name: string;
  bytes: Buffer;
  licence: string;
}

let font: Promise<KeptFont> | undefined;

/**
 * The same for every story and every edition: were it cut to what an edition prints, as that of the pages is, a new
 * story with a new character would change the bytes of every copy of the others.
 */
export function keptFont(): Promise<KeptFont> {
  font ??= load();
  return font;
}

async function load(): Promise<KeptFont> {
  const { resolve } = createRequire(import.meta.url);
  const folder = '@fontsource-variable/newsreader';
  const [about, licence] = await Promise.all([
    readFile(resolve(`${folder}/package.json`), 'utf8'),
    readFile(resolve(`${folder}/LICENSE`), 'utf8'),
  ]);
  const hash = createHash('sha256').update([about, source, characters].join('\0')).digest('hex');
  const name = `kept-font-${hash.slice(0, 20)}`;
  const bytes = await made(name, () => cutTo(characters));
  return { name, bytes: Buffer.from(bytes), licence };
}

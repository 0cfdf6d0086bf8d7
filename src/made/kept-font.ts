import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { KeptFont } from '../formats/kept/kept-font.ts';
import source from '../styles/font.ts?raw';
import { cutTo } from '../styles/font.ts';
import { made } from '../cache/cache.ts';

/** The letters and signs of the languages of Western Europe. */
const characters =
  Array.from({ length: 0x40 }, (_, index) => String.fromCodePoint(0xc0 + index)).join('') +
  'Œœ¡¿«»‹›„‚•′″°€£½¼¾²³';

/** The font with a digest of all that it is cut from and by. */
interface NamedFont extends KeptFont {
  name: string;
  bytes: Buffer;
}

let font: Promise<NamedFont> | undefined;

/**
 * The same for every story and every edition: were it cut to what an edition prints, as that of the pages is, a new
 * story with a new character would change the bytes of every copy of the others.
 */
export function keptFont(): Promise<NamedFont> {
  font ??= load();
  return font;
}

async function load(): Promise<NamedFont> {
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

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cached } from '../../cache/cache.ts';
import { codeAndPackagesOf } from '../../cache/code-of.ts';
import { digestOf } from '../../cache/digest.ts';
import type { KeptFont } from '../../formats/kept/kept-font.ts';
import { cutTo } from '../../styles/font.ts';

/** The letters and signs of the languages of Western Europe. */
const characters =
  Array.from({ length: 0x40 }, (_, index) => String.fromCodePoint(0xc0 + index)).join('') +
  'Œœ¡¿«»‹›„‚•′″°€£½¼¾²³';

/** The font under a name that changes with its bytes. */
interface NamedFont extends KeptFont {
  name: string;
  bytes: Buffer;
}

let font: Promise<NamedFont> | undefined;

/**
 * The type of pages and of kept forms, the same for every edition: were it cut to what an edition prints, one new letter
 * would change every page, and every copy of every story.
 */
export function siteFont(): Promise<NamedFont> {
  font ??= load();
  return font;
}

async function load(): Promise<NamedFont> {
  const { resolve } = createRequire(import.meta.url);
  const folder = '@fontsource-variable/newsreader';
  const [about, licence, code] = await Promise.all([
    readFile(resolve(`${folder}/package.json`), 'utf8'),
    readFile(resolve(`${folder}/LICENSE`), 'utf8'),
    codeAndPackagesOf(join(import.meta.dirname, '../../styles/font.ts'), 'cutTo'),
  ]);
  const digest = digestOf([about, code, characters]).slice(0, 20);
  const bytes = Buffer.from(await cached(`font-${digest}`, () => cutTo(characters)));
  return { name: `newsreader-${digestOf([bytes]).slice(0, 8)}.woff2`, bytes, licence };
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** What the interface may print beside the content. */
const always =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]_abcdefghijklmnopqrstuvwxyz|~“”‘’–—…−·×\u00a0';
const axes = { wght: { min: 400, max: 650 }, opsz: 22 };

/** Newsreader cut to what the interface may print and to these characters, as WOFF2. */
export async function cutTo(characters: string): Promise<Buffer> {
  const installed = createRequire(import.meta.url);
  const file = installed.resolve(
    '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
  );
  return subsetFont(await readFile(file), always + characters, {
    targetFormat: 'woff2',
    variationAxes: axes,
  });
}

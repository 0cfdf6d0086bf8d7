import { basename, extname, join } from 'node:path';
import sharp from 'sharp';
import { codeOf } from '../cache/code-of.ts';
import { cached, type Cache } from '../cache/cache.ts';
import { digestOf } from '../cache/digest.ts';
import type { Code } from '../checking/codes/index.ts';
import { counted } from '../checking/counted.ts';
import type { Picture } from '../edition/content-file.ts';

/** A file of more bytes is not read. */
export const mostBytes = 20_000_000;
const mostPixels = 50_000_000;
const fewestAcross = 300;

/** What each ending stands for, as the decoder names it; AVIF is one of the kinds of HEIF. */
const kinds: Readonly<Record<string, string>> = {
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.png': 'png',
  '.webp': 'webp',
  '.avif': 'heif',
};

/** Whether a name has an ending of a picture that can be shown. */
export const isPictureName = (name: string): boolean => Object.hasOwn(kinds, extname(name));

/** What was seen in the bytes of a picture. */
interface Seen {
  size: { width: number; height: number } | null;
  problems: { code: Code; found: string }[];
}

/** A digest of the code that encodes, and of the versions of what it is done with. */
let encoder: Promise<string> | undefined;
const encoderOf = () =>
  (encoder ??= codeOf(join(import.meta.dirname, 'encode.ts'), 'encode').then((code) =>
    digestOf([code, JSON.stringify(sharp.versions)]),
  ));

/**
 * Looks at a picture: what the edition knows of it, if it can be shown, and what is wrong with it. It is decoded whole, once
 * for the same bytes.
 */
export async function lookAt(
  name: string,
  bytes: Uint8Array,
  cache: Cache = cached,
): Promise<{ picture: Picture | null; problems: Seen['problems'] }> {
  const digest = digestOf([bytes]).slice(0, 32);
  const kind = kinds[extname(name)] ?? '';
  const key = digestOf([kind, digest, JSON.stringify(sharp.versions)]).slice(0, 32);
  const seen = await cache(`picture-seen-${key}`, async () =>
    Buffer.from(JSON.stringify(await see(kind, bytes))),
  );
  const { size, problems } = JSON.parse(Buffer.from(seen).toString()) as Seen;
  if (size === null) return { picture: null, problems };
  const made = digestOf([digest, await encoderOf()]).slice(0, 12);
  return {
    picture: { name: `${basename(name, extname(name))}-${made}`, digest, ...size },
    problems,
  };
}

async function see(kind: string, bytes: Uint8Array): Promise<Seen> {
  const refused = (code: Code, found: string): Seen => ({
    size: null,
    problems: [{ code, found }],
  });
  try {
    const picture = sharp(bytes, { failOn: 'error', limitInputPixels: false });
    const { format, width, height, pages = 1, space, autoOrient } = await picture.metadata();
    if (format !== kind) return refused('picture-kind', `a file of the kind ${format}`);
    if (pages > 1) return refused('picture-animated', counted(pages, 'frame'));
    if (width * height > mostPixels || autoOrient.width < fewestAcross) {
      return refused('picture-too-large', `${autoOrient.width} by ${autoOrient.height} pixels`);
    }
    await picture.stats();
    return {
      size: autoOrient,
      problems: space === 'cmyk' ? [{ code: 'picture-cmyk', found: 'a picture in CMYK' }] : [],
    };
  } catch (error) {
    return refused('picture-broken', error instanceof Error ? saidBy(error) : 'no picture');
  }
}

/** The first of what a decoder says, as part of a sentence. */
const saidBy = ({ message }: Error) => {
  const [line = ''] = message.split('\n');
  return /unsupported image format/.test(line)
    ? 'a file that is no picture'
    : `a picture that ends early or is damaged (${line})`;
};

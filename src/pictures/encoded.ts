import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from '../cache/cache.ts';
import { digestOf } from '../cache/digest.ts';
import type { Picture } from '../edition/content-file.ts';
import { pictureFiles, type PictureFile } from '../telling/picture-files.ts';
import { encode } from './encode.ts';

const folder = join(import.meta.dirname, '../../content/pictures');

/** A name for what a file of a picture holds: that of the picture changes with its bytes and with what encodes it. */
export const keyOfPicture = ({ file, width }: PictureFile): string =>
  digestOf(['picture', file.name, String(width)]).slice(0, 32);

/**
 * A file of a picture: encoded once, then cached.
 * @throws where the picture is not any more what was examined
 */
export function encoded(name: string, picture: Picture, of: PictureFile): Promise<Uint8Array> {
  return cached(`picture-${keyOfPicture(of)}`, async () => {
    const bytes = await readFile(join(folder, name));
    if (digestOf([bytes]).slice(0, 32) !== picture.digest)
      throw new Error(`content/pictures/${name} was changed while the site was made`);
    return encode(bytes, of.file.name.endsWith('.jpg') ? 'jpeg' : 'webp', of.width);
  });
}

/** The one JPEG of a picture. */
export const plainPicture = (name: string, picture: Picture): Promise<Uint8Array> =>
  encoded(name, picture, pictureFiles(picture).plain);

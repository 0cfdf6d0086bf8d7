import type { Addresses } from '../../addresses.ts';
import type { Edition } from '../../edition/edition.ts';
import type { StoryPicture } from '../../story/types.ts';
import { pictureFiles } from '../../telling/picture-files.ts';
import { fileOfPicture, plainImage, type ShowPicture } from '../../telling/prose/shown-pictures.ts';

/** A picture as a kept form has it: one JPEG. */
export interface KeptPicture {
  /** By which the prose names it. */
  file: string;
  /** Of its file in the form: `ship-1a2b3c.jpg`. */
  name: string;
  /** In pixels. */
  width: number;
  height: number;
  /** Where the site has it. */
  address: string;
}

/** The bytes of pictures by their names. */
export type PictureBytes = ReadonlyMap<string, Uint8Array>;

/** The pictures of a story, each once. */
export function picturesToKeep(
  edition: Pick<Edition, 'pictures'>,
  pictures: readonly StoryPicture[],
  links: Addresses,
): KeptPicture[] {
  return [...new Set(pictures.map(({ file }) => file))].flatMap((file) => {
    const picture = edition.pictures.get(file);
    if (picture === undefined) return [];
    const { file: of, width, height } = pictureFiles(picture).plain;
    return [{ file, name: of.name, width, height, address: links.fileUrl(of) }];
  });
}

/** What is shown of them, by where a form has each. */
export function showKept(
  pictures: readonly KeptPicture[],
  addressOf: (picture: KeptPicture) => string,
): ShowPicture {
  const byFile = new Map(pictures.map((picture) => [picture.file, picture]));
  return (image) => {
    const picture = byFile.get(fileOfPicture(image));
    return picture === undefined ? [] : [plainImage(image, addressOf(picture), picture)];
  };
}

/**
 * Where what holds several stories has a picture, from the folder of their documents. Its name tells its bytes, so that
 * several stories show one file.
 */
export const pictureBeside = ({ name }: KeptPicture): string => `pictures/${name}`;

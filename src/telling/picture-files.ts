import type { SiteFile } from '../addresses.ts';
import type { Picture } from '../edition/content-file.ts';

/** A file of the site that is made from a picture. */
export interface PictureFile {
  file: SiteFile & { file: 'picture' };
  /** In pixels. */
  width: number;
  height: number;
}

/** What is shown of a picture: one file for whoever shows no other, and those of which a browser takes one. */
interface PictureFiles {
  /** JPEG. Where its address ends in `.jpg`, those of the others end in `-480.webp`: the worker goes by that. */
  plain: PictureFile;
  /** WebP, the smallest first. */
  widths: PictureFile[];
}

/** A phone; a phone of many pixels, or the column of a story; the whole page, on a screen of many pixels nearly. */
const widths = [480, 960, 1600];
const plainWidth = 1200;

/** The files that are made of a picture; none is larger than the picture itself. */
export function pictureFiles(picture: Picture): PictureFiles {
  const { name, width, height } = picture;
  const sized = (most: number, ending: (pixels: number) => string): PictureFile => {
    const pixels = Math.min(most, width);
    return {
      file: { file: 'picture', name: `${name}${ending(pixels)}` },
      width: pixels,
      height: Math.max(1, Math.round((height * pixels) / width)),
    };
  };
  const shown = widths.filter((_, index) => index === 0 || (widths[index - 1] ?? 0) < width);
  return {
    plain: sized(plainWidth, () => '.jpg'),
    widths: shown.map((most) => sized(most, (pixels) => `-${pixels}.webp`)),
  };
}

import sharp from 'sharp';

/** As good as can be told from the original beside it, but hardly. */
const quality = { jpeg: 76, webp: 74 } as const;

/**
 * A picture in a width, as it is shown: turned as its camera says, in sRGB, and with nothing else of what a camera writes
 * down, such as where it was. What is transparent gets the colour of paper in a JPEG.
 * @throws where it cannot be decoded
 */
export function encode(
  bytes: Uint8Array,
  as: keyof typeof quality,
  width: number,
): Promise<Uint8Array> {
  const picture = sharp(bytes, { failOn: 'error' })
    .autoOrient()
    .resize({ width })
    .toColourspace('srgb');
  return as === 'jpeg'
    ? picture
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: quality.jpeg, mozjpeg: true })
        .toBuffer()
    : picture.webp({ quality: quality.webp }).toBuffer();
}

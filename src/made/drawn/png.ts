import { constants, crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const mostColours = 256;
/** The bits of a pixel that are its colour. */
const opaque = 0xffffff;
/** A run shorter than this is set byte by byte sooner than by a call. */
const shortRun = 8;

/** The rows of a picture as they are packed, kept for the next: to clear away a megabyte a card costs more than to pack it. */
let rows = new Uint8Array(0);

/** Whole rows of a picture, in red, green, blue and alpha, which is not looked at, from one of its rows on. */
interface Part {
  row: number;
  pixels: Buffer;
}

/**
 * A PNG with a palette, of flat drawings on one ground: where no part is, it has the first colour of the first. Of more
 * than 256 colours the later ones are drawn in the nearest.
 */
export function pngOf(
  { width, height }: { width: number; height: number },
  parts: readonly Part[],
): Buffer {
  const length = (width + 1) * height;
  if (rows.length < length) rows = new Uint8Array(length);
  const packed = rows.subarray(0, length).fill(0);
  const palette = new Map<number, number>();
  for (const { row, pixels } of parts) {
    index(pixels, width, palette, packed.subarray((width + 1) * row));
  }
  const { Z_RLE: strategy, Z_BEST_SPEED: level } = constants;
  return Buffer.concat([
    signature,
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Uint8Array.from([...palette.keys()].flatMap(redGreenBlue))),
    chunk('IDAT', deflateSync(packed, { level, strategy })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

/** Writes the place of each pixel in the palette, which it fills, into rows that are all of its first colour so far. */
function index(part: Buffer, width: number, palette: Map<number, number>, to: Uint8Array): void {
  const pixels = new Uint32Array(part.buffer, part.byteOffset, part.length / 4);
  const isAsAbove = (start: number) =>
    part.compare(part, (start - width) * 4, start * 4, start * 4, (start + width) * 4) === 0;
  for (let start = 0, at = 1; start < pixels.length; start += width, at += width + 1) {
    if (start > 0 && isAsAbove(start)) {
      to.copyWithin(at, at - width - 1, at - 1);
      continue;
    }
    for (let x = 0; x < width;) {
      const pixel = pixels[start + x] ?? 0;
      const from = x;
      do x++;
      while (x < width && pixels[start + x] === pixel);
      const place = placeOf(pixel & opaque, palette);
      if (place === 0) continue;
      if (x - from >= shortRun) to.fill(place, at + from, at + x);
      else for (let each = from; each < x; each++) to[at + each] = place;
    }
  }
}

function placeOf(colour: number, palette: Map<number, number>): number {
  const known = palette.get(colour);
  if (known !== undefined) return known;
  if (palette.size === mostColours) return palette.get(nearest(colour, [...palette.keys()])) ?? 0;
  palette.set(colour, palette.size);
  return palette.size - 1;
}

function nearest(colour: number, colours: readonly number[]): number {
  const wanted = redGreenBlue(colour);
  const distance = (other: number) =>
    redGreenBlue(other).reduce((sum, part, at) => sum + Math.abs(part - (wanted[at] ?? 0)), 0);
  return colours.reduce((best, other) => (distance(other) < distance(best) ? other : best));
}

/** Of a pixel as it stands in memory, where red is the lowest byte. */
const redGreenBlue = (colour: number) => [colour & 0xff, (colour >> 8) & 0xff, colour >> 16];

/** Eight bits a pixel, each a place in the palette; not interlaced. */
function header(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.set([8, 3, 0, 0, 0], 8);
  return bytes;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}

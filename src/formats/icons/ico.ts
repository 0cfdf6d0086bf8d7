const headBytes = 6;
const entryBytes = 16;

/**
 * One PNG as the content of a `favicon.ico`: the container of Windows icons, which holds PNG since Vista.
 * @param pixels its side, less than 256
 */
export function ico(png: Uint8Array, pixels: number): Uint8Array {
  const bytes = new Uint8Array(headBytes + entryBytes + png.length);
  const view = new DataView(bytes.buffer);
  const icons = 1;
  view.setUint16(2, icons, true);
  view.setUint16(4, 1, true);
  view.setUint8(headBytes, pixels);
  view.setUint8(headBytes + 1, pixels);
  // Planes of colour, bits a pixel, length, place.
  view.setUint16(headBytes + 4, 1, true);
  view.setUint16(headBytes + 6, 32, true);
  view.setUint32(headBytes + 8, png.length, true);
  view.setUint32(headBytes + 12, headBytes + entryBytes, true);
  bytes.set(png, headBytes + entryBytes);
  return bytes;
}

import { Renderer } from '@takumi-rs/core';
import { iconSvg } from '../../formats/icons/icon.ts';

/** The sign of the site as PNG, a square of so many pixels. The same call gives the same bytes on one platform. */
export async function drawIcon(
  pixels: number,
  { ground }: { ground: boolean },
): Promise<Uint8Array<ArrayBuffer>> {
  const src = `data:image/svg+xml,${encodeURIComponent(iconSvg({ ground }))}`;
  const size = { width: pixels, height: pixels };
  return new Uint8Array(await new Renderer().render({ type: 'image', src, ...size }, size));
}

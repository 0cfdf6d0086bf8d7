import { expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { ico } from '../../../src/formats/icons/ico.ts';
import { iconFiles } from '../../../src/formats/icons/icon-files.ts';
import { iconData, iconSvg } from '../../../src/formats/icons/icon.ts';
import { webManifest } from '../../../src/formats/web-manifest.ts';
import { drawIcon } from '../../../src/made/drawn/draw-icon.ts';
import { site } from '../../../src/site.ts';

/** Width and height as the header of a PNG has them. */
function sizeOf(png: Uint8Array): number[] {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each([
  [16, false],
  [180, true],
  [512, true],
])('the sign is drawn at %i pixels, twice the same', async (pixels, ground) => {
  const png = await drawIcon(pixels, { ground });
  expect(sizeOf(png)).toEqual([pixels, pixels]);
  expect(png).toEqual(await drawIcon(pixels, { ground }));
});

test('what stands on a ground is another picture', async () => {
  expect(await drawIcon(64, { ground: true })).not.toEqual(await drawIcon(64, { ground: false }));
});

test('favicon.ico holds the PNG where its head says', async () => {
  const png = await drawIcon(32, { ground: false });
  const icon = Buffer.from(ico(png, 32));
  const [reserved, type, count] = [0, 2, 4].map((at) => icon.readUInt16LE(at));
  expect([reserved, type, count]).toEqual([0, 1, 1]);
  expect([icon[6], icon[7]]).toEqual([32, 32]);
  const [length, place] = [icon.readUInt32LE(14), icon.readUInt32LE(18)];
  expect(new Uint8Array(icon.subarray(place))).toEqual(png);
  expect(length).toBe(png.length);
});

test('the address that holds the sign whole holds nothing that an attribute could not', () => {
  expect(iconData()).toMatch(/^data:image\/svg\+xml,[\w.~!*'()%:/=,-]+$/);
  expect(decodeURIComponent(iconData())).toContain(iconSvg({ ground: false }));
});

test('the manifest stays within the folder of the site, and names every icon but that of Apple’s', () => {
  const links = addresses({ site: 'https://host.example', base: '/sub/' });
  const manifest = JSON.parse(webManifest({ site, links })) as { icons: { src: string }[] };
  expect(manifest).toMatchObject({
    id: '/sub/',
    start_url: '/sub/',
    scope: '/sub/',
    name: 'Tearsheet',
    lang: 'en',
  });
  expect(manifest.icons.map(({ src }) => src)).toEqual(
    iconFiles.filter(({ use }) => use !== 'apple').map(({ name }) => `/sub/icons/${name}`),
  );
});

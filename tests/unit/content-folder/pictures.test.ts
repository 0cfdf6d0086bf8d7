import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { codes } from '../../../src/checking/codes/index.ts';
import { contentFiles } from '../../../src/content-folder/content-files.ts';
import { encode } from '../../../src/pictures/encode.ts';
import { aProject } from '../commands/a-project.ts';

const plain = { create: { width: 600, height: 400, channels: 3, background: '#406080' } } as const;

async function looked(name: string, content: Uint8Array | string) {
  const project = aProject({ files: { [`pictures/${name}`]: content } });
  const { files, problems } = await contentFiles(join(project, 'content'));
  return { picture: files[0]?.picture ?? null, told: problems.map(({ code }) => code) };
}

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a %s is a picture', async (format) => {
  const name = format === 'jpeg' ? 'ship.jpg' : `ship.${format}`;
  const { picture, told } = await looked(name, await sharp(plain).toFormat(format).toBuffer());
  expect(told).toEqual([]);
  expect(picture).toMatchObject({
    width: 600,
    height: 400,
    name: expect.stringMatching(/^ship-[0-9a-f]{12}$/) as string,
  });
});

test('the name of what is made of it changes with its bytes', async () => {
  const one = await looked('ship.png', await sharp(plain).png().toBuffer());
  const again = await looked('ship.png', await sharp(plain).png().toBuffer());
  const other = await looked('ship.png', await sharp(plain).negate().png().toBuffer());
  expect(again.picture).toEqual(one.picture);
  expect(other.picture?.name).not.toBe(one.picture?.name);
});

test('a picture that lies is as wide as it is looked at', async () => {
  const lying = await sharp(plain).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect((await looked('ship.jpg', lying)).picture).toMatchObject({ width: 400, height: 600 });
});

test.each([
  'picture-kind',
  'picture-broken',
  'picture-too-large',
  'picture-animated',
  'picture-cmyk',
] as const)('the example of %s raises it', async (code) => {
  const { problems } = await contentFiles(join(aProject(codes[code].example), 'content'));
  expect(problems.map((problem) => problem.code)).toContain(code);
});

const half = async () => {
  const whole = await sharp(plain).jpeg().toBuffer();
  return whole.subarray(0, whole.length / 2);
};

test.each<[string, string, () => Promise<Uint8Array> | Uint8Array, string]>([
  ['cut short', 'ship.jpg', half, 'picture-broken'],
  ['empty', 'ship.jpg', () => new Uint8Array(), 'picture-broken'],
  [
    'of another kind than its ending',
    'ship.png',
    () => sharp(plain).jpeg().toBuffer(),
    'picture-kind',
  ],
  ['a moving GIF', 'ship.gif', () => sharp(plain).gif().toBuffer(), 'picture-kind'],
  ['a TIFF', 'ship.tif', () => sharp(plain).tiff().toBuffer(), 'picture-kind'],
  [
    'with a drawing in it',
    'ship.png',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"/>'),
    'picture-kind',
  ],
  [
    'as small as a stamp',
    'ship.png',
    () => sharp(plain).resize(299).png().toBuffer(),
    'picture-too-large',
  ],
  ['with capitals in its name', 'Ship.jpg', () => sharp(plain).jpeg().toBuffer(), 'name-form'],
  ['with capitals in its ending', 'ship.JPG', () => sharp(plain).jpeg().toBuffer(), 'name-form'],
])('a file is told that is %s', async (_, name, content, code) => {
  expect(await looked(name, await content())).toEqual({ picture: null, told: [code] });
});

test('what is shown stands upright, in RGB, and says nothing of camera and place', async () => {
  const taken = await sharp(plain)
    .withExif({
      IFD0: { Make: 'A camera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '57/1 9/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(taken).metadata()).exif).toBeDefined();
  for (const as of ['jpeg', 'webp'] as const) {
    const { exif, icc, xmp, orientation, width, height, space } = await sharp(
      await encode(taken, as, 200),
    ).metadata();
    expect({ exif, icc, xmp, orientation, width, height, space }).toEqual({
      ...{ width: 200, height: 300, space: 'srgb' },
    });
  }
});

test('what is transparent is paper in a JPEG', async () => {
  const clear = await sharp({
    create: { width: 320, height: 10, channels: 4, background: '#0000' },
  })
    .png()
    .toBuffer();
  const { dominant } = await sharp(await encode(clear, 'jpeg', 320)).stats();
  expect(dominant.r).toBeGreaterThan(240);
});

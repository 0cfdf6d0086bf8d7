import { env } from 'node:process';
import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { joined, zipped } from '../../../../src/formats/kept/zip.ts';

const entries = [
  { path: 'mimetype', content: 'application/epub+zip', stored: true },
  { path: 'a/b.txt', content: 'Größe '.repeat(200) },
  { path: 'c.bin', content: new Uint8Array([1, 2, 3]), stored: true },
];
const zone = env['TZ'];

afterEach(() => {
  if (zone === undefined) delete env['TZ'];
  else env['TZ'] = zone;
});

/** Among them the day on which clocks go forward at midnight in Havana. */
test.each(['2026-11-24T23:30:00-03:30', '2026-03-08T00:00:00Z', '2026-12-31T23:59:59Z'])(
  'what is dated %s has the same bytes in every time zone',
  (published) => {
    const zones = [
      'UTC',
      'America/Havana',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Asia/Beirut',
    ];
    const packed = zones.map((name) => {
      env['TZ'] = name;
      return Buffer.from(zipped(entries, published)).toString('base64');
    });
    expect(new Set(packed).size).toBe(1);
  },
);

test('files come out as they went in, in their order', () => {
  const files = Object.entries(unzipSync(zipped(entries, '2026-11-24T09:00:00Z')));
  expect(files.map(([path]) => path)).toEqual(entries.map(({ path }) => path));
  expect(files.map(([, content]) => Buffer.from(content).toString())).toEqual(
    entries.map(({ content }) => Buffer.from(content).toString()),
  );
});

test('files are dated by the day as its author wrote it, within the years that the format knows', () => {
  const dayOf = (published: string) => {
    const date = Buffer.from(zipped(entries, published)).readUInt16LE(12);
    return [1980 + (date >> 9), (date >> 5) & 15, date & 31];
  };
  expect(dayOf('2026-11-24T23:30:00-03:30')).toEqual([2026, 11, 24]);
  expect(dayOf('1851-09-18T09:00:00Z')).toEqual([1980, 9, 18]);
  expect(dayOf('2150-01-01T09:00:00Z')).toEqual([2099, 1, 1]);
});

test('archives joined are the archive of all their files', () => {
  const day = '2026-11-24T09:00:00Z';
  const alone = entries.map((entry) => zipped([entry], day));
  expect(Buffer.from(joined(alone))).toEqual(Buffer.from(zipped(entries, day)));
  expect(Buffer.from(joined([joined(alone.slice(0, 2)), ...alone.slice(2)]))).toEqual(
    Buffer.from(zipped(entries, day)),
  );
});

test('more files than the format can count are not joined', () => {
  const many = zipped(
    Array.from({ length: 0x4000 }, (_, index) => ({ path: `${index}`, content: '', stored: true })),
    '2026-11-24T09:00:00Z',
  );
  expect(() => joined([many, many, many, many])).toThrow('too long');
  expect(joined([many, many, many]).length).toBeGreaterThan(0);
});

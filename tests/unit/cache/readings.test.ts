import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { contentFiles } from '../../../src/content-folder/content-files.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { readOnce } from '../../../src/cache/readings.ts';
import type { Cache } from '../../../src/cache/cache.ts';
import { project } from '../../editions/copy-project.ts';
import { personFile, storyFile } from '../edition/edition-of.ts';

const kept = new Map<string, Uint8Array>();
let readings = 0;
const keep: Cache = async (digest, make) => {
  const bytes = kept.get(digest) ?? (readings++, await make());
  kept.set(digest, bytes);
  return bytes;
};

beforeEach(() => {
  kept.clear();
});

const a = storyFile('a', '“It sank,” Ana Ruiz said.');
const b = storyFile('b', 'It had 5 ships.');
const ana = personFile('ana-ruiz', 'Ana Ruiz');

describe('stories that are read again in an edition of two, and of Ana Ruiz, once', () => {
  test.each([
    ['nothing', [a, b, ana], 'code', 0],
    ['one story', [a, storyFile('b', 'It had 6 ships.'), ana], 'code', 1],
    ['the name of the file of one', [a, { ...b, path: 'stories/c.md' }, ana], 'code', 1],
    ['who can be quoted', [a, b, personFile('ana-ruiz', 'Ana Ruiz Gil')], 'code', 2],
    ['the code that reads', [a, b, ana], 'other code', 2],
    [
      'what is told of a person, her name apart',
      [a, b, personFile('ana-ruiz', 'Ana Ruiz', 'about: Sailor\n')],
      'code',
      0,
    ],
  ])('%s changes', async (_, files, code, again) => {
    await readOnce([a, b, ana], 'code', keep);
    readings = 0;
    expect(await readOnce(files, code, keep)).toStrictEqual(readEdition(files));
    expect(readings).toBe(again);
  });
});

test.each(['content', 'tests/fixtures/content'])(
  'what was kept of %s is what reading gives',
  async (folder) => {
    const { files } = await contentFiles(join(project, folder));
    const first = await readOnce(files, 'code', keep);
    expect(await readOnce(files, 'code', keep)).toStrictEqual(first);
    expect(first).toStrictEqual(readEdition(files));
  },
);

test('a reading whose bytes are none is read anew', async () => {
  const broken: Cache = () => Promise.resolve(new Uint8Array([1, 2, 3]));
  expect(await readOnce([a, b, ana], 'code', broken)).toStrictEqual(readEdition([a, b, ana]));
});

test('a story that names a series by an escape is read again when a value of it changes', async () => {
  const series = (value: number) => ({
    path: 'series/ships.yaml',
    source: `name: Ships\nabout: Ships at sea.\nunit: ships\nby: ana-ruiz\ndrawn: bars\nsources:\n  port:\n    title: Ships\n    publisher: Port\n    date: 2026-11-24\n    read: 2026-11-24\nvalues:\n  - { date: 2026, value: ${value}, source: port }\n`,
  });
  const named = storyFile('c', 'It had 5 boats.', 'series: "sh\\u0069ps"\n');
  await readOnce([named, ana, series(5)], 'code', keep);
  readings = 0;
  await readOnce([named, ana, series(6)], 'code', keep);
  expect(readings).toBe(1);
});

test('what breaks while a story is read names the story', async () => {
  const broken: Cache = () => Promise.reject(new TypeError('no such thing'));
  await expect(readOnce([a, ana], 'code', broken)).rejects.toThrow('content/stories/a.md');
});

import {
  lstatSync,
  lutimesSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { letGoOfUnused } from '../../../src/cache/let-go.ts';
import { cacheIn } from '../../../src/cache/cache.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'made-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Makes a file of the folder as old as so many days. */
function age(name: string, days: number): void {
  const path = join(folder, name);
  const then = lstatSync(path).mtimeMs / 1000 - days * 24 * 60 * 60;
  lutimesSync(path, then, then);
}

/** What is there, but for the file that tells when somebody looked. */
const kept = (): string[] => readdirSync(folder).filter((name) => name !== 'looked-through');

const digest = '0123456789abcdef0123';
const card = `card-${digest}`;
const long = `${digest}456789abcdef`;

test.each([
  [card, 8, false],
  [card, 6, true],
  [card, -400, true],
  [`cover-${digest}`, 8, false],
  [`font-${digest}`, 8, false],
  [`kept-epub-${long}`, 8, false],
  [`reading-${long}`, 8, false],
  [`kept-edition-zip-${long}`, 8, false],
  [`${card}.4711-12`, 8, false],
  [`${card}.4711-12`, 0, true],
  ['notes.txt', 400, true],
  ['card-of-mine', 400, true],
  [`my-${card}`, 400, true],
  [`${card}.png`, 400, true],
])('%s, not used for %s days: it stays, or does not: %s', async (name, days, stays) => {
  writeFileSync(join(folder, name), '');
  age(name, days);
  await letGoOfUnused(folder);
  expect(kept()).toEqual(stays ? [name] : []);
});

test('what a build uses stays, however long ago it was made', async () => {
  const make = () => Promise.resolve(Buffer.from('made'));
  await cacheIn(folder)(card, make);
  age(card, 400);
  await cacheIn(folder)(card, make);
  await letGoOfUnused(folder);
  expect(kept()).toEqual([card]);
});

test.each([
  [0, true],
  [2, false],
  [-2, false],
])(
  'looked through %s days ago, it is looked through again, or what is old stays: %s',
  async (days, stays) => {
    await letGoOfUnused(folder);
    age('looked-through', days);
    writeFileSync(join(folder, card), '');
    age(card, 8);
    await letGoOfUnused(folder);
    expect(kept()).toEqual(stays ? [card] : []);
  },
);

test('what is no file of ours stays, though it has the name of one', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  mkdirSync(join(folder, card));
  symlinkSync(outside, join(folder, `cover-${digest}`));
  age(card, 400);
  age(`cover-${digest}`, 400);
  await letGoOfUnused(folder);
  expect(kept().sort()).toEqual([card, `cover-${digest}`]);
  rmSync(outside, { recursive: true });
});

test('where a file has the name of the folder, it is left alone', async () => {
  writeFileSync(join(folder, 'site'), 'theirs');
  await letGoOfUnused(folder);
  expect(kept()).toEqual(['site']);
});

test('where nothing was kept, nothing is let go and nothing made', async () => {
  const nowhere = join(folder, 'nowhere');
  await letGoOfUnused(nowhere);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['templates', 8, false],
  ['templates', 6, true],
  ['templates-of-mine', 8, true],
])(
  'a bundle in %s that no build has used for %s days stays, or does not: %s',
  async (room, days, stays) => {
    const bundle = join(room, digest);
    mkdirSync(join(folder, bundle), { recursive: true });
    writeFileSync(join(folder, bundle, 'templates.mjs'), '');
    age(bundle, days);
    await letGoOfUnused(folder);
    expect(readdirSync(join(folder, room))).toEqual(stays ? [digest] : []);
  },
);

test.each([
  ['0001036e', 8, false],
  ['0001036e', 6, true],
  ['notes.txt', 400, true],
])(
  '%s, compiled and not read for %s days: it stays, or does not: %s',
  async (name, days, stays) => {
    const cache = join(folder, 'tearsheet');
    const version = join(folder, 'compiled/v26-x64');
    for (const made of [cache, version]) mkdirSync(made, { recursive: true });
    writeFileSync(join(version, name), '');
    age(join('compiled/v26-x64', name), days);
    await letGoOfUnused(cache);
    expect(readdirSync(version)).toEqual(stays ? [name] : []);
  },
);

describe('of files as they stand on sites', () => {
  const stored = `${long}-${digest}`;

  test.each([
    [stored, 8, false],
    [stored, 6, true],
    [`${long}.4711-1`, 8, false],
    ['now.4711-1', 8, false],
    ['notes.txt', 400, true],
  ])('%s, not used for %s days: it stays, or does not: %s', async (name, days, stays) => {
    const path = join(folder, 'site', name);
    mkdirSync(join(folder, 'site'));
    writeFileSync(path, 'page');
    const { mtimeMs } = lstatSync(path);
    lutimesSync(path, mtimeMs / 1000 - days * 24 * 60 * 60, mtimeMs / 1000);
    await letGoOfUnused(folder);
    expect(readdirSync(join(folder, 'site'))).toEqual(stays ? [name] : []);
  });
});

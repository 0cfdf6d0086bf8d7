import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { circlesOf } from './circles.ts';
import { allImports } from './imports.ts';

/** The room that a file of `src` stands in: a folder of the first level, or a file that stands for itself. */
const roomOf = (path: string) => path.split('/')[1] ?? path;

const ours = allImports.filter(({ of }) => of.startsWith('src/'));

test('no room leads back to itself, not even by types: what is below can be read without what is above', () => {
  const arrows = ours
    .map(({ by, of }) => ({ from: roomOf(by), to: roomOf(of), because: `${by} → ${of}` }))
    .filter(({ from, to }) => from !== to);
  expect(arrows.length).toBeGreaterThan(500);
  expect(circlesOf(arrows)).toEqual([]);
});

test('no file leads back to itself, not even by types', () => {
  const arrows = ours.map(({ by, of }) => ({ from: by, to: of, because: 'imports' }));
  expect(arrows.length).toBeGreaterThan(500);
  expect(circlesOf(arrows)).toEqual([]);
});

/** An import as an arrow between the two rooms, or files, of one folder that lead to its ends. */
function arrowWithin({ by, of }: { by: string; of: string }) {
  const [from, to] = [by.split('/'), of.split('/')];
  const level = from.findIndex((name, at) => name !== to[at]) + 1;
  const place = (path: readonly string[]) => path.slice(0, level).join('/');
  return { from: place(from), to: place(to), because: `${by} → ${of}` };
}

test('nor does a room within a room', () => {
  const arrows = ours.map(arrowWithin);
  const byFolder = Map.groupBy(arrows, ({ from }) => dirname(from));
  expect(byFolder.size).toBeGreaterThan(10);
  expect([...byFolder.values()].flatMap(circlesOf)).toEqual([]);
});

test('a circle is told by a way round it', () => {
  const arrow = (from: string, to: string) => ({ from, to, because: 'so' });
  expect(circlesOf([arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'b'), arrow('c', 'd')])).toEqual([
    'b → c: so\nc → b: so',
  ]);
});

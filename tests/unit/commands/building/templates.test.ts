import { lstatSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeFiles } from '../../../../src/commands/build/templates.ts';

test('a bundle that was damaged is whole again for the next build, which writes nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = { 'templates.mjs': 'a', 'chunks/b.mjs': 'b', 'chunks/c.mjs': 'c' };
  const at = (path: string) => join(folder, path);
  writeFiles(folder, files);
  rmSync(at('chunks/b.mjs'));
  writeFileSync(at('chunks/c.mjs'), 'cut');
  utimesSync(at('templates.mjs'), 1000, 1000);
  writeFiles(folder, files);
  const found = Object.keys(files).map((path) => [path, readFileSync(at(path), 'utf8')]);
  expect(Object.fromEntries(found)).toEqual(files);
  expect(lstatSync(at('templates.mjs')).mtimeMs).toBe(1_000_000);
});

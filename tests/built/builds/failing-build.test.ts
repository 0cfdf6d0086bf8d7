import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../../editions/build-editions.ts';
import { copyProject } from '../../editions/copy-project.ts';
import { distOf, editionsFolder } from '../../editions/editions.ts';
import { hashList } from '../../editions/hash-list.ts';

const story = 'content/stories/patrushev-havana.md';
let copy: string;

beforeEach(() => {
  copy = join(mkdtempSync(join(editionsFolder(), 'failing-')), 'project');
  copyProject(copy);
  cpSync(distOf('root'), join(copy, 'dist'), { recursive: true });
});

afterEach(() => {
  rmSync(copy, { recursive: true });
});

/** Changes a file of the copy; what is replaced has to stand in it. */
function edit(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(copy, file), 'utf8');
  const after = before.replace(from, to);
  expect(after, `${file} has no ${String(from)}`).not.toBe(before);
  writeFileSync(join(copy, file), after);
}

test('a number that is none stops the build, with its place, and the old pages stay', () => {
  edit(story, 'and 13,300 injuries', 'and 13,3000 injuries');
  const { status, output } = runCommand(copy, 'build');
  expect(status).toBe(1);
  expect(output).toMatch(/patrushev-havana\.md:\d+:\d+/);
  expect(output).toContain('13,3000');
  expect(hashList(join(copy, 'dist'))).toEqual(hashList(distOf('root')));
});

test('a page that cannot be drawn stops the build, and the old pages stay', () => {
  // The front page is the first to be drawn: others are no part of the question.
  edit('src/pages/index.astro', /^---\n/, '---\nnothing.here();\n');
  const { status } = runCommand(copy, 'build');
  expect(status).not.toBe(0);
  expect(hashList(join(copy, 'dist'))).toEqual(hashList(distOf('root')));
});

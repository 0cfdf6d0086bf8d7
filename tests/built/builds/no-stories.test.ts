import { mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { runCommand } from '../../editions/build-editions.ts';
import { copyProject } from '../../editions/copy-project.ts';
import { editionsFolder } from '../../editions/editions.ts';
import { lists as wording } from '../../../src/wording/en/lists.ts';

test('a paper without a story is published, says so where its stories would stand, and names no list that is empty', () => {
  const copy = join(mkdtempSync(join(editionsFolder(), 'no-stories-')), 'project');
  copyProject(copy);
  const content = join(copy, 'content');
  rmSync(content, { recursive: true });
  mkdirSync(content);
  expect(runCommand(copy, 'register').status).toBe(0);
  expect(runCommand(copy, 'build')).toMatchObject({ status: 0 });
  for (const page of ['index.html', 'archive/index.html', 'corrections/index.html']) {
    const { document } = new JSDOM(readFileSync(join(copy, 'dist', page))).window;
    expect(document.querySelector('main')?.textContent, page).toContain(wording.noStories);
    const lists = [...document.querySelectorAll('main nav')];
    const empty = lists.filter((list) => list.querySelector('a') === null);
    expect(
      empty.map((list) => list.getAttribute('aria-label')),
      page,
    ).toEqual([]);
  }
  rmSync(copy, { recursive: true });
});

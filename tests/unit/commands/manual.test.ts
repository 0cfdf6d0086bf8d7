import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes, families } from '../../../src/checking/codes/index.ts';
import { manualCommand, wholeManual } from '../../../src/commands/manual/manual-page.ts';
import { project } from '../../../src/commands/project.ts';
import { run } from '../../../src/commands/terminal/run.ts';
import { aProject, aTerminal } from './a-project.ts';

test('the manual is what the codes give: npm run manual writes it', async () => {
  const written = readFileSync(join(project, 'content/MANUAL.md'), 'utf8');
  expect(written === (await wholeManual())).toBe(true);
});

test('a manual that is a link out of content is not written through it', async () => {
  const other = aProject({ files: {}, links: { 'MANUAL.md': '../outside.md' } });
  const terminal = aTerminal();
  const manual = () => Promise.resolve('The manual.\n');
  expect(await run(manualCommand(other, manual), [], terminal)).toBe(2);
  expect(terminal.complained()).toContain('content/MANUAL.md leads out of content/');
  expect(readFileSync(join(other, 'outside.md'), 'utf8')).toBe('Not ours.\n');
});

test('each code stands in one family', () => {
  const listed = families.flatMap((family) => family.codes);
  expect(listed.toSorted()).toEqual(Object.keys(codes).toSorted());
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes, families } from '../../../src/checking/codes/index.ts';
import { wholeManual } from '../../../src/commands/manual/manual-page.ts';
import { project } from '../../../src/commands/project.ts';

test('the manual is what the codes give: npm run manual writes it', async () => {
  const written = readFileSync(join(project, 'content/MANUAL.md'), 'utf8');
  expect(written === (await wholeManual())).toBe(true);
});

test('each code stands in one family', () => {
  const listed = families.flatMap((family) => family.codes);
  expect(listed.toSorted()).toEqual(Object.keys(codes).toSorted());
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { standingAsRead } from '../../../../src/commands/writing/write-content.ts';
import { aProject } from '../a-project.ts';

const file = 'content/register/ship.tsv';
const record = 'stories/ship/\there\n';

test('a file that is still as it was read is taken with its own line breaks', async () => {
  const project = aProject({ files: { 'register/ship.tsv': record.replace('\n', '\r\n') } });
  expect(await standingAsRead(project, file, record)).toBe('stories/ship/\there\r\n');
  expect(await standingAsRead(project, 'content/register/none.tsv', null)).toBeNull();
});

test.each([
  ['has more in it', `${record}stories/ship/figures/crates/\there\n`, record],
  ['is there by now', record, null],
])('a file of the register that %s is not written over', async (_, now, read) => {
  const project = aProject({ files: { 'register/ship.tsv': record } });
  writeFileSync(join(project, file), now);
  await expect(standingAsRead(project, file, read)).rejects.toThrow(
    `${file} was changed while it was read`,
  );
});

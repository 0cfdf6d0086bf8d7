import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { copyProject } from '../editions/copy-project.ts';
import { distOf } from '../editions/editions.ts';
import { hashList } from '../editions/hash-list.ts';

const story = 'content/stories/ukraine-civilian-toll.md';

/** What somebody does to a project whose content was checked just now. */
function meddle(copy: string): void {
  const edit = (file: string, change: (text: string) => string) => {
    writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')));
  };
  edit(story, (text) => text.replace(/(\d),(\d{3})/, '$1,$2,000'));
  edit('content/stories/patrushev-havana.md', (text) => text.slice(0, 200));
  edit('content/people/unicef.yaml', (text) => text.replace('name: ', 'name: Another '));
  edit('content/elsewhere/us-officials-cuba.yaml', (text) =>
    text.replace('headline: ', 'headline: Not '),
  );
  edit('content/register/site.tsv', (text) => `${text}press/\tmoved\tabout/\n`);
  rmSync(join(copy, 'content/stories/cuba-bread-sugar.md'));
  writeFileSync(join(copy, 'content/people/new.yaml'), 'kind: person\nname: New Person\n');
  writeFileSync(join(copy, 'public/stray.txt'), 'stray');
  rmSync(join(copy, 'public/.nojekyll'));
}

/** Every answer of the machine is another one. */
const elsewhere = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=${new URL('shifted-clock.ts', import.meta.url).href}`,
};

/**
 * One build for all of it, which has no cache to take pages of ours from: where it fails, leave one thing out after the
 * other.
 */
test('another clock, time zone, language and folder, a call from elsewhere into elsewhere, and what changes after the check give the same bytes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'another machine, with a space in its path '));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const copy = join(folder, 'project');
  const caller = join(folder, 'caller');
  const out = join(folder, 'served', 'site');
  copyProject(copy, { ownCache: true });
  mkdirSync(caller);
  const build = spawn(execPath, [join(copy, 'src/commands/build.ts'), '--out', out], {
    cwd: caller,
    env: { ...env, ...elsewhere, NODE_ENV: undefined },
  });
  let said = '';
  let complained = '';
  let meddled = false;
  build.stderr.on('data', (text: Buffer) => (complained += text.toString()));
  build.stdout.on('data', (text: Buffer) => {
    said += text.toString();
    if (meddled || !said.includes('Making ')) return;
    meddled = true;
    meddle(copy);
  });
  const [status] = (await once(build, 'close')) as [number | null];
  expect({ status, meddled, said, complained }).toMatchObject({
    status: 0,
    meddled: true,
    complained: '',
  });
  expect(readdirSync(caller)).toEqual([]);
  expect(hashList(out)).toEqual(hashList(distOf('root')));
});

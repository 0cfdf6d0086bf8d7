import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { copyProject } from '../editions/copy-project.ts';
import { distOf, editionsFolder } from '../editions/editions.ts';
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

test('what changes between the check and the rendering is not seen', async () => {
  const copy = join(mkdtempSync(join(editionsFolder(), 'meanwhile-')), 'project');
  onTestFinished(() => rmSync(copy, { recursive: true }));
  copyProject(copy);
  const build = spawn(execPath, ['src/commands/build.ts'], {
    cwd: copy,
    env: { ...env, NODE_ENV: undefined },
  });
  let said = '';
  let meddled = false;
  build.stdout.on('data', (text: Buffer) => {
    said += text.toString();
    if (meddled || !said.includes('Making ')) return;
    meddled = true;
    meddle(copy);
  });
  const [status] = (await once(build, 'close')) as [number | null];
  expect({ status, meddled, said }).toMatchObject({ status: 0, meddled: true });
  expect(hashList(join(copy, 'dist'))).toEqual(hashList(distOf('root')));
});

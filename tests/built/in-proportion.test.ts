import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../editions/build-editions.ts';
import { copyProject } from '../editions/copy-project.ts';
import { editionsFolder } from '../editions/editions.ts';
import { hashList } from '../editions/hash-list.ts';

const base = ['--base', '/elsewhere/'];

/** A copy of the project in a folder of its own, which is gone when the test is over. */
function aCopy(): string {
  const folder = mkdtempSync(join(editionsFolder(), 'proportion-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  copyProject(join(folder, 'project'));
  return join(folder, 'project');
}

function edit(copy: string, file: string, was: string | RegExp, is: string): void {
  const text = readFileSync(join(copy, file), 'utf8');
  expect(text).toMatch(was);
  writeFileSync(join(copy, file), text.replace(was, is));
}

function build(copy: string, ...flags: string[]): string {
  const { status, output } = runCommand(copy, 'build', { flags });
  expect(status, output).toBe(0);
  return output;
}

/** How many files a build made, as its last line says. */
const made = (output: string) => Number(/, (\d+) of them made/.exec(output)?.[1]);

/** What editors do one after another, each with what else somebody does to the project or the site. */
const edits: [string, (copy: string) => void][] = [
  ['nothing', () => undefined],
  [
    'a word of one story',
    (copy) => edit(copy, 'content/stories/patrushev-havana.md', /^(standfirst: .*)\.$/m, '$1 now.'),
  ],
  [
    'the name of who is quoted',
    (copy) => edit(copy, 'content/people/unhcr.yaml', /^name: .*$/m, 'name: Another agency'),
  ],
  [
    'a file of the site, by somebody',
    (copy) => appendFileSync(join(copy, 'dist/stories/ukraine-displaced/index.html'), 'stray'),
  ],
  [
    'the status of one story',
    (copy) =>
      edit(
        copy,
        'content/stories/cuba-bread-sugar.md',
        'status: published',
        'status: withdrawn\nbecause: It was wrong.',
      ),
  ],
];

test('after any edits the site has the bytes of a whole build, and only what changed was made', () => {
  const copy = aCopy();
  const output = new Map<string, string>();
  build(copy);
  for (const [what, change] of edits) {
    change(copy);
    output.set(what, build(copy));
  }
  const whole = aCopy();
  rmSync(join(whole, 'content'), { recursive: true });
  cpSync(join(copy, 'content'), join(whole, 'content'), { recursive: true });
  // Of other code no page is kept.
  appendFileSync(join(whole, 'src/site.ts'), `// ${whole}\n`);
  const all = made(build(whole));
  expect(hashList(join(copy, 'dist'))).toEqual(hashList(join(whole, 'dist')));

  expect(made(output.get('nothing') ?? '')).toBe(0);
  expect(made(output.get('a file of the site, by somebody') ?? '')).toBe(1);
  expect(made(output.get('a word of one story') ?? '')).toBeLessThan(all / 4);

  build(copy, ...base);
  build(whole, ...base);
  expect(hashList(join(copy, 'dist'))).toEqual(hashList(join(whole, 'dist')));
}, 600_000);

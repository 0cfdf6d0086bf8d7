import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../editions/build-editions.ts';
import { copyProject } from '../editions/copy-project.ts';
import { editionsFolder, recipe } from '../editions/editions.ts';
import { hashList } from '../editions/hash-list.ts';

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

const subPath = recipe('sub-path').flags ?? [];

/** What editors do one after another, each with what else somebody does to the project or the site. */
const edits: { what: string; change: (copy: string) => void; flags?: string[] }[] = [
  {
    what: 'a word of one story',
    change: (copy) =>
      edit(copy, 'content/stories/patrushev-havana.md', /^(standfirst: .*)\.$/m, '$1 now.'),
  },
  {
    // One that is new here: other files of the site are those of the editions, by other names.
    what: 'a file of the site, by somebody',
    change: (copy) =>
      appendFileSync(join(copy, 'dist/stories/patrushev-havana/index.html'), 'stray'),
  },
  {
    // What is made for another host, and new, is not taken for this one.
    what: 'the name of who is quoted, in a build for another host',
    change: (copy) =>
      edit(copy, 'content/people/unhcr.yaml', /^name: .*$/m, 'name: Another agency'),
    flags: subPath,
  },
  {
    what: 'the status of one story',
    change: (copy) =>
      edit(
        copy,
        'content/stories/cuba-bread-sugar.md',
        'status: published',
        'status: withdrawn\nbecause: It was wrong.',
      ),
  },
];

test('after any edits the site has the bytes of a whole build, and only what changed was made', () => {
  const copy = aCopy();
  const output = new Map<string, string>();
  for (const { what, change, flags = [] } of edits) {
    change(copy);
    output.set(what, build(copy, ...flags));
  }
  const whole = aCopy();
  rmSync(join(whole, 'content'), { recursive: true });
  cpSync(join(copy, 'content'), join(whole, 'content'), { recursive: true });
  // Of other code no page is kept.
  appendFileSync(join(whole, 'src/site.ts'), `// ${whole}\n`);
  const all = made(build(whole));
  expect(hashList(join(copy, 'dist'))).toEqual(hashList(join(whole, 'dist')));

  expect(made(output.get('a word of one story') ?? '')).toBeLessThan(all / 4);
  // Where nothing else was to be made, nothing else was.
  expect(made(output.get('a file of the site, by somebody') ?? '')).toBe(1);
}, 600_000);

import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../editions/build-editions.ts';
import { copyProject } from '../editions/copy-project.ts';
import { distOf, editionsFolder, recipe } from '../editions/editions.ts';
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
const edits: { change: (copy: string) => void; flags?: string[] }[] = [
  {
    // What is made for another host, and new, is not taken for this one.
    change: (copy) =>
      edit(copy, 'content/people/unhcr.yaml', /^name: .*$/m, 'name: Another agency'),
    flags: subPath,
  },
  {
    change: (copy) =>
      edit(copy, 'content/stories/patrushev-havana.md', /^(standfirst: .*)\.$/m, '$1 now.'),
  },
  {
    change: (copy) => {
      // A page that is new here: other files of the site are those of the editions, by other names.
      appendFileSync(join(copy, 'dist/stories/patrushev-havana/index.html'), 'stray');
      edit(
        copy,
        'content/stories/cuba-bread-sugar.md',
        'status: published',
        'status: withdrawn\nbecause: It was wrong.',
      );
    },
  },
];

/** Paths of files that stand in one list alone, or otherwise in each. */
function different(one: Record<string, string>, other: Record<string, string>): string[] {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths].filter((path) => one[path] !== other[path]);
}

test('after any edits the site has the bytes of a whole build, and only what changed was made', () => {
  const copy = aCopy();
  const lists = edits.map(({ change, flags = [] }) => {
    change(copy);
    const output = build(copy, ...flags);
    return { made: made(output), files: hashList(join(copy, 'dist')) };
  });
  const [, word, last] = lists;
  const whole = aCopy();
  rmSync(join(whole, 'content'), { recursive: true });
  cpSync(join(copy, 'content'), join(whole, 'content'), { recursive: true });
  // Of other code no page is kept.
  appendFileSync(join(whole, 'src/site.ts'), `// ${whole}\n`);
  const all = made(build(whole));
  expect(last?.files).toEqual(hashList(join(whole, 'dist')));
  // Nothing is made but what comes out otherwise than before the edits.
  const changed = different(hashList(distOf('root')), word?.files ?? {});
  expect(changed.length).toBeLessThan(all);
  expect(word?.made).toBeLessThanOrEqual(changed.length);
}, 600_000);

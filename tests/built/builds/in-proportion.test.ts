import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../../editions/build-editions.ts';
import { copyProject } from '../../editions/copy-project.ts';
import { distOf, editionsFolder } from '../../editions/editions.ts';
import { hashList } from '../../editions/hash-list.ts';

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

function build(copy: string): string {
  const { status, output } = runCommand(copy, 'build');
  expect(status, output).toBe(0);
  return output;
}

/** How many files a build made, as its last line says. */
const made = (output: string) => Number(/, (\d+) of them made/.exec(output)?.[1]);

/** What editors do one after another, the second with what somebody does to the site, and then an engineer. */
const edits: ((copy: string) => void)[] = [
  (copy) => {
    edit(copy, 'content/people/unhcr.yaml', /^name: .*$/m, 'name: Another agency');
    edit(copy, 'content/stories/patrushev-havana.md', /^(standfirst: .*)\.$/m, '$1 now.');
  },
  (copy) => {
    // A page that is new here: other files of the site are those of the editions, by other names.
    appendFileSync(join(copy, 'dist/stories/patrushev-havana/index.html'), 'stray');
    edit(
      copy,
      'content/stories/cuba-bread-sugar.md',
      'status: published',
      'status: withdrawn\nbecause: It was wrong.',
    );
  },
  (copy) => {
    // Every page has its sum in the seal.
    edit(copy, 'src/formats/web-manifest.ts', "'minimal-ui'", "'browser'");
  },
];

/** Digests of files by their paths. */
type Files = ReturnType<typeof hashList>;

/** Paths of files that stand in one list alone, or otherwise in each. */
function different(one: Files, other: Files): string[] {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths].filter((path) => one[path] !== other[path]);
}

const story = 'content/stories/ukraine-civilian-toll.md';

/** What somebody does to a project whose content was checked just now. */
function meddle(copy: string): void {
  const change = (file: string, to: (text: string) => string) => {
    writeFileSync(join(copy, file), to(readFileSync(join(copy, file), 'utf8')));
  };
  change(story, (text) => text.replace(/(\d),(\d{3})/, '$1,$2,000'));
  change('content/stories/patrushev-havana.md', (text) => text.slice(0, 200));
  change('content/people/unicef.yaml', (text) => text.replace('name: ', 'name: Another '));
  change('content/elsewhere/us-officials-cuba.yaml', (text) =>
    text.replace('headline: ', 'headline: Not '),
  );
  change('content/register/site.tsv', (text) => `${text}press/\tmoved\tabout/\n`);
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
 * A whole build of a project there, which has no cache to take pages of ours from, while somebody meddles with it.
 * @returns what it said and made
 */
async function builtElsewhere(built: string): Promise<{ said: string; files: Files }> {
  const folder = mkdtempSync(join(tmpdir(), 'another machine, with a space in its path '));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const copy = join(folder, 'project');
  const caller = join(folder, 'caller');
  const out = join(folder, 'served', 'site');
  copyProject(copy, { ownCache: true });
  for (const part of ['src', 'content']) {
    rmSync(join(copy, part), { recursive: true });
    cpSync(join(built, part), join(copy, part), { recursive: true });
  }
  mkdirSync(caller);
  const build = spawn(execPath, [join(copy, 'src/commands/build.ts'), '--out', out], {
    cwd: caller,
    // What is compiled for it nobody would use again.
    env: { ...env, ...elsewhere, NODE_ENV: undefined, NODE_COMPILE_CACHE: undefined },
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
  return { said, files: hashList(out) };
}

/** Where it fails, leave one thing out after the other: it is one chain since each build takes seconds. */
test('after any edits the site has the bytes of a whole build by another clock, time zone, language and folder, called from elsewhere into elsewhere, whatever changes after its check; and only what changed was made, nothing where nothing did', async () => {
  const copy = aCopy();
  const lists = edits.map((change) => {
    change(copy);
    const output = build(copy);
    return { made: made(output), files: hashList(join(copy, 'dist')) };
  });
  const [word] = lists;
  const last = lists.at(-1);
  // Where nothing changed nothing is planned either.
  const again = build(copy);
  expect([again, made(again)]).toEqual([expect.not.stringContaining('Making'), 0]);
  expect(hashList(join(copy, 'dist'))).toEqual(last?.files);
  // Where the code has more to read with, and no page shows it, nothing is rendered.
  appendFileSync(join(copy, 'src/reading/doubts/rules/rates.ts'), 'export const more = 1;\n');
  expect(made(build(copy))).toBe(0);
  const whole = await builtElsewhere(copy);
  expect(last?.files).toEqual(whole.files);
  // Nothing is made but what comes out otherwise than before the edits.
  const changed = different(hashList(distOf('root')), word?.files ?? {});
  expect(changed.length).toBeLessThan(made(whole.said));
  expect(word?.made).toBeLessThanOrEqual(changed.length);
}, 600_000);

import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runCommand } from '../editions/build-editions.ts';
import { copyProject } from '../editions/copy-project.ts';
import { recipe } from '../editions/editions.ts';
import { hashList } from '../editions/hash-list.ts';
import { chance } from './newsroom/chance.ts';
import { edits } from './newsroom/edits.ts';
import { writeStories } from './newsroom/made-stories.ts';

const hosts = [[], recipe('fixtures').flags ?? []];

/**
 * Edits a small edition at random, builds it after each edit, and holds the site to one for which all content was read, drawn
 * and rendered anew; after the last edit to one built where nothing was kept at all.
 * @param tell is called after each edit, with the paths of files that differ
 * @throws with what a command says that fails
 */
export function editAtRandom(
  count: number,
  seed: number,
  tell: (nth: number, what: string, differing: readonly string[]) => void,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'edits-'));
  try {
    const [project, fresh] = [join(folder, 'project'), join(folder, 'fresh')];
    copyProject(fresh, { ownCache: true });
    rmSync(join(fresh, 'content'), { recursive: true });
    cpSync(fresh, project, { recursive: true });
    writeStories(join(project, 'content'), 3);
    run(project, 'register');
    run(project, 'build');
    const by = chance(seed);
    for (let nth = 1; nth <= count; nth++) {
      const what = by.one(Object.keys(edits));
      const flags = by.one(hosts);
      edits[what]?.(project, by);
      run(project, 'register');
      run(project, 'build', flags);
      forget(fresh, nth < count ? ofCode : /^$/);
      cpSync(join(project, 'content'), join(fresh, 'content'), { recursive: true });
      run(fresh, 'build', flags);
      const found = differing(join(project, 'dist'), join(fresh, 'dist'));
      tell(nth, [what, ...flags].join(' '), found);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is cached of our code alone, whatever the content: its bundles, and what Node compiled. */
const ofCode = /^(?:code-[0-9a-f]+|templates|compiled)$/;

/** Takes content and site away from a project, and all that is cached but for these names. */
function forget(project: string, kept: RegExp): void {
  const cache = join(project, 'node_modules/.cache');
  for (const path of globSync(['compiled', 'tearsheet/*'], { cwd: cache })) {
    if (!kept.test(basename(path))) rmSync(join(cache, path), { recursive: true });
  }
  for (const path of ['content', 'dist']) {
    rmSync(join(project, path), { recursive: true, force: true });
  }
}

function run(project: string, command: 'build' | 'register', flags: string[] = []): void {
  const { status, output } = runCommand(project, command, { flags });
  if (status !== 0) throw new Error(`${command} failed:\n${output}`);
}

/** The files that one of two sites has alone, or that have other bytes in each. */
function differing(one: string, other: string): string[] {
  const [a, b] = [hashList(one), hashList(other)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]);
}

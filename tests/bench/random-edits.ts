import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../editions/build-editions.ts';
import { copyProject } from '../editions/copy-project.ts';
import { recipe } from '../editions/editions.ts';
import { hashList } from '../editions/hash-list.ts';
import { chance } from './newsroom/chance.ts';
import { edits } from './newsroom/edits.ts';
import { writeStories } from './newsroom/made-stories.ts';

const hosts = [[], recipe('fixtures').flags ?? []];

/** After so many edits each, what was built on top of earlier builds is held to what is built where nothing is kept. */
const between = 3;

/**
 * Edits a small edition at random, building after each edit, and holds the site to one that is built where nothing is kept.
 * @param tell is called after each edit, with the paths of files that differ where the two were compared
 * @throws with what a command says that fails
 */
export function editAtRandom(
  count: number,
  seed: number,
  tell: (nth: number, what: string, differing: readonly string[] | null) => void,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'edits-'));
  try {
    const [code, project, fresh] = [
      join(folder, 'code'),
      join(folder, 'project'),
      join(folder, 'fresh'),
    ];
    copyProject(code, { ownCache: true });
    rmSync(join(code, 'content'), { recursive: true });
    cpSync(code, project, { recursive: true });
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
      const told = [what, ...flags].join(' ');
      if (nth % between > 0 && nth < count) {
        tell(nth, told, null);
        continue;
      }
      cpSync(code, fresh, { recursive: true });
      cpSync(join(project, 'content'), join(fresh, 'content'), { recursive: true });
      run(fresh, 'build', flags);
      tell(nth, told, differing(join(project, 'dist'), join(fresh, 'dist')));
      rmSync(fresh, { recursive: true });
    }
  } finally {
    rmSync(folder, { recursive: true });
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

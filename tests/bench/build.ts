import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { copyProject, project } from '../editions/copy-project.ts';
import { writeBareSite } from './bare-site.ts';
import { multiplyStories } from './many-stories.ts';

/** What building an edition costs, in seconds of the processor. */
export interface BuildCosts {
  stories: number;
  pages: number;
  /** The check alone, with every story read before. */
  check: number;
  /** The build, with nothing to read and nothing to draw: what it takes after one change. */
  build: number;
  /** A bare Astro site of the same stories and as many pages. */
  bare: number;
}

const atEnd = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  console.error('cpu ' + (user + system));
})`;

function cost(folder: string, args: string[], pages = 0): number {
  const report = `--import=data:text/javascript,${encodeURIComponent(atEnd)}`;
  const { status, stderr } = spawnSync(execPath, [report, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', PAGES: String(pages) },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}`);
  return Number(/^cpu (\d+)$/m.exec(stderr)?.[1]) / 1e6;
}

/** Builds our stories, multiplied, three times: to warm what is kept, as a bare site, and measured. */
export function buildCosts(stories: number): BuildCosts {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const [ours, bare] = [join(folder, 'ours'), join(folder, 'bare')];
    copyProject(ours);
    multiplyStories(join(ours, 'content'), stories);
    cost(ours, ['src/commands/build.ts']);
    const pages = globSync('dist/**/*.html', { cwd: ours }).length;
    writeBareSite(bare, join(ours, 'content'));
    const astro = join(project, 'node_modules/astro/bin/astro.mjs');
    return {
      stories,
      pages,
      check: cost(ours, ['src/commands/check.ts']),
      build: cost(ours, ['src/commands/build.ts']),
      bare: cost(bare, [astro, 'build', '--silent'], pages),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { commandLine } from './command.ts';
import { copyProject, project } from './copy-project.ts';
import { editions, recipe, type EditionName } from './editions.ts';

/** Runs one of our commands in a copy of the project, as `npm run` would. */
export function runCommand(
  copy: string,
  command: 'build' | 'register',
  { flags = [], environment = {} }: { flags?: string[]; environment?: Record<string, string> } = {},
) {
  const { status, stdout, stderr } = spawnSync(execPath, [...commandLine(command), ...flags], {
    cwd: copy,
    // What the runner and vitest set for their own processes stands in no shell. Copies share what Node compiled for them.
    env: {
      ...env,
      NODE_ENV: undefined,
      NODE_COMPILE_CACHE: undefined,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...environment,
    },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

function build(folder: string, name: EditionName): void {
  const copy = join(folder, name);
  const { overlay, owner, inOneFile, ...options } = recipe(name);
  copyProject(copy);
  for (const change of owner ?? []) rewrite(join(copy, 'src/site.ts'), change);
  if (inOneFile !== undefined) {
    rewrite(join(copy, 'src/edition/lists/lists.ts'), [
      'inOneFile: 200',
      `inOneFile: ${inOneFile}`,
    ]);
  }
  const run = (command: 'build' | 'register') => {
    const { status, output } = runCommand(copy, command, command === 'build' ? options : {});
    if (status !== 0) throw new Error(`${command} failed for the edition “${name}”:\n${output}`);
  };
  if (overlay !== undefined) {
    cpSync(join(project, overlay), join(copy, 'content'), { recursive: true });
    run('register');
  }
  run('build');
}

function rewrite(file: string, [was, is]: readonly [string, string]): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(was)) throw new Error(`${file} has no “${was}” to be changed.`);
  writeFileSync(file, text.replace(was, is));
}

/**
 * Builds editions, each into a folder of its name.
 * @throws with the command's output when a build fails
 */
export function buildInto(folder: string, names = Object.keys(editions) as EditionName[]): void {
  for (const name of names) {
    console.log(`Building the edition “${name}” …`);
    build(folder, name);
  }
}

/** A new folder for editions, within the project: what they are built with is found from there. */
export function newFolder(): string {
  mkdirSync(join(project, '.build'), { recursive: true });
  return mkdtempSync(join(project, '.build', 'editions-'));
}

/**
 * Builds editions into a new folder and lets all child processes know where.
 * @returns what removes them again
 * @throws with the command's output when a build fails
 */
export function buildEditions(names?: EditionName[]): () => void {
  const folder = newFolder();
  const remove = () => {
    rmSync(folder, { recursive: true });
  };
  try {
    buildInto(folder, names);
  } catch (error) {
    remove();
    throw error;
  }
  env['EDITIONS'] = folder;
  return remove;
}

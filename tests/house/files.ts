import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../editions/copy-project.ts';
import { some } from '../some.ts';

/** A file of ours: its path from the root of the project, and its text. */
interface OurFile {
  path: string;
  text: string;
}

const made = ['node_modules', 'dist', '.git', '.astro', '.build', '.cache', 'test-results'];
const written = '{*.{ts,js,astro,css,md,yaml,yml,svg},package.json,.*/run}';

/**
 * Everything that was written by hand in a folder of the project.
 * @throws where nothing was
 */
export function ourFiles(folder = '.'): OurFile[] {
  const paths = globSync([join(folder, '**', written)], {
    cwd: project,
    exclude: (name) => made.includes(name),
  });
  return some(paths, `file of ours in ${folder}`).map((path) => ({
    path,
    text: readFileSync(join(project, path), 'utf8'),
  }));
}

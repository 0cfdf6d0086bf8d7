import { relative, resolve, sep } from 'node:path';
import { withNearest } from '../../checking/nearest.ts';
import type { ContentFile } from '../../edition/content-file.ts';
import { UsageError } from './arguments.ts';

/** The name of a file without folder and ending: of a story its slug. */
const bareName = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');

/**
 * Files of content as a command line names them, by their paths (`content/stories/grain-ship.md`) or, where that is
 * plain, by their names (`grain-ship`); as `content/…`.
 * @throws UsageError for what is no file of content
 */
export function contentNamed(
  project: string,
  args: readonly string[],
  files: readonly ContentFile[],
  folder: string,
): string[] {
  const paths = new Set(files.map(({ path }) => `content/${path}`));
  return args.map((arg) => {
    const path = relative(project, resolve(arg)).split(sep).join('/');
    if (paths.has(path)) return path;
    const inFolder = [...paths].filter((each) => each.startsWith(`content/${folder}/`));
    const named = inFolder.find((each) => bareName(each) === arg);
    if (named !== undefined) return named;
    throw new UsageError(
      `There is no file ${withNearest(bareName(arg), inFolder.map(bareName))} in content/${folder}/`,
    );
  });
}

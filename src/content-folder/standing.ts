import { realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';

/** What stands at a path of content, links followed. */
export type Standing =
  | { is: 'file' | 'folder'; path: string }
  | { is: 'outside' | 'nothing'; what: string };

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'a link to something that is gone',
  ELOOP: 'a link that leads back to itself',
  EACCES: 'something that may not be read',
};

/** The reason of a failing call of the file system, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `something that cannot be read${code === '' ? '' : ` (${code})`}`;
}

/** Looks at `path`; whatever lies not below `root`, a folder without links in its path, is outside. */
export async function standing(root: string, path: string): Promise<Standing> {
  try {
    const real = await realpath(path);
    if (!real.startsWith(root + sep)) return { is: 'outside', what: 'a link out of content/' };
    const found = await stat(real);
    if (found.isFile()) return { is: 'file', path: real };
    if (found.isDirectory()) return { is: 'folder', path: real };
    return { is: 'nothing', what: 'a device or a pipe' };
  } catch (error) {
    return { is: 'nothing', what: reasonOf(error) };
  }
}

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { some } from '../some.ts';

/**
 * Every file under a folder with the SHA-256 of its bytes, by path with slashes.
 * @throws where there is none
 */
export function hashList(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const list = some(files, `file in ${folder}`).map((file): [string, string] => {
    const path = join(file.parentPath, file.name);
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
    return [relative(folder, path).split(sep).join('/'), hash];
  });
  return Object.fromEntries(list);
}

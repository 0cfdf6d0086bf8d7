import { mkdtemp, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What time it is where a folder stands, in milliseconds: how old its files are is asked of the clock that dates them.
 * `null` where nothing can be written.
 */
export async function timeOnDisk(folder: string): Promise<number | null> {
  try {
    const fresh = await mkdtemp(join(folder, 'now-'));
    const { mtimeMs } = await stat(fresh);
    await rmdir(fresh);
    return mtimeMs;
  } catch {
    return null;
  }
}

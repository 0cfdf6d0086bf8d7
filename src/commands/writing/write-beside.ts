import { chmod, mkdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file by its path, with the text or the bytes that it is to have. */
export interface ToWrite {
  path: string;
  text: string | Uint8Array;
}

/** A text that is on the disk already, and the file that it is for, links followed. */
export interface Beside {
  beside: string;
  target: string;
}

/** Writes a text beside the file that it is for, with its permissions; a link stays a link. */
export async function writeBeside({ path, text }: ToWrite): Promise<Beside> {
  await mkdir(dirname(path), { recursive: true });
  const target = await realpath(path).catch(async () =>
    join(await realpath(dirname(path)), basename(path)),
  );
  const mode = await stat(target).then(
    (found) => found.mode,
    () => undefined,
  );
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}`);
  // What an earlier run left, that was ended in the middle and had the same number.
  await rm(beside, { force: true });
  try {
    await writeFile(beside, text, { flag: 'wx', flush: true, ...(mode !== undefined && { mode }) });
    // The system takes from the permissions of a new file what it lets nobody have by default: a file of a group would be one’s own.
    if (mode !== undefined) await chmod(beside, mode & 0o7777);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return { beside, target };
}

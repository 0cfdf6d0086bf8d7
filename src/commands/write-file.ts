import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file by its path, with the text or the bytes that it is to have. */
export interface ToWrite {
  path: string;
  text: string | Uint8Array;
}

/** Writes a text beside the file that it is for, links followed, with its permissions. */
async function writeBeside({ path, text }: ToWrite): Promise<{ beside: string; target: string }> {
  await mkdir(dirname(path), { recursive: true });
  const target = await realpath(path).catch(() => path);
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

/**
 * Writes files whole or not at all, in order; a link stays a link, and a file keeps its permissions. All texts are on the
 * disk before the first one takes its place, so that a full disk changes nothing.
 */
export async function writeAll(files: readonly ToWrite[]): Promise<void> {
  const written: { beside: string; target: string }[] = [];
  try {
    for (const file of files) written.push(await writeBeside(file));
    for (const { beside, target } of written) await rename(beside, target);
  } finally {
    for (const { beside } of written) await rm(beside, { force: true });
  }
}

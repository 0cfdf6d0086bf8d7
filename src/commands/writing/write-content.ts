import { readFile, realpath, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { withLineFeeds } from '../../checking/line-feeds.ts';
import { CannotRun } from '../terminal/run.ts';
import { isWithin } from '../is-within.ts';
import { putInPlace } from './put-in-place.ts';
import { type Beside, type ToWrite, writeBeside } from './write-beside.ts';

/** A file of content that is to be written, by its path from the project's folder. */
export interface ContentToWrite {
  file: string;
  /** The file as it was read, with its own line breaks; `null` where there was none. */
  was: string | null;
  text: string;
}

/** The same of a file of bytes, which is new. */
interface BytesToWrite extends Omit<ContentToWrite, 'text'> {
  text: Uint8Array;
}

/** The file as it stands; `null` where there is none. */
export async function standingText(project: string, file: string): Promise<string | null> {
  return readFile(join(project, file), 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
}

/**
 * The file as it stands, with its own line breaks; `null` where there is none.
 * @param read its text with line feeds, as all that is going to be written was made from it; `null` where there was none
 * @throws CannotRun where it was changed since then
 */
export async function standingAsRead(
  project: string,
  file: string,
  read: string | null,
): Promise<string | null> {
  const was = await standingText(project, file);
  if ((was === null ? null : withLineFeeds(was)) === read) return was;
  throw changed(file);
}

const changed = (file: string) =>
  new CannotRun(`${file} was changed while it was read. Run the command again.`);

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The real path of a folder that is there or of the nearest one above it. */
async function nearestFolder(path: string): Promise<string> {
  return realpath(path).catch((error: unknown) => {
    if (isMissing(error)) return nearestFolder(dirname(path));
    throw error;
  });
}

/**
 * Writes files of content and takes others away: all of it, or nothing. All texts are on the disk before the first one takes
 * its place, so that a full disk changes nothing.
 * @param gone files that are taken away, by their paths from the project’s folder
 * @throws CannotRun where one was changed since it was read, or would be written outside of `content/`; nothing is written
 */
export async function writeContent(
  project: string,
  files: readonly (ContentToWrite | BytesToWrite)[],
  gone: readonly string[] = [],
): Promise<void> {
  const root = await realpath(join(project, 'content'));
  const toWrite: ToWrite[] = [];
  for (const { file, text } of files) {
    const path = join(project, file);
    const real = await realpath(path).catch(async () => nearestFolder(dirname(path)));
    if (!isWithin(real, root)) {
      throw new CannotRun(`${file} leads out of content/. Nothing was written.`);
    }
    toWrite.push({ path, text });
  }
  const assertAsRead = async () => {
    for (const { file, was } of files) {
      if ((await standingText(project, file)) !== was) throw changed(file);
    }
  };
  await assertAsRead();
  const written: Beside[] = [];
  try {
    for (const file of toWrite) written.push(await writeBeside(file));
  } catch (error) {
    for (const { beside } of written) await rm(beside, { force: true });
    throw error;
  }
  const leaving = gone.map((file) => join(root, relative('content', file)));
  await putInPlace(root, written, leaving, assertAsRead);
}

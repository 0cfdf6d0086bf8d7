import { readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { digestOf } from '../../cache/digest.ts';
import { isRunning } from '../is-running.ts';
import { isWithin } from '../is-within.ts';
import { CannotRun } from '../terminal/run.ts';
import type { Beside } from './write-beside.ts';

/** Where the folder of content says what is being put in its place; it is there for as long as that takes. */
const recordName = '.being-written.json';

/** A change of several files that was begun: by their paths in the folder of content, with digests of what they hold. */
const begun = z.object({
  process: z.int(),
  files: z.array(
    z.object({
      beside: z.string(),
      target: z.string(),
      was: z.string().nullable(),
      now: z.string(),
    }),
  ),
  gone: z.array(z.object({ target: z.string(), was: z.string().nullable() })),
});
type Begun = z.output<typeof begun>;

const digestAt = (path: string): Promise<string | null> =>
  readFile(path).then(
    (bytes) => digestOf([bytes]),
    () => null,
  );

/**
 * Puts texts that are on the disk in the place of the files that they are for, and takes others away. What is to be done is
 * set down first: where a run is ended in the middle, `finishWriting` does the rest.
 * @param root the folder of content, without a link in its path
 * @param gone files that are taken away
 * @param assertAsRead throws where a file is not any more as all of this was made from it
 * @throws CannotRun where another command is just doing so, and what `assertAsRead` throws; then what was written beside is
 * gone
 */
export async function putInPlace(
  root: string,
  files: readonly Beside[],
  gone: readonly string[],
  assertAsRead: () => Promise<void>,
): Promise<void> {
  const change: Begun = { process: process.pid, files: [], gone: [] };
  for (const { beside, target } of files) {
    change.files.push({
      ...{ beside: relative(root, beside), target: relative(root, target) },
      ...{ was: await digestAt(target), now: (await digestAt(beside)) ?? '' },
    });
  }
  for (const path of gone) {
    change.gone.push({ target: relative(root, path), was: await digestAt(path) });
  }
  const isRecorded = files.length + gone.length > 1;
  const unset = async () => isRecorded && rm(join(root, recordName), { force: true });
  try {
    if (isRecorded) await setDown(root, change);
  } catch (error) {
    await clearAway(root, change);
    throw error;
  }
  try {
    // From here on no other command writes; one may have done so just before.
    await assertAsRead();
    // A single file is there whole or not at all, and no record tells of what is left beside it.
    if (!isRecorded) await carryOn(root, change);
  } catch (error) {
    await clearAway(root, change);
    await unset();
    throw error;
  }
  if (!isRecorded) return;
  await carryOn(root, change);
  await unset();
}

async function setDown(root: string, change: Begun): Promise<void> {
  const record = join(root, recordName);
  await writeFile(record, JSON.stringify(change), { flag: 'wx', flush: true }).catch(
    (error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      throw new CannotRun(
        `Another command is writing to content/. Run this one again after it; if none is running, delete content/${recordName}.`,
      );
    },
  );
}

/** What is left to do of a change; another command may be doing the same. */
async function carryOn(root: string, { files, gone }: Begun): Promise<void> {
  for (const { beside, target, now } of files) {
    await rename(join(root, beside), join(root, target)).catch(async (error: unknown) => {
      if ((await digestAt(join(root, target))) !== now) throw error;
    });
  }
  for (const { target } of gone) await rm(join(root, target), { force: true });
}

/**
 * Does the rest of a change of content that a command was ended in the middle of. Where it had moved nothing yet, or
 * somebody has changed one of its files since, what it left is cleared away instead.
 * @param content the folder of content
 */
export async function finishWriting(content: string): Promise<void> {
  const root = await realpath(content).catch(() => content);
  const record = join(root, recordName);
  const source = await readFile(record, 'utf8').catch(() => null);
  if (source === null || !isWithin(root, await realpath(dirname(content)))) return;
  const change = read(source);
  if (change !== null && (await staysWithin(root, change))) {
    const standing = await standingOf(root, change);
    if (standing === 'waiting' && !isGone(change.process)) return;
    if (standing === 'moving') await carryOn(root, change);
    else await clearAway(root, change);
  }
  await rm(record, { force: true });
}

function read(source: string): Begun | null {
  try {
    return begun.safeParse(JSON.parse(source)).data ?? null;
  } catch {
    return null;
  }
}

/** Whether a record names nothing but files of content and what is written beside them: anybody may have put it there. */
async function staysWithin(root: string, { files, gone }: Begun): Promise<boolean> {
  for (const { target } of [...files, ...gone]) {
    const folder = await realpath(dirname(resolve(root, target))).catch(() => '');
    if (!isWithin(folder, root)) return false;
  }
  return files.every(
    ({ beside, target }) =>
      dirname(beside) === dirname(target) &&
      /^\.\d+$/.test(basename(beside).replace(`.${basename(target)}`, '')),
  );
}

/** How far a change has come: nothing of it stands, some of it does, or another hand was at one of its files. */
async function standingOf(
  root: string,
  { files, gone }: Begun,
): Promise<'waiting' | 'moving' | 'changed'> {
  let standing: 'waiting' | 'moving' = 'waiting';
  for (const { beside, target, was, now } of files) {
    // Looked at first: it moves in one step, so that what is no more beside the file is in its place.
    const waits = (await digestAt(join(root, beside))) === now;
    const found = await digestAt(join(root, target));
    if (found === now) standing = 'moving';
    else if (!waits || found !== was) return 'changed';
  }
  for (const { target, was } of gone) {
    const found = await digestAt(join(root, target));
    if (found === null) standing = 'moving';
    else if (found !== was) return 'changed';
  }
  return standing;
}

async function clearAway(root: string, { files }: Pick<Begun, 'files'>): Promise<void> {
  for (const { beside } of files) await rm(join(root, beside), { force: true });
}

/** The number of a process that is gone may be our own by now. */
const isGone = (id: number) => id === process.pid || !isRunning(id);

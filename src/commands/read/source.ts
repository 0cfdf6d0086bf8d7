import { fstatSync } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import { limitProblems, maximumBytes } from '../../checking/limits.ts';
import { harmless } from '../../checking/characters/harmless.ts';
import { told } from '../terminal/report.ts';

/** A text as it stands in its file, decoded and without byte order mark; or why there is none. */
type Source = { text: string } | { unread: string };

/** The name that stands for standard input. */
export const standardInput = '-';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  ELOOP: 'it is a link that leads back to itself',
  ENAMETOOLONG: 'no file has so long a name',
  ENOTDIR: 'what should be a folder of its path is none',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

/** The bytes that a file or a pipe gives; of one beyond the limit only so many that it is known as such. */
async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    read.push(chunk);
    length += chunk.length;
    if (length > maximumBytes) break;
  }
  return Buffer.concat(read);
}

/**
 * What stands at a path and is no file. Waiting for a pipe with a name could last for ever; one that a shell opens for
 * a command, as for `<(…)`, has none.
 */
async function noFile(path: string): Promise<string | null> {
  const target = await realpath(path).catch(() => null);
  if (target === null) return null;
  const found = await lstat(target);
  if (found.isFIFO() || found.isSocket())
    return 'it is a pipe; “-” reads what is sent to the command';
  return found.isCharacterDevice() || found.isBlockDevice() ? 'it is a device' : null;
}

/** Whether a folder stands where the command is sent its text: Node would take that for an empty one. */
function isFolderSent(): boolean {
  return fstatSync(process.stdin.fd).isDirectory();
}

async function bytesAt(path: string): Promise<Uint8Array> {
  if (path === standardInput) return bytesOf(process.stdin);
  const file: FileHandle = await open(path);
  try {
    return await bytesOf(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

/** Reads the text at `path`; what is missing, no file, no text or beyond the limits is told in words. */
export async function sourceAt(path: string): Promise<Source> {
  const unread = (why: string) => ({ unread: `${harmless(path)}: it cannot be read: ${why}` });
  if (path === standardInput && process.stdin.readableEnded) return unread('it was read before');
  if (path === standardInput && isFolderSent()) return unread('it is a folder');
  let bytes: Uint8Array;
  try {
    const why = path === standardInput ? null : await noFile(path);
    if (why !== null) return unread(why);
    bytes = await bytesAt(path);
  } catch (error) {
    return unread(reasonOf(error));
  }
  const { text, problems } = limitProblems(path, bytes);
  if (text === null) return { unread: problems.map((problem) => told(problem, [])).join('') };
  return { text: new TextDecoder().decode(bytes) };
}

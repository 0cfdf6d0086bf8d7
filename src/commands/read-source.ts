import { type FileHandle, open } from 'node:fs/promises';
import { limitProblems, maximumBytes } from '../checking/limits.ts';
import { told } from './report.ts';

/** A text as it stands in its file, decoded and without byte order mark; or why there is none. */
export type Source = { text: string } | { unread: string };

/** The name that stands for standard input. */
export const standardInput = '-';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  ELOOP: 'it is a link that leads back to itself',
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
  let bytes: Uint8Array;
  try {
    bytes = await bytesAt(path);
  } catch (error) {
    return { unread: `${path}: it cannot be read: ${reasonOf(error)}` };
  }
  const { text, problems } = limitProblems(path, bytes);
  if (text === null) return { unread: problems.map((problem) => told(problem, [])).join('') };
  return { text: new TextDecoder().decode(bytes) };
}

import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Debian's wrapper is the archive itself. */
const archive = ['/usr/share/java/epubcheck.jar', '/usr/bin/epubcheck'].find(existsSync) ?? '';
const answers = (...args: string[]): boolean => spawnSync('java', args).status === 0;

/** Whether this machine has what checks books. */
export const hasEpubcheck = archive !== '' && answers('-version');

/** It runs for seconds: what makes a long run fast would only slow it down. */
const short = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
const program = join(import.meta.dirname, 'CheckBooks.java');

const java = (...args: string[]): Promise<string> =>
  new Promise((done) => {
    execFile('java', [...short, ...args], (_, stdout, stderr) => {
      done(stdout + stderr);
    });
  });

/**
 * What epubcheck says of books, by their paths. One Java machine checks them all; where Java has no compiler for the
 * program that leads it through them, as in a JRE, each book has its own.
 */
export async function epubcheck(books: readonly string[]): Promise<Map<string, string>> {
  const said = new Map<string, string>();
  if (answers('--describe-module', 'jdk.compiler')) {
    const [, ...told] = (await java('-cp', archive, program, ...books)).split('\f');
    for (const [index, book] of books.entries()) said.set(book, told[index] ?? '');
  } else {
    for (const book of books) said.set(book, await java('-jar', archive, book));
  }
  return said;
}

import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Code } from '../checking/codes/index.ts';
import { problem } from '../checking/problem.ts';
import { isSlug } from '../front-matter/values.ts';
import { isPictureName, lookAt, mostBytes } from '../pictures/look-at.ts';
import type { Entry } from './entry.ts';

/** The folder of pictures. */
export const pictureFolder = 'pictures';

/** A file of that folder: what can be shown of it, or why nothing can. */
export async function pictureEntry(path: string, file: string): Promise<Entry> {
  const name = basename(path);
  const place = { file: `content/${path}`, line: 1, column: 1 };
  const told = (code: Code, found: string): Entry => ({
    file: { path, source: '', picture: null },
    problems: [problem(code, place, found)],
  });
  if (!isPictureName(name.toLowerCase())) return told('picture-kind', `“${name}”`);
  if (!isPictureName(name) || !isSlug(basename(name, extname(name))))
    return told('name-form', `“${name}”`);
  const { size } = await stat(file);
  if (size > mostBytes) return told('picture-too-large', `a file of ${Math.ceil(size / 1e6)} MB`);
  const { picture, problems } = await lookAt(name, await readFile(file));
  return {
    file: { path, source: '', picture },
    problems: problems.map(({ code, found }) => problem(code, place, found)),
  };
}

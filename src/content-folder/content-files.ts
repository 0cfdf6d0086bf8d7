import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { byCodeUnit } from '../by-code-unit.ts';
import type { Code } from '../checking/codes/index.ts';
import { nobody } from '../front-matter/story-data.ts';
import { reservedFor, storyReservedFor } from '../checking/reserved-names.ts';
import { limitProblems, maximumBytes } from '../checking/limits.ts';
import { inOrder, type Problem, problem } from '../checking/problem.ts';
import type { ContentFile } from '../edition/content-file.ts';
import { frontPath } from '../front-matter/files/front-file.ts';
import { siteRegister } from '../register/register-files.ts';
import { asRead } from '../edition/same-name.ts';
import { isSlug } from '../front-matter/values.ts';
import type { Entry } from './entry.ts';
import { pictureEntry, pictureFolder } from './pictures.ts';
import { reasonOf, type Standing, standing } from './standing.ts';

/** The folders of content, with the ending of their files. */
const endings: ReadonlyMap<string, string> = new Map([
  ['elsewhere', '.yaml'],
  ['people', '.yaml'],
  [pictureFolder, ''],
  ['register', '.tsv'],
  ['series', '.yaml'],
  ['stories', '.md'],
]);

/** The register has rooms of its own for what is no story. */
const roomsOfRegister: ReadonlySet<string> = new Set([
  'register/archive',
  'register/corrections',
  'register/elsewhere',
  'register/figures',
  'register/people',
  'register/quotations',
  'register/sections',
  'register/series',
  'register/topics',
]);

/** What stands beside the folders and is for people. */
const forPeople: ReadonlySet<string> = new Set(['HOSTING.md', 'LICENCE.md', 'MANUAL.md']);

/**
 * Reads every file of content in the folder `content`, by path, with line feeds for line breaks.
 * What is no readable file, leads out of the folder, or has a name of another form is told instead.
 * @throws where the folder itself cannot be read
 */
export async function contentFiles(
  content: string,
): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const whole = await contentItself(content);
  if (whole !== null) return { files: [], problems: [whole] };
  const root = await realpath(content);
  const entries: Entry[] = [];
  for (const name of await namesIn(root)) {
    const ending = endings.get(name);
    const place = await standing(root, join(root, name));
    if (place.is === 'folder') {
      entries.push(
        ...(ending === undefined
          ? [told('file-unread', name, 'a folder')]
          : await folderEntries(root, name, ending)),
      );
    } else if (name === frontPath) entries.push(await entryAt(root, name, '.yaml'));
    else if (ending !== undefined) entries.push(notThere(name, place));
    else if (!forPeople.has(name)) entries.push(told('file-unread', name, `“${name}”`));
  }
  return {
    files: entries.flatMap(({ file }) => file ?? []),
    problems: inOrder(entries.flatMap(({ problems }) => problems)),
  };
}

/** What is wrong with the folder of content itself where it is a link; links that stay within the project are fine. */
async function contentItself(content: string): Promise<Problem | null> {
  if (!(await lstat(content)).isSymbolicLink()) return null;
  const place = await standing(await realpath(dirname(content)), content);
  if (place.is === 'folder') return null;
  const at = { file: 'content', line: 1, column: 1 };
  if (place.is !== 'outside') {
    return problem('not-a-file', at, place.is === 'nothing' ? place.what : 'a file', {
      expected: 'the folder of content',
      mend: 'Put the folder itself in the place of the link.',
    });
  }
  return problem('link-out', at, 'a link out of the project', {
    expected: 'a folder of the project',
    mend: 'Put the folder itself in the place of the link.',
  });
}

function told(code: Code, path: string, what: string): Entry {
  return {
    file: null,
    problems: [problem(code, { file: `content/${path}`, line: 1, column: 1 }, what)],
  };
}

function notThere(path: string, place: Standing): Entry {
  if (place.is === 'outside') return told('link-out', path, place.what);
  return told('not-a-file', path, place.is === 'nothing' ? place.what : `a ${place.is}`);
}

/** What editors and file managers leave behind is no content. */
async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => !name.startsWith('.') && !name.endsWith('~')).sort(byCodeUnit);
}

async function folderEntries(root: string, folder: string, ending: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  const twins = new Map<string, string>();
  for (const name of await namesIn(join(root, folder))) {
    const path = `${folder}/${name}`;
    const twin = twins.get(asRead(name));
    if (twin !== undefined) entries.push(told('file-case', path, `“${name}” beside “${twin}”`));
    twins.set(asRead(name), name);
    entries.push(...(await entriesAt(root, path, ending)));
  }
  return entries;
}

/** For whom the name of a file is kept; the register has the names of stories, and one of its own. */
function keeperOf(path: string, name: string): string | null {
  if (path.startsWith('register/')) return null;
  if (path.startsWith('people/') && name === nobody) return 'which “by” keeps for nobody';
  if (!path.startsWith('stories/')) return reservedFor(name);
  if (name === siteRegister) return 'which the register keeps for the pages of the site';
  return storyReservedFor(name);
}

async function entriesAt(root: string, path: string, ending: string): Promise<Entry[]> {
  if (!roomsOfRegister.has(path)) return [await entryAt(root, path, ending)];
  const place = await standing(root, join(root, path));
  return place.is === 'folder' ? folderEntries(root, path, ending) : [notThere(path, place)];
}

async function entryAt(root: string, path: string, ending: string): Promise<Entry> {
  const name = basename(path);
  const place = await standing(root, join(root, path));
  if (!name.endsWith(ending))
    return told('file-unread', path, place.is === 'folder' ? 'a folder' : `“${name}”`);
  if (place.is !== 'file') return notThere(path, place);
  if (path.startsWith(`${pictureFolder}/`)) return pictureEntry(path, place.path);
  if (!isSlug(basename(name, ending))) return told('name-form', path, `“${name}”`);
  const keeper = keeperOf(path, basename(name, ending));
  if (keeper !== null) return told('name-reserved', path, `“${name}”, ${keeper}`);
  try {
    const { text, problems } = limitProblems(`content/${path}`, await bytesOf(place.path));
    return { file: text === null ? null : { path, source: text }, problems };
  } catch (error) {
    return told('not-a-file', path, reasonOf(error));
  }
}

/** The bytes of a file; of one beyond the limit only so many that it is known as such. */
async function bytesOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size <= maximumBytes) return await file.readFile();
    const { buffer } = await file.read({ buffer: new Uint8Array(maximumBytes + 1) });
    return buffer;
  } finally {
    await file.close();
  }
}

import type { Problem } from '../../../src/checking/problem.ts';
import type { ContentFile } from '../../../src/edition/content-file.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { registerProblems } from '../../../src/register/compare.ts';
import { entryPlaces } from '../../../src/front-matter/entry-places.ts';
import { judged } from '../../../src/register/judged.ts';
import { readRegister, writeRegister } from '../../../src/register/format.ts';
import { meaningProblems } from '../../../src/register/meaning-problems.ts';
import { missingIds } from '../../../src/register/missing-ids.ts';
import type { Story } from '../../../src/story/types.ts';
import { published } from '../../../src/edition/published.ts';
import { renewedRegister } from '../../../src/register/renewed.ts';
import { writeIds } from '../../../src/register/write-ids.ts';

/** Files of content by their path below `content/`. */
export type Content = Readonly<Record<string, string>>;

/** What reading takes of content: its files, and of the register what moved. */
const readOf = (files: readonly ContentFile[]): string =>
  JSON.stringify(
    files.map(({ path, source }) => [
      path,
      path.startsWith('register/') ? source.match(/^.*\tmoved\t.*$/gm) : source,
    ]),
  );

let last: { of: string; read: ReturnType<typeof readEdition> } | undefined;

/** Tests ask for the same content again and again, with other records in its register: reading takes longest. */
function read(files: readonly ContentFile[]): ReturnType<typeof readEdition> {
  const of = readOf(files);
  if (last?.of !== of) last = { of, read: readEdition(files) };
  return last.read;
}

function examined(content: Content) {
  const files: ContentFile[] = Object.entries(content).map(([path, source]) => ({ path, source }));
  const { edition, problems } = read(files);
  const registers = files
    .filter(({ path }) => path.startsWith('register/'))
    .map(({ path, source }) => readRegister(`content/${path}`, source));
  const register = registers.flatMap(({ lines }) => lines);
  const paths = files.map(({ path }) => `content/${path}`);
  const { stories, pages, unread } = published(edition, paths, problems, new Set());
  const meanings = judged(stories, register);
  return { edition, register, stories, pages, meanings, unread, files, problems, registers };
}

/** All that `check` tells of content, but what only files on a disk can have. */
export function checked(content: Content): Problem[] {
  const { problems, registers, register, pages, unread, meanings, files } = examined(content);
  return [
    ...problems,
    ...registers.flatMap((file) => file.problems),
    ...registerProblems(pages, register, unread),
    ...meaningProblems(meanings, entryPlaces(files)),
  ];
}

/** Content as `npm run register` leaves it. */
export function registered(content: Content): Content {
  const withIds: Record<string, string> = { ...content };
  const { edition } = examined(content);
  for (const { file, ...story } of edition.stories) {
    const path = file.slice('content/'.length);
    const source = content[path] ?? '';
    const { ids } = missingIds({ file, ...story }, source, edition.people);
    withIds[path] = writeIds(source, ids) ?? source;
  }
  const { stories, pages, register, meanings } = examined(withIds);
  for (const [file, lines] of renewedRegister({ stories, pages }, register, meanings).files) {
    withIds[file.slice('content/'.length)] = writeRegister(lines);
  }
  return withIds;
}

/** The stories of content as they are read. */
export const storiesOf = (content: Content): readonly Story[] => examined(content).edition.stories;

/** What is told of content, by code. */
export const codesOf = (problems: readonly Problem[]): string[] => problems.map(({ code }) => code);

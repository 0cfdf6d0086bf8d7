import type { Problem } from '../checking/problem.ts';
import { storyCanBeRead } from './read-story-file.ts';
import type { ContentFile, Found } from './content-file.ts';
import { readSurroundings } from './surroundings.ts';

/** A file of content while somebody writes it. */
export interface WrittenFile {
  /** Under `content/`. */
  path: string;
  /** As it stands; `null` where it is no file that can be read at all. */
  source: string | null;
  /** As it last stood when it could be read; `null` where it never could. */
  lastReadable: string | null;
  /** Of a picture, as it stands. */
  picture?: ContentFile['picture'];
  /** What is wrong with it as a file. */
  problems: readonly Problem[];
}

/**
 * What was found now, each file with its last readable source.
 * @param before the same as it was known before
 */
export function writtenNow(
  { files, problems }: Found,
  before: readonly WrittenFile[],
): WrittenFile[] {
  const known = new Map(before.map((file) => [file.path, file]));
  const found = new Map(files.map((file) => [file.path, file]));
  const told = Map.groupBy(problems, ({ file }) => file.replace(/^content\/?/, ''));
  const isReadable = readableAmong(files, known);
  return [...new Set([...found.keys(), ...told.keys()])].map((path) => {
    const { source = null, picture } = found.get(path) ?? {};
    const isSound = source !== null && isReadable({ path, source });
    return {
      path,
      source,
      lastReadable: isSound ? source : (known.get(path)?.lastReadable ?? null),
      ...(picture !== undefined && { picture }),
      problems: told.get(path) ?? [],
    };
  });
}

/** Whether a file can be read to the end, be it right or wrong; nothing is asked twice of a file that stayed as it was. */
function readableAmong(
  files: readonly ContentFile[],
  known: ReadonlyMap<string, WrittenFile>,
): (file: ContentFile) => boolean {
  const { edition, house, problems } = readSurroundings(files);
  const broken = new Set(problems.map(({ file }) => file));
  return (file) => {
    const { path, source } = file;
    const [folder = '', name = ''] = path.replace(/\.[a-z]+$/, '').split('/');
    const before = known.get(path);
    switch (folder) {
      case 'stories':
        return before?.source === source ? before.lastReadable === source : storyCanBeRead(file);
      case 'people':
        return edition.people.has(name);
      case 'elsewhere':
        return edition.elsewhere.has(name);
      case 'series':
        return (house.series.get(name) ?? null) !== null;
      default:
        return !broken.has(`content/${path}`);
    }
  };
}

/** What was found, as it stands. */
export const asItStands = (written: readonly WrittenFile[]): Found => ({
  files: written.flatMap(({ path, source, picture }) =>
    source === null ? [] : [{ path, source, picture }],
  ),
  problems: written.flatMap(({ problems }) => problems),
});

/** Whether pages show a file as it was last readable, since it cannot be read as it stands. */
export const isOutdated = ({ source, lastReadable }: WrittenFile): boolean =>
  lastReadable !== null && lastReadable !== source;

/** All files as they could last be read; those that never could stay as they are. */
export const asLastReadable = (written: readonly WrittenFile[]): ContentFile[] =>
  written.flatMap(({ path, source, lastReadable, picture }) => {
    const text = lastReadable ?? source;
    return text === null ? [] : [{ path, source: text, picture }];
  });

import { join } from 'node:path';
import { glyphProblems } from '../../formats/cards/missing-glyphs.ts';
import { inOrder, type Problem, problem } from '../../checking/problem.ts';
import type { Edition } from '../../edition/edition.ts';
import type { ContentFile } from '../../edition/content-file.ts';
import { secondsOf } from '../../front-matter/dates.ts';
import { quoted } from '../../front-matter/quoted.ts';
import { readStoryData } from '../../front-matter/read-story-data.ts';
import { type Published, registerProblems } from '../../register/compare.ts';
import { entryPlaces } from '../../register/entry-places.ts';
import { type Judged, judged } from '../../register/judged.ts';
import { doublesAcrossFiles, readRegister, type RegisterLine } from '../../register/lines.ts';
import { meaningProblems } from '../../register/meaning-problems.ts';
import { published } from '../../edition/published.ts';
import type { Story } from '../../story/types.ts';
import { contentFiles } from '../../content-folder/content-files.ts';
import { cardGlyphs } from '../../made/drawn/card-glyphs.ts';
import { readingCode, readOnce } from '../../cache/readings.ts';
import { type Sources, sourcesOf } from '../terminal/report.ts';
import { CannotRun } from '../terminal/run.ts';
import { settingsFile, settingsOf } from './settings-of.ts';

/** All content of a project, read and checked once. */
export interface Examined {
  files: readonly ContentFile[];
  /** The texts of all files in which problems stand. */
  sources: Sources;
  edition: Edition;
  /** Stories that publish addresses, whole and no drafts. */
  stories: readonly Story[];
  /** Pages with an address, drafts apart. */
  pages: readonly Published[];
  register: readonly RegisterLine[];
  /** What has become of what each address on record stood for. */
  judged: readonly Judged[];
  /** Every problem, in order. */
  problems: readonly Problem[];
  /** Files of drafts: their problems stop no build. */
  drafts: ReadonlySet<string>;
}

/** The files of content as they stand, and what is wrong with them as files. */
export interface Found {
  files: readonly ContentFile[];
  problems: readonly Problem[];
}

/**
 * Reads every file below `content/` of a project.
 * @throws CannotRun where there is no such folder
 */
export async function findContent(project: string): Promise<Found> {
  return contentFiles(join(project, 'content')).catch((error: unknown) => {
    throw new CannotRun(`The folder content/ cannot be read: ${String(error)}`);
  });
}

/**
 * Reads and checks everything below `content/` of a project, and what its owner set.
 * @param now where stories dated later are told; a build leaves it out, since its result hangs on no clock
 * @throws CannotRun where there is no such folder
 */
export async function examine(project: string, now: Date | null = null): Promise<Examined> {
  const examined = await examineFiles(await findContent(project), now);
  const settings = await settingsOf(project);
  if (settings === null) return examined;
  return {
    ...examined,
    sources: new Map([...examined.sources, [settingsFile, settings.source]]),
    problems: inOrder([...examined.problems, ...settings.problems]),
  };
}

/** Checks all content as it was found. */
export async function examineFiles(found: Found, now: Date | null = null): Promise<Examined> {
  const { edition, problems: ofContent } = await readOnce(found.files, await readingCode());
  const registers = found.files
    .filter(({ path }) => path.startsWith('register/'))
    .map(({ path, source }) => readRegister(`content/${path}`, source));
  const register = registers.flatMap(({ lines }) => lines);
  const known = [...found.problems, ...ofContent];
  const paths = found.files.map(({ path }) => `content/${path}`);
  const drafts = draftsAmong(found.files, edition);
  const { stories, pages, unread } = published(edition, paths, known, drafts);
  const meanings = judged(stories, register);
  return {
    files: found.files,
    sources: sourcesOf(found.files),
    edition,
    stories,
    pages,
    register,
    judged: meanings,
    problems: inOrder([
      ...known,
      ...glyphProblems(edition, found.files, await cardGlyphs()),
      ...registers.flatMap(({ problems }) => problems),
      ...doublesAcrossFiles(register),
      ...registerProblems(pages, register, unread, unreadPlaces(found.problems)),
      ...meaningProblems(meanings, entryPlaces(found.files)),
      ...(now === null ? [] : datedAhead(found.files, edition, now)),
    ]),
    drafts,
  };
}

/** Published stories that are dated later than now: they are shown to readers all the same. */
function datedAhead(files: readonly ContentFile[], { stories }: Edition, now: Date): Problem[] {
  const instant = secondsOf(now.toISOString());
  return stories
    .filter(({ status, published: at }) => status === 'published' && secondsOf(at) > instant)
    .map(({ file, published: at }) => {
      const source = files.find(({ path }) => `content/${path}` === file)?.source ?? '';
      const place = readStoryData(file, source).placeOf(['published']);
      return problem('published-ahead', place, quoted(at));
    });
}

/** Files and folders of the register that cannot be read, or all of content. */
const unreadPlaces = (problems: readonly Problem[]): string[] =>
  problems.map(({ file }) => file).filter((file) => /^content(?:$|\/register)/.test(file));

/** Stories that were read tell their status; of the others, as much of the front matter as can be read. */
function draftsAmong(files: readonly ContentFile[], { stories }: Edition): ReadonlySet<string> {
  const statuses = new Map(stories.map(({ file, status }) => [file, status]));
  const drafts = files.filter(({ path, source }) => {
    const file = `content/${path}`;
    const status = path.startsWith('stories/')
      ? (statuses.get(file) ?? readStoryData(file, source).status)
      : null;
    return status === 'draft';
  });
  return new Set(drafts.map(({ path }) => `content/${path}`));
}

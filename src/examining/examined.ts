import { pathOf } from '../addresses.ts';
import { inOrder, type Problem, problem } from '../checking/problem.ts';
import { type ContentFile, type Found, nameOf } from '../edition/content-file.ts';
import type { Edition } from '../edition/edition.ts';
import { published } from '../edition/published.ts';
import type { ReadEdition } from '../edition/read-edition.ts';
import { glyphProblems } from '../formats/cards/missing-glyphs.ts';
import { hasComeOut } from '../front-matter/come-out.ts';
import { secondsOf } from '../front-matter/dates.ts';
import { entryPlaces } from '../front-matter/entry-places.ts';
import { quoted } from '../front-matter/quoted.ts';
import { readStoryData } from '../front-matter/read-story-data.ts';
import { type Published, registerProblems } from '../register/compare.ts';
import { correctionProblems } from '../register/correction-problems.ts';
import { type Judged, judged } from '../register/judged.ts';
import { doublesAcrossFiles, readRegister, type RegisterLine } from '../register/format.ts';
import { meaningProblems } from '../register/meaning-problems.ts';
import type { Story } from '../story/types.ts';

/** All content of a project, read and checked once. */
export interface Examined {
  files: readonly ContentFile[];
  /** The texts of all files in which problems stand, by their paths from the project’s folder. */
  sources: ReadonlyMap<string, string>;
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
  /** Files of drafts, and of what is scheduled and has not come out: their problems stop no build. */
  drafts: ReadonlySet<string>;
  /** Stories that wait for their time, the next first. */
  waiting: readonly Pick<Story, 'slug' | 'published'>[];
}

/**
 * Everything that is wrong with content that was found and read: as files, in itself, on cards, and against the register.
 * @param hasGlyph whether some font of cards has a glyph for a character
 */
export function examined(
  found: Found,
  { edition, problems: ofContent, cameOut }: ReadEdition,
  hasGlyph: (character: string) => boolean,
): Examined {
  const registers = found.files
    .filter(({ path }) => path.startsWith('register/'))
    .map(({ path, source }) => readRegister(`content/${path}`, source));
  const register = registers.flatMap(({ lines }) => lines);
  const known = [...found.problems, ...ofContent];
  const paths = found.files.map(({ path }) => `content/${path}`);
  const drafts = draftsAmong(found.files, edition, cameOut, register);
  const { stories, pages, unread } = published(edition, paths, known, drafts);
  const meanings = judged(stories, register);
  const sources = new Map(found.files.map(({ path, source }) => [`content/${path}`, source]));
  return {
    files: found.files,
    sources,
    edition,
    stories,
    pages,
    register,
    judged: meanings,
    problems: inOrder([
      ...known,
      ...glyphProblems(edition, found.files, hasGlyph),
      ...registers.flatMap(({ problems }) => problems),
      ...doublesAcrossFiles(register),
      ...registerProblems(pages, register, unread, unreadPlaces(found.problems)),
      ...takenBack(found.files, edition, register),
      ...correctionProblems(edition.stories, register, (file) => sources.get(file) ?? ''),
      ...meaningProblems(meanings, entryPlaces(found.files)),
    ]),
    drafts,
    waiting: edition.stories
      .filter(({ status }) => status === 'scheduled')
      .toSorted((a, b) => secondsOf(a.published) - secondsOf(b.published)),
  };
}

/** Files and folders of the register that cannot be read, or all of content. */
const unreadPlaces = (problems: readonly Problem[]): string[] =>
  problems.map(({ file }) => file).filter((file) => /^content(?:$|\/register)/.test(file));

/**
 * Files whose stories readers do not have, and never had. Stories that were read tell their status; of the others as much
 * of the front matter as can be read.
 */
function draftsAmong(
  files: readonly ContentFile[],
  { stories }: Edition,
  cameOut: ReadonlySet<string>,
  register: readonly RegisterLine[],
): ReadonlySet<string> {
  const statuses = new Map(stories.map(({ file, status }) => [file, status]));
  const published = new Set(
    register.flatMap(({ path, state }) => (state.is === 'here' ? [path] : [])),
  );
  const drafts = files.filter((contentFile) => {
    const { path, source } = contentFile;
    if (!path.startsWith('stories/') || cameOut.has(path)) return false;
    const file = `content/${path}`;
    const status = statuses.get(file) ?? readStoryData(file, source).status;
    const isOut = published.has(pathOf({ page: 'story', slug: nameOf(contentFile) }));
    return status !== null && !hasComeOut(status) && !isOut;
  });
  return new Set(drafts.map(({ path }) => `content/${path}`));
}

/** Published stories that were made drafts again, as if readers had not seen them. */
function takenBack(
  files: readonly ContentFile[],
  { stories }: Edition,
  register: readonly RegisterLine[],
): Problem[] {
  const published = new Map(register.map((line) => [line.path, line]));
  const statuses = new Map(stories.map(({ file, status }) => [file, status]));
  return files.flatMap((contentFile) => {
    const { path, source } = contentFile;
    if (!path.startsWith('stories/')) return [];
    const file = `content/${path}`;
    const line = published.get(pathOf({ page: 'story', slug: nameOf(contentFile) }));
    if (line?.state.is !== 'here') return [];
    const known = statuses.get(file);
    if (known !== undefined && known !== 'draft') return [];
    const { status, placeOf } = readStoryData(file, source);
    if ((known ?? status) !== 'draft') return [];
    const place = placeOf(['status']);
    const related = [{ file: line.file, line: line.line, column: 1, what: 'its address' }];
    return [problem('published-taken-back', place, quoted('draft'), { related })];
  });
}

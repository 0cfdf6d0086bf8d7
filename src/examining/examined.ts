import { inOrder, type Problem } from '../checking/problem.ts';
import type { ContentFile, Found } from '../edition/content-file.ts';
import type { Edition } from '../edition/edition.ts';
import { published } from '../edition/published.ts';
import type { ReadEdition } from '../edition/read-edition.ts';
import { glyphProblems } from '../formats/cards/missing-glyphs.ts';
import { readStoryData } from '../front-matter/read-story-data.ts';
import { type Published, registerProblems } from '../register/compare.ts';
import { entryPlaces } from '../register/entry-places.ts';
import { type Judged, judged } from '../register/judged.ts';
import { doublesAcrossFiles, readRegister, type RegisterLine } from '../register/lines.ts';
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
  /** Files of drafts: their problems stop no build. */
  drafts: ReadonlySet<string>;
}

/**
 * Everything that is wrong with content that was found and read: as files, in itself, on cards, and against the register.
 * @param hasGlyph whether some font of cards has a glyph for a character
 */
export function examined(
  found: Found,
  { edition, problems: ofContent }: ReadEdition,
  hasGlyph: (character: string) => boolean,
): Examined {
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
    sources: new Map(found.files.map(({ path, source }) => [`content/${path}`, source])),
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
      ...meaningProblems(meanings, entryPlaces(found.files)),
    ]),
    drafts,
  };
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

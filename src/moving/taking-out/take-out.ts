import type { ContentFile } from '../../edition/content-file.ts';
import { inserted } from '../../front-matter/editing/insert.ts';
import { type EntryText, intoList, newList } from '../../front-matter/editing/into-list.ts';
import { without } from '../../front-matter/editing/without.ts';
import { splitFrontMatter } from '../../front-matter/yaml/split.ts';
import { inMarks } from '../../front-matter/syntax/in-marks.ts';
import { isSeq, parseDocument } from 'yaml';
import type { RegisterLine } from '../../register/format.ts';
import { writeRegister } from '../../register/format.ts';
import { endOfMoves } from '../../register/redirects.ts';
import type { Story } from '../../story/types.ts';
import { changed, inStory, linksTo, type Move } from '../edits.ts';
import { withoutPieces } from './cut-prose.ts';
import { readText, type ReadText } from './reading.ts';
import type { Refusal } from './refusal.ts';
import { type Asked, type Cut, type Wanted, wantedOf } from './wanted.ts';

/** Why something is taken out that readers had, and on which day. */
export interface Reason {
  why: string;
  date: string;
}

/** What a taking-out comes to. */
export interface TakenOut extends Move {
  cuts: readonly Cut[];
}

/**
 * Takes figures and quotations, or a paragraph, out of a story: out of its text, front matter and notes, and out of links
 * of all stories, which lead to the story from then. On record their addresses are withdrawn, and a correction says why.
 * @param reason `null` for what readers never had
 * @returns every reason against it where it cannot be done
 */
export function takeOut(
  { files, register }: { files: readonly ContentFile[]; register: readonly RegisterLine[] },
  story: Story,
  asked: Asked,
  reason: Reason | null,
): TakenOut | { refusals: Refusal[] } {
  const source = files.find(({ path }) => `content/${path}` === story.file)?.source ?? '';
  const text = readText(story, source);
  if (text === null) return { refusals: [] };
  const wanted = wantedOf(text, asked, register);
  if ('refusals' in wanted) return wanted;
  const pieces = wanted.pieces.map(({ piece }) => piece);
  const left = withoutPieces(text.body, text.prose, pieces);
  if ('refused' in left) return { refusals: left.refused.map((piece) => uncut(text, piece)) };
  const cuts = cutsOf(wanted);
  const values = withoutCuts(splitFrontMatter(source).frontMatter?.text ?? '', text, cuts, reason);
  if (values === null) return { refusals: [unwritten(story)] };
  const ids = new Set(cuts.flatMap((cut) => cut.ids));
  const links = linksTo(story.slug, [...ids]);
  const prose = (body: string) => body.replace(links, `$1$2${story.slug}.md`);
  const lines = withdrawn(register, story, ids);
  const move = changed(files, [], ({ path, source: was }) => {
    if (`content/${path}` === story.file) {
      return {
        path,
        source: inStory(
          was,
          () => values,
          () => prose(left.body),
        ),
      };
    }
    if (path.startsWith('stories/')) {
      return { path, source: inStory(was, (same) => same, prose) };
    }
    return { path, source: lines.get(`content/${path}`) ?? was };
  });
  return { ...move, cuts };
}

const cutsOf = ({ pieces, gone }: Wanted) => [...pieces.map(({ cut }) => cut), ...gone];

/** Front matter less the entries of what goes and the notes on that alone, with what was corrected; `null` where that cannot be written. */
function withoutCuts(
  frontMatter: string,
  { data }: ReadText,
  cuts: readonly Cut[],
  reason: Reason | null,
): string | null {
  const ids = new Set(cuts.flatMap((cut) => cut.ids));
  const entries = (['figures', 'quotations'] as const).flatMap((list) =>
    cuts
      .flatMap((cut) => cut.entries)
      .filter(([of]) => of === list)
      .toSorted(([, a], [, b]) => a - b),
  );
  const notes = data.notes.flatMap(({ on }, index): (readonly (string | number)[])[] => {
    if (on.length > 0 && on.every((id) => ids.has(id))) return [['notes', index]];
    return on.flatMap((id, at) => (ids.has(id) ? [['notes', index, 'on', at]] : []));
  });
  const left = without(frontMatter, [...entries, ...notes]);
  return left === null || reason === null ? left : withCorrections(left, cuts, reason);
}

function withCorrections(
  frontMatter: string,
  cuts: readonly Cut[],
  { why, date }: Reason,
): string | null {
  const entries = cuts.map(({ ids, was }): EntryText => {
    const on = ids.length === 1 ? ids.join() : `[${ids.join(', ')}]`;
    const fields = [
      ...(ids.length > 0 ? [`on: ${on}`] : []),
      ...[`date: ${date}`, `was: ${inMarks(was)}`, `why: ${inMarks(why)}`],
    ];
    return {
      inBraces: `{ ${fields.join(', ')} }`,
      onLines: (column) =>
        fields
          .map((field, at) => `${' '.repeat(column)}${at === 0 ? '- ' : '  '}${field}\n`)
          .join(''),
    };
  });
  const list = parseDocument(frontMatter, { schema: 'failsafe' }).get('corrections', true);
  if (isSeq(list) && list.flow && list.items.length === 0 && list.range) {
    const [start, end] = list.range;
    const lines = entries.map(({ onLines }) => onLines(2)).join('');
    return `${frontMatter.slice(0, start).trimEnd()}\n${lines.trimEnd()}${frontMatter.slice(end)}`;
  }
  const insertion = isSeq(list)
    ? intoList(frontMatter, list, entries)
    : newList(frontMatter, 'corrections', entries);
  return insertion && inserted(frontMatter, [insertion]);
}

/**
 * The files of the register that change: what went is withdrawn, what once moved there too, and the lists of the story that
 * hold nothing any more.
 */
function withdrawn(
  register: readonly RegisterLine[],
  { slug, figures, quotations }: Story,
  ids: ReadonlySet<string>,
): Map<string, string> {
  const endOf = endOfMoves(register);
  const lists = { figures, quotations };
  const gone = new Set(
    Object.entries(lists).flatMap(([list, items]) => [
      ...[...ids].map((id) => `stories/${slug}/${list}/${id}/`),
      ...(items.every(({ id }) => ids.has(id)) ? [`stories/${slug}/${list}/`] : []),
    ]),
  );
  const isGone = ({ path, state }: RegisterLine) =>
    state.is !== 'withdrawn' && gone.has(endOf(path) ?? '');
  const files = Map.groupBy(register, ({ file }) => file);
  return new Map(
    [...files]
      .filter(([, lines]) => lines.some(isGone))
      .map(([file, lines]) => [
        file,
        writeRegister(
          lines.map((line) =>
            isGone(line) ? { path: line.path, state: { is: 'withdrawn' }, stoodFor: null } : line,
          ),
        ),
      ]),
  );
}

/** Where the text cannot be cut so that all around it is read as before. */
function uncut(
  { places, prose }: ReadText,
  { passage, span }: Wanted['pieces'][number]['piece'],
): Refusal {
  const isCell = prose.passages[passage]?.kind === 'cell';
  return {
    place: places.at(passage, span?.start ?? 0),
    found: isCell ? 'a cell of a table' : 'words that do not come out by themselves',
    expected: 'whole sentences of a paragraph or of an item of a list',
    mend: 'Take it out of the text yourself, save the file, and run the same command with its ids: what the text has no more goes by its record.',
  };
}

const unwritten = ({ file }: Story): Refusal => ({
  place: { file, line: 1, column: 1 },
  found: 'front matter that leaves no room for the change',
  expected: 'lists with a line for each entry, or in brackets',
  mend: 'Write figures, quotations, notes and corrections as lists, one entry a line, and run the command again.',
});

import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { withLineFeeds } from '../checking/line-feeds.ts';
import { inserted, type Insertion } from '../front-matter/editing/insert.ts';
import { type EntryText, intoList, newList } from '../front-matter/editing/into-list.ts';
import { readStoryData } from '../front-matter/read-story-data.ts';
import { storyData } from '../front-matter/story-data.ts';
import { splitFrontMatter } from '../front-matter/yaml/split.ts';
import type { NewId } from './missing-ids.ts';

type NewEntry = Extract<NewId, { words: string }>;

/**
 * An entry of two lines: the one that never changes stands between the words of two entries, so that edits of both merge.
 * A double-quoted text of JSON is one of YAML too.
 */
const entryOf = ({ id, words }: NewEntry): EntryText => ({
  inBraces: `{ id: ${id}, words: ${JSON.stringify(words)} }`,
  onLines: (column) =>
    `${' '.repeat(column)}- id: ${id}\n${' '.repeat(column)}  words: ${JSON.stringify(words)}\n`,
});

/** Puts an id before the first key of an entry, in its style. */
function intoEntry(text: string, entry: YAMLMap, id: string): Insertion | null {
  if (!entry.range) return null;
  if (entry.flow) {
    const inside = entry.range[0] + 1;
    const spaced = /\s/.test(text.charAt(inside));
    return { offset: inside, text: spaced ? ` id: ${id},` : `id: ${id}, ` };
  }
  const first = entry.items[0]?.key;
  if (!isScalar(first) || !first.range) return null;
  const [offset] = first.range;
  const column = offset - (text.lastIndexOf('\n', offset - 1) + 1);
  return { offset, text: `id: ${id}\n${' '.repeat(column)}` };
}

/** The texts to put into front matter; `null` where its style leaves no room for one. */
function insertionsFor(
  text: string,
  document: Document,
  ids: readonly NewId[],
): Insertion[] | null {
  if (!isMap(document.contents) || document.contents.flow) return null;
  const insertions: (Insertion | null)[] = [];
  for (const list of ['figures', 'quotations'] as const) {
    const entries: EntryText[] = [];
    for (const id of ids) {
      if (id.list !== list) continue;
      if ('words' in id) {
        entries.push(entryOf(id));
        continue;
      }
      const entry = document.getIn([list, id.index], true);
      insertions.push(isMap(entry) ? intoEntry(text, entry, id.id) : null);
    }
    if (entries.length === 0) continue;
    const node = document.get(list, true);
    insertions.push(isSeq(node) ? intoList(text, node, entries) : newList(text, list, entries));
  }
  return insertions.every((insertion) => insertion !== null) ? insertions : null;
}

/** The data of a story as they should be with the ids in them, to compare. */
function withIds(data: ReturnType<typeof readStoryData>['data'], ids: readonly NewId[]): string {
  const copy = structuredClone(data);
  if (copy === null) return '';
  const { figures, quotations } = storyData.shape;
  for (const id of ids) {
    if ('index' in id) {
      const entry = copy[id.list][id.index];
      if (entry) entry.id = id.id;
      continue;
    }
    const added = [{ id: id.id, words: id.words }];
    if (id.list === 'figures') copy.figures.push(...figures.parse(added));
    else copy.quotations.push(...quotations.parse(added));
  }
  return JSON.stringify(copy);
}

/**
 * Writes ids into the front matter of a story and changes nothing else, byte for byte.
 * `source` is the file as it stands, with its own line breaks.
 * @returns `null` where the ids cannot be written so that reading gives them back and all else unchanged
 */
export function writeIds(source: string, ids: readonly NewId[]): string | null {
  const { frontMatter } = splitFrontMatter(withLineFeeds(source));
  if (frontMatter === null) return null;
  const document = parseDocument(frontMatter.text, { schema: 'failsafe' });
  const insertions = insertionsFor(frontMatter.text, document, ids);
  if (insertions === null) return null;
  const result = inserted(
    source,
    insertions.map(({ offset, text }) => ({ offset: offset + frontMatter.offset, text })),
  );
  const before = readStoryData('', withLineFeeds(source)).data;
  const after = readStoryData('', withLineFeeds(result)).data;
  return JSON.stringify(after) === withIds(before, ids) ? result : null;
}

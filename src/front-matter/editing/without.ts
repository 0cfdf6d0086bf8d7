import { type Document, isCollection, isMap, isNode, isSeq, parseDocument } from 'yaml';
import type { Span } from '../../reading/types.ts';

type Path = readonly (string | number)[];

const parse = (text: string) => parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });

/**
 * YAML less some of its entries and keys, and less the lists that nothing is left in; comments, line breaks and all else
 * stay as they are.
 * @param paths those of one list in its order
 * @returns `null` where its style does not let them be taken out so that all else is read as before
 */
export function without(text: string, paths: readonly Path[]): string | null {
  const document = parse(text);
  const whole = emptied(document, paths);
  const spans = whole.flatMap((path) => spanOf(text, document, path, whole) ?? []);
  if (spans.length < whole.length) return null;
  let result = '';
  let from = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(from, Math.max(start, from));
    from = Math.max(end, from);
  }
  result += text.slice(from);
  const expected = parse(text);
  // The last first, so that the others keep their numbers.
  for (const path of whole.toReversed()) expected.deleteIn(path);
  const [is, wanted] = [parse(result), expected].map((each) => JSON.stringify(each.toJSON()));
  return is === wanted ? result : null;
}

/** The paths, and in place of all entries of a list that of the list. */
function emptied(document: Document, paths: readonly Path[]): Path[] {
  const byParent = Map.groupBy(paths, (path) => JSON.stringify(path.slice(0, -1)));
  return [...byParent].flatMap(([key, children]) => {
    const parent = JSON.parse(key) as Path;
    const node = document.getIn(parent, true);
    return isSeq(node) && node.items.length === children.length ? [parent] : children;
  });
}

/** Where something stands together with what divides it from its neighbours. */
function spanOf(text: string, document: Document, path: Path, all: readonly Path[]): Span | null {
  const parent = document.getIn(path.slice(0, -1), true);
  const step = path.at(-1);
  if (!isCollection(parent)) return null;
  const places = placesIn(parent);
  const indexOf = (name: unknown) =>
    isMap(parent) ? parent.items.findIndex(({ key }) => String(key) === name) : Number(name);
  const at = indexOf(step);
  const going = new Set(
    all
      .filter((each) => String(each.slice(0, -1)) === String(path.slice(0, -1)))
      .map((each) => indexOf(each.at(-1))),
  );
  const place = places[at];
  if (!place) return null;
  if (parent.flow) {
    const [before, next] = [places[at - 1], places[at + 1]];
    // The comma behind what goes at the beginning goes with it, else the one before.
    const isLeading = places.slice(0, at).every((_, other) => going.has(other));
    return isLeading
      ? { start: place.start, end: next?.start ?? place.end }
      : { start: before?.end ?? place.start, end: place.end };
  }
  const start = text.lastIndexOf('\n', place.start - 1) + 1;
  const lineEnd =
    text.charAt(place.end - 1) === '\n' ? place.end : text.indexOf('\n', place.end) + 1;
  return { start, end: lineEnd === 0 ? text.length : lineEnd };
}

/** The spans of what a list or a map holds, from its key on, less what divides them. */
function placesIn(parent: ReturnType<Document['get']>): (Span | null)[] {
  if (isSeq(parent)) {
    return parent.items.map((item) =>
      isNode(item) && item.range ? { start: item.range[0], end: item.range[1] } : null,
    );
  }
  if (!isMap(parent)) return [];
  return parent.items.map(({ key, value }) => {
    if (!isNode(key) || !key.range) return null;
    const end = isNode(value) && value.range ? value.range[1] : key.range[1];
    return { start: key.range[0], end: Math.max(end, key.range[1]) };
  });
}

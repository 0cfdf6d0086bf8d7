import { withNearest } from '../../checking/nearest.ts';
import { quoted } from '../../front-matter/quoted.ts';
import type { Span } from '../../reading/types.ts';
import type { RegisterLine } from '../../register/format.ts';
import { sentencesAround } from '../../story/context.ts';
import { plain } from '../../story/words.ts';
import type { Piece } from './cut-prose.ts';
import type { Item, ReadText } from './reading.ts';
import type { Refusal } from './refusal.ts';

/** What is to go from a story: figures and quotations by their ids, or a paragraph by its opening words. */
export type Asked = { ids: readonly string[] } | { paragraph: string };

/** What goes at once, and what readers had of it. */
export interface Cut {
  ids: readonly string[];
  /** The sentences or the paragraph; the words alone where the text keeps their sentence. */
  was: string;
  /** Its entries in the front matter. */
  entries: readonly NonNullable<Item['entry']>[];
}

/** What goes from the text, and what the text has no more. */
export interface Wanted {
  pieces: { piece: Piece; cut: Cut }[];
  gone: Cut[];
}

type Stretch = Piece & { span: Span };

const isWithin = (item: Item, { passage, span }: Piece) =>
  item.passage === passage &&
  item.marked.start < (span?.end ?? Infinity) &&
  (span?.start ?? 0) < item.marked.end;

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

/** What an editor asks for, in a text; or every reason against it. */
export function wantedOf(
  text: ReadText,
  asked: Asked,
  register: readonly RegisterLine[],
): Wanted | { refusals: Refusal[] } {
  return 'ids' in asked ? byIds(text, asked.ids, register) : byOpening(text, asked.paragraph);
}

function byIds(
  text: ReadText,
  ids: readonly string[],
  register: readonly RegisterLine[],
): Wanted | { refusals: Refusal[] } {
  const { story, items, sentences } = text;
  const named = new Set(ids);
  const standing = new Set(items.map(({ id }) => id));
  const stretches = joined(
    items
      .filter(({ id }) => named.has(id))
      .map(({ passage, marked }) => ({
        passage,
        span: sentencesAround(sentences[passage] ?? [], marked),
      })),
  );
  const gone: Cut[] = [];
  const refusals = stretches.flatMap((stretch) => toldBeside(text, stretch, named));
  for (const id of named) {
    if (standing.has(id)) continue;
    const cut = onRecord(text, id, register);
    if (cut !== null) gone.push(cut);
    else {
      refusals.push({
        place: { file: story.file, line: 1, column: 1 },
        found: `no figure or quotation ${withNearest(id, standing)}`,
        expected: 'ids of figures or quotations of this story',
        mend: 'Write the id as the front matter has it.',
      });
    }
  }
  if (refusals.length > 0) return { refusals };
  return {
    gone: together(gone),
    pieces: stretches.map((stretch) => ({
      piece: isWhole(text, stretch) ? { passage: stretch.passage, span: null } : stretch,
      cut: cutOf(text, stretch),
    })),
  };
}

/** Sentences of one passage that meet, as one stretch. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  const inOrder = stretches.toSorted(
    (a, b) => a.passage - b.passage || a.span.start - b.span.start,
  );
  for (const { passage, span } of inOrder) {
    const last = result.at(-1);
    // A blank divides two sentences.
    if (last?.passage === passage && span.start <= last.span.end + 1) {
      last.span = { start: last.span.start, end: Math.max(last.span.end, span.end) };
    } else result.push({ passage, span });
  }
  return result;
}

/** Something is told in the same sentences that nobody asked to take out. */
function toldBeside(
  { items, places }: ReadText,
  stretch: Stretch,
  named: ReadonlySet<string>,
): Refusal[] {
  const all = items.filter((item) => isWithin(item, stretch)).map(({ id }) => id);
  const others = all.filter((id) => !named.has(id));
  if (others.length === 0) return [];
  return [
    {
      place: places.at(stretch.passage, stretch.span.start),
      found: `a sentence that tells ${others.map(quoted).join(' and ')} too`,
      expected: 'all that the sentence tells among what is taken out',
      mend: `Name all of it, ${all.join(' ')}; or write the sentence anew without what is to go, save the file, and run the command again.`,
    },
  ];
}

const isWhole = ({ prose }: ReadText, { passage, span }: Stretch) => {
  const text = prose.passages[passage]?.text ?? '';
  return (text.slice(0, span.start) + text.slice(span.end)).trim() === '';
};

function cutOf({ items, prose }: ReadText, piece: Piece): Cut {
  const within = items.filter((item) => isWithin(item, piece));
  const text = prose.passages[piece.passage]?.text;
  return {
    ids: within.map(({ id }) => id),
    was: oneLine(text?.slice(piece.span?.start, piece.span?.end)),
    entries: within.flatMap(({ entry }) => (entry === null ? [] : [entry])),
  };
}

/** What goes by its record, since the text has it no more or not as a figure; `null` where it was never there. */
function onRecord(
  { story: { slug }, data, prose }: ReadText,
  id: string,
  register: readonly RegisterLine[],
): Cut | null {
  const paths = ['figures', 'quotations'].map((list) => `stories/${slug}/${list}/${id}/`);
  const line = register.find(({ path, state }) => state.is === 'here' && paths.includes(path));
  const entries = (['figures', 'quotations'] as const).flatMap((list) =>
    data[list].flatMap((entry, index) =>
      entry.id === id ? [{ ...entry, at: [list, index] as const }] : [],
    ),
  );
  const [entry] = entries;
  if (line === undefined && entry === undefined) return null;
  const shared = {
    ids: [id],
    // That something is no figure stays said.
    entries: entries.flatMap(({ marked, at }) => (marked === 'no' ? [] : [at])),
  };
  const sentence = line?.stoodFor?.sentence;
  if (sentence === undefined) return { ...shared, was: entry?.words ?? id };
  const words = entry?.words ?? sentence.text.slice(sentence.marked.start, sentence.marked.end);
  const isStanding = prose.passages.some(({ text }) => oneLine(text).includes(sentence.text));
  return { ...shared, was: isStanding ? words : sentence.text };
}

/** What stood in one sentence goes at once. */
const together = (cuts: readonly Cut[]): Cut[] =>
  [...Map.groupBy(cuts, ({ was }) => was)].map(([was, same]) => ({
    was,
    ids: same.flatMap(({ ids }) => ids),
    entries: same.flatMap(({ entries }) => entries),
  }));

function byOpening(text: ReadText, opening: string): Wanted | { refusals: Refusal[] } {
  const { story, prose, places } = text;
  const words = plain(oneLine(opening));
  const found = prose.passages.flatMap((each, passage) =>
    plain(oneLine(each.text)).startsWith(words) ? [passage] : [],
  );
  const [passage, ...others] = found;
  if (passage !== undefined && others.length === 0) {
    const piece = { passage, span: null };
    return { pieces: [{ piece, cut: cutOf(text, piece) }], gone: [] };
  }
  const refusal = (place: Refusal['place'], what: string): Refusal => ({
    place,
    found: `${what} with ${quoted(opening)}`,
    expected: 'the first words of one paragraph',
    mend: 'Write as many of its first words as no other paragraph has, within quotation marks.',
  });
  return {
    refusals:
      passage === undefined
        ? [refusal({ file: story.file, line: 1, column: 1 }, 'no paragraph that opens')]
        : found.map((each) =>
            refusal(places.at(each, 0), `one of ${found.length} paragraphs that open`),
          ),
  };
}

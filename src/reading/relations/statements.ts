import type { Parsed } from '../parsed.ts';
import type { Phrases } from '../tokens/phrases.ts';
import type { Relation } from '../types.ts';
import { breakdownsOf } from './breakdowns.ts';
import { changesOf } from './changes.ts';
import { composedOf } from './composed.ts';
import { fractionsOf } from './fractions.ts';
import { hundredsOf } from './hundred.ts';
import { indexMovesOf } from './index-moves.ts';
import { listedSums } from './listed-sums.ts';
import { marginsOf } from './margins.ts';
import { partsOfKind } from './part-of-kind.ts';
import { partsAmong } from './parts-among.ts';
import { remaindersOf } from './remainders.ts';
import type { Setting } from './setting.ts';
import { sharesOf } from './shares.ts';
import { sumsOf } from './sums.ts';
import type { RelationWords } from './words.ts';

/** One way in which a text states how its figures hang together. */
interface Statement {
  /** Figures that the sentence itself must have. */
  least: number;
  /** The words of which one must stand in the paragraph; `null` where marks or many words may tell it. */
  cues: ((words: RelationWords) => readonly (Phrases | ReadonlySet<string>)[]) | null;
  find: (setting: Setting, isMeasure: (unit: string) => boolean) => Relation[];
}

/** In the order in which, of two that find the same relation, the first is kept. */
const statements: readonly Statement[] = [
  {
    least: 1,
    cues: ({ inAll, totalOf, runningTotal, apposedTotal }) => [
      inAll,
      totalOf,
      runningTotal,
      apposedTotal,
    ],
    find: sumsOf,
  },
  { least: 3, cues: ({ listedTotal }) => [listedTotal], find: listedSums },
  { least: 3, cues: null, find: breakdownsOf },
  { least: 3, cues: ({ filled }) => [filled], find: composedOf },
  { least: 2, cues: null, find: hundredsOf },
  {
    least: 1,
    cues: ({ remaining, theRest, leftBehind }) => [remaining, theRest, leftBehind],
    find: remaindersOf,
  },
  { least: 2, cues: ({ marginOf, by }) => [marginOf, by], find: marginsOf },
  { least: 3, cues: null, find: sharesOf },
  { least: 1, cues: ({ among, ofThem }) => [among, ofThem], find: partsAmong },
  { least: 1, cues: ({ partOf }) => [partOf], find: partsOfKind },
  { least: 2, cues: null, find: fractionsOf },
  { least: 1, cues: ({ from, comparedWith }) => [from, comparedWith], find: changesOf },
  { least: 3, cues: null, find: indexMovesOf },
];

/** Statements by the words that they need, and those that need none. */
interface CueIndex {
  byWord: ReadonlyMap<string, ReadonlySet<Statement>>;
  always: readonly Statement[];
}

/** The longest word of each phrase, which is the rarest as a rule: “total” of “a total of”. */
function keysOf(list: Phrases | ReadonlySet<string>): readonly string[] {
  if (!('byFirst' in list)) return [...list];
  return [...list.byFirst.values()]
    .flat()
    .map((phrase) => phrase.reduce((a, b) => (b.length > a.length ? b : a)));
}

function indexOf(words: RelationWords): CueIndex {
  const byWord = new Map<string, Set<Statement>>();
  for (const statement of statements)
    for (const key of statement.cues?.(words).flatMap(keysOf) ?? [])
      byWord.set(key, (byWord.get(key) ?? new Set()).add(statement));
  return { byWord, always: statements.filter(({ cues }) => cues === null) };
}

const remembered = new WeakMap<RelationWords, CueIndex>();

/**
 * The statements that a paragraph has the words for. Most paragraphs state no relation, and one look at each word spares
 * them a dozen searches around each figure.
 */
function possibleIn({ tokens }: Parsed, words: RelationWords): readonly Statement[] {
  const index = remembered.get(words) ?? indexOf(words);
  remembered.set(words, index);
  const told = new Set(index.always);
  for (const { lower } of tokens)
    index.byWord.get(lower)?.forEach((statement) => told.add(statement));
  return statements.filter((statement) => told.has(statement));
}

/** Numbers that a sentence can set against each other: its own, those of the sentences before, both ends of a range. */
function numbersIn({ figures, earlier, past }: Setting): number {
  const ends = figures.filter(({ figure }) => figure.end !== null).length;
  return figures.length + earlier.length + past.length + ends;
}

/** All relations that the sentences of a paragraph state, some perhaps twice. */
export function statedIn(
  parsed: Parsed,
  settings: readonly Setting[],
  isMeasure: (unit: string) => boolean,
): Relation[] {
  const able = settings.filter((setting) => numbersIn(setting) > 1);
  const [first] = able;
  if (!first) return [];
  const told = possibleIn(parsed, first.words);
  return able.flatMap((setting) =>
    told.flatMap(({ least, find }) =>
      setting.figures.length >= least ? find(setting, isMeasure) : [],
    ),
  );
}

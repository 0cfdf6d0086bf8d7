import type { Parsed } from '../parsed.ts';
import { lookUp } from '../tokens/entries.ts';
import type { Phrases } from '../tokens/phrases.ts';
import type { Relation } from '../types.ts';
import { breakdownsOf } from './sums/breakdowns.ts';
import { changesOf, excessesOf } from './changes/changes.ts';
import { composedOf } from './sums/composed.ts';
import { fractionsOf } from './shares/fractions.ts';
import { hundredsOf } from './sums/hundred.ts';
import { indexMovesOf } from './changes/index-moves.ts';
import { listedSums } from './sums/listed-sums.ts';
import { marginsOf } from './sums/margins.ts';
import { partsOfKind, partsOfWhole } from './shares/part-of-kind.ts';
import { partsAmong } from './shares/parts-among.ts';
import { remaindersOf } from './sums/remainders.ts';
import type { Setting } from './setting.ts';
import { sharesOf } from './shares/shares.ts';
import { sumsOf } from './sums/sums.ts';
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
    cues: ({ remaining, leftBehind }) => [remaining, leftBehind],
    find: remaindersOf,
  },
  { least: 2, cues: ({ marginOf, by }) => [marginOf, by], find: marginsOf },
  { least: 3, cues: null, find: sharesOf },
  { least: 1, cues: ({ among, ofThem }) => [among, ofThem], find: partsAmong },
  { least: 1, cues: ({ partOf }) => [partOf], find: partsOfKind },
  { least: 2, cues: ({ partOf }) => [partOf], find: partsOfWhole },
  { least: 2, cues: null, find: fractionsOf },
  { least: 1, cues: ({ from, comparedWith }) => [from, comparedWith], find: changesOf },
  { least: 3, cues: ({ than }) => [than], find: excessesOf },
  { least: 3, cues: null, find: indexMovesOf },
];

/** Statements as bits, by the words that they need, and those that need none. */
interface CueIndex {
  byWord: ReadonlyMap<string, number>;
  always: number;
}

/** The longest word of each phrase, which is the rarest as a rule: “total” of “a total of”. */
function keysOf(list: Phrases | ReadonlySet<string>): readonly string[] {
  if (!('byFirst' in list)) return [...list];
  return [...list.byFirst.values()]
    .flat()
    .map((phrase) => phrase.reduce((a, b) => (b.length > a.length ? b : a)));
}

function indexOf(words: RelationWords): CueIndex {
  const byWord = new Map<string, number>();
  let always = 0;
  statements.forEach(({ cues }, number) => {
    const bit = 1 << number;
    if (cues === null) always |= bit;
    for (const key of cues?.(words).flatMap(keysOf) ?? [])
      byWord.set(key, (byWord.get(key) ?? 0) | bit);
  });
  return { byWord, always };
}

const remembered = new WeakMap<RelationWords, CueIndex>();

/**
 * The statements that a paragraph has the words for, as bits. Most paragraphs state no relation, and one look at each
 * word spares them a dozen searches around each figure.
 */
function possibleIn({ tokens }: Parsed, words: RelationWords): number {
  let index = remembered.get(words);
  if (!index) remembered.set(words, (index = indexOf(words)));
  const look = lookUp(index.byWord);
  let possible = index.always;
  for (const { entry } of tokens) possible |= look(entry) ?? 0;
  return possible;
}

/** Whether a sentence has two numbers to set against each other, of its own, of the sentences before, or of a range. */
function hasPair({ figures, earlier, past }: Setting): boolean {
  const isRange = Boolean(figures[0]?.figure.end);
  return isRange || figures.length + earlier.length + past.length > 1;
}

/** All relations that the sentences of a paragraph state, some perhaps twice. */
export function statedIn(
  parsed: Parsed,
  settings: readonly Setting[],
  isMeasure: (unit: string) => boolean,
): Relation[] {
  const able = settings.filter(hasPair);
  const [first] = able;
  if (!first) return [];
  const possible = possibleIn(parsed, first.words);
  const told = statements.filter((_, number) => (possible & (1 << number)) !== 0);
  return able.flatMap((setting) =>
    told.flatMap(({ least, find }) =>
      setting.figures.length >= least ? find(setting, isMeasure) : [],
    ),
  );
}

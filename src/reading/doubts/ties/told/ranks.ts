import { isMark } from '../../../tokens/token.ts';
import { areLike, counts, cueBefore, cuesOf, type Mention, type Told } from '../../mentions.ts';
import { valueOf } from '../../sums-of.ts';
import type { View } from '../../view.ts';
import { isSingle } from '../things.ts';
import type { Sort, Tie } from '../tie.ts';
import { numbersAround } from '../window.ts';
import { namesIn, namesOf, shareOne } from './ranked-names.ts';

/** So many sentences around a rank may tell the numbers. */
const BACK = 2;
const ON = 1;
/** Between an ordinal and what it ranks by stand no more words: “the third busiest”, “second-slowest”. */
const BY = 3;
/** Behind a rank so many words may tell of how many it is one: “second of the four ferries”. */
const OF = 6;
/** Beside a rank so many words may name what has it. */
const NAME = 8;
/** More than so many things are ranked in tables. */
const MOST_RANKED = 20;

/** A rank in words: “second”, “the third largest”, “the smallest of the three”. */
interface Rank {
  from: number;
  to: number;
  place: number;
  /** Whether it counts from the largest or from the smallest; `null` where words do not say. */
  by: 'highest' | 'lowest' | null;
}

/** Straight behind a rank, or a few words behind it, what it is by. */
function rankedBy(told: Told, to: number): { by: Rank['by']; to: number } {
  const [nearest] = (['highest', 'lowest'] as const)
    .flatMap((by) => cuesOf(told, by).map((cue) => ({ by, from: cue.from, to: cue.to })))
    .filter(({ from }) => from >= to && from - to < BY)
    .sort((a, b) => a.from - b.from);
  return nearest ?? { by: null, to };
}

/** The number that says of how many things a rank is one. */
const countBehind = (told: Told, to: number): Mention | undefined =>
  told.mentions.find(
    (one) =>
      one.from >= to &&
      one.from - to <= OF &&
      one.kind === 'count' &&
      valueOf(one) <= MOST_RANKED &&
      cueBefore(one, 'partOf', 1) !== undefined,
  );

function ranksIn({ ranks }: View, told: Told): Rank[] {
  const { tokens } = told.parsed;
  const found = cuesOf(told, 'ordinal').map(({ from, to }): Rank => {
    const place = ranks.get(tokens[from]?.lower ?? '') ?? NaN;
    return { place, ...rankedBy(told, to), from };
  });
  // “The largest of the three”: without a count a superlative ranks among anything.
  for (const by of ['highest', 'lowest'] as const)
    for (const { from, to } of cuesOf(told, by)) {
      const isBehindOne = found.some((one) => from >= one.from && to <= one.to);
      const isThe = cuesOf(told, 'definite').some((the) => the.to === from);
      if (!isBehindOne && isThe && countBehind(told, to)) found.push({ from, to, place: 1, by });
    }
  return found;
}

const mayBeRanked = (one: Mention): boolean =>
  isSingle(one) && one.rate !== 'each' && (one.kind === 'percent' || counts(one));

/** “Of the five towns”: how many are ranked, and no number of one of them. */
const isCountOfAll = (one: Mention): boolean =>
  one.kind === 'count' &&
  valueOf(one) <= MOST_RANKED &&
  Boolean(cueBefore(one, 'partOf', 1) ?? cueBefore(one, 'definite', 0));

const isAlike = (one: Mention, other: Mention): boolean =>
  (one.kind === other.kind && areLike(one, other)) || isBare(one, other) || isBare(other, one);

const isBare = ({ kind, noun, group }: Mention, other: Mention): boolean =>
  kind === 'count' && noun === null && group === null && other.kind !== 'fraction';

/** The words of a clause around a rank. */
function clauseOf({ parsed: { tokens }, span }: Told, { from, to }: Rank): [number, number] {
  let first = from;
  while (first > span.from && from - first < NAME && !isMark(tokens[first - 1], ';:')) first--;
  let end = to;
  while (end < span.to && end - to < NAME && !isMark(tokens[end], ';:')) end++;
  return [first, end];
}

/** The number that a rank is of: the one beside it, or that of the name beside it. */
function ownOf(view: View, told: Told, rank: Rank, list: readonly Mention[]): Mention | undefined {
  const [first, end] = clauseOf(told, rank);
  const inClause = list.filter((one) => one.told === told && one.from >= first && one.to <= end);
  const isJoined = ({ from, to }: Mention): boolean =>
    cuesOf(told, 'and').some(
      (and) => and.from >= Math.min(to, rank.to) && and.to <= Math.max(from, rank.from),
    );
  const beside = inClause.length > 1 ? inClause.filter((one) => !isJoined(one)) : inClause;
  if (beside.length === 1) return beside[0];
  const names = namesIn(told, { from: first, to: end }, view).flatMap((one) => one.names);
  if (names.length === 0) return undefined;
  const named = namesOf(list, view);
  const own = list.filter((_, at) => shareOne(names, named[at]?.names ?? []));
  return own.length === 1 ? own[0] : undefined;
}

/** True if a number has a place among others, counted as the words say, or from either end where they do not. */
function hasPlace({ place, by }: Rank, own: Mention, list: readonly Mention[]): boolean {
  const value = valueOf(own);
  const above = list.filter((one) => valueOf(one) > value).length;
  const below = list.filter((one) => valueOf(one) < value).length;
  // What is level may have either place.
  const level = list.length - above - below;
  const isAt = (before: number): boolean => place > before && place <= before + level;
  return (by !== 'lowest' && isAt(above)) || (by !== 'highest' && isAt(below));
}

function ranksOf(view: View, told: Told): Tie[] {
  const ranks = ranksIn(view, told);
  if (ranks.length === 0) return [];
  const numbers = numbersAround(view, told, BACK, ON).filter(
    (one) => mayBeRanked(one) && !isCountOfAll(one),
  );
  return ranks.flatMap((rank) => {
    const own = ownOf(view, told, rank, numbers);
    if (!own) return [];
    const list = numbers.filter((one) => isAlike(one, own));
    if (list.length < 2 || list.length < rank.place) return [];
    const seen = {
      isSaid: rank.by !== null,
      rank: { place: rank.place, isNamed: own.told !== told },
    };
    const holds = hasPlace(rank, own, list);
    return [{ sort: 'rank', told, claim: null, cue: rank, of: list, holds, wanted: [], ...seen }];
  });
}

export const ranks: Sort = {
  sort: 'rank',
  kind: 'rank',
  example: {
    holds:
      'Orrin has 9,400 people, Feld 7,150 and Tane 6,900. Feld, the second largest of the three, has no school.',
    fails:
      'Orrin has 9,400 people, Feld 7,150 and Tane 6,900. Tane, the second largest of the three, has no school.',
  },
  find: (view) => [...view.tolds, ...view.bare].flatMap((told) => ranksOf(view, told)),
};

import { hull, multiply, type Interval } from '../../../arithmetic/interval.ts';
import { endsOf, quantityOf } from '../../../relations/quantity.ts';
import { likenessOf } from '../../likeness.ts';
import { areLike, type Mention } from '../../mentions.ts';
import { isAsLong, partsOf } from '../../measures.ts';
import { makes, valueOf } from '../../sums-of.ts';
import { isFigure } from '../../in-words.ts';
import { onesIn } from '../../ones.ts';
import { setsOf } from '../../set-words.ts';
import { areLinked, isSingle, isTenfold, isWithin, want } from '../things.ts';
import { tied, type Sort, type Tie } from '../tie.ts';

/** A headline with more figures than this is none, and nobody should wait for it. */
const MOST_IN_HEAD = 20;
/** So many sentences tell what a headline is of. */
const FIRST = 6;
/** So many numbers of them are looked at. */
const MOST = 16;
/** Numbers further apart are of different things. */
const FARTHEST = 5;
/** No headline counts less. */
const LEAST = 2;

/** What the numbers of a figure may stand for: of a range or a change all between its ends. */
function spanOf({ figure }: Mention): Interval | null {
  const ends = endsOf(figure);
  return ends ? hull(ends[0].interval, ends[1].interval) : (quantityOf(figure)?.interval ?? null);
}

/** True if two numbers may stand for the same, and not only where their roundings touch: “four euros”, “five euros”. */
function meet(a: Interval, b: Interval): boolean {
  const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
  return low < high || (low === high && (a.low === a.high || b.low === b.high));
}

/** The number of a figure, of two the one nearer to another. */
function nearestOf({ figure: { amount, end } }: Mention, value: number): number {
  const [a, b] = [amount.value ?? NaN, end?.value ?? NaN];
  return Math.abs(b - value) < Math.abs(a - value) ? b : a;
}

/** A share is not told by a count, nor money by either; counts may go by many names. */
function sortOf({ kind }: Mention): string {
  return kind === 'fraction' ? 'percent' : kind === 'measure' ? 'count' : kind;
}

/** True if a number of the text may tell what one of the headline tells, as far as its sort goes. */
function mayTell(head: Mention, mention: Mention): boolean {
  // Two dead are not told by two hours.
  const isOther = mention.kind === 'measure' && head.kind === 'count' && head.noun !== null;
  return (sortOf(mention) === sortOf(head) && !isOther) || areLike(mention, head);
}

const tieOf = (head: Mention, of: readonly Mention[], holds: boolean, value: number): Tie =>
  tied('headline', head, of, holds, [want(head, value)]);

/** True if a number is told where a headline looks for it, or is of the same word. */
function isNear(head: Mention, mention: Mention, first: number): boolean {
  if (mention.told.number < first + FIRST) return true;
  const likeness = head.kind === 'count' ? likenessOf(head, mention) : 'none';
  return likeness === 'word' || likeness === 'fate';
}

function tiesOf(head: Mention, prose: readonly Mention[]): Tie[] {
  const span = spanOf(head);
  const value = valueOf(head);
  if (!span || !(value >= LEAST)) return [];
  const inHead = (mention: Mention): number =>
    nearestOf(mention, value) * (partsOf(mention, head) ?? 1);
  const isRound = (mention: Mention): boolean => {
    const own = spanOf(mention);
    const by = partsOf(mention, head) ?? 1;
    return (
      own !== null &&
      (meet(multiply(own, by), span) || (by !== 1 && isAsLong(inHead(mention), value)))
    );
  };
  const could = prose.filter((mention) => mayTell(head, mention));
  const first = prose[0]?.told.number ?? 0;
  const isFar = (mention: Mention): boolean =>
    !isWithin(FARTHEST, inHead(mention), value) && !isTenfold(inHead(mention), value);
  const meant = could
    .filter((one) => isNear(head, one, first) && (isRound(one) || !isFar(one)))
    .slice(0, MOST);
  const round = could.find((one) => isRound(one) && !meant.includes(one));
  const pair = pairOf(value, could);
  return [
    ...[...meant, ...(round ? [round] : [])].map((one) =>
      tieOf(head, [one], isRound(one), inHead(one)),
    ),
    ...(pair ? [tieOf(head, pair, true, value)] : []),
    ...listsOf(head, meant, value),
  ];
}

/** No list of more parts is told in a sentence. */
const MOST_PARTS = 6;

/** “Eight held”, and in the text “six men and three women”. */
function listsOf(head: Mention, meant: readonly Mention[], value: number): Tie[] {
  if (head.kind !== 'count') return [];
  const lists: Mention[][] = [];
  for (const one of meant.filter(isSingle)) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (last && areLinked(last, one)) list?.push(one);
    else lists.push([one]);
  }
  // “The driver and four of his passengers”.
  const withOnes = lists.flatMap((parts) => {
    const ones = [...new Set(parts.map(({ told }) => told))].flatMap(onesIn);
    return ones.length > 0 ? [[...parts, ...ones]] : [];
  });
  return [...lists, ...withOnes].flatMap((parts) => {
    const told = parts.reduce((sum, part) => sum + valueOf(part), 0);
    const isList = parts.length > 1 && parts.length <= MOST_PARTS;
    const holds = isList && isWithin(FARTHEST, told, value) ? makes(parts, head) : null;
    return holds === null ? [] : [tieOf(head, parts, holds, told)];
  });
}

/** True if of two numbers, of which one is a word that counts by itself, both count one thing, as far as is told. */
function mayBeSet(head: Mention, one: Mention): boolean {
  if (one.kind !== head.kind) return false;
  if (head.kind !== 'count') return one.measure !== null;
  const likeness = likenessOf(head, one);
  return likeness !== 'none' && (likeness !== 'untold' || !isFigure(head));
}

/** “Trio held”, and in the text “five men”: of what counts by itself the nearest numbers alone are asked. */
function wordTiesOf(head: Mention, prose: readonly Mention[]): Tie[] {
  const first = prose[0]?.told.number ?? 0;
  const near = prose.filter((one) => one.told.number < first + FIRST && mayBeSet(head, one));
  return tiesOf(head, near).filter(({ of }) => of.length === 1);
}

/** Two numbers that make another together. */
function pairOf(value: number, all: readonly Mention[]): [Mention, Mention] | null {
  const byValue = new Map<number, Mention>();
  for (const mention of all) {
    if (!isSingle(mention)) continue;
    const other = byValue.get(value - valueOf(mention));
    if (other) return [other, mention];
    byValue.set(valueOf(mention), mention);
  }
  return null;
}

export const headlines: Sort = {
  sort: 'headline',
  kind: 'headline',
  example: {
    holds: 'Flood kills 12: Twelve people were killed when a river burst its banks.',
    fails: 'Flood kills 15: Twelve people were killed when a river burst its banks.',
  },
  find: (view) => {
    const prose = view.tolds.flatMap(({ mentions }) => mentions);
    const inHeads = view.heads.flatMap(({ mentions }) => mentions).slice(0, MOST_IN_HEAD);
    const sets = setsOf(view);
    const first = Math.min(...sets.byNumber.keys(), prose[0]?.told.number ?? Infinity);
    const opening = Array.from({ length: FIRST }, (_, at) => sets.byNumber.get(first + at) ?? []);
    return [
      ...inHeads.filter(isSingle).flatMap((head) => tiesOf(head, prose)),
      ...inHeads.filter(isSingle).flatMap((head) => wordTiesOf(head, opening.flat())),
      ...sets.heads.flatMap((head) => wordTiesOf(head, prose)),
    ];
  },
};

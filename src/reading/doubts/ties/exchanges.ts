import { divide, overlap, type Interval } from '../../arithmetic/interval.ts';
import { isMark } from '../../tokens/token.ts';
import { counts, cueBefore, type Mention, type Told } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import { isSingle, isWithin, want } from './things.ts';
import { tied, type Sort, type Tie } from './tie.ts';

/** Rates of one day differ by less. */
const ROOM = 1.015;
/** Between two tellings of one amount stand no more words. */
const WIDEST = 8;
const APPOSED = 4;
/** What is so many times what it would have to be is of something else. */
const FARTHEST = 3;
/** What is changed is known to so many digits, and told in the other currency to as many at least. */
const KNOWN = 3;
const CHANGED = 2;

/** One amount in two currencies: “£2m ($2.5m)”. */
interface Pair {
  one: Mention;
  other: Mention;
  /** Whether marks or words say that both are one amount. */
  isSaid: boolean;
}

/** The name of a currency; none behind a bare number of millions, which has that of the amounts before. */
const nameOf = ({ kind, figure, noun }: Mention): string =>
  kind === 'money' ? (figure.amount.measure ?? '') : (noun ?? '');

/** “Swiss francs” are francs. */
const areOne = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** “200,000 euros, about $220,000”, “£2m ($2.5m)”, “90 millones de pesos (unos 60.000 dólares)”. */
function isTwice({ told: { parsed } }: Mention, one: Mention, other: Mention): boolean {
  const gap = parsed.tokens.slice(one.to, other.from);
  // “12m francs or £10m”, “600 pounds, 800 euros”.
  const or = cueBefore(other, 'or', 0);
  if (gap.length === 1 && (or !== undefined || isMark(gap[0], ',–—'))) return true;
  if (gap.length > WIDEST || !gap.some((token) => isMark(token, '(,–—'))) return false;
  const isBracketed = isMark(gap[0], '(') || isMark(gap.at(-1), '(');
  const isSaid = cueBefore(other, 'or', 2) ?? cueBefore(other, 'again', 2);
  // “4,000 dollars of the reward, 35 million guaraníes”.
  const isApposed = gap.length <= APPOSED && isMark(gap.at(-1), ',–—');
  return isBracketed || isApposed || isSaid !== undefined || other.figure.qualifier !== null;
}

/** “900 pesos a night, about £40”: rates are changed as sums are. */
const isSum = (one: Mention): boolean => counts(one) && isSingle(one);

/** “9.6 million”, “30 billion talers”: with or without the name of a currency that nobody knows. */
const isScaled = ({ kind, figure }: Mention): boolean =>
  kind === 'count' && figure.amount.scale > 1;

const mayBeMoney = (one: Mention): boolean =>
  one.kind === 'money' || isScaled(one) || (one.kind === 'count' && one.noun !== null);

function pairsIn({ mentions }: Told): Pair[] {
  if (!mentions.some(({ kind }) => kind === 'money')) return [];
  const pairs = mentions.flatMap((one, at): Pair[] => {
    const other = mentions[at + 1];
    if (!other || other.from - one.to > WIDEST || ![one, other].every(isSum)) return [];
    // “8,000 dollars, or 9.6 million”: of one of two the currency goes without saying.
    const isMoney = other.kind === 'money' || (one.kind === 'money' && isScaled(other));
    const areTwo = isMoney && mayBeMoney(one) && nameOf(one) !== nameOf(other);
    return areTwo ? [{ one, other, isSaid: isTwice(one, one, other) }] : [];
  });
  // What is said to be one amount is no part of another.
  const said = new Set(
    pairs.filter(({ isSaid }) => isSaid).flatMap((pair) => [pair.one, pair.other]),
  );
  return pairs.filter(({ one, other, isSaid }) => isSaid || !(said.has(one) || said.has(other)));
}

/** The second pair as the first has its currencies; `null` where they are others. */
function alike(a: Pair, b: Pair): Pair | null {
  const [from, to] = [nameOf(a.one), nameOf(a.other)];
  if (from === '' || to === '') return null;
  if (areOne(from, nameOf(b.one)) && areOne(to, nameOf(b.other))) return b;
  const isTurned = areOne(from, nameOf(b.other)) && areOne(to, nameOf(b.one));
  return isTurned ? { ...b, one: b.other, other: b.one } : null;
}

/** What an amount may be that is known to so many digits, or as finely as it is printed. */
function roundedTo(digits: number, mention: Mention): Interval {
  const value = valueOf(mention);
  const last = 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
  const half = Math.min(last, mention.figure.amount.step) / 2;
  return { low: value - half, high: value + half };
}

/** What one unit of a currency is in the other, by a pair of amounts. */
const rateOf = ({ one, other }: Pair): Interval =>
  divide(roundedTo(CHANGED, other), roundedTo(KNOWN, one));

function tieOf(a: Pair, b: Pair): Tie[] {
  const turned = alike(a, b);
  if (!turned || !(a.isSaid || b.isSaid)) return [];
  const values = [a.one, a.other, b.one, b.other].map(valueOf);
  if (values.some((value) => value <= 0)) return [];
  const open = ({ low, high }: Interval) => ({ low: low / ROOM, high: high * ROOM });
  const own = rateOf(b);
  const isTurned = turned.one !== b.one;
  // What was changed stands first: “£2m ($2.5m)”, and later “$5m (£4m)”.
  const other = isTurned ? divide({ low: 1, high: 1 }, own) : own;
  const holds = overlap(open(rateOf(a)), open(other));
  const rate = valueOf(a.other) / valueOf(a.one);
  const wanted = [
    want(turned.other, valueOf(turned.one) * rate),
    want(turned.one, valueOf(turned.other) / rate),
  ];
  const isFar = wanted.some((one) => !isWithin(FARTHEST, one.is, one.wanted));
  if (isFar && !(a.isSaid && b.isSaid)) return [];
  return [tied('exchange', b.other, [b.one, a.one, a.other], holds, wanted)];
}

export const exchanges: Sort = {
  sort: 'exchange',
  kind: 'measures',
  example: {
    holds: 'The grant of £2m ($2.5m) will be followed by one of £6m ($7.5m).',
    fails: 'The grant of £2m ($2.5m) will be followed by one of £6m ($9.5m).',
  },
  find: ({ heads, tolds }) => {
    const pairs = [...heads, ...tolds].flatMap(pairsIn);
    // The rate of a text is that of its first pair of the two currencies.
    return pairs.flatMap((pair, at) => {
      const first = pairs.slice(0, at).find((other) => alike(other, pair) !== null);
      return first ? tieOf(first, pair) : [];
    });
  },
};

import { divide, overlap } from '../../arithmetic/interval.ts';
import { likelyPair, type Quantity } from '../../relations/quantity.ts';
import { isMark } from '../../tokens/token.ts';
import { cueBefore, isAmount, type Mention, type Told } from '../mentions.ts';
import { isSingle, want } from './things.ts';
import type { Sort, Tie } from './tie.ts';

/** Rates of one day differ by less. */
const ROOM = 1.015;
/** Between two tellings of one amount stand no more words. */
const WIDEST = 8;
const APPOSED = 4;

/** One amount in two currencies: “£2m ($2.5m)”. */
interface Pair {
  one: Mention;
  other: Mention;
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
const isSum = (one: Mention): boolean => isAmount({ ...one, rate: null }) && isSingle(one);

function pairsIn({ mentions }: Told): Pair[] {
  if (!mentions.some(({ kind }) => kind === 'money')) return [];
  return mentions.flatMap((one, at) => {
    const other = mentions[at + 1];
    if (other?.kind !== 'money' || ![one, other].every(isSum)) return [];
    const mayBeMoney =
      one.kind === 'money' ||
      (one.kind === 'count' && (one.noun !== null || one.figure.amount.scale > 1));
    return mayBeMoney && nameOf(one) !== nameOf(other) && isTwice(one, one, other)
      ? [{ one, other }]
      : [];
  });
}

/** The second pair as the first has its currencies; `null` where they are others. */
function alike(a: Pair, b: Pair): Pair | null {
  const [from, to] = [nameOf(a.one), nameOf(a.other)];
  if (areOne(from, nameOf(b.one)) && areOne(to, nameOf(b.other))) return b;
  const isTurned = areOne(from, nameOf(b.other)) && areOne(to, nameOf(b.one));
  return isTurned ? { one: b.other, other: b.one } : null;
}

/** Two amounts of one currency, the rounder one as nearly as it stands beside the other. */
function inOneCurrency(a: Mention, b: Mention): [Quantity, Quantity] | [] {
  const [first, second] = [a, b].map(({ figure }) => ({ ...figure, qualifier: null, sense: null }));
  return (first && second && likelyPair(first, second)) ?? [];
}

function tieOf(a: Pair, b: Pair): Tie[] {
  const turned = alike(a, b);
  if (!turned) return [];
  const [from, one] = inOneCurrency(a.one, turned.one);
  const [to, other] = inOneCurrency(a.other, turned.other);
  if (!from || !to || !one || !other || from.value <= 0 || one.value <= 0) return [];
  const [first, second] = [
    divide(to.interval, from.interval),
    divide(other.interval, one.interval),
  ];
  const open = ({ low, high }: typeof first) => ({ low: low / ROOM, high: high * ROOM });
  const rate = to.value / from.value;
  const wanted = [want(turned.other, one.value * rate), want(turned.one, other.value / rate)];
  const holds = overlap(open(first), open(second));
  const of = [b.one, a.one, a.other];
  const { told } = b.other;
  return [{ sort: 'exchange', told, claim: b.other, cue: b.other, of, holds, wanted }];
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

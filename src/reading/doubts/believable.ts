import { isMark } from '../tokens/token.ts';
import type { Doubt, Relation } from '../types.ts';
import { areLike, isAmount, type Mention } from './mentions.ts';
import { onesIn } from './ones.ts';
import { isAgain, isShare, isShareOf } from './told-shares.ts';
import { makes, valueOf } from './sums-of.ts';
import { areRunning } from './times/running.ts';
import type { View } from './view.ts';

/** “Three of his crowds, including 28,000”, “the 171 of the 12 states”: what is more than a nought too many is of something else. */
const SMALL = 20;
const MANY = 10;

/** Unlike things further from their total than this are not what it counts. */
const EMPTIEST = 0.5;
const FULLEST = 1.7;

type Numbers = ReadonlyMap<number, Mention>;

function numbersOf({ tolds, heads }: View): Numbers {
  const all = [...heads, ...tolds].flatMap(({ mentions }) => mentions);
  return new Map(all.map((mention) => [mention.index, mention]));
}

/** “Of the 24, 21 came. In the committee of nine two were missing; the other seven …”: another number is the sum. */
function isOfAnother(parts: readonly Mention[], total: Mention | undefined): boolean {
  const sum = parts.reduce((all, part) => all + valueOf(part), 0);
  return parts.some(({ told }) =>
    told.mentions.some(
      (other) =>
        other !== total && !parts.includes(other) && isAmount(other) && valueOf(other) === sum,
    ),
  );
}

/** “Twelve people: seven women, four men and a child”: one is no figure, and fills the total. */
function isFilled(parts: readonly Mention[], total: Mention): boolean {
  const ones = [...new Set(parts.map(({ told }) => told))].flatMap(onesIn);
  return ones.some((_, at) => makes([...parts, ...ones.slice(0, at + 1)], total) === true);
}

/** A rate is no part of a sum, nor are flats and cities of people, nor what a later count holds. */
function couldAdd(parts: readonly Mention[], total: Mention | undefined): boolean {
  if (isOfAnother(parts, total)) return false;
  if (total && (isFilled(parts, total) || areRunning(parts, total))) return false;
  if (parts.some(({ rate, told }) => rate !== null || told.byRole.has('each'))) return false;
  if (total?.kind !== 'count' || total.noun === null) return true;
  const counted = parts.filter(({ noun }) => noun !== null);
  if (counted.length === 0 || counted.some((part) => areLike(part, total))) return true;
  const filled = parts.reduce((sum, part) => sum + valueOf(part), 0) / valueOf(total);
  return (
    filled >= EMPTIEST &&
    filled <= FULLEST &&
    parts.every((part, at) => at === 0 || isLinked(parts[at - 1], part))
  );
}

/** “Phones, laptops and tablets”, and not “flats in cities”. */
function isLinked(one: Mention | undefined, other: Mention): boolean {
  if (!one || one.told !== other.told) return false;
  const { parsed, byRole } = other.told;
  const gap = parsed.tokens.slice(one.to, other.from);
  return (
    gap.some((token) => isMark(token, ',;')) ||
    (byRole.get('and')?.some(({ from }) => from >= one.to && from < other.from) ?? false)
  );
}

/** “20 cows as well as 12 goats, of which 25”; “under 30 … those 45 and over”; “three of his crowds, including 28,000”. */
function couldBePart(part: Mention, whole: Mention): boolean {
  if (valueOf(whole) < SMALL && valueOf(part) >= MANY * valueOf(whole)) return false;
  if (part.noun === null && part.figure.qualifier !== null && whole.noun === null) return false;
  const beside = whole.told.mentions.filter(
    (other) =>
      other !== whole &&
      other !== part &&
      isAmount(other) &&
      other.kind === whole.kind &&
      other.index < part.index,
  );
  const together = beside.reduce((sum, other) => sum + valueOf(other), valueOf(whole));
  return beside.length === 0 || valueOf(part) > together;
}

function isBelievable({ kind, holds, parts, total }: Relation, numbers: Numbers): boolean {
  if (holds !== 'no') return true;
  const told = parts.flatMap((index) => numbers.get(index) ?? []);
  const whole = total === null ? undefined : numbers.get(total);
  if (kind === 'sum') return couldAdd(told, whole);
  const [part] = told;
  const isCount = part?.kind === 'count' && whole?.kind === 'count' && told.length === 1;
  return kind !== 'share' || !isCount || couldBePart(part, whole);
}

/** The share that a sentence tells straight behind a part and its whole. */
function shareBehind(last: Mention): Mention | undefined {
  const next = last.told.mentions[last.told.mentions.indexOf(last) + 1];
  return next && isShare(next) && isAgain(next, last) ? next : undefined;
}

/** “34 of the 136 drivers who were stopped, or 25%”: all three, or nothing. */
function whole(relation: Relation, numbers: Numbers, tied: ReadonlySet<number>): Relation[] {
  const { kind, holds, parts, total } = relation;
  const [part, of] = [numbers.get(parts[0] ?? -1), numbers.get(total ?? -1)];
  if (holds === 'no' || kind !== 'share' || parts.length > 1 || !part || !of) return [relation];
  const last = part.index > of.index ? part : of;
  const share = shareBehind(last);
  if (!share || tied.has(share.index)) return [relation];
  return isShareOf(share, part, of) === true && part.told === of.told
    ? [{ ...relation, total: share.index, parts: [part.index, of.index], holds: 'rounding' }]
    : [];
}

/** True if a sum leaves a number of its own list out. */
function leavesOut({ kind, holds, parts, total }: Relation, numbers: Numbers): boolean {
  const first = numbers.get(Math.min(...parts));
  if (kind !== 'sum' || holds === 'no' || !first) return false;
  const own = new Set([...parts, total ?? -1]);
  const last = Math.max(...own);
  return first.told.mentions.some(
    (other) =>
      other.index > first.index &&
      other.index < last &&
      !own.has(other.index) &&
      isAmount(other) &&
      other.noun !== null &&
      other.noun === first.noun,
  );
}

/**
 * The relations that a text states as a sub-editor would let them stand: no alarm about unlike things, and none told as
 * holding that leaves out a number of its phrase or of a doubt.
 */
export function believable(
  view: View,
  relations: readonly Relation[],
  doubts: readonly Doubt[],
): Relation[] {
  if (relations.length === 0) return [];
  const numbers = numbersOf(view);
  const tied = new Set(
    relations.flatMap(({ parts, total }) => (parts.length > 1 ? [...parts, total ?? -1] : [])),
  );
  const doubted = new Set(doubts.flatMap(({ total, parts }) => [...parts, total ?? -1]));
  const isDoubted = ({ parts, total }: Relation): boolean =>
    [...parts, total ?? -1].some((index) => index >= 0 && doubted.has(index));
  return relations
    .filter((relation) => isBelievable(relation, numbers) && !leavesOut(relation, numbers))
    .filter((relation) => relation.holds === 'no' || !isDoubted(relation))
    .flatMap((relation) => whole(relation, numbers, tied));
}

import { isMark } from '../../tokens/token.ts';
import { cuesOf, areLike, cueBefore, cueBehind, isAmount, type Mention } from '../mentions.ts';
import { makes, someMake, sum, valueOf } from '../sums-of.ts';
import { among, doubt, type Kind, type View } from '../view.ts';
import type { Doubt } from '../../types.ts';
import type { Cue } from '../wording.ts';

/** A sum further from its total than this is likely the sum of something else. */
const NEAREST = 0.55;
const FARTHEST = 1.7;
/** “Bringing the number of survivors to”: so many words may stand between. */
const LONGEST_BRINGING = 9;

/** The words that make a total of a number. */
export function cueOf(mention: Mention): Cue | undefined {
  const { told, from } = mention;
  // French “4 870, soit 450 de moins”: the words are of the number behind them.
  const behind = cueBehind(mention, 'total', 1);
  const isOfNext = told.mentions.some((other) => other.from === behind?.to);
  const direct = cueBefore(mention, 'total', 1) ?? (isOfNext ? undefined : behind);
  if (direct) return direct;
  const opening = told.byRole.get('total')?.find(({ from: at }) => at - told.span.from <= 1);
  const isFirst =
    told.mentions.find((other) => isAmount(other) && areLike(other, mention)) === mention;
  if (opening && isFirst) return opening;
  const bringing = cueBefore(mention, 'bringing', LONGEST_BRINGING);
  const isEnd =
    bringing && told.mentions.every((other) => other.from < bringing.from || other.from >= from);
  return isEnd && cueBefore(mention, 'to', 0) ? bringing : undefined;
}

/** “Five more were picked up”: a number that comes to the one before it. */
function isAdded(mention: Mention): boolean {
  return Boolean(cueBefore(mention, 'another', 1) ?? cueBehind(mention, 'another', 0));
}

/** Where a running count stands, behind a number that came to it: “nine others joined; it now has 32 members”. */
function runningCue(mention: Mention, parts: readonly Mention[]): Cue | undefined {
  return parts.some(isAdded) ? cueBefore(mention, 'now', 2) : undefined;
}

/** “All 13 are to be buried”: all of those that the sentence before told. */
function allCue({ told, from }: Mention, parts: readonly Mention[]): Cue | undefined {
  const cue = told.byRole.get('all')?.find(({ to }) => to === from);
  const isOpening = cue && cue.from <= told.span.from + 1;
  const inOneSentence = parts.every((part) => part.told === parts[0]?.told && part.told !== told);
  return isOpening && parts.length > 1 && inOneSentence ? cue : undefined;
}

/** “Twelve planes this year and 15 the next, bringing its order to 27 aircraft”: what they are all called. */
function broughtBy(total: Mention, possible: readonly Mention[]): Mention[] {
  const bringing = cueBefore(total, 'bringing', LONGEST_BRINGING);
  const own = possible.filter(({ told }) => told === total.told);
  const isNamed = bringing && own.length > 1 && own.every((part) => areLikeAll(part, own));
  return isNamed && total.kind === 'count' ? own : [];
}

/** “From 41”, “12 of the 30”, “of them 4”: no part of a sum. */
function canBePart(part: Mention): boolean {
  const isEnd = ['from', 'against'].some(
    (role) => cueBefore(part, role as 'from' | 'against', 0) !== undefined,
  );
  const { tokens } = part.told.parsed;
  const isHung = isMark(tokens[part.figure.amount.to], '-‑');
  return (
    isAmount(part) &&
    !isEnd &&
    !isHung &&
    !cueBehind(part, 'ofThem') &&
    !cueBefore(part, 'partOf', 1)
  );
}

function totalsOf(view: View): Doubt[] {
  const leading = ['total', 'bringing', 'now', 'all'] as const;
  const able = view.tolds.filter(({ byRole }) => leading.some((role) => byRole.has(role)));
  return able.flatMap((told) =>
    told.mentions.flatMap((total) => {
      if (!isAmount(total)) return [];
      return among(view, total, (numbers) => totalDoubts(total, numbers)) ?? [];
    }),
  );
}

/** Whether the numbers before one make it, if words call it their total; `null` where they are too few. */
function totalDoubts(total: Mention, numbers: readonly Mention[]): Doubt[] | null {
  const possible = numbers.filter(canBePart);
  const running = runningCue(total, nearest(possible, total));
  const like = possible.filter((part) => areLike(part, total));
  const all = running ? possible : like.length > 1 ? like : broughtBy(total, possible);
  const parts = nearest(all, total);
  const cue = cueOf(total) ?? running ?? allCue(total, parts);
  if (!cue || parts.length < 2) return null;
  if (!running && !parts.every((part) => areLikeAll(part, parts))) return [];
  if (someMake(all, total, ones(parts)) || makes(parts, total) === null) return [];
  const part = (sum(parts, total)?.value ?? NaN) / valueOf(total);
  return part >= NEAREST && part <= FARTHEST ? [doubt('sum', total, parts, cue)] : [];
}

function areLikeAll(part: Mention, parts: readonly Mention[]): boolean {
  return parts.every((other) => areLike(part, other));
}

/** The parts of the total’s own sentence, if there are two; else those of the sentences before. */
function nearest(all: readonly Mention[], total: Mention): Mention[] {
  const own = all.filter(({ told }) => told === total.told);
  return own.length > 1 ? own : [...all];
}

/** How many things are told by “one” alone beside the parts. */
export function ones(parts: readonly Mention[]): number {
  const tolds = new Set(parts.map(({ told }) => told));
  return [...tolds].flatMap((told) =>
    cuesOf(told, 'one').filter(
      ({ from }) => !told.mentions.some((part) => from >= part.from && from < part.to),
    ),
  ).length;
}

export const totals: Kind = {
  kind: 'sum',
  example: {
    holds: 'Four patients died in June and seven in July, bringing the total to 11.',
    fails: 'Four patients died in June and seven in July, bringing the total to 13.',
  },
  find: totalsOf,
};

import type { TokenSpan } from '../../../sentences/bounds.ts';
import { isCapitalised } from '../../../tokens/token.ts';
import type { Mention, Told } from '../../mentions.ts';
import type { View } from '../../view.ts';

/** Shorter words are no names. */
const SHORTEST = 3;
/** So many words of a name stand one behind another. */
const LONGEST = 3;

/** The names in a stretch of a sentence, and how near the nearest stands to its number. */
interface Names {
  names: readonly string[];
  apart: number;
}

/** A number without a name is as far from one as that. */
const NAMELESS: Names = { names: [], apart: 12 };

/** The names in a stretch of a sentence, each with its token. */
export function namesIn(
  { parsed, byRole }: Told,
  { from, to }: TokenSpan,
  { small }: View,
): Names[] {
  const times = byRole.get('time') ?? [];
  const found: Names[] = [];
  for (let at = from; at < to; at++) {
    const token = parsed.tokens[at];
    if (!isCapitalised(token) || token.lower.length < SHORTEST || small.has(token.lower)) continue;
    if (!times.some((time) => time.from <= at && time.to > at))
      found.push({ names: [token.lower], apart: at });
  }
  return found;
}

/** All names of a stretch as those of the number that ends before it, or begins behind it. */
function joined(all: readonly Names[], { from, to }: Mention): Names {
  if (all.length === 0) return NAMELESS;
  const apart = all.map((one) => (one.apart < from ? from - one.apart : one.apart - to));
  const nearest = Math.min(...apart);
  // “Deputy Mayor Ann Kell”, and not who else stands there.
  const own = all.filter((_, at) => (apart[at] ?? 0) - nearest <= LONGEST);
  return { names: own.flatMap(({ names }) => names), apart: nearest };
}

/** “Kelm” and “Kelm’s”. */
export const shareOne = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((a) => others.some((b) => a.startsWith(b) || b.startsWith(a)));

/** The names of the numbers of a list, each told before its number or each behind it: whichever stand nearer. */
export function namesOf(list: readonly Mention[], view: View): Names[] {
  const before = list.map((one, at) => {
    const last = list[at - 1];
    const from = last?.told === one.told ? last.to : one.told.span.from;
    return joined(namesIn(one.told, { from, to: one.from }, view), one);
  });
  const behind = list.map((one, at) => {
    const next = list[at + 1];
    const to = next?.told === one.told ? next.from : one.told.span.to;
    return joined(namesIn(one.told, { from: one.to, to }, view), one);
  });
  const apart = (all: readonly Names[]): number => all.reduce((sum, one) => sum + one.apart, 0);
  return apart(before) <= apart(behind) ? before : behind;
}

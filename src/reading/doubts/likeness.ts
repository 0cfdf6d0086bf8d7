import { isCapitalised, isMark } from '../tokens/token.ts';
import { isSpecific } from './groups.ts';
import { cueBefore, type Mention, type Told } from './mentions.ts';
import type { View } from './view.ts';

/** Words alike in so many letters are forms of one. */
const STEM = 4;
/** So many words to each side of a number tell what it is of. */
const BESIDE = 8;

/** True if what one counts is part of what the other does: “850 jobs” and “the 580 job cuts”. */
export const shareWord = (a: Mention, b: Mention): boolean =>
  (a.noun !== null && b.words.has(a.noun)) || (b.noun !== null && a.words.has(b.noun));

/** Something that is counted by a family of words: “jets” are aircraft. */
export const isOfFamily = ({ group }: Mention): boolean => group !== null && group !== 'people';

const familyOf = (group: string): string => group.split(' ')[0] ?? '';

/** How what two counts count goes together: by one word, by one fate, by one family, as far as one is told, or not at all. */
export type Likeness = 'word' | 'fate' | 'family' | 'untold' | 'none';

/** How near what two numbers count is. */
export function likenessOf(a: Mention, b: Mention): Likeness {
  if (isSpecific(a.group) && a.group === b.group) return 'fate';
  if ((a.noun !== null && a.noun === b.noun) || shareWord(a, b)) return 'word';
  if (a.group !== null && b.group !== null)
    return familyOf(a.group) === familyOf(b.group) ? 'family' : 'none';
  return a.noun === null || b.noun === null ? 'untold' : 'none';
}

/** Words that say something, cut to what their forms have in common. */
function stemsIn(
  { parsed: { tokens }, mentions }: Told,
  from: number,
  to: number,
  { small }: View,
): Set<string> {
  const isNumber = (at: number): boolean => mentions.some((one) => at >= one.from && at < one.to);
  const stems = new Set<string>();
  for (let at = Math.max(0, from); at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.lower.length < STEM) continue;
    if (small.has(token.lower) || isNumber(at)) continue;
    stems.add(token.lower.slice(0, STEM));
  }
  return stems;
}

const openings = new WeakMap<Told, ReadonlySet<string>>();
const besides = new WeakMap<Mention, ReadonlySet<string>>();

/** The stems of a paragraph as far as a sentence. */
function stemsAsFar(told: Told, view: View): ReadonlySet<string> {
  const known = openings.get(told);
  if (known) return known;
  const stems = stemsIn(told, 0, told.span.to, view);
  openings.set(told, stems);
  return stems;
}

/** The stems beside a number in its sentence. */
function stemsBeside(mention: Mention, view: View): ReadonlySet<string> {
  const known = besides.get(mention);
  if (known) return known;
  const { told, from, to } = mention;
  const stems = stemsIn(
    told,
    Math.max(told.span.from, from - BESIDE),
    Math.min(told.span.to, to + BESIDE),
    view,
  );
  besides.set(mention, stems);
  return stems;
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((stem) => b.has(stem)).length;

/** How many stems a sentence has in common with another and what stands before that in its paragraph. */
export const sharedAsFar = (one: Told, other: Told, view: View): number =>
  common(stemsIn(one, one.span.from, one.span.to, view), stemsAsFar(other, view));

/** How many stems the words beside two numbers have in common. */
export const sharedBeside = (a: Mention, b: Mention, view: View): number =>
  common(stemsBeside(a, view), stemsBeside(b, view));

/** “The 240-metre bridge”: the number stands before what it is of. */
const isAttribute = ({ told: { parsed }, figure: { amount } }: Mention): boolean =>
  isMark(parsed.tokens[amount.to], '-‐‑');

/** “Ada Brandt, de 34 años,”: set off by marks. */
function isApposed({ told: { parsed }, from, to }: Mention): boolean {
  const { tokens } = parsed;
  const isBegun = isMark(tokens[from - 1], ',(') || isMark(tokens[from - 2], ',(');
  return isBegun && isMark(tokens[to], ',).');
}

/** True for a number of years that somebody is old. */
export function isAged(mention: Mention, { old }: View): boolean {
  const { kind, measure, to, told, figure } = mention;
  if (kind !== 'measure' || measure !== 'year') return false;
  const { text, tokens } = told.parsed;
  const isTold = (): boolean => old.test(text.slice(tokens[figure.amount.to - 1]?.end ?? 0));
  return (
    to === figure.amount.to ||
    cueBefore(mention, 'aged', 1) !== undefined ||
    ((isAttribute(mention) || isApposed(mention)) && isTold())
  );
}

/** The names beside a number; what opens the sentence has a capital whether or not it is one. */
function namesBeside({ told: { parsed, span }, from, to }: Mention): {
  sure: string[];
  likely: string[];
} {
  const sure: string[] = [];
  const likely: string[] = [];
  for (let at = Math.max(span.from, from - BESIDE); at < Math.min(span.to, to + BESIDE); at++) {
    const token = parsed.tokens[at];
    if (!isCapitalised(token) || token.common) continue;
    (at > span.from ? sure : likely).push(token.lower);
  }
  return { sure, likely };
}

/** Whether the names beside two numbers meet; `null` where one has none, or nobody can say. */
export function shareName(a: Mention, b: Mention): boolean | null {
  const [own, others] = [namesBeside(a), namesBeside(b)];
  const all = [...others.sure, ...others.likely];
  if ([...own.sure, ...own.likely].some((name) => all.includes(name))) return true;
  return own.sure.length === 0 || others.sure.length === 0 ? null : false;
}

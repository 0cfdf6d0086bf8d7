import { isLasting, isSpecific, type Mention } from '../mentions.ts';
import { shareWord } from '../ties/twice.ts';
import { valueOf } from '../sums-of.ts';
import { cluesOf, type Clue } from './clue.ts';
import { areLinked, claimOf, firstOf, hasBefore, hasBehind, yes } from './seen.ts';
import type { Tie } from '../ties/tie.ts';

/** Words alike in so many letters are forms of one. */
const STEM = 4;

const both = (tie: Tie): Mention[] => [claimOf(tie), firstOf(tie)];

/** What makes a number one that was told before; what was told first is in the tie, the other its claim. */
export const twiceClues: readonly Clue[] = cluesOf('twice', {
  '“the”': (tie) => yes(hasBefore(claimOf(tie), ['definite'], 0)),
  'one family': (tie) =>
    yes(firstOf(tie).group !== null && firstOf(tie).group === claimOf(tie).group),
  'a measure': (tie) => yes(claimOf(tie).kind === 'measure'),
  'a span of time': (tie) => yes(claimOf(tie).kind === 'measure' && !isLasting(claimOf(tie))),
  'one sentence': (tie) => yes(firstOf(tie).told === tie.told),
  '“of” beside': (tie) =>
    yes(
      both(tie).some(
        (one) => hasBehind(one, ['partOf', 'ofThem'], 0) || hasBefore(one, ['partOf'], 0),
      ),
    ),
  'one of a list': (tie) =>
    yes(
      both(tie).some((one) =>
        one.told.mentions.some(
          (other) =>
            other !== one &&
            other.kind === one.kind &&
            (areLinked(other, one) || areLinked(one, other)),
        ),
      ),
    ),
});

/** The longer words of a sentence, cut to what their forms have in common. */
function stemsOf({ told: { parsed, span, mentions } }: Mention): ReadonlySet<string> {
  const isNumber = (at: number): boolean => mentions.some(({ from, to }) => at >= from && at < to);
  const words = parsed.tokens.filter(
    ({ kind, lower }, at) =>
      kind === 'word' && lower.length >= STEM && at >= span.from && at < span.to && !isNumber(at),
  );
  return new Set(words.map(({ lower }) => lower.slice(0, STEM)));
}

/** True if a headline and a sentence speak of one thing. */
function shareStem(one: Mention, other: Mention): boolean {
  const stems = stemsOf(other);
  return [...stemsOf(one)].some((stem) => stems.has(stem));
}

/** What makes a number of the headline one of the text, which is in the tie. */
export const headlineClues: readonly Clue[] = cluesOf('headline', {
  'a word in common': (tie) => yes(shareWord(claimOf(tie), firstOf(tie))),
  'the same fate': (tie) =>
    yes(isSpecific(claimOf(tie).group) && claimOf(tie).group === firstOf(tie).group),
  'the first of its kind': (tie, { view }) => {
    const first = view.tolds.find(({ mentions }) =>
      mentions.some(({ kind }) => kind === firstOf(tie).kind),
    );
    return yes(first?.mentions.find(({ kind }) => kind === firstOf(tie).kind) === firstOf(tie));
  },
  'the first sentence': (tie) => yes(firstOf(tie).told.place === 0),
  'sentences with words in common': (tie) => yes(shareStem(claimOf(tie), firstOf(tie))),
  'two numbers that make it': (tie, { view }) => {
    const kind = firstOf(tie).kind;
    const near = view.tolds.slice(0, 6).flatMap(({ mentions }) => mentions);
    const values = near.filter((one) => one.kind === kind).map(valueOf);
    const all = new Set(values);
    const value = valueOf(claimOf(tie));
    return yes(values.some((one) => all.has(value - one) || all.has(value + one)));
  },
  'a measure': (tie) => yes(claimOf(tie).kind === 'measure'),
  'another measure': (tie) => yes(claimOf(tie).measure !== firstOf(tie).measure),
  'a number of the text without a noun': (tie) =>
    yes(firstOf(tie).noun === null && firstOf(tie).kind === 'count'),
});

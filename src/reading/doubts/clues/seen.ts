import { isMark } from '../../tokens/token.ts';
import { areLike, cueBefore, cueBehind, cuesOf, type Mention, type Told } from '../mentions.ts';
import { isLevel } from '../ties/things.ts';
import { numbersOf, type Tie } from '../ties/tie.ts';
import { besideIn } from '../sentences.ts';
import { yearsIn } from '../times/years.ts';
import type { View } from '../view.ts';
import type { Around } from './clue.ts';
import type { Role } from '../wording.ts';

/** What is so counts whole. */
export const yes = (is: unknown): number => (is ? 1 : 0);

/** The part of some that are so. */
export const partOf = <One>(all: readonly One[], is: (one: One) => boolean): number =>
  all.length === 0 ? 0 : all.filter(is).length / all.length;

/** True if words of one of the roles end before a number, so many words between at most. */
export const hasBefore = (mention: Mention, roles: readonly Role[], gap = 1): boolean =>
  roles.some((role) => cueBefore(mention, role, gap) !== undefined);

/** True if words of one of the roles begin behind a number. */
export const hasBehind = (mention: Mention, roles: readonly Role[], gap = 1): boolean =>
  roles.some((role) => cueBehind(mention, role, gap) !== undefined);

/** True if words of one of the roles stand in a stretch of a sentence. */
export const standsIn = (told: Told, from: number, to: number, roles: readonly Role[]): boolean =>
  roles.some((role) => cuesOf(told, role).some((cue) => cue.from >= from && cue.to <= to));

/** “Eleven against”, “two abstentions”: those who voted one way. */
export const isSide = (mention: Mention): boolean =>
  hasBehind(mention, ['ofHundred', 'abstained', 'compared'], 1) ||
  hasBefore(mention, ['abstained', 'compared'], 1);

/** True if a mark stands in a stretch of a sentence. */
export const hasMark = ({ parsed }: Told, from: number, to: number, marks: string): boolean =>
  parsed.tokens.slice(from, to).some((token) => isMark(token, marks));

/** The first number of a tie but for its claim. */
export const firstOf = ({ of, claim }: Tie): Mention => ends(of[0], claim);
/** The last of them. */
export const lastOf = ({ of, claim }: Tie): Mention => ends(of.at(-1), claim);

function ends(mention: Mention | undefined, claim: Mention | null): Mention {
  const found = mention ?? claim;
  if (!found) throw new Error('a tie without numbers');
  return found;
}

/** The claim of a tie that has one. */
export const claimOf = ({ claim, of }: Tie): Mention => ends(claim ?? undefined, of[0] ?? null);

/** The sentences of the numbers of a tie. */
export const toldsOf = (tie: Tie): Told[] => [...new Set(numbersOf(tie).map(({ told }) => told))];

/** True if the tie has all numbers of its sentences, but for those that tell how long. */
export function isWhole(tie: Tie): boolean {
  const own = new Set(numbersOf(tie));
  return toldsOf(tie).every(({ mentions }) =>
    mentions.every((one) => own.has(one) || !(isLevel(one) || one.kind === 'percent')),
  );
}

/** True if its sentence tells a share that is none of the numbers of a tie. */
export const hasShareBeside = (tie: Tie): boolean =>
  tie.told.mentions.some(
    (one) => (one.kind === 'percent' || one.kind === 'fraction') && !numbersOf(tie).includes(one),
  );

/** True if years stand beside a number. */
export const isOfYear = ({ told: { parsed, span, mentions } }: Mention): boolean =>
  yearsIn(parsed, span, mentions).length > 0;

/** Between a number and its time stand no more words. */
const TIME = 4;

/** A year, or words of a time, beside a number: “600 in 2018”, “in May 40 did”. */
export const isAtTime = ({ told, from, to }: Mention): boolean =>
  cuesOf(told, 'time').some(
    (cue) => (cue.from >= to && cue.from - to <= TIME) || (cue.to <= from && from - cue.to <= TIME),
  ) ||
  yearsIn(
    told.parsed,
    { from: Math.max(told.span.from, from - TIME), to: Math.min(told.span.to, to + TIME) },
    told.mentions,
  ).length > 0;

/** The part of the others that do not count what the claim counts. */
export const unlike = (tie: Tie): number => partOf(tie.of, (one) => !areLike(one, claimOf(tie)));

/** Between “no” and “other” stand no more words. */
const DENIED = 2;

/** “There are no other owners”, in the sentences of a tie or the one behind them: nothing is left to be told. */
export const isToldToBeAll = (tie: Tie, { view }: Around): boolean => {
  const tolds = toldsOf(tie);
  const last = tolds.reduce((a, b) => (b.number > a.number ? b : a));
  // Numbers of two paragraphs are hardly all of one thing.
  if (tolds.some(({ parsed }) => parsed !== last.parsed)) return false;
  const next = besideIn(view, last, 1);
  return [...tolds, ...(next ? [next] : [])].some((told) =>
    cuesOf(told, 'not').some(({ to }) =>
      cuesOf(told, 'another').some(({ from }) => from >= to && from - to <= DENIED),
    ),
  );
};

/** A name right before a number: “Labour won 21”. */
export const isNamed = ({ told: { parsed }, from }: Mention): boolean =>
  [1, 2].some((back) => /^\p{Lu}/u.test(parsed.tokens[from - back]?.text ?? ''));

/** So many words to each side of a number may tell the kind of what it counts. */
const BESIDE = 6;

/** The kind that a word near a number names, of a family: “women”. */
export function kindBeside(
  { told: { parsed, span }, from, to }: Mention,
  { classes }: View,
): string | null {
  for (let step = 0; step < BESIDE; step++)
    for (const at of [to + step, from - 1 - step]) {
      const kind = classes.get(parsed.tokens[at]?.lower ?? '');
      if (at >= span.from && at < span.to && kind?.includes(' ')) return kind;
    }
  return null;
}

/** How far a number is from what it would have to be. */
export const offOf = ({ wanted: [claim] }: Tie): number =>
  claim ? Math.abs(claim.wanted - claim.is) : 0;

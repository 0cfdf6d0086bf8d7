import { isMark } from '../../tokens/token.ts';
import { cueBefore, cuesOf, isSpan, type Mention } from '../mentions.ts';
import type { Cue, Role } from '../wording.ts';
import { yearsIn, type Year } from './years.ts';

/** Between a number and its time stand no more words. */
const TIME = 4;
/** Nor between a number and what tells whether it was or is. */
const NEAR = 6;

/** True if a year stands no nearer to another number; one between two is of that before it. */
function isOwnYear(mention: Mention, { at }: Year): boolean {
  const gap = ({ from, to }: Mention): number => (at >= to ? at - to : from - at - 1);
  const near = gap(mention);
  return mention.told.mentions.every(
    (other) => other === mention || gap(other) > near || (gap(other) === near && at >= mention.to),
  );
}

/** The year told beside a number, behind it rather than before it; `null` where none is near. */
function yearOf(mention: Mention): number | null {
  const { told, from, to } = mention;
  const span = {
    from: Math.max(told.span.from, from - TIME - 2),
    to: Math.min(told.span.to, to + TIME + 1),
  };
  const years = yearsIn(told.parsed, span, told.mentions).filter((year) =>
    isOwnYear(mention, year),
  );
  const behind = years.find(({ at }) => at >= to);
  return (behind ?? years.findLast(({ at }) => at < from))?.year ?? null;
}

/** True if words make a number what was: “from 40”, “against 40”. */
const isSetAgainst = (mention: Mention): boolean =>
  Boolean(
    cueBefore(mention, 'from', 1) ??
    cueBefore(mention, 'against', 2) ??
    cueBefore(mention, 'compared', 2),
  );

/** “Compared with 4,900 in the year before and 7,200 in 2019”: so few words part the numbers of a list. */
const LISTED = 8;

/** The number that another goes on with in a list: “after 35 in April and 31 in February”. */
function lastListed({ told, from }: Mention): Mention | undefined {
  const last = told.mentions.findLast((one) => one.to <= from && !isSpan(one));
  if (!last || from - last.to > LISTED) return undefined;
  const isJoined = cuesOf(told, 'and').some((and) => and.from >= last.to && from - and.to <= 1);
  return isJoined ? last : undefined;
}

/** “Against 40”, “compared with 40”, “compared with 40 and 60”: nothing else can be what was. */
export function isCompared(mention: Mention): boolean {
  if (cueBefore(mention, 'compared', 2)) return true;
  const last = lastListed(mention);
  return last !== undefined && cueBefore(last, 'compared', 2) !== undefined;
}

const EARLIER = -2;
/** How late a number is by the words beside it: “had held 40”, “was 40”, “is now 40”, “will be 40”. */
const stages: readonly (readonly [Role, number])[] = [
  ['earlier', EARLIER],
  ['past', -1],
  ['present', 1],
  ['future', 2],
];
/** A time that tells no stage, and a year beside a number without one, are rather of what was. */
const SOME_TIME = -0.25;
const SOME_YEAR = -0.5;
/** A year by its number, beside “last year” and the like, is one before, but not before what “had been”. */
const NUMBERED = -1.5;
/** Between a word of change and where it led stand no more words: “had sunk over the summer to 72”. */
const LEAD = 5;

/** A pause parts words from a number as so many words do. */
const PAUSE = 4;

/** How many words part a number and others. */
function apart({ told: { parsed }, from, to }: Mention, cue: Cue): number {
  const gap = cue.from >= to ? [to, cue.from] : [cue.to, from];
  const between = parsed.tokens.slice(...gap);
  const isPaused = between.some((token) => isMark(token, ',;:'));
  return between.length + (isPaused ? PAUSE : 0);
}

/** True if words stand beside a number, in its clause, and no nearer to another one. */
function isOwn(mention: Mention, cue: Cue): boolean {
  const { told, from, to } = mention;
  if (cue.from < to && cue.to > from) return false;
  const near = apart(mention, cue);
  if (near > NEAR) return false;
  const between = cue.from >= to ? [to, cue.from] : [cue.to, from];
  if (told.parsed.tokens.slice(...between).some((token) => isMark(token, ';:'))) return false;
  return told.mentions.every(
    (other) =>
      other === mention ||
      (cue.from < other.to && cue.to > other.from) ||
      apart(other, cue) >= near,
  );
}

const isWithin = (cue: Cue, other: Cue): boolean =>
  other.from <= cue.from && other.to >= cue.to && other.to - other.from > cue.to - cue.from;

/** “Had sunk to 72”: where a change led is what is then, though “had” stands before it. */
function isReached({ told, from }: Mention): boolean {
  const to = cuesOf(told, 'to').find((cue) => cue.to === from);
  return (
    to !== undefined &&
    cuesOf(told, 'change').some((change) => change.to <= to.from && to.from - change.to <= LEAD)
  );
}

const known = new WeakMap<Mention, number>();

/** How late a number is told to be, below nothing for what was; nothing where no words tell it. */
function stageOf(mention: Mention): number {
  const found = known.get(mention);
  if (found !== undefined) return found;
  const all = stages.flatMap(([role, stage]) =>
    cuesOf(mention.told, role).map((cue) => ({ cue, stage })),
  );
  const [nearest] = all
    // “Will cost” is no “cost”.
    .filter(({ cue }) => !all.some((other) => isWithin(cue, other.cue)))
    .filter(({ cue, stage }) => isOwn(mention, cue) && !(stage === EARLIER && isReached(mention)))
    .sort((a, b) => apart(mention, a.cue) - apart(mention, b.cue));
  const isTimed = cuesOf(mention.told, 'time').some((cue) => isOwn(mention, cue));
  const unsaid = yearOf(mention) !== null ? SOME_YEAR : isTimed ? SOME_TIME : 0;
  const stage = nearest?.stage ?? unsaid;
  known.set(mention, stage);
  return stage;
}

/** How much later one number is than another; below nothing for earlier, and nothing where words do not tell. */
export function laterBy(one: Mention, other: Mention): number {
  const [then, now] = [yearOf(other), yearOf(one)];
  const most = 3;
  if (then !== null && now !== null && then !== now) return then < now ? most : -most;
  const isOneNumbered = (then === null) !== (now === null);
  const stage = (mention: Mention, year: number | null): number =>
    isOneNumbered && year !== null && stageOf(mention) <= 0
      ? Math.min(stageOf(mention), NUMBERED)
      : stageOf(mention);
  return Math.max(-most, Math.min(most, stage(one, now) - stage(other, then)));
}

/** True if words tell a number to be what was, beside another: “against 40”, an earlier year, “had been 40”. */
export function isBefore(was: Mention, is: Mention): boolean {
  if (isCompared(was) !== isCompared(is)) return isCompared(was);
  if (isSetAgainst(was)) return true;
  // “It has 410” says nothing of what another number was.
  const isTold = yearOf(was) !== null || stageOf(was) < 0 || stageOf(is) > 1;
  return !isSetAgainst(is) && isTold && laterBy(is, was) > 0;
}

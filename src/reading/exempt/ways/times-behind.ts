import { phraseAt, type Phrases } from '../../tokens/phrases.ts';
import { isCapitalised, isMark } from '../../tokens/token.ts';
import type { Amount } from '../../numbers/amounts.ts';
import { plainDigits, wordAt, type Rule, type Scene } from '../scene.ts';
import { ZONES } from '../times.ts';

/** Words around a time of day that has no sign of its own. */
interface TimesBehind {
  /** Before an hour in words, “at nine”, and before the first of several times: “at 6.15 and 8.45”. */
  at: ReadonlySet<string>;
  /** Before an hour in digits beside a time that is marked as one: “at 7 a.m. and the last at 9”. */
  bare: ReadonlySet<string>;
  /** Behind a time that is marked as one. */
  followers: Phrases;
  /** What a time in front names, “the 8.10 interview”, and where that goes: “the 8.12 to Leeds”. */
  schedules: ReadonlySet<string>;
  directions: ReadonlySet<string>;
  /** Before a time: “on Sunday night at 11.59”. */
  dayParts: ReadonlySet<string>;
  /** Between the times of a list. */
  links: ReadonlySet<string>;
}

/** A zone, or “in the morning”. */
function isSign({ tokens }: Scene, at: number, { followers }: TimesBehind): boolean {
  return phraseAt(ZONES, tokens, at) > 0 || phraseAt(followers, tokens, at) > 0;
}

const CLOCK_REACH = 24;

/** “By 7 it was four miles”, where a time stands nearby. */
function isBareHour(scene: Scene, { from, to, spelled }: Amount, words: TimesBehind): boolean {
  if (spelled || to - from !== 1 || !words.bare.has(wordAt(scene, from - 1))) return false;
  const hour = plainDigits(scene.tokens[from]);
  if (!(hour >= 1 && hour <= 12) || scene.counts(to)) return false;
  for (let at = from - CLOCK_REACH; at < to + CLOCK_REACH; at++) {
    if (scene.ends.has(at) && isSign(scene, at, words)) return true;
    if (/^0\d{3}$/.test(scene.tokens[at]?.text ?? '')) return true;
  }
  return false;
}

const POINTED = /^(?:1?\d|2[0-3])\.[0-5]\d$/;

/** “The 8.12 to Leeds”, “the 8.10 interview”. */
function isScheduled(scene: Scene, { from, to }: Amount, words: TimesBehind): boolean {
  if (to - from !== 1 || !POINTED.test(scene.tokens[from]?.text ?? '')) return false;
  const next = wordAt(scene, to);
  return (
    words.schedules.has(next) || (words.directions.has(next) && isCapitalised(scene.tokens[to + 1]))
  );
}

/** “On Sunday night at 11.59”: behind the part of the day that it is in. */
function isInDayPart(scene: Scene, { from, to }: Amount, words: TimesBehind): boolean {
  return (
    to - from === 1 &&
    words.at.has(wordAt(scene, from - 1)) &&
    words.dayParts.has(wordAt(scene, from - 2)) &&
    POINTED.test(scene.tokens[from]?.text ?? '')
  );
}

/** 6.15 and 8.45, not 6.17: what timetables and diaries tell ends in fives. */
function isRoundTime(scene: Scene, at: number): boolean {
  return /^(?:1?\d|2[0-3])\.[0-5][05]$/.test(scene.tokens[at]?.text ?? '');
}

/** Times in one list are no more than this. */
const MOST_TIMES = 6;

/** Over a comma and a link beside a time, to the other time of a list; the token itself where there is none. */
function otherTime(scene: Scene, at: number, step: 1 | -1, words: TimesBehind): number {
  const isLink = (link: number): boolean =>
    isMark(scene.tokens[link], ',') || words.links.has(wordAt(scene, link));
  let other = at + step;
  while (isLink(other) && Math.abs(other - at) < 3) other += step;
  return Math.abs(other - at) > 1 && isRoundTime(scene, other) ? other : at;
}

/** “At 6.15 and 8.45”, “at 6.15, 7.30 and 8.45”: two times or more, and nothing that they count. */
function isTimetable(scene: Scene, { from, to }: Amount, words: TimesBehind): boolean {
  if (to - from !== 1 || !isRoundTime(scene, from)) return false;
  let first = from;
  let last = from;
  for (let count = 0; count < MOST_TIMES; count++) {
    first = otherTime(scene, first, -1, words);
    last = otherTime(scene, last, 1, words);
  }
  return (
    first < last &&
    words.at.has(wordAt(scene, first - 1)) &&
    scene.ends.has(last + 1) &&
    !scene.counts(last + 1)
  );
}

/** “At nine.” */
function isSpelledHour(
  scene: Scene,
  { from, to, spelled, value }: Amount,
  { at }: TimesBehind,
): boolean {
  return (
    spelled &&
    (value ?? Infinity) <= 12 &&
    at.has(wordAt(scene, from - 1)) &&
    isMark(scene.tokens[to], '.,;:?!”’"')
  );
}

/** Times of day that a preposition alone tells: “at nine”, “by 7”, “the 8.12 to Leeds”. */
export function timesBehind(words: TimesBehind): Rule {
  const ways = [isBareHour, isScheduled, isTimetable, isInDayPart, isSpelledHour];
  return (scene, amount) => {
    const { kind, scale, fraction } = amount;
    if (kind !== 'plain' || scale > 1 || fraction) return false;
    return ways.some((isTime) => isTime(scene, amount, words));
  };
}

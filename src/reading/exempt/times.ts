import { phraseAt, phraseBefore, type Phrases } from '../tokens/phrases.ts';
import { isCapitalised, isMark, touches } from '../tokens/token.ts';
import type { Amount } from '../numbers/amounts.ts';
import { plainDigits, wordAt, type Rule, type Scene } from './scene.ts';

/** How a language tells the time of day. */
export interface ClockWords {
  /** After a time: a.m., o’clock, GMT. */
  followers: Phrases;
  /** Before one that nothing follows: Spanish “a las”. */
  leaders: Phrases;
  /** After an hour with a leader: horas. */
  hours: ReadonlySet<string>;
  /** Before an hour in words: “at nine”. */
  spelledLeaders: ReadonlySet<string>;
  /** Before an hour in digits beside a time that is marked as one: “at 7 a.m. and the last at 9”. */
  bareLeaders: ReadonlySet<string>;
  /** What a time in front names: “the 8.10 interview”, and where it goes: “the 8.12 to Leeds”. */
  schedules: ReadonlySet<string>;
  directions: ReadonlySet<string>;
  /** Before a time without a sign of its own: “on Sunday night at 11.59”. */
  dayParts: ReadonlySet<string>;
  /** Between two times of which the last alone is marked: to, and. */
  links: ReadonlySet<string>;
}

function isMarked(scene: Scene, to: number, words: ClockWords): boolean {
  if (phraseAt(words.followers, scene.tokens, to) > 0) return true;
  const link = words.links.has(wordAt(scene, to)) || isMark(scene.tokens[to], '-–');
  if (link && phraseAt(words.followers, scene.tokens, to + 1) > 0) return true;
  if (!link || !(Math.trunc(Number(scene.tokens[to + 1]?.text.replace(/[.:].*/, ''))) <= 24))
    return false;
  return phraseAt(words.followers, scene.tokens, to + 2) > 0 || isMark(scene.tokens[to + 2], ':');
}

/** 60:40, 80:20: parts of a hundred. */
function isSplit(scene: Scene, at: number): boolean {
  const [part, rest] = [plainDigits(scene.tokens[at]), plainDigits(scene.tokens[at + 2])];
  return part + rest === 100 && scene.tokens[at + 3]?.text !== ':';
}

function isColonTime(scene: Scene, from: number, to: number): boolean {
  if (isSplit(scene, from) || isSplit(scene, from - 2)) return false;
  const glued = (sign: number): boolean =>
    (isMark(scene.tokens[sign], ':') || wordAt(scene, sign) === 'h') &&
    touches(scene.tokens[sign]) &&
    touches(scene.tokens[sign + 1]);
  const after = glued(to) && /^\d\d(?![\d,])/.test(scene.tokens[to + 1]?.text ?? '');
  const before =
    glued(from - 1) &&
    !Number.isNaN(plainDigits(scene.tokens[from - 2])) &&
    /^\d\d(?![\d,])/.test(scene.tokens[from]?.text ?? '');
  return after || before;
}

const CLOCK_REACH = 24;

/** “By 7 it was four miles”, where a time stands nearby. */
function isBareHour(scene: Scene, { from, to, spelled }: Amount, words: ClockWords): boolean {
  if (spelled || to - from !== 1 || !words.bareLeaders.has(wordAt(scene, from - 1))) return false;
  const hour = plainDigits(scene.tokens[from]);
  if (!(hour >= 1 && hour <= 12) || scene.counts(to)) return false;
  for (let at = from - CLOCK_REACH; at < to + CLOCK_REACH; at++) {
    if (scene.ends.has(at) && phraseAt(words.followers, scene.tokens, at) > 0) return true;
    if (/^0\d{3}$/.test(scene.tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** “The 8.12 to Leeds”, “the 8.10 interview”. */
function isScheduled(scene: Scene, { from, to }: Amount, words: ClockWords): boolean {
  const text = scene.tokens[from]?.text ?? '';
  if (to - from !== 1 || !text.includes('.') || !/^(?:1?\d|2[0-3])[.][0-5]\d$/.test(text))
    return false;
  const next = wordAt(scene, to);
  return (
    words.schedules.has(next) || (words.directions.has(next) && isCapitalised(scene.tokens[to + 1]))
  );
}

/** “On Sunday night at 11.59”: behind the part of the day that it is in. */
function isInDayPart(scene: Scene, { from, to }: Amount, words: ClockWords): boolean {
  return (
    to - from === 1 &&
    words.spelledLeaders.has(wordAt(scene, from - 1)) &&
    words.dayParts.has(wordAt(scene, from - 2)) &&
    /^(?:1?\d|2[0-3])\.[0-5]\d$/.test(scene.tokens[from]?.text ?? '')
  );
}

/** 6.15 and 8.45, not 6.17: what timetables and diaries tell ends in fives. */
function isRoundTime(scene: Scene, at: number): boolean {
  return /^(?:1?\d|2[0-3])\.[0-5][05]$/.test(scene.tokens[at]?.text ?? '');
}

/** Times in one list are no more than this. */
const MOST_TIMES = 6;

/** Over a comma and a link beside a time, to the other time of a list; the token itself where there is none. */
function otherTime(scene: Scene, at: number, step: 1 | -1, words: ClockWords): number {
  const isLink = (link: number): boolean =>
    isMark(scene.tokens[link], ',') || words.links.has(wordAt(scene, link));
  let other = at + step;
  while (isLink(other) && Math.abs(other - at) < 3) other += step;
  return Math.abs(other - at) > 1 && isRoundTime(scene, other) ? other : at;
}

/** “At 6.15 and 8.45”, “at 6.15, 7.30 and 8.45”: two times or more, and nothing that they count. */
function isTimetable(scene: Scene, { from, to }: Amount, words: ClockWords): boolean {
  if (to - from !== 1 || !isRoundTime(scene, from)) return false;
  let first = from;
  let last = from;
  for (let count = 0; count < MOST_TIMES; count++) {
    first = otherTime(scene, first, -1, words);
    last = otherTime(scene, last, 1, words);
  }
  return (
    first < last &&
    words.spelledLeaders.has(wordAt(scene, first - 1)) &&
    scene.ends.has(last + 1) &&
    !scene.counts(last + 1)
  );
}

/** “(12.44) The minister arrives.”: when a passage of a diary was written, at its start or its end. */
function isStamp(scene: Scene, { from, to }: Amount): boolean {
  return (
    isMark(scene.tokens[from - 1], '(') &&
    isMark(scene.tokens[to], ')') &&
    (from === 1 || to === scene.tokens.length - 1) &&
    /^(?:1?\d|2[0-3])\.[0-5]\d$/.test(scene.tokens[from]?.text ?? '')
  );
}

/** “1 h 10 min menos”: how long, and not when. */
function isSpan(scene: Scene, { from, to }: Amount, words: ClockWords): boolean {
  return (
    words.hours.has(wordAt(scene, to)) &&
    scene.starts.has(to + 1) &&
    scene.measures(to + 2) &&
    phraseBefore(words.leaders, scene.tokens, from) === 0
  );
}

/** 1.59.40, 10.30.15: hours, minutes and seconds with points, and nothing counted. */
function isPointedTime(scene: Scene, { from, to, value }: Amount): boolean {
  return (
    value === null &&
    /^\d{1,2}\.[0-5]\d\.[0-5]\d$/.test(scene.tokens[from]?.text ?? '') &&
    !scene.counts(to)
  );
}

/** An hour of the day, not what is counted: “a las 10”, “a las 21.40 horas”. */
function isHour(scene: Scene, amount: Amount, words: ClockWords): boolean {
  return (
    (amount.value ?? 25) < 25 &&
    (!scene.counts(amount.to) || words.hours.has(wordAt(scene, amount.to)))
  );
}

/** 10:30, 18h30, 10.30am, 5 p.m., “5 to 7 p.m.”, “a las 10”. */
export function timeOfDay(words: ClockWords): Rule {
  return (scene, amount) => {
    if (amount.kind !== 'plain' || amount.scale > 1 || amount.fraction) return false;
    if (isSpan(scene, amount, words)) return false;
    if (isColonTime(scene, amount.from, amount.to) || isPointedTime(scene, amount)) return true;
    if (isBareHour(scene, amount, words) || isScheduled(scene, amount, words)) return true;
    if (isTimetable(scene, amount, words) || isStamp(scene, amount)) return true;
    if (isInDayPart(scene, amount, words)) return true;
    if ((amount.value ?? 25) > 2400) return false;
    if (
      amount.spelled &&
      (amount.value ?? 25) <= 12 &&
      words.spelledLeaders.has(wordAt(scene, amount.from - 1)) &&
      isMark(scene.tokens[amount.to], '.,;:?!”’"')
    )
      return true;
    return (
      isMarked(scene, amount.to, words) ||
      (phraseBefore(words.leaders, scene.tokens, amount.from) > 0 && isHour(scene, amount, words))
    );
  };
}

import { phraseAt, phraseBefore, phrases, type Phrases } from '../tokens/phrases.ts';
import { isMark, touches } from '../tokens/token.ts';
import type { Amount } from '../numbers/amounts.ts';
import { plainDigits, wordAt, type Rule, type Scene } from './scene.ts';

/** Behind a time of day in news of any language. */
export const ZONES = phrases(
  'a.m., p.m., am, pm, a . m, p . m, gmt, bst, est, edt, pst, pdt, cet, cest, utc',
);

/** How a language tells the time of day. */
export interface ClockWords {
  /** After a time: a.m., o’clock, GMT. */
  followers: Phrases;
  /** Before one that nothing follows: Spanish “a las”. */
  leaders: Phrases;
  /** After an hour with a leader: horas. */
  hours: ReadonlySet<string>;
  /** Between two times of which the last alone is marked: to, and. */
  links: ReadonlySet<string>;
}

/** Where a point parts groups it makes no number, but hours and minutes. */
const POINTED = /^(?:1?\d|2[0-3])\.[0-5]\d$/;

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
  const after = glued(to) && /^[0-5]\d(?![\d,])/.test(scene.tokens[to + 1]?.text ?? '');
  const before =
    glued(from - 1) &&
    !Number.isNaN(plainDigits(scene.tokens[from - 2])) &&
    /^[0-5]\d(?![\d,])/.test(scene.tokens[from]?.text ?? '');
  return after || before;
}

/** “(12.44) The minister arrives.”: when a passage of a diary was written, at its start or its end. */
function isStamp(scene: Scene, { from, to }: Amount): boolean {
  return (
    isMark(scene.tokens[from - 1], '(') &&
    isMark(scene.tokens[to], ')') &&
    (from === 1 || to === scene.tokens.length - 1) &&
    POINTED.test(scene.tokens[from]?.text ?? '')
  );
}

/** “1 h 10 min menos”: how long, and not when. */
function isSpan(scene: Scene, { from, to }: Amount, words: ClockWords): boolean {
  return (
    words.hours.has(wordAt(scene, to)) &&
    scene.starts.has(to + 1) &&
    !touches(scene.tokens[to + 1]) &&
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

/** An hour of the day, not what is counted: “a las 10”, “a las 21.40 horas”, “às 14.30”. */
function isHour(scene: Scene, { from, to, value }: Amount, words: ClockWords): boolean {
  const isOfDay = value === null ? POINTED.test(scene.tokens[from]?.text ?? '') : value < 25;
  return isOfDay && (!scene.counts(to) || words.hours.has(wordAt(scene, to)));
}

/** 10:30, 18h30, 10.30am, 5 p.m., “5 to 7 p.m.”, “a las 10”. */
export function timeOfDay(words: ClockWords): Rule {
  return (scene, amount) => {
    if (amount.kind !== 'plain' || amount.scale > 1 || amount.fraction) return false;
    if (isSpan(scene, amount, words)) return false;
    if (isColonTime(scene, amount.from, amount.to) || isPointedTime(scene, amount)) return true;
    if (isStamp(scene, amount)) return true;
    if ((amount.value ?? 25) > 2400) return false;
    return (
      isMarked(scene, amount.to, words) ||
      (phraseBefore(words.leaders, scene.tokens, amount.from) > 0 && isHour(scene, amount, words))
    );
  };
}

import type { Amount } from '../numbers/amounts.ts';
import { isCapitalised, isMark } from '../tokens/token.ts';
import type { LabelWords } from './label-words.ts';
import { plainDigits, wordAt, type Scene } from './scene.ts';

/** A list has no more parts, and a part no longer name. */
const MOST_PARTS = 12;
const LONGEST_NAME = 3;
/** What a list gives is named no further before its colon. */
const REACH = 12;

/**
 * “Seats: Labour 15, Greens 12”, “CDU 15 Sitze, SPD 12 und Grüne 9”: a list of names, each with its number, that tells
 * somewhere what they are given.
 * @returns the token that says what; `null` where the number is in no such list
 */
export function allotted(
  scene: Scene,
  { from, to, kind, spelled }: Amount,
  words: LabelWords,
): number | null {
  // What has groups or decimals is taken for no name in any case, and for so many by its own sentence.
  const isPlain = to === from + 1 && !Number.isNaN(plainDigits(scene.tokens[from]));
  if (kind !== 'plain' || spelled || !isPlain || nameBefore(scene, from) === from) return null;
  return toldBefore(scene, from, words) ?? toldBehind(scene, to, words);
}

/** Where a name begins that ends before a token; the token itself if none does. */
function nameBefore({ tokens }: Scene, to: number): number {
  let at = to;
  while (isCapitalised(tokens[at - 1]) && to - at < LONGEST_NAME) at--;
  return at;
}

const isSeparator = (scene: Scene, at: number, { links }: LabelWords): boolean =>
  isMark(scene.tokens[at], ',;') || links.has(wordAt(scene, at));

/** The parts before it, back to what the list gives. */
function toldBefore(scene: Scene, number: number, words: LabelWords): number | null {
  let from = number;
  for (let part = 0; part < MOST_PARTS; part++) {
    const name = nameBefore(scene, from);
    if (name === from) return null;
    // “The Greens 12”
    const at = words.articles.has(wordAt(scene, name - 1)) ? name - 2 : name - 1;
    if (isMark(scene.tokens[at], ':')) return seatsBefore(scene, at, words);
    if (!isSeparator(scene, at, words)) return null;
    if (words.seats.has(wordAt(scene, at - 1))) return at - 1;
    if (!scene.ends.has(at)) return null;
    from = at - 1;
  }
  return null;
}

function seatsBefore({ tokens }: Scene, colon: number, { seats }: LabelWords): number | null {
  for (let at = colon - 1; at >= Math.max(0, colon - REACH) && !isMark(tokens[at], '.!?'); at--)
    if (seats.has(tokens[at]?.lower ?? '')) return at;
  return null;
}

/** The parts behind it, up to the one that says what they are: “die CDU 15, die SPD 12 Sitze”. */
function toldBehind(scene: Scene, end: number, words: LabelWords): number | null {
  let to = end;
  for (let part = 0; part < MOST_PARTS; part++) {
    if (part > 0 && words.seats.has(wordAt(scene, to))) return to;
    if (!isSeparator(scene, to, words)) return null;
    let at = words.articles.has(wordAt(scene, to + 1)) ? to + 2 : to + 1;
    const name = at;
    while (isCapitalised(scene.tokens[at]) && at - name < LONGEST_NAME) at++;
    if (at === name || !scene.starts.has(at)) return null;
    to = at + 1;
  }
  return null;
}

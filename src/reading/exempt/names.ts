import { degreesEnd } from '../tokens/degrees.ts';
import type { CalendarWords } from './dates.ts';
import type { LabelWords } from './label-words.ts';
import type { Amount } from '../numbers/amounts.ts';
import type { OrdinalRule } from '../sentences/ordinals.ts';
import { phraseBefore } from '../tokens/phrases.ts';
import { isCapitalised, isMark, touches, type Token } from '../tokens/token.ts';
import { plainDigits, type Rule, type Scene } from './scene.ts';

/** “41º C”: a sign of degrees with its scale. */
function isWarmth({ tokens }: Scene, at: number): boolean {
  return degreesEnd(tokens, at) === at + 2;
}

/** 21st, 5.º, 3.er; “3. März” where a language writes ordinals with a point. */
export function ordinal(words: LabelWords, isPointed: OrdinalRule): Rule {
  return (scene, amount) => {
    if (isPointed(scene.tokens, amount.to)) return true;
    const point = isMark(scene.tokens[amount.to], '.') && touches(scene.tokens[amount.to]) ? 1 : 0;
    const next = scene.tokens[amount.to + point];
    // 41,8º and 41º C are temperatures; 4º C may be a class or a flat.
    if ((amount.value ?? 0) >= 10 && isWarmth(scene, amount.to)) return false;
    if (!touches(next) || !Number.isInteger(amount.value)) return false;
    if (isMark(next, 'ºª')) return true;
    const digits = scene.tokens[amount.to - 1]?.text ?? '';
    return next.kind === 'word' && words.isOrdinal(digits, next.lower);
  };
}

/** 14ymedio, and no sign of a measure. */
const LONG_WORD = /^\p{Ll}{4,}$/u;

/** “1.e4”, “2.Nf3”: the moves of a game are numbered, and so are no sentences. */
function isMove(scene: Scene, to: number): boolean {
  const [point, piece, square] = [scene.tokens[to], scene.tokens[to + 1], scene.tokens[to + 2]];
  return (
    isMark(point, '.') &&
    touches(point) &&
    touches(piece) &&
    touches(square) &&
    piece.kind === 'word' &&
    piece.text.length < 3 &&
    square.kind === 'digits'
  );
}

/** “2,4-dichlorophenol”: where the parts of a molecule hang, told before its name. */
function isCompound(scene: Scene, { from, to }: Amount): boolean {
  const [hyphen, name] = [scene.tokens[to], scene.tokens[to + 1]];
  return (
    isMark(hyphen, '-‑') &&
    touches(hyphen) &&
    touches(name) &&
    name.kind === 'word' &&
    /^\d{1,2}(?:,\d{1,2})+$/.test(scene.tokens[from]?.text ?? '')
  );
}

/** The X of 7-X, the HTP of 5-HTP, and not the GB of 16-GB. */
function isAcronym(token: Token | undefined, { measures }: LabelWords): boolean {
  const text = token?.text ?? '';
  return /^\p{Lu}$/u.test(text) || (/^\p{Lu}{3,5}$/u.test(text) && !measures.has(text));
}

/** G20, M90, F-16, FY21-22, COVID-19, 5G, 4x4: letters and digits in one. */
export function gluedName(words: LabelWords): Rule {
  return (scene, amount) => {
    const last = scene.tokens[amount.to - 1];
    const isCode = last?.kind === 'word' && touches(last) && !amount.spelled;
    if (isCode && touches(scene.tokens[amount.to]) && scene.tokens[amount.to]?.kind === 'digits')
      return true;
    if (amount.kind !== 'plain' || amount.spelled) return false;
    const first = scene.tokens[amount.from];
    const before = scene.tokens[amount.from - 1];
    if (touches(first) && before?.kind === 'word') return true;
    const dash = isMark(before, '-‑–') && touches(before) && touches(first);
    const named = scene.tokens[amount.from - 2];
    if (
      dash &&
      named?.kind === 'word' &&
      /\p{Lu}/u.test(named.text) &&
      amount.to - amount.from === 1
    )
      return true;
    const linked = isMark(scene.tokens[amount.from - 3], '-‑–') ? 1 : 0;
    const chained =
      dash &&
      named?.kind === 'digits' &&
      touches(named) &&
      /\p{Lu}|^\p{Ll}$/u.test(scene.tokens[amount.from - 3 - linked]?.text ?? '');
    if (chained) return true;
    const next = scene.tokens[amount.to];
    if (
      (words.determined.has(before?.lower ?? '') || before?.kind === 'digits') &&
      !scene.titled &&
      /^\p{Lu}{3,}s?$/u.test(next?.text ?? '')
    )
      return true;
    if (
      isMark(next, '-‑') &&
      touches(next) &&
      touches(scene.tokens[amount.to + 1]) &&
      isAcronym(scene.tokens[amount.to + 1], words)
    )
      return true;
    if (isMove(scene, amount.to) || isCompound(scene, amount)) return true;
    if (!touches(next) || next.kind !== 'word' || amount.scale > 1 || amount.value === null)
      return false;
    if (LONG_WORD.test(next.text) && !words.measures.has(next.lower) && !scene.heads(amount.to))
      return true;
    const after = scene.tokens[amount.to + 1];
    if (touches(after) && after.kind === 'digits' && !words.measures.has(next.text)) return true;
    if (words.measures.has(next.text)) return false;
    // 3i, 12a, and neither 8d of old money nor 3x.
    return /^\p{Lu}/u.test(next.text) || /^[aeijnoquwyz]$/.test(next.text);
  };
}

/** Boeing 737, Falcon 9, “Arsenal 2”: a number after a name, unless it counts what follows. */
export function numberedName(
  words: LabelWords,
  { weekdays }: Pick<CalendarWords, 'weekdays'>,
): Rule {
  return (scene, amount) => {
    const before = scene.tokens[amount.from - 1];
    if (
      amount.kind !== 'plain' ||
      amount.spelled ||
      amount.scale > 1 ||
      amount.fraction ||
      scene.titled
    )
      return false;
    if (
      !(isCapitalised(before) || isInnerCapital(before)) ||
      Number.isNaN(plainDigits(scene.tokens[amount.from])) ||
      amount.to - amount.from !== 1
    )
      return false;
    // German “am Freitag 112 und am Samstag 48”.
    if (weekdays.has(before.lower)) return false;
    const opens = scene.begins(amount.from - 1) || isMark(scene.tokens[amount.from - 2], ':“"‘\'«');
    if (opens && words.startsSentence(before.lower)) return false;
    const next = scene.tokens[amount.to];
    const isPair =
      isMark(next, '-‑–—') && touches(next) && scene.tokens[amount.to + 1]?.kind === 'digits';
    if (isPair || isOwned(scene, amount) || isGapped(scene, amount.from, words)) return false;
    return isLetter(next) || !scene.counts(amount.to);
  };
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** A list has no more parts, and a part no longer name. */
const MOST_GAPS = 8;
const LONGEST_NAME = 3;
const LONGEST_NUMBER = 4;

/** “Labour won 21, the Conservatives 15 and Reform nine”: the verb of the first part is left out in the others. */
function isGapped(scene: Scene, from: number, words: LabelWords, depth = 0): boolean {
  const { tokens } = scene;
  let name = from;
  while (isCapitalised(tokens[name - 1]) && from - name <= LONGEST_NAME) name--;
  if (name === from)
    return depth > 0 && isPlainWord(tokens[from - 1]) && !isLabelled(scene, from, words);
  if (depth > MOST_GAPS || isCapitalised(tokens[name - 1])) return false;
  const isSeparator = (at: number): boolean =>
    isMark(tokens[at], ',;') || words.links.has(tokens[at]?.lower ?? '');
  const first = name - 1;
  const at = isSeparator(first) ? first : first - 1;
  if (!isSeparator(at) || (at < first && tokens[first]?.kind !== 'word')) return false;
  const end = [at, at - 1].find((place) => scene.ends.has(place));
  if (end === undefined) return false;
  const number = tokens[end - 1];
  const isCount = number?.kind === 'word' || !YEAR.test(number?.text ?? '');
  return isCount && isGapped(scene, startOf(scene, end), words, depth + 1);
}

const isPlainWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !/\p{Lu}/u.test(token.text);

/** “Error 404”, “version 17”. */
const isLabelled = ({ tokens }: Scene, from: number, { labels, firmLabels }: LabelWords): boolean =>
  phraseBefore(labels, tokens, from) > 0 || phraseBefore(firmLabels, tokens, from) > 0;

/** Where a number of so few tokens begins that ends at a token: “40 per cent”. */
function startOf({ starts }: Scene, end: number): number {
  let at = end - 1;
  while (end - at < LONGEST_NUMBER && !starts.has(at)) at--;
  return at;
}

/** “The Bank’s 9-member panel”: what hangs on the number belongs to somebody. */
function isOwned(scene: Scene, { from, to }: Amount): boolean {
  const { tokens } = scene;
  const hyphen = tokens[to];
  return (
    scene.owns(from - 1) &&
    isMark(hyphen, '-‑') &&
    touches(hyphen) &&
    tokens[to + 1]?.kind === 'word'
  );
}

/** iOS, eBay. */
function isInnerCapital(token: Token | undefined): token is Token {
  return token?.kind === 'word' && /^\p{Ll}\p{Lu}/u.test(token.text);
}

/** 7c, not 7p or 7m: a letter that makes a name of a number. */
function isLetter(token: Token | undefined): boolean {
  return touches(token) && /^[a-fh-ln-oq-z]$/.test(token.text);
}

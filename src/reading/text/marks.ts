import { isMark, touches, type Token } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';

/** A pair of quotation marks, as tokens; `close` is the number of tokens where the mark stays open. */
export interface Pair {
  open: number;
  close: number;
  /** Left open at the end of the passage. */
  unclosed: boolean;
}

/** The pairs of a passage that stand in no other, and marks that pair with nothing. */
export interface Pairing {
  pairs: Pair[];
  unpaired: number[];
}

type Family = 'double' | 'single' | 'angle' | 'small angle' | 'low';

const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ['"', 'double'],
  ['“', 'double'],
  ['”', 'double'],
  ['„', 'low'],
  ['‟', 'double'],
  ['＂', 'double'],
  ["'", 'single'],
  ['‘', 'single'],
  ['’', 'single'],
  ['‚', 'single'],
  ['‛', 'single'],
  ['«', 'angle'],
  ['»', 'angle'],
  ['‹', 'small angle'],
  ['›', 'small angle'],
]);

const OPENS_BEFORE = '([{—–-/¿¡“"‘«„:';

function isOpen(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  const after = tokens[at + 1];
  if (!touches(after)) return false;
  return token?.spaced === true || before === undefined || isMark(before, OPENS_BEFORE);
}

function isClose(tokens: Tokens, at: number): boolean {
  return at > 0 && touches(tokens[at]);
}

/** Which way a mark faces: by its shape where the shape is plain and its place allows it, else by its place. */
function direction(
  tokens: Tokens,
  at: number,
  open: Family | undefined,
): 'open' | 'close' | 'none' {
  const text = tokens[at]?.text ?? '';
  const opens = isOpen(tokens, at);
  const closes = isClose(tokens, at);
  if (text === '„' || text === '‚') return 'open';
  const isOwn = open === FAMILIES.get(text);
  if (text === '«' || text === '‹') return opens || !closes || !isOwn ? 'open' : 'close';
  if (text === '»' || text === '›') return isOwn || !opens ? 'close' : 'open';
  if (text === '“' || text === '‘') {
    if (open === 'low' && text === '“' && closes) return 'close';
    return opens || !closes ? 'open' : 'close';
  }
  if (text === '”') return closes || !opens ? 'close' : 'open';
  if (opens && !closes) return 'open';
  const glued =
    text === '"' &&
    open === undefined &&
    touches(tokens[at + 1]) &&
    tokens[at + 1]?.kind !== 'mark';
  if (closes && !opens) return glued ? 'open' : 'close';
  return opens || closes ? (open === undefined ? 'open' : 'close') : 'none';
}

/** `" Avec des blancs ", dit-il`: a straight mark with blanks on both sides, or with one before it and a comma behind. */
function isApart(tokens: Tokens, at: number): boolean {
  const after = tokens[at + 1];
  const isFree = at === 0 || tokens[at]?.spaced === true;
  return isFree && (after === undefined || !touches(after) || isMark(after, ',;:.!?)'));
}

/** Such marks face by turns. */
function spacedWay(isOpen: boolean, isMore: boolean): ReturnType<typeof direction> {
  if (isOpen) return 'close';
  return isMore ? 'open' : 'none';
}

/** 5'11", 6": feet and inches, minutes and seconds. */
function mayBePrime(tokens: Tokens, at: number): boolean {
  return (
    isMark(tokens[at], '"\'”’') &&
    touches(tokens[at]) &&
    tokens[at - 1]?.kind === 'digits' &&
    !isOpen(tokens, at)
  );
}

/** Marks inside marks inside marks: nobody nests deeper than this. */
const DEEPEST = 6;

interface Opening {
  at: number;
  family: Family;
}

/** Whether a mark of a family closes what another opened: “„” is closed by “””. */
const isClosedBy = (opening: Opening, family: Family): boolean =>
  opening.family === family || (opening.family === 'low' && family === 'double');

/** `"He said “no” to us"`: round marks within straight ones, and straight ones within round ones, quote what is quoted. */
const isOfOtherShape = (tokens: Tokens, outer: number, inner: number): boolean =>
  isMark(tokens[outer], '"') !== isMark(tokens[inner], '"');

/** “” quotes nothing. */
function hasWords(tokens: Tokens, open: number, close: number): boolean {
  for (let at = open + 1; at < close; at++) if (tokens[at]?.kind !== 'mark') return true;
  return false;
}

/** How many marks of each family are still to come. */
function countMarks(tokens: Tokens): Map<Family, number> {
  const counts = new Map<Family, number>();
  for (const { kind, text } of tokens) {
    const family = kind === 'mark' ? FAMILIES.get(text) : undefined;
    if (family) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return counts;
}

/** In a row of paragraphs within “«” each may open with these: with “»” as books do, with a dash where another one speaks. */
const GOING_ON = '»–—-';

/** Whether a passage may go on with what the one before left open. */
export const mayGoOn = (tokens: Tokens): boolean => isMark(tokens[0], GOING_ON);

/** Whether any mark of a passage may pair: most have none. */
export const hasMarks = (tokens: Tokens): boolean =>
  tokens.some(({ kind, text }) => kind === 'mark' && FAMILIES.has(text));

/**
 * Pairs the quotation marks of a passage.
 * @param singles the single marks that are no apostrophes
 * @param goesOn whether its first mark opens what the passage before left open
 */
export function pairMarks(tokens: Tokens, singles: ReadonlySet<number>, goesOn = false): Pairing {
  const pairs: Pair[] = [];
  const unpaired: number[] = [];
  const stack: Opening[] = goesOn ? [{ at: 0, family: 'angle' }] : [];
  const left = countMarks(tokens);
  for (let at = stack.length; at < tokens.length; at++) {
    const token: Token | undefined = tokens[at];
    const family = token?.kind === 'mark' ? FAMILIES.get(token.text) : undefined;
    if (!family || (family === 'single' && !singles.has(at))) continue;
    left.set(family, (left.get(family) ?? 0) - 1);
    const top = stack.at(-1);
    const matches = (opening: Opening): boolean => isClosedBy(opening, family);
    if (mayBePrime(tokens, at) && !stack.some(matches)) continue;
    const isMore = (left.get(family) ?? 0) > 0;
    const way =
      token?.text === '"' && isApart(tokens, at)
        ? spacedWay(top !== undefined && matches(top), isMore)
        : direction(tokens, at, top?.family);
    if (way === 'open' && stack.length >= DEEPEST) {
      unpaired.push(at);
      continue;
    }
    const isAgain = top !== undefined && matches(top) && !isOfOtherShape(tokens, top.at, at);
    if (way === 'open' && !(isAgain && family !== 'angle' && isMark(token, '"“”'))) {
      stack.push({ at, family });
      continue;
    }
    if (way === 'none') continue;
    const own = stack.findLastIndex(matches);
    const depth =
      own < 0 && stack.length === 1 && top && (left.get(top.family) ?? 0) === 0 ? 0 : own;
    if (depth < 0) {
      unpaired.push(at);
      continue;
    }
    const [opening, ...inside] = stack.splice(depth);
    for (const lost of inside) unpaired.push(lost.at);
    if (opening && stack.length === 0 && hasWords(tokens, opening.at, at))
      pairs.push({ open: opening.at, close: at, unclosed: false });
  }
  const [outer, ...inner] = stack;
  if (outer) pairs.push({ open: outer.at, close: tokens.length, unclosed: true });
  for (const lost of inner) unpaired.push(lost.at);
  return { pairs, unpaired: unpaired.sort((a, b) => a - b) };
}

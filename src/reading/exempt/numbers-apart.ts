import { isCapitalised, isMark, touches } from '../tokens/token.ts';
import type { Amount } from '../numbers/amounts.ts';
import type { Rule, Scene } from './scene.ts';

function startsWithZero(scene: Scene, amount: Amount): boolean {
  return /^0\d/.test(scene.tokens[amount.from]?.text ?? '') && amount.kind === 'plain';
}

function isGlued(scene: Scene, sign: number, signs: string): boolean {
  const token = scene.tokens[sign];
  return isMark(token, signs) && touches(token) && touches(scene.tokens[sign + 1]);
}

function isDigits(scene: Scene, at: number): boolean {
  return scene.tokens[at]?.kind === 'digits';
}

/** How many groups of digits hang on a token to one side: 1-800-555-0199. */
function gluedGroups(scene: Scene, from: number, side: 1 | -1): number {
  let count = 0;
  for (
    let at = from;
    count < 3 &&
    isGlued(scene, side > 0 ? at + 1 : at - 1, '-‑.') &&
    isDigits(scene, at + 2 * side);
    at += 2 * side
  )
    count++;
  return count;
}

/** (555)0100199, (555) 010-0199: digits in brackets that lead to others, and those behind them. */
function isAreaCode(scene: Scene, from: number, to: number): boolean {
  const touchesDigits = (at: number): boolean =>
    isMark(scene.tokens[at], ')') &&
    isDigits(scene, at + 1) &&
    (touches(scene.tokens[at + 1]) ||
      (/^\d{3}$/.test(scene.tokens[at - 1]?.text ?? '') &&
        isGlued(scene, at + 2, '-‑.') &&
        isDigits(scene, at + 3)));
  return (
    (isMark(scene.tokens[from - 1], '(') && touchesDigits(to)) ||
    (isDigits(scene, from - 2) && isMark(scene.tokens[from - 3], '(') && touchesDigits(from - 1))
  );
}

/** +34 600 123 456, +34600123456, and C++25; “+25 degrees” is none. */
function isBehindPlus(scene: Scene, from: number): boolean {
  const digits = scene.tokens[from];
  const plus = scene.tokens[from - 1];
  if (!isMark(plus, '+') || !touches(digits)) return false;
  if (touches(plus) && from > 1) return true;
  const next = scene.tokens[from + 1];
  return (
    digits.text.length > 6 ||
    next?.kind === 'digits' ||
    (isMark(next, '-‑.(') && isDigits(scene, from + 2))
  );
}

/** “.22 rifle”, “hit .300”: a calibre or an average, unless a measure follows. */
export const pointedName: Rule = (scene, { from, to, kind, scale }) =>
  kind === 'plain' &&
  scale === 1 &&
  /^\.\d{2,3}$/.test(scene.tokens[from]?.text ?? '') &&
  !scene.measures(to) &&
  !(
    scene.starts.has(to + 1) &&
    (scene.measures(to + 2) || /^\./.test(scene.tokens[to + 1]?.text ?? ''))
  );

const MOST_GROUPS = 4;

/** 03744 55-210: groups behind one that opens with a zero, with nothing but a mark between. */
function followsTrunk(scene: Scene, from: number): boolean {
  let at = from;
  for (let count = 0; count < MOST_GROUPS; count++) {
    at -= isMark(scene.tokens[at - 1], '-‑/') ? 2 : 1;
    if (!isDigits(scene, at)) return false;
    if (/^0\d+$/.test(scene.tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** Digits in three or more groups, or three and four of them, or after a plus sign: 555-0142, +34 600 123 456. */
export const phone: Rule = (scene, amount) => {
  if (amount.kind !== 'plain' || amount.spelled || amount.scale > 1 || amount.fraction)
    return false;
  const { from, to } = amount;
  if (startsWithZero(scene, amount) || isAreaCode(scene, from, to)) return true;
  if (followsTrunk(scene, from)) return true;
  if (isGlued(scene, from - 1, '-‑') && /^\d{6,}$/.test(scene.tokens[from - 2]?.text ?? ''))
    return true;
  if (isGlued(scene, from - 1, '-‑') && /^0\d/.test(scene.tokens[from - 2]?.text ?? ''))
    return true;
  if (isBehindPlus(scene, from)) return true;
  if (gluedGroups(scene, from, -1) + gluedGroups(scene, to - 1, 1) >= 2) return true;
  const long = (at: number): boolean =>
    /^\d{4}$/.test(scene.tokens[at]?.text ?? '') &&
    /^\d{3}$/.test(scene.tokens[at - 2]?.text ?? '');
  return (
    (isGlued(scene, to, '-‑') && long(to + 1)) ||
    (isGlued(scene, from - 1, '-‑') && long(from)) ||
    isSpacedPhone(scene, amount) ||
    spacedChain(scene, from, to)
  );
};

/** 600 123 456, 91 555 01 42: three or more groups of digits with nothing but spaces between them. */
function spacedChain(scene: Scene, from: number, to: number): boolean {
  let first = from;
  while (first > from - 3 && isDigits(scene, first - 1)) first--;
  let last = to - 1;
  while (last < to + 2 && isDigits(scene, last + 1)) last++;
  return last - first >= 2 && (to - from === 1 || isDigits(scene, to) || isDigits(scene, from - 1));
}

/** “Malachy Brogue (57), of Cork”: behind two words of a name, two digits are somebody’s age. */
function isAge(scene: Scene, from: number): boolean {
  const isName = (at: number): boolean =>
    isCapitalised(scene.tokens[at]) && /\p{Ll}$/u.test(scene.tokens[at].text);
  return (
    /^[1-9]\d$/.test(scene.tokens[from]?.text ?? '') &&
    isName(from - 2) &&
    isName(from - 3) &&
    !scene.titled
  );
}

/** “1. Boil the eggs. 2. Peel them.”: the next number of a list that its passage opens with. */
function isGoingOn(scene: Scene, { from, to }: Amount): boolean {
  const opensList = (at: number): boolean =>
    isMark(scene.tokens[at], '.)') && touches(scene.tokens[at]);
  return (
    from > 1 &&
    scene.tokens[0]?.text === '1' &&
    opensList(1) &&
    opensList(to) &&
    isMark(scene.tokens[from - 1], '.;,') &&
    /^\d{1,2}$/.test(scene.tokens[from]?.text ?? '') &&
    isCapitalised(scene.tokens[to + 1])
  );
}

/** [12], [11.50], (3), “1.” and “2)” that open a list. */
export function listNumber(isSomebody: (word: string) => boolean): Rule {
  return (scene, amount) => isListNumber(scene, amount, isSomebody);
}

function isListNumber(
  scene: Scene,
  amount: Amount,
  isSomebody: (word: string) => boolean,
): boolean {
  const before = scene.tokens[amount.from - 1];
  const after = scene.tokens[amount.to];
  if (amount.kind !== 'plain' || amount.spelled || amount.scale > 1) return false;
  if (isGoingOn(scene, amount)) return true;
  if (amount.from > 0 && !isMark(before, '[(')) return false;
  const text = scene.tokens[amount.from]?.text ?? '';
  if (isMark(before, '[') && isMark(after, ']') && /^\d{1,4}(?:\.[0-5]\d)?$/.test(text))
    return true;
  if (!/^\d{1,4}$/.test(text)) return false;
  if (isMark(before, '(') && isMark(after, ')') && text.length <= 2)
    // “A driver (52)”
    return !isAge(scene, amount.from) && !isSomebody(scene.tokens[amount.from - 2]?.lower ?? '');
  return (
    amount.from === 0 &&
    isMark(after, '.)') &&
    touches(after) &&
    scene.tokens.length > amount.to + 1
  );
}

/** Three digits, of which the first opens numbers of telephones. */
const PHONE_GROUP = /^[6-9]\d\d$/;

/** 600 123 456: three groups that a language with spaced groups would read as one number, and nothing counted. */
function isSpacedPhone(scene: Scene, { from, to }: Amount): boolean {
  return (
    to - from === 3 &&
    PHONE_GROUP.test(scene.tokens[from]?.text ?? '') &&
    !/0$/.test(scene.tokens[to - 1]?.text ?? '') &&
    !scene.counts(to)
  );
}

/** John 4:9, “1 Corinthians 13:4-7”: book, chapter and verses. */
export const verse: Rule = (scene, { from, to, kind, spelled }) => {
  if (kind !== 'plain' || spelled) return false;
  const isBook =
    isCapitalised(scene.tokens[to]) && isDigits(scene, to + 1) && isGlued(scene, to + 2, ':');
  if (isBook && /^[1-4]$/.test(scene.tokens[from]?.text ?? '')) return isDigits(scene, to + 3);
  const last = isGlued(scene, from - 1, '-–') && isDigits(scene, from - 2) ? from - 2 : from;
  return (
    isGlued(scene, last - 1, ':') &&
    isDigits(scene, last - 2) &&
    isCapitalised(scene.tokens[last - 3]) &&
    !scene.counts(to)
  );
};

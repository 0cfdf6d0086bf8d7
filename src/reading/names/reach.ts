import { isCapitalised, isMark, touches, type Token } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { namesAlone } from './capitals.ts';
import { plainWord } from './mention.ts';
import { nameEnd } from './name-ends.ts';
import { canBegin, isBodyWord, isNameWord, withoutPossessive } from './name-shapes.ts';
import type { Gender, NameWords } from './name-words.ts';
import { innerTitleEnd, titleEnd } from './title-ends.ts';
import { FIRST_NAME, isCommonFirst, SUFFIX, TITLE, shows } from './word-signs.ts';

/** A passage as the search for names sees it. */
export interface Named {
  passage: number;
  kind: string;
  text: string;
  tokens: Tokens;
  begins: (token: number) => boolean;
}

/** How far what may be a name reaches, by its tokens, with all that stands before it. */
export interface Reach {
  /** The first word with a capital, or of a title. */
  from: number;
  /** The same, behind a common noun whose capital opens the sentence. */
  lead: number;
  /** Behind the titles. */
  untitled: number;
  /** The name itself begins, behind titles inside it too: “Fire Chief Walt Brannigan”. */
  start: number;
  /** Behind the name, without the letters after it. */
  to: number;
  /** Behind these: “Ann Bell KC”. */
  beyond: number;
  last: Token;
  hasBody: boolean;
  /** What its title tells. */
  gender: Gender | null;
  /** The words of the name; what hyphens join is one: “Clinton-Warren” is no longer name of Warren. */
  parts: readonly string[];
  /** The words as names are compared. */
  plain: readonly string[];
  /** The first of them, up to its hyphen, and in small letters. */
  first: string;
  lower: string;
}

/** A word of a name as it is compared, which for most is the word in small letters as it is at hand. */
function plainOf({ text, lower }: Token, word: string): string {
  const isPlain = word === text && text.length === lower.length;
  return isPlain && !lower.includes('.') && !lower.includes("'") ? lower : plainWord(word);
}

function partsOf(
  tokens: Tokens,
  start: number,
  to: number,
  words: NameWords,
): Pick<Reach, 'parts' | 'plain'> {
  const parts: string[] = [];
  const plain: string[] = [];
  for (let at = start; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const word = withoutPossessive(token, words);
    const isJoined = at > start + 1 && isMark(tokens[at - 1], '-‑') && touches(tokens[at - 1]);
    const own = plainOf(token, word);
    parts.push(isJoined ? `${parts.pop() ?? ''}-${word}` : word);
    plain.push(isJoined ? `${plain.pop() ?? ''}-${own}` : own);
  }
  return { parts, plain };
}

/** “Clinton” of “Clinton-Warren”. */
function beforeHyphen(word: string): string {
  const hyphen = word.search(/[-‑]/);
  return hyphen < 0 ? word : word.slice(0, hyphen);
}

/** “Chipmaker Solvane”: the capital of a common noun that opens the sentence, and is none of the name’s. */
function isOpeningNoun(tokens: Tokens, at: number, words: NameWords): boolean {
  const isFirstName = (near: number): boolean => shows(tokens[near], FIRST_NAME, words);
  return (
    (!isFirstName(at) &&
      isFirstName(at + 1) &&
      isNameWord(tokens, at + 1, words) &&
      isNameWord(tokens, at + 2, words) &&
      !isBodyWord(tokens[at + 2], words) &&
      !shows(tokens[at], TITLE, words)) ||
    (isCommonFirst(tokens[at], words) &&
      canBegin(tokens, at + 1, words) &&
      !isBodyWord(tokens[at + 1], words))
  );
}

function hasBodyIn(tokens: Tokens, from: number, to: number, words: NameWords): boolean {
  for (let at = from; at < to; at++) if (isBodyWord(tokens[at], words)) return true;
  return false;
}

/** Whether a stretch names a body: neither an office within it and who holds it, nor a first name and a surname. */
function namesBody(
  tokens: Tokens,
  { untitled, inner, to }: { untitled: number; inner: number; to: number },
  words: NameWords,
): boolean {
  if (!hasBodyIn(tokens, untitled, to, words)) return false;
  const holdsOffice = inner > untitled && to - inner > 1 && !hasBodyIn(tokens, inner, to, words);
  const isPersonal =
    to - inner === 2 &&
    shows(tokens[inner], FIRST_NAME, words) &&
    !isBodyWord(tokens[to - 1], words);
  return !holdsOffice && !isPersonal;
}

/**
 * How far what begins at a token reaches; `null` where no name can begin.
 * @param opens whether it opens its sentence
 */
export function reachOf(
  where: Named,
  from: number,
  opens: boolean,
  words: NameWords,
): Reach | null {
  const { tokens } = where;
  const mayLead = opens || words.capitals !== namesAlone;
  const lead = mayLead && isOpeningNoun(tokens, from, words) ? from + 1 : from;
  const { at: untitled, gender } = titleEnd(where, lead, words);
  if (!canBegin(tokens, untitled, words) || isMark(tokens[untitled + 1], '$€£')) return null;
  const beyond = nameEnd(tokens, untitled, words);
  let to = beyond;
  while (to > untitled + 1 && shows(tokens[to - 1], SUFFIX, words)) to--;
  const last = tokens[to - 1];
  if (!last) return null;
  const inner = innerTitleEnd(tokens, untitled, to, words);
  const hasBody = namesBody(tokens, { untitled, inner, to }, words);
  // What looks like the title of a body is a part of its name.
  const ofBody = isCapitalised(tokens[lead]) && gender === null ? lead : untitled;
  const start = hasBody ? ofBody : inner;
  const { parts, plain } = partsOf(tokens, start, to, words);
  const first = beforeHyphen(parts[0] ?? '');
  const isWhole = first.length === plain[0]?.length;
  return {
    from,
    lead,
    untitled,
    start,
    to,
    beyond,
    last,
    hasBody,
    gender,
    parts,
    plain,
    first,
    lower: isWhole ? (plain[0] ?? '') : first.toLowerCase(),
  };
}

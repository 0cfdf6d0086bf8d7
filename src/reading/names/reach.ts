import { isCapitalised, isMark, touches, type Token } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { namesAlone } from './capitals.ts';
import { nameEnd } from './name-ends.ts';
import { canBegin, isBodyWord, isNameWord, withoutPossessive } from './name-shapes.ts';
import type { Gender, NameWords } from './name-words.ts';
import { innerTitleEnd, titleEnd } from './title-ends.ts';

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
  /** The first of them, up to its hyphen. */
  first: string;
}

function partsOf(tokens: Tokens, start: number, to: number, words: NameWords): string[] {
  const parts: string[] = [];
  for (let at = start; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const word = withoutPossessive(token, words);
    const isJoined = at > start + 1 && isMark(tokens[at - 1], '-‑') && touches(tokens[at - 1]);
    parts.push(isJoined ? `${parts.pop() ?? ''}-${word}` : word);
  }
  return parts;
}

/** “Clinton” of “Clinton-Warren”. */
function beforeHyphen(word: string): string {
  const hyphen = word.search(/[-‑]/);
  return hyphen < 0 ? word : word.slice(0, hyphen);
}

/** “Chipmaker Solvane”: the capital of a common noun that opens the sentence, and is none of the name’s. */
function isOpeningNoun(tokens: Tokens, at: number, words: NameWords): boolean {
  const isFirstName = (near: number): boolean => words.firstNames.has(tokens[near]?.lower ?? '');
  return (
    (!isFirstName(at) &&
      isFirstName(at + 1) &&
      isNameWord(tokens, at + 1, words) &&
      isNameWord(tokens, at + 2, words) &&
      !isBodyWord(tokens[at + 2], words) &&
      !words.titles.has(tokens[at]?.lower ?? '')) ||
    (words.isCommonFirst(tokens[at]?.lower ?? '') &&
      canBegin(tokens, at + 1, words) &&
      !isBodyWord(tokens[at + 1], words))
  );
}

/** Whether a stretch names a body: neither an office within it and who holds it, nor a first name and a surname. */
function namesBody(
  tokens: Tokens,
  { untitled, inner, to }: { untitled: number; inner: number; to: number },
  words: NameWords,
): boolean {
  const isBody = (token: Token | undefined): boolean => isBodyWord(token, words);
  const holdsOffice = inner > untitled && to - inner > 1 && !tokens.slice(inner, to).some(isBody);
  const isPersonal =
    words.firstNames.has(tokens[inner]?.lower ?? '') && to - inner === 2 && !isBody(tokens[to - 1]);
  return !holdsOffice && !isPersonal && tokens.slice(untitled, to).some(isBody);
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
  while (to > untitled + 1 && words.suffixes.has(tokens[to - 1]?.lower ?? '')) to--;
  const last = tokens[to - 1];
  if (!last) return null;
  const inner = innerTitleEnd(tokens, untitled, to, words);
  const hasBody = namesBody(tokens, { untitled, inner, to }, words);
  // What looks like the title of a body is a part of its name.
  const ofBody = isCapitalised(tokens[lead]) && gender === null ? lead : untitled;
  const start = hasBody ? ofBody : inner;
  const parts = partsOf(tokens, start, to, words);
  const first = beforeHyphen(parts[0] ?? '');
  return { from, lead, untitled, start, to, beyond, last, hasBody, gender, parts, first };
}

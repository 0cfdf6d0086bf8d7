import { isCapitalised, isMark, type Token } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { datelineEnd } from './datelines.ts';
import { nameEnd } from './name-ends.ts';
import { canBegin, isAcronym, isDemonym, isNameWord, withoutPossessive } from './name-shapes.ts';
import { innerTitleEnd, leadEnd, titleEnd } from './name-titles.ts';
import type { Gender, NameWords } from './name-words.ts';

/** A name where it stands in the text. */
export interface Mention {
  passage: number;
  from: number;
  /** Behind the name and the letters after it: “Ann Bell KC”. */
  to: number;
  /** The words of the name, without title and possessive ending. */
  words: readonly string[];
  /** The words as names are compared: in lower case, without points. */
  plain: readonly string[];
  name: string;
  possessive: boolean;
  /** Where its title begins; `from` without one. */
  titleFrom: number;
  titled: boolean;
  /** It begins its sentence, perhaps behind an article. */
  opens: boolean;
  /** Its author’s name opens the passage: “By Ann Bell”. */
  byline: boolean;
  /** A single word that may look like a name for its place or its capitals alone: Traders, AUDITOR. */
  common: boolean;
  body: boolean;
  gender: Gender | null;
}

/** A word of a name as it is compared with others. */
export function plainWord(word: string): string {
  return word.replaceAll('.', '').toLowerCase();
}

function isCommon(word: string, opens: boolean): boolean {
  return (opens && /[^s]s$/.test(word) && !isAcronym(word)) || /^\p{Lu}{6,}$/u.test(word);
}

/** “Short seller Kestrel Research said”: a capital that only the start of the sentence gives. */
function isAdjective(tokens: Tokens, next: number, words: NameWords): boolean {
  const noun = tokens[next];
  return (
    noun?.kind === 'word' &&
    noun.text === noun.lower &&
    !words.notInNames.has(noun.lower) &&
    isNameWord(tokens, next + 1, words)
  );
}

function mentionAt(
  text: string,
  passage: number,
  tokens: Tokens,
  from: number,
  opens: boolean,
  begins: (at: number) => boolean,
  words: NameWords,
): Mention | null {
  const lead = leadEnd(tokens, from, opens, words);
  const title = titleEnd(tokens, lead, tokens.length, opens, begins, words);
  if (!canBegin(tokens, title.at, words) || isMark(tokens[title.at + 1], '$€£')) return null;
  if ([title.at, title.at - 2].some((at) => isParty(tokens, at, words))) return null;
  const beyond = nameEnd(tokens, title.at, words);
  let to = beyond;
  while (to > title.at + 1 && words.suffixes.has(tokens[to - 1]?.lower ?? '')) to--;
  const isBodyWord = (token: Token): boolean => words.bodies.has(token.lower);
  const inner = innerTitleEnd(tokens, title.at, to, words);
  const holdsOffice = to - inner > 1 && !tokens.slice(inner, to).some(isBodyWord);
  const isPersonal = words.bodiesFirst && words.firstNames.has(tokens[inner]?.lower ?? '');
  const isBody = !holdsOffice && !isPersonal && tokens.slice(title.at, to).some(isBodyWord);
  const led = isBody && lead === from && isDemonym(tokens[from - 1], words);
  const isTitle = isCapitalised(tokens[lead]);
  const isForename = isTitle && isFirstName(tokens, lead, title.at, to, words);
  const start = isForename
    ? lead
    : led
      ? from - 1
      : isBody && isTitle
        ? lead
        : isBody
          ? title.at
          : inner;
  const last = tokens[to - 1];
  if (!last) return null;
  const parts = tokens
    .slice(start, to)
    .filter((token) => token.kind === 'word')
    .map((token) => withoutPossessive(token, words));
  // “En la red X”: a letter alone names nobody.
  if (parts.length === 1 && parts[0]?.length === 1) return null;
  const end = last.end - (last.text.length - withoutPossessive(last, words).length);
  const body =
    (!isPersonal && parts.some((part) => words.bodies.has(part.toLowerCase()))) ||
    (parts.length === 1 && isAcronym(parts[0] ?? ''));
  return {
    passage,
    from: start,
    to: beyond,
    words: parts,
    plain: parts.map(plainWord),
    name: text.slice(tokens[start]?.start ?? 0, end),
    possessive: withoutPossessive(last, words) !== last.text,
    body: body && (isBody || title.at === lead),
    titleFrom: Math.min(from, start),
    titled: start > lead,
    opens: opens && !isDateline(tokens, to),
    common:
      parts.length === 1 &&
      start === from &&
      (isCommon(parts[0] ?? '', opens) || (opens && isAdjective(tokens, to, words))),
    byline: words.bylines.has(tokens[from - 1]?.lower ?? '') && from === 1,
    gender: title.gender ?? words.firstNames.get((parts[0] ?? '').toLowerCase()) ?? null,
  };
}

/** “, R-Ohio,”, “(D-Larkin)”: a party and a place. */
function isParty(tokens: Tokens, at: number, words: NameWords): boolean {
  return (
    words.parties.has(tokens[at]?.lower ?? '') &&
    isMark(tokens[at + 1], '-') &&
    isMark(tokens[at - 1], ',(')
  );
}

/** “Col Jarvis, 68,”: no title stands before a surname alone that an age follows. */
function isFirstName(
  tokens: Tokens,
  from: number,
  surname: number,
  to: number,
  words: NameWords,
): boolean {
  const isAge = isMark(tokens[to], ',') && /^\d{2}$/.test(tokens[to + 1]?.text ?? '');
  return (
    words.titlesOrNames.has(tokens[from]?.lower ?? '') &&
    surname === from + 1 &&
    to === surname + 1 &&
    isAge &&
    isMark(tokens[to + 2], ',')
  );
}

/** “Médicos Sin Fronteras”: a small word with a capital shows that the noun before it begins a name. */
function isWholeName(tokens: Tokens, at: number, words: NameWords): boolean {
  const next = tokens[at + 1];
  return (
    isCapitalised(next) && words.neverFirst.has(next.lower) && isNameWord(tokens, at + 2, words)
  );
}

/** PARIS (Reuters) —, London, May 3 –: where and when, not who. */
function isDateline(tokens: Tokens, to: number): boolean {
  // “La Agencia del Mar (Agemar) pide”: a bracket that no dash follows holds a short name.
  const opens = isMark(tokens[to], '(') && isMark(tokens[to + 2], ')');
  if (opens && !isMark(tokens[to + 3], '.—–-')) return false;
  return isMark(tokens[to], '(—–:') || (isMark(tokens[to], ',') && isMark(tokens[to + 3], '—–-'));
}

/** True if nothing but marks, digits and one small word stands between the start of the sentence and a token. */
function opensSentence(tokens: Tokens, at: number, begins: (at: number) => boolean): boolean {
  let from = tokens[at - 1]?.kind === 'word' && begins(at - 1) ? at - 1 : at;
  while (
    from > at - 6 &&
    !begins(from) &&
    (tokens[from - 1]?.kind === 'mark' || tokens[from - 1]?.kind === 'digits')
  )
    from--;
  return begins(from);
}

/** The names of a passage in order, not before `from`. `begins` tells whether a token begins a sentence. */
export function mentionsOf(
  text: string,
  passage: number,
  tokens: Tokens,
  begins: (at: number) => boolean,
  words: NameWords,
  from = 0,
): Mention[] {
  const found: Mention[] = [];
  const start = Math.max(datelineEnd(tokens), from);
  const starts = (at: number): boolean => begins(at) || at === start;
  const opensNoName = (at: number, word: string): boolean =>
    starts(at) &&
    !words.titles.has(word) &&
    (words.isVerbFirst(word) || (words.notNamesFirst.has(word) && !isWholeName(tokens, at, words)));
  for (let at = start; at < tokens.length;) {
    const word = tokens[at]?.lower ?? '';
    const mayBegin = isCapitalised(tokens[at]) || words.titles.has(word);
    const mention =
      mayBegin && !opensNoName(at, word)
        ? mentionAt(text, passage, tokens, at, opensSentence(tokens, at, starts), begins, words)
        : null;
    if (mention) found.push(mention);
    at = mention?.to ?? at + 1;
  }
  return found;
}

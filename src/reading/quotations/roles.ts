import type { Language } from '../languages/language.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { isCapitalised, isMark } from '../tokens/token.ts';
import type { Gender } from './name-words.ts';
import type { Mention } from './names.ts';
import type { SpeechWords } from './speech-words.ts';

/** What somebody is, beside the name or instead of it: “the mayor of Leeds”. */
export interface Role {
  /** The head of the phrase, lower case: mayor. */
  head: string;
  /** What its article tells. */
  gender: Gender | null;
  /** What it is of, lower case: leeds. */
  of: ReadonlySet<string>;
}

const LONGEST_ROLE = 8;
/** Shorter words tell no two complements apart: de, la. */
const SHORTEST = 3;
/** Where heads come first, all that hangs on them follows. */
const LONGEST_PHRASE = 16;

function isLowerWord(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === 'word' && !isCapitalised(tokens[at]);
}

function roleAt(tokens: Tokens, head: number, to: number, words: SpeechWords): Role {
  let article = head - 1;
  while (words.beforeHead.has(tokens[article]?.lower ?? '')) article--;
  const complement = [head + 1, head + 2].find((at) =>
    words.complements.has(tokens[at]?.lower ?? ''),
  );
  const of = complement === undefined || complement >= to ? [] : tokens.slice(complement + 1, to);
  return {
    head: tokens[head]?.lower ?? '',
    gender: words.articles.get(tokens[article]?.lower ?? '') ?? null,
    of: new Set(of.map(({ lower }) => lower).filter((word) => word.length > SHORTEST)),
  };
}

/** The head of a phrase that ends at a token, where heads come last: “minister” of “the minister for health”. */
function lastHead(tokens: Tokens, last: number, words: SpeechWords): number {
  let head = last;
  for (let at = last; at > last - LONGEST_ROLE && tokens[at]?.kind === 'word'; at--) {
    const { lower } = tokens[at] ?? { lower: '' };
    if (words.definite.has(lower) && !words.prepositions.has(tokens[at - 1]?.lower ?? ''))
      return head;
    if (words.prepositions.has(lower)) head = at - 1;
  }
  return last;
}

/** A word for people that the language knows as one. */
export function isOffice(word: string, words: SpeechWords): boolean {
  return words.offices.has(word) || words.isEpithet(word);
}

/** The head of a phrase that ends at a token, where heads come first: “el primer ministro de Italia”; -1 without one. */
export function firstHead(tokens: Tokens, last: number, floor: number, words: SpeechWords): number {
  let head = -1;
  for (let at = last; at >= floor && at > last - LONGEST_PHRASE; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (words.clauseBreaks.has(token.lower) || words.mayTag(token.lower)) break;
    const determined = words.determiners.has(token.lower) || words.articles.has(token.lower);
    if (determined && isLowerWord(tokens, at + 1)) {
      let first = at + 1;
      while (words.beforeHead.has(tokens[first]?.lower ?? '') && isLowerWord(tokens, first + 1))
        first++;
      const ruled = words.prepositions.has(tokens[at - 1]?.lower ?? '');
      const office = isOffice(tokens[first]?.lower ?? '', words);
      if (office || (head < 0 && !ruled && words.definite.has(token.lower))) head = first;
      if (!ruled && words.determiners.has(token.lower)) break;
    } else if (words.saying.has(token.lower) || words.attributing.has(token.lower)) break;
  }
  return head;
}

/** A verb or a word that begins a clause: no part of a phrase. */
function isTold(tokens: Tokens, at: number, words: SpeechWords): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  return (
    words.clauseBreaks.has(lower) ||
    words.mayTag(lower) ||
    words.saying.has(lower) ||
    words.passive.has(lower) ||
    (words.between.has(lower) && !words.determiners.has(lower))
  );
}

/** Somebody told by a phrase with “the” that ends at a token: “el alcalde de Lugo”. */
export function roleEndingAt(
  tokens: Tokens,
  last: number,
  floor: number,
  words: SpeechWords,
): { role: Role; from: number; to: number } | null {
  if (words.prepositions.has(tokens[last]?.lower ?? '')) return null;
  const head = firstHead(tokens, last, floor, words);
  if (head < 0) return null;
  let from = head - 1;
  while (words.beforeHead.has(tokens[from]?.lower ?? '')) from--;
  const isKnown =
    words.definite.has(tokens[from]?.lower ?? '') &&
    !words.prepositions.has(tokens[from - 1]?.lower ?? '');
  return isKnown ? { role: roleAt(tokens, head, last + 1, words), from, to: last + 1 } : null;
}

/** “The”, alone or in one with a preposition. */
function isDefinite(word: string, words: SpeechWords): boolean {
  return words.definite.has(word) || (words.articles.has(word) && words.prepositions.has(word));
}

/** Somebody told by a phrase with “the” that begins at a token, where heads come first. */
export function roleStartingAt(
  tokens: Tokens,
  from: number,
  ceiling: number,
  words: SpeechWords,
): { role: Role; from: number; to: number } | null {
  if (!isDefinite(tokens[from]?.lower ?? '', words)) return null;
  let head = from + 1;
  while (words.beforeHead.has(tokens[head]?.lower ?? '') && isLowerWord(tokens, head + 1)) head++;
  if (head >= ceiling || !isLowerWord(tokens, head)) return null;
  let to = head + 1;
  const end = Math.min(ceiling, head + LONGEST_ROLE);
  while (to < end && tokens[to]?.kind === 'word' && !isTold(tokens, to, words)) to++;
  return { role: roleAt(tokens, head, to, words), from, to };
}

/** The role that begins behind “Ann Smith, ”: “the county’s chief medical officer”. */
function roleAfter(tokens: Tokens, mention: Mention, language: Language): Role | null {
  const { speech, names } = language;
  let from = mention.to;
  if (isMark(tokens[from], '(') && isMark(tokens[from + 2], ')')) from += 3;
  if (!isMark(tokens[from], ',')) return null;
  const determined = speech.determiners.has(tokens[from + 1]?.lower ?? '');
  if (speech.headFirst) {
    let head = from + (determined ? 2 : 1);
    while (speech.beforeHead.has(tokens[head]?.lower ?? '')) head++;
    const { lower } = tokens[head] ?? { lower: '' };
    const known = speech.offices.has(lower) || names.titles.has(lower);
    const isClear = mention.words.length > 1 || mention.gender !== null || mention.titled;
    if (determined && !isClear) return null;
    if (!isLowerWord(tokens, head) || !(known || (determined && !speech.prepositions.has(lower))))
      return null;
    let to = head + 1;
    while (tokens[to]?.kind === 'word' && to < head + LONGEST_PHRASE && !isTold(tokens, to, speech))
      to++;
    const closed = tokens[to] === undefined || tokens[to]?.kind === 'mark';
    return closed || !determined ? roleAt(tokens, head, to, speech) : null;
  }
  if (!determined) return null;
  for (let at = from + 2; at < from + LONGEST_ROLE; at++) {
    const token = tokens[at];
    if (
      token?.kind === 'word' &&
      !speech.prepositions.has(token.lower) &&
      !speech.clauseBreaks.has(token.lower)
    )
      continue;
    return isLowerWord(tokens, at - 1) && at > from + 2 ? roleAt(tokens, at - 1, at, speech) : null;
  }
  return null;
}

/** The role before a name: “the Vale manager, Colm Hearne,”, “spokesman Bob Jones”, “Governor Bell”. */
function roleBefore(tokens: Tokens, mention: Mention, { speech, names }: Language): Role | null {
  if (mention.titleFrom < mention.from)
    return roleAt(
      tokens,
      speech.headFirst ? mention.titleFrom : mention.from - 1,
      mention.from,
      speech,
    );
  const before = tokens[mention.from - 1];
  const framed = isMark(before, ',') && isMark(tokens[mention.to], ',.;:—–(');
  const last = mention.from - (framed ? 2 : 1);
  if (speech.headFirst) {
    const near = tokens[last]?.lower ?? '';
    const isPhrase = isLowerWord(tokens, last) && !speech.determiners.has(near);
    if (speech.prepositions.has(near) || !(framed || isPhrase)) return null;
    const head = firstHead(tokens, last, 0, speech);
    const { lower } = tokens[head] ?? { lower: '' };
    const known = isOffice(lower, speech) || names.titles.has(lower);
    return head >= 0 && (known || (framed && mention.gender !== null))
      ? roleAt(tokens, head, last + 1, speech)
      : null;
  }
  const head = framed ? lastHead(tokens, last, speech) : last;
  const { lower } = tokens[head] ?? { lower: '' };
  if (!isLowerWord(tokens, head)) return null;
  if (speech.prepositions.has(lower) || speech.determiners.has(lower) || speech.saying.has(lower))
    return null;
  const introduced =
    mention.words.length > 1 && speech.determiners.has(tokens[mention.from - 2]?.lower ?? '');
  return framed || introduced || names.titles.has(lower)
    ? roleAt(tokens, head, last + 1, speech)
    : null;
}

/** What the words beside a name tell of whoever bears it. */
export function rolesOf(tokens: Tokens, mention: Mention, language: Language): Role[] {
  if (mention.body) return [];
  return [roleAfter(tokens, mention, language), roleBefore(tokens, mention, language)].filter(
    (role): role is Role => role !== null && !language.speech.bodyNouns.has(role.head),
  );
}

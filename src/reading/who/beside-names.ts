import type { SpeechWords } from '../clauses/speech-words.ts';
import type { Mention } from '../names/mention.ts';
import type { Gender } from '../names/name-words.ts';
import type { Tokens } from '../numbers/numeral.ts';
import type { Parsed } from '../parsed.ts';
import { isCapitalised, isMark } from '../tokens/token.ts';

/** A role beside a name is no longer. */
const LONGEST_ROLE = 9;
/** A pronoun further on than this may be somebody else. */
const REACH = 16;

/** “Ann Bell, 34,”, “34-year-old Ann Bell”. */
export function ageOf(
  words: SpeechWords,
  tokens: Tokens,
  { from, to, words: own, opens }: Mention,
): string | null {
  const at = tokens[to + 1]?.kind === 'digits' ? to + 1 : to + 2;
  const age = tokens[at];
  const isLed = at === to + 1 || words.prepositions.has(tokens[to + 1]?.lower ?? '');
  if (isMark(tokens[to], ',') && isLed && /^\d{1,2}$/.test(age?.text ?? ''))
    if (own.length > 1 || opens || isMark(tokens[at + 1], ',.')) return age?.text ?? null;
  const before = tokens[from - 5];
  return before?.kind === 'digits' && isMark(tokens[from - 2], '-') ? before.text : null;
}

/** A word for people or a body. */
function isNoun(words: SpeechWords, tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && words.isSomebody(token.entry);
}

/** “El jefe de la alcaldesa, Omar Polo”: a noun that tells what another is of, where that stands before it. */
export function isOfAnother(words: SpeechWords, tokens: Tokens, noun: number): boolean {
  if (words.grammar.head !== 'first') return false;
  for (let at = noun - 1; at > noun - 4; at--) {
    const { kind, lower } = tokens[at] ?? { kind: 'mark', lower: '' };
    if (kind !== 'word') return false;
    if (words.joins.has(lower)) return false;
    if (words.of.has(lower)) return true;
    if ([words.definite, words.indefinite, words.owners].some((list) => list.has(lower)))
      return words.of.has(tokens[at - 1]?.lower ?? '');
  }
  return false;
}

/** “The Vale manager, Colm Hearne,”, “engineer Olga Brandt”. */
function nounsBefore(words: SpeechWords, tokens: Tokens, { titleFrom, to }: Mention): number[] {
  const isFramed = isMark(tokens[titleFrom - 1], ',') && isMark(tokens[to], ',.;:—–(');
  const found: number[] = [];
  let isLed = !isFramed;
  const last = titleFrom - (isFramed ? 2 : 1);
  for (let at = last; at > last - LONGEST_ROLE; at--) {
    const token = tokens[at];
    // “La jefa del Sindicato N° 2, Ana Polo,”
    if (isFramed && (token?.kind === 'digits' || isMark(token, '°º'))) continue;
    if (token?.kind !== 'word' && !isMark(token, '-')) break;
    if (token.kind === 'word' && words.saying.has(token.lower)) break;
    if (isNoun(words, tokens, at)) found.push(at);
    else if (!isFramed && !isCapitalised(token) && !isMark(token, '-') && at === last) break;
    if (
      words.definite.has(token.lower) ||
      words.indefinite.has(token.lower) ||
      words.owners.has(token.lower)
    ) {
      isLed = true;
      // “La jefa del banco, Ana Polo”
      if (!words.of.has(token.lower) && !words.prepositions.has(tokens[at - 1]?.lower ?? '')) break;
    }
  }
  return isLed ? found : [];
}

/** A noun with a capital and right behind it another word with one, which is none for people: “Mayor Horvat”. */
function isTitleOfNext(words: SpeechWords, tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  if (words.nounsHaveCapitals || !isCapitalised(tokens[at]) || !isCapitalised(next)) return false;
  return isNoun(words, tokens, at) && !isNoun(words, tokens, at + 1);
}

/** “Ann Bell, 54,”, “Ana Polo, de 54 años,”: at the comma behind an age; at a token where none stands behind it. */
function ageEnd(words: SpeechWords, tokens: Tokens, comma: number): number {
  if (!isMark(tokens[comma], ',')) return comma;
  const isLed = words.prepositions.has(tokens[comma + 1]?.lower ?? '');
  const age = isLed ? comma + 2 : comma + 1;
  if (tokens[age]?.kind !== 'digits') return comma;
  const end = tokens[age + 1]?.kind === 'word' ? age + 2 : age + 1;
  return isMark(tokens[end], ',') ? end : comma;
}

/** “Ann Bell, 54, a retired baker,”, “Ann Bell is the mayor of Leeds”. */
function nounsBehind(words: SpeechWords, tokens: Tokens, { to }: Mention): number[] {
  const from = ageEnd(words, tokens, to);
  const copula = tokens[from]?.lower ?? '';
  // “Ana Polo est maire”
  const isBare = words.copulas.has(copula) && isNoun(words, tokens, from + 1);
  const isCopula =
    (words.passive.has(copula) || words.copulas.has(copula)) &&
    (isBare ||
      words.definite.has(tokens[from + 1]?.lower ?? '') ||
      words.indefinite.has(tokens[from + 1]?.lower ?? ''));
  if (!isMark(tokens[from], ',') && !isCopula) return [];
  // “Horvat, and a baker”
  const opener = tokens[from + 1]?.lower ?? '';
  if (words.joins.has(opener)) return [];
  const found: number[] = [];
  for (let at = from + 1; at < from + LONGEST_ROLE; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' && !isMark(token, '-')) break;
    const { lower } = token;
    if (words.relatives.has(lower) || words.breaks.has(lower)) break;
    // “In Vale, Mayor Horvat said”: the title of whoever is named next.
    if (isTitleOfNext(words, tokens, at)) return found;
    if (words.pronouns.has(lower) || words.saying.has(lower)) return found;
    // “El jefe, Omar Polo, acusó a la empresa”, “Ana Polo, de 54 años, esperaba a su hija”
    const isDone = words.lending.has(lower) || words.isVerb(lower);
    if (isNoun(words, tokens, at)) found.push(at);
    else if (words.grammar.head === 'first' && isDone) return found;
  }
  return found;
}

/** A noun for a body within a longer one is no shorter. */
const SHORTEST_BODY = 3;

/**
 * “The Vale Planning Board” is a board, “Molkereiverbund Nord” a Verbund: what a name tells that a body is. Where nouns
 * are made of others, the end of a word tells it too.
 */
export function bodiesIn(words: SpeechWords, { plain }: Mention): string[] {
  if (!words.nounsHaveCapitals) return plain.filter((word) => words.bodyNouns.has(word));
  return plain.flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - SHORTEST_BODY + 1) }, (_, at) =>
      word.slice(at),
    ).filter((end) => words.bodyNouns.has(end)),
  );
}

/**
 * “Pugh has kept bees since he was six”: the gender that a pronoun of the same sentence shows of its subject.
 * @param isPerson whether that is known to be somebody; else nobody else may be told of between
 */
export function shownGender(
  words: SpeechWords,
  { tokens, begins }: Parsed,
  mention: Mention,
  isPerson: boolean,
): Gender | null {
  if (!mention.opens || mention.possessive) return null;
  // “The Vale goalkeeper praised his side”
  if (!isPerson && words.definite.has(tokens[mention.titleFrom - 1]?.lower ?? '')) return null;
  for (let at = mention.to; at < mention.to + REACH && !begins(at); at++) {
    const token = tokens[at];
    if (isCapitalised(token) || isMark(token, '"“”‘«»:;')) return null;
    const { lower } = token ?? { lower: '' };
    if (!isPerson && token && words.isPeople(token.entry)) return null;
    // “Ruiz said he would come”: he may be anybody.
    if (words.saying.has(lower) || words.lending.has(lower)) return null;
    const sort = words.pronouns.get(lower) ?? words.owners.get(lower);
    if (sort === 'm' || sort === 'f') return sort;
  }
  return null;
}

/** Where the nouns stand that tell what somebody is: in the title, before the name and behind it. */
export function rolesBeside(words: SpeechWords, tokens: Tokens, mention: Mention): number[] {
  const found: number[] = [];
  for (let at = mention.titleFrom; at < mention.from; at++)
    if (isNoun(words, tokens, at)) found.push(at);
  found.push(...nounsBefore(words, tokens, mention), ...nounsBehind(words, tokens, mention));
  return found;
}

/** “Ann Bell, who”, but not “Vale, which”. */
export function isToldWho(words: SpeechWords, tokens: Tokens, { to }: Mention): boolean {
  const opener = tokens[to + 1]?.lower ?? '';
  return (
    isMark(tokens[to], ',') && words.relatives.has(opener) && !words.thingRelatives.has(opener)
  );
}

/** “Sagte Horvat”, “Horvat sagte”: where a noun for one needs an article, a bare word that says something is a name. */
export function isShownToSpeak(words: SpeechWords, tokens: Tokens, mention: Mention): boolean {
  const isOfOne = (at: number): boolean =>
    words.grammar.formOf?.(tokens[at]?.lower ?? '') === 'of one';
  const isBare = (at: number): boolean => {
    const { lower } = tokens[at] ?? { lower: '' };
    return ![words.definite, words.indefinite, words.owners].some((list) => list.has(lower));
  };
  const { titleFrom, from, to, opens } = mention;
  if (titleFrom < from || !isBare(titleFrom - 1)) return false;
  // “Weiterhin erklärte die Ministerin”: what opens a sentence may be anything, unless nobody else stands behind the verb.
  if (isOfOne(to))
    return !opens || (isBare(to + 1) && !/^\p{Lu}/u.test(tokens[to + 1]?.text ?? ''));
  return isOfOne(titleFrom - 1);
}

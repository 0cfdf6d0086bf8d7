import type { SpeechWords } from '../clauses/speech-words.ts';
import type { Mention } from '../names/mention.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { isCapitalised, isMark } from '../tokens/token.ts';

/** A role beside a name is no longer. */
const LONGEST_ROLE = 9;

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
  // “Horvat, had challenged the board”
  if (!isCopula && words.isBetween(opener) && words.isVerb(opener)) return [];
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

/** Where the nouns stand that tell what somebody is: in the title, before the name and behind it. */
export function rolesBeside(words: SpeechWords, tokens: Tokens, mention: Mention): number[] {
  const found: number[] = [];
  for (let at = mention.titleFrom; at < mention.from; at++)
    if (isNoun(words, tokens, at)) found.push(at);
  found.push(...nounsBefore(words, tokens, mention), ...nounsBehind(words, tokens, mention));
  return found;
}

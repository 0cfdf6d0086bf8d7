import type { SpeechWords } from '../clauses/speech-words.ts';
import type { Mention } from '../names/mention.ts';
import type { Gender } from '../names/name-words.ts';
import type { Tokens } from '../numbers/numeral.ts';
import type { Parsed } from '../parsed.ts';
import { isCapitalised, isMark } from '../tokens/token.ts';

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

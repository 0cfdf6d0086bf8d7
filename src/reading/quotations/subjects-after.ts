import { isMark } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import type { Mention } from './names.ts';
import type { SpeechWords } from './speech-words.ts';
import {
  APPOSITION,
  definite,
  named,
  UNNAMED,
  type MentionIndex,
  type Subject,
} from './subjects.ts';

/** The subject that follows a verb, or “according to”, before the token `ceiling`. */
export function subjectAfter(
  tokens: Tokens,
  after: number,
  ceiling: number,
  index: MentionIndex,
  words: SpeechWords,
): Subject | null {
  let at = after;
  while (
    at < ceiling &&
    (words.between.has(tokens[at]?.lower ?? '') || words.isAdverb(tokens[at]?.lower ?? ''))
  )
    at++;
  if (at >= ceiling || tokens[at]?.kind === 'mark') return null;
  if (words.dropsSubjects && words.prepositions.has(tokens[at]?.lower ?? ''))
    return lateSubject(tokens, at, ceiling, index, words);
  const pronoun = words.pronouns.get(tokens[at]?.lower ?? '');
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun, from: at, to: at + 1 };
  return roleThenName(tokens, at, after, ceiling, index, words);
}

/** “dijo a las puertas del juzgado Nieves Candal”, “señaló en Lugo el alcalde, Luis Gil”: who stands behind where it was said. */
function lateSubject(
  tokens: Tokens,
  from: number,
  ceiling: number,
  index: MentionIndex,
  words: SpeechWords,
): Subject | null {
  const isRuled = (at: number): boolean => words.prepositions.has(tokens[at - 1]?.lower ?? '');
  for (let at = from; at < Math.min(ceiling, from + 10) && tokens[at]?.kind === 'word'; at++) {
    const mention = index.startingAt.get(at);
    if (mention && mention.words.length > 1 && !mention.body && !isRuled(at)) return named(mention);
    if (mention) at = mention.to - 1;
    else if (at > from + 1 && words.definite.has(tokens[at]?.lower ?? '') && !isRuled(at))
      return roleThenName(tokens, at, at, ceiling, index, words);
  }
  return null;
}

/** “Vale manager”, “UN spokesman”: a name before a role is not the speaker. */
function leadsOn(tokens: Tokens, mention: Mention, words: SpeechWords): boolean {
  const next = tokens[mention.to];
  return (
    next?.kind === 'word' &&
    !words.prepositions.has(next.lower) &&
    !words.between.has(next.lower) &&
    !words.clauseBreaks.has(next.lower)
  );
}

/** “said Ann Smith and Bob Jones”: neither alone is the speaker. */
function sharesVerb(
  tokens: Tokens,
  mention: Mention,
  index: MentionIndex,
  words: SpeechWords,
): boolean {
  const next = index.startingAt.get(mention.to + 1);
  return (
    words.conjunctions.has(tokens[mention.to]?.lower ?? '') &&
    next !== undefined &&
    !words.saying.has(tokens[next.to]?.lower ?? '') &&
    !words.attributing.has(tokens[next.to]?.lower ?? '')
  );
}

/** “the mayor of Leeds, Ann Smith”, “Acme spokesman Bob Jones”, “Smith”: the last name of the chain that is no complement. */
function roleThenName(
  tokens: Tokens,
  from: number,
  floor: number,
  ceiling: number,
  index: MentionIndex,
  words: SpeechWords,
): Subject {
  let found: Mention | null = null;
  let commas = 0;
  for (let at = from; at < ceiling && at < from + APPOSITION;) {
    const mention = index.startingAt.get(at);
    const token = tokens[at];
    if (mention) {
      const complement =
        at > from &&
        (words.prepositions.has(tokens[at - 1]?.lower ?? '') ||
          (words.determiners.has(tokens[at - 1]?.lower ?? '') &&
            words.prepositions.has(tokens[at - 2]?.lower ?? '')));
      if (!complement && !mention.possessive) {
        if (commas > 0 || !leadsOn(tokens, mention, words))
          return sharesVerb(tokens, mention, index, words) ? UNNAMED : named(mention);
        found = mention;
      }
      at = mention.to;
    } else if (isMark(token, ',')) {
      if (!index.startingAt.has(at + 1) && (found || commas > 0)) break;
      commas++;
      at++;
    } else if (token?.kind === 'word' || token?.kind === 'digits' || isMark(token, "-’'")) {
      if (found && words.prepositions.has(token.lower)) break;
      at++;
    } else break;
  }
  if (found) return leadsOn(tokens, found, words) ? UNNAMED : named(found);
  let last = from;
  while (
    last + 1 < ceiling &&
    last < from + 3 &&
    tokens[last + 1]?.kind === 'word' &&
    !words.prepositions.has(tokens[last + 1]?.lower ?? '') &&
    !words.clauseBreaks.has(tokens[last + 1]?.lower ?? '')
  )
    last++;
  return definite(tokens, last, floor, words);
}

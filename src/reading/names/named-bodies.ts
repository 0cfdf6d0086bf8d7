import type { SpeechWords } from '../clauses/speech-words.ts';
import type { Parsed } from '../parsed.ts';
import { isMark, touches } from '../tokens/token.ts';
import type { Mention } from './mention.ts';

/** A word that no noun phrase goes on with: a verb, a preposition, a small word between clauses. */
function endsPhrase({ tokens }: Parsed, at: number, words: SpeechWords): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return !(isMark(token, '-‑') && touches(token));
  const { lower } = token;
  return (
    [
      words.saying,
      words.lending,
      words.prepositions,
      words.breaks,
      words.relatives,
      words.joins,
    ].some((list) => list.has(lower)) ||
    words.isVerb(lower) ||
    words.isBetween(lower)
  );
}

function bodyOf(mention: Mention, parsed: Parsed, words: SpeechWords): Mention | null {
  const { tokens, text } = parsed;
  const apostrophe = mention.possessive && isMark(tokens[mention.to], "'’") ? 1 : 0;
  const at = mention.to + apostrophe;
  const noun = tokens[at];
  if (mention.body || !noun || words.namedBodies?.has(noun.lower) !== true) return null;
  if (noun.text !== noun.lower || !endsPhrase(parsed, at + 1, words)) return null;
  return {
    ...{ ...mention, to: at + 1, possessive: false, body: true, gender: null, titled: false },
    ...{ titleFrom: mention.from, unsure: false },
    ...{ words: [...mention.words, noun.text], plain: [...mention.plain, noun.lower] },
    name: text.slice(tokens[mention.from]?.start ?? 0, noun.end),
  };
}

/** “The Horvat campaign”, “Horvat’s campaign”: a body that is named after somebody, in the place of their name. */
export function withNamedBodies(
  found: readonly (readonly Mention[])[],
  passages: readonly Parsed[],
  words: SpeechWords,
): Mention[][] {
  return found.map((mentions, passage) =>
    mentions.map((mention) => {
      const parsed = passages[passage];
      return (parsed && bodyOf(mention, parsed, words)) ?? mention;
    }),
  );
}

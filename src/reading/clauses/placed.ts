import { isMark } from '../tokens/token.ts';
import type { Phrase } from './phrase.ts';
import type { Sight } from './sight.ts';

/**
 * A phrase with what rules it where it only tells more of the one before. “A baker of Columbia, Ohio, said”, “das Amt der
 * Republik Ghana”: a place behind a place and a comma does so, and a place or a body right behind a noun that an article
 * ties to another.
 */
export function placed(
  { tokens, words }: Sight,
  phrase: Phrase,
  before: Phrase | undefined,
): Phrase {
  const { mention } = phrase;
  if (!mention || !before || before.ruler === '') return phrase;
  const isFramed = before.to === phrase.from - 1 && isMark(tokens[before.to], ',');
  const isPlace = mention.place && before.kind === 'name' && isFramed;
  const isTied = before.kind !== 'name' && words.of.has(before.ruler);
  const isNamed = isTied && before.to === phrase.from && (mention.place || mention.body);
  // “À rádio Mar”: what may be nobody’s name is that of the noun before it.
  const isOfThing =
    words.grammar.head === 'first' &&
    before.kind === 'thing' &&
    before.to === phrase.from &&
    mention.gender === null &&
    mention.words.length === 1;
  return isPlace || isOfThing || (isNamed && words.nounsHaveCapitals)
    ? { ...phrase, ruler: before.ruler }
    : phrase;
}

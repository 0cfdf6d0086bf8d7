import type { SpeechWords } from '../clauses/speech-words.ts';
import type { Mention } from '../names/mention.ts';
import type { Parsed } from '../parsed.ts';
import { isMark } from '../tokens/token.ts';
import { whoIsWho } from './dossiers.ts';

/** “‘…’, said the president. Ann Bell left”: the office in the sentence before a name seems its title. */
function isLate({ titleFrom, from, passage }: Mention, passages: readonly Parsed[]): boolean {
  const parsed = passages[passage];
  return titleFrom < from && parsed?.begins(from) === true && isMark(parsed.tokens[from - 1], '.');
}

/**
 * The names of a text: who holds an office that nobody else does, and is told of for the first time, may be named in the
 * sentence behind it, others not.
 */
export function withLateNames(
  found: readonly (readonly Mention[])[],
  passages: readonly Parsed[],
  words: SpeechWords,
): readonly (readonly Mention[])[] {
  if (!found.some((mentions) => mentions.some((mention) => isLate(mention, passages))))
    return found;
  const apart = (mention: Mention): Mention => ({
    ...mention,
    titleFrom: mention.from,
    titled: false,
  });
  const shown = found.flat().filter((mention) => !isLate(mention, passages));
  const held = new Set(whoIsWho(passages, shown, words).all.flatMap(({ roles }) => [...roles]));
  const told = new Set<string>();
  return found.map((mentions, passage) =>
    mentions.map((mention) => {
      const office = passages[passage]?.tokens[mention.from - 2]?.lower ?? '';
      const last = mention.plain.at(-1) ?? '';
      const isKnown = told.has(last) || held.has(office);
      told.add(last);
      return isKnown && isLate(mention, passages) ? apart(mention) : mention;
    }),
  );
}

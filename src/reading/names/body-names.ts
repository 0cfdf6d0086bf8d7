import type { Parsed } from '../parsed.ts';
import type { Token } from '../tokens/token.ts';
import { isAcronym } from './name-shapes.ts';
import { isAdjective, isCapital, type NounSigns } from './noun-signs.ts';

/** “Auswärtiges Amt”, “Polo Foundation”: what stands with a capital before the noun for a body is part of its name. */
export function leadsBody({ tokens, begins }: Parsed, at: number, signs: NounSigns): boolean {
  const [lead, next] = [tokens[at], tokens[at + 1]];
  if (!isCapital(lead) || !isCapital(next) || !signs.isBody(next.lower)) return false;
  if (signs.isOfPlace(lead.lower) || signs.articles.has(lead.lower)) return false;
  // “Deutscher Wetterdienst warnt”, but “Deutsche Banken klagen”: a capital that opens a sentence tells nothing.
  if (begins(at) && signs.isWeak(lead.lower)) return false;
  // “Webers Kanzlei”
  if (isAdjective(lead, signs)) return !signs.isListed(lead.lower);
  return !signs.isOwner(lead.lower) && !signs.isNoun(lead.lower);
}

/** “Landgericht Bremen”: the name of a place right behind makes a name of the noun. */
export function isOfLocal(tokens: readonly Token[], at: number, signs: NounSigns): boolean {
  const [noun, next] = [tokens[at], tokens[at + 1]];
  if (!signs.isLocal(noun?.lower ?? '') || !isCapital(next)) return false;
  // “Das Landgericht Anna Webers” is none.
  return (
    !signs.isNoun(next.lower) && !signs.isFirstName(next.lower) && !/^\p{Lu}+$/u.test(next.text)
  );
}

/** A name behind a body has so many words at most. */
const LONGEST_TAIL = 3;

/** Two words in one key. */
export const pairOf = (tokens: readonly Token[], at: number): string =>
  `${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`;

/**
 * “Das Hilfswerk Brücke warnt”: one thing alone stands before the verb of a sentence, so that what has a capital right
 * behind a body there is its name. Each two words of such names that stand beside one another in a text.
 */
export function tailsOf(passages: readonly Parsed[], signs: NounSigns): Set<string> {
  const found = new Set<string>();
  for (const { tokens, begins } of passages)
    tokens.forEach(({ lower }, at) => {
      const body = begins(at) && signs.articles.has(lower) ? at + 1 : -1;
      if (body < 0 || signs.indefinite.has(lower) || !isCapital(tokens[body])) return;
      const { lower: noun } = tokens[body];
      // “Die Gewerkschaft IG Hafen warnt”: short letters begin the name, and what it is stands before.
      const isShort = isAcronym(tokens[body + 1]?.text ?? '') && isCapital(tokens[body + 2]);
      const first = isShort ? body + 1 : body;
      const isNoun = signs.isNoun(tokens[first + 1]?.lower ?? '');
      if (!signs.isLocal(noun) && !(signs.isBody(noun) && isNoun)) return;
      let to = first + 1;
      while (to <= first + LONGEST_TAIL && isCapital(tokens[to])) to++;
      const next = tokens[to];
      if (next?.kind !== 'word' || /^\p{Lu}/u.test(next.text) || signs.articles.has(next.lower))
        return;
      for (let pair = first; pair < to - 1; pair++) found.add(pairOf(tokens, pair));
    });
  return found;
}

/** “Landesamt für Naturschutz” */
export function hasTail(tokens: readonly Token[], at: number, signs: NounSigns): boolean {
  const [body, link, word] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    isCapital(body) && isCapital(word) && signs.isTail(body.lower, link?.lower ?? '', word.lower)
  );
}

import type { Mention } from '../names/mention.ts';
import { isMark } from '../tokens/token.ts';
import { bracketsEnd } from './brackets.ts';
import { DEFINITE, INDEFINITE, NOUN, OWNER, PREPOSITION } from './senses.ts';
import type { Sight } from './sight.ts';

/** So many words stand between an article and the name behind it. */
const FARTHEST = 6;

/** “La présidente de la région Ann Bell”: behind what an office is of, where that is nobody, a name tells who holds it. */
export function isBehindThing(sight: Sight, head: number, at: number): boolean {
  const mention = sight.named.get(at);
  // “La directora de la patronal Minas Unidas”: what its first name does not show to be somebody may be a body.
  if (sight.words.grammar.head !== 'first' || mention?.from !== at || mention.gender === null)
    return false;
  const isOffice = sight.words.isPeopleNoun(sight.words.singular(sight.lower(head)));
  // “La porte-parole des pompiers Ann Bell”: one name tells not who several are.
  const isThing = !sight.words.isPeopleNoun(sight.lower(at - 1));
  return (
    isOffice && isThing && !sight.ends(at - 1) && !sight.is(at - 1, DEFINITE | INDEFINITE | OWNER)
  );
}

/** “…, the British minister Ann Bell”: the name behind an article and the noun that tells who it is. */
function determined(sight: Sight, article: number): Mention | null {
  if (!sight.is(article, DEFINITE)) return null;
  for (let at = article + 2; at < article + FARTHEST; at++) {
    const mention = sight.named.get(at);
    if (mention && isBehindThing(sight, article + 1, at)) return mention;
    // “…, el independiente Omar Polo”
    const isTold = at === article + 2 && mention?.gender !== null && mention?.words.length !== 1;
    const isFirst = sight.words.grammar.head === 'first';
    if (mention)
      return mention.titled || sight.is(at - 1, NOUN) || (isFirst && isTold) ? mention : null;
    if (sight.tokens[at]?.kind !== 'word') return null;
    // “L’adjoint aux finances Ann Bell”
    const isOffice = at === article + 2 && sight.is(at, PREPOSITION) && sight.is(at - 1, NOUN);
    if (sight.ends(at) && !isOffice) return null;
  }
  return null;
}

/** “…, Ann Bell, …”, “her daughter, Ann.” */
export function framed(sight: Sight, article: number, at: number): Mention | null {
  const mention = sight.named.get(at) ?? determined(sight, at);
  if (!mention || mention.body) return null;
  // “For the banker, Ann Bell (Lab) had a word”
  const isBracketed = isMark(sight.tokens[mention.to], '(');
  const end = isBracketed ? bracketsEnd(sight, mention.to) + 1 : mention.to;
  if (!isMark(sight.tokens[end], ',.;:—–”"')) return null;
  const isTheirs = sight.is(article, OWNER) || /'s?$/.test(sight.lower(article));
  return mention.words.length > 1 || isTheirs || mention.titled ? mention : null;
}

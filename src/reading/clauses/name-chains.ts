import type { Mention } from '../names/mention.ts';
import { isMark, touches } from '../tokens/token.ts';
import {
  BETWEEN,
  BREAK,
  DEFINITE,
  INDEFINITE,
  JOIN,
  LENDING,
  PREPOSITION,
  RELATIVE,
  SAYING,
  VERB,
} from './senses.ts';
import { bracketsEnd } from './brackets.ts';
import { framed, isBehindThing } from './framed-names.ts';
import type { Sight } from './sight.ts';

/** “Bell’s press aide Tom Reed”: so many words stand between. */
const FARTHEST_OWNED = 6;
/** “The mayor of the old town of Leeds, Ann Bell” is no longer behind its head. */
const LONGEST = 14;

/** Where what stands behind a name begins, past its apostrophe. */
function past({ tokens }: Sight, mention: Mention): number {
  return mention.to + (mention.possessive && isMark(tokens[mention.to], "'’") ? 1 : 0);
}

/** The name behind a noun that a name only tells more of: “Bell aide Tom Reed”, “Bell’s brother Tom”. */
export function owned(sight: Sight, mention: Mention): Mention | null {
  if (sight.words.grammar.head === 'first') return null;
  const from = past(sight, mention);
  // “Harbour Party Chairman Tom Reed”, but not “in Venezuela President Reed”
  const isTitle = mention.body && !mention.place && sight.named.get(from)?.titled === true;
  if (!mention.possessive && !isTitle && !sight.isLower(from)) return null;
  for (let at = from; at < from + FARTHEST_OWNED; at++) {
    const next = sight.named.get(at);
    if (at > from && isMark(sight.tokens[at], '-‑') && !sight.tokens[at]?.spaced) continue;
    // “Vale’s Tom Reed”
    if (next && at === from) return next.titled || mention.possessive ? next : null;
    // “At the state’s party convention Sen. Reed”
    const isApart = next?.titled === true && !sight.isLower(at);
    if (isApart && !sight.words.isPeopleNoun(sight.lower(at - 1))) return null;
    // “Bell tours Cuba”
    if (next) return mention.possessive || !next.place ? next : null;
    // “Bell leaves the Harbour Bank”
    if (!mention.possessive && sight.is(at, DEFINITE | INDEFINITE)) return null;
    // “Tannery Lane’s chairman, S.K. Menon, said”
    if (at > from && mention.possessive && isMark(sight.tokens[at], ','))
      return framed(sight, mention.to - 1, at + 1);
    if (!sight.isLower(at) || sight.ends(at)) return null;
    if (!mention.possessive && sight.is(at, VERB | SAYING | LENDING)) return null;
  }
  return null;
}

/** “Bell’s”, “the Bell campaign”, “one Bell advert”. */
export function modifies(sight: Sight, from: number, mention: Mention): boolean {
  if (mention.possessive) return true;
  if (sight.words.grammar.head === 'first') return false;
  if (sight.isNoun(mention.to)) return true;
  return (
    (sight.is(from - 1, DEFINITE | INDEFINITE) || sight.is(from, DEFINITE | INDEFINITE)) &&
    sight.isLower(mention.to) &&
    !sight.ends(mention.to) &&
    !sight.is(mention.to, BETWEEN | VERB | SAYING | LENDING)
  );
}

/** “Der Stadtrat und Ortschef Anton Weber”: a bare office behind “and” is another of the same person. */
function behindOffice(sight: Sight, join: number): Mention | undefined {
  if (!sight.words.nounsHaveCapitals || !sight.is(join, JOIN)) return undefined;
  let at = join + 1;
  while (isMark(sight.tokens[at + 1], '-‑') && touches(sight.tokens[at + 1])) at += 2;
  return sight.isNoun(at) ? sight.named.get(at + 1) : undefined;
}

/** “The mayor Ann Bell”, “the mayor of Leeds, Ann Bell”: the name that tells whom a noun means. */
export function apposed(sight: Sight, article: number, head: number): Mention | null {
  const beside = sight.named.get(head + 1) ?? behindOffice(sight, head + 1);
  // “Dijo a las puertas del juzgado Ana Polo”: what stands for where something is so is no name of hers.
  const isPerson = sight.words.isPeopleNoun(sight.words.singular(sight.lower(head)));
  if (beside && beside.gender !== null && sight.isContracted(article) && !isPerson) return null;
  // “At the party convention Sen. Bell”: somebody with a title is no party, and opens what stands behind it.
  if (beside?.titled && !beside.body && !isPerson && sight.words.grammar.head === 'last')
    return null;
  if (beside && !beside.possessive) return beside;
  // “The Republican primary”: what looks like somebody tells more of a noun behind it.
  const isHead = sight.words.grammar.head === 'first' || sight.words.nounsHaveCapitals;
  if (!beside && !isHead && sight.goesOnAsNoun(head + 1)) return null;
  const isNew = sight.is(article, INDEFINITE);
  const isFirst = sight.words.grammar.head === 'first';
  let isRuled = false;
  // “El vecino que abrió la puerta, Omar Polo,”: what tells more of the noun stands before the name.
  let isTold = false;
  for (let at = head + 1; at < head + LONGEST; at++) {
    const token = sight.tokens[at];
    if (isMark(token, ',')) {
      const name = isNew && isRuled ? null : framed(sight, article, at + 1);
      return name && isFirst && !mayBe(sight, article, head, at, name) ? null : name;
    }
    // “Der Vorsitzende des Linux-Verbandes (LV), Elmar Gesse”
    if (isMark(token, '-‑') && touches(token)) continue;
    const closing = isMark(token, '(') ? bracketsEnd(sight, at) : at;
    if (closing > at) {
      at = closing;
      continue;
    }
    // “Die Sprecherin von Bündnis 90/Die Grünen, Anja Hagen”
    if (token?.kind === 'digits' || (isMark(token, '/') && touches(token))) continue;
    // “La jefa del Sindicato N° 2, Ana Polo”
    if (isMark(token, '°º')) continue;
    if (token?.kind !== 'word' || sight.inMarks[at]) return null;
    if (isTold && !sight.is(at, SAYING | JOIN | RELATIVE | BREAK)) continue;
    if (sight.opensAnother(at)) return null;
    if (sight.is(at, PREPOSITION)) isRuled = true;
    const mention = sight.named.get(at);
    const isApart = isRuled && (sight.isEnd(at) || isBehindThing(sight, head, at));
    // “At the party convention Sen. Bell”
    if (mention && !isPerson && !isFirst) return null;
    if (mention && (!isRuled || isApart) && mention.words.length > 1 && !mention.body)
      return mention;
    // A relative pronoun that is an article too stands behind a comma: “der Chef der Werft, Anton Weber”
    if (sight.is(at, SAYING | LENDING | BREAK)) return null;
    if (sight.is(at, RELATIVE) && !sight.is(at, DEFINITE)) {
      if (!isPerson || at > head + 1 || sight.words.grammar.dropsSubjects === undefined)
        return null;
      isTold = true;
    }
  }
  return null;
}

/** “Le fromager Luc Polo”: a noun of no list, right before whom it tells of, with one more word at most. */
const UNKNOWN = 2;

/**
 * “Le fromager Luc Polo”: where heads stand first, the full name of somebody right behind an article and words that
 * nothing is known of; but “à la fromagerie Luc Polo”: behind a preposition they tell where.
 */
export function behindUnknown(sight: Sight, article: number): Mention | null {
  const { words } = sight;
  if (words.grammar.head !== 'first' || !sight.is(article, DEFINITE)) return null;
  if (sight.is(article, PREPOSITION) || sight.is(article - 1, PREPOSITION)) return null;
  let at = article + 1;
  while (at <= article + UNKNOWN && sight.isPlain(at)) at++;
  const name = at > article + 1 ? sight.named.get(at) : undefined;
  if (!name || name.from !== at || name.body || name.gender === null || name.words.length < 2)
    return null;
  const gender = words.definite.get(sight.lower(article)) ?? name.gender;
  return gender === name.gender && !name.possessive ? name : null;
}

/** “El acusado a preguntas de la fiscal, Ana Polo”: where heads stand first, the name is the last’s whose gender it fits. */
function mayBe(sight: Sight, article: number, head: number, comma: number, name: Mention): boolean {
  const { words } = sight;
  if (name.gender === null) return true;
  // “El tribunal, Omar Polo,”: a body is nobody.
  if (!words.isPeopleNoun(words.singular(sight.lower(head)))) return false;
  const own = words.definite.get(sight.lower(article)) ?? name.gender;
  if (own === name.gender) return true;
  for (let at = head + 2; at < comma; at++)
    if (sight.is(at - 1, DEFINITE) && words.isPeopleNoun(sight.lower(at))) return false;
  return true;
}

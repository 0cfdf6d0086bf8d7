import type { Mention } from '../names/mention.ts';
import { isMark, touches } from '../tokens/token.ts';
import { phraseAt } from '../tokens/phrases.ts';
import type { Phrase } from './phrase.ts';
import {
  ACCORDS_IN_PHRASE,
  BETWEEN,
  DEFINITE,
  INDEFINITE,
  JOIN,
  LENDING,
  OWNER,
  PREPOSITION,
  SAYING,
  STATED,
  STRANGER,
  VERB,
} from './senses.ts';
import type { Sight } from './sight.ts';

/** “The Vale council’s chief medical officer” is no longer. */
const LONGEST = 8;

/** The head behind an article at a token; -1 where no noun for people or bodies stands there. */
export function headBehind(sight: Sight, article: number): number {
  let head = -1;
  const isFirst = sight.words.grammar.head === 'first';
  for (let at = article + 1; at < article + LONGEST; at++) {
    const token = sight.tokens[at];
    if (sight.inMarks[at] || token === undefined || token.kind === 'opaque') break;
    if (token.kind === 'mark') {
      if (isMark(token, '-‑') && !token.spaced) continue;
      break;
    }
    if (sight.isNoun(at)) {
      // “La carta oficial”: what may be somebody tells more of the noun before it.
      if (isFirst && at > article + 1 && !standsBefore(sight, at - 1)) break;
      head = at;
      if (isFirst) break;
      continue;
    }
    if (head >= 0 || sight.ends(at) || (at > article + 1 && sight.is(at, DEFINITE))) break;
    if (isFirst && at > article + 2) break;
    if (endsWithNoun(sight, at)) break;
  }
  // “A court document”, “the council report”: what it states is no body.
  return head >= 0 && !isFirst && sight.is(head + 1, STATED) && !sight.is(head + 1, SAYING | VERB)
    ? -1
    : head;
}

/** “El nuevo alcalde”, “los 17 ediles”: where nouns stand first, an adjective or a number before its noun. */
function standsBefore({ tokens, words }: Sight, at: number): boolean {
  const token = tokens[at];
  return (
    words.beforeNouns.size === 0 || token?.kind !== 'word' || words.beforeNouns.has(token.lower)
  );
}

/** Where every noun has a capital, nothing small follows the noun within its phrase. */
function endsWithNoun(sight: Sight, at: number): boolean {
  return sight.tokens[at]?.common === true && sight.isLower(at + 1);
}

/** Behind “à ses yeux”, “na sua opinião”: by whose view something is so; the token itself where none stands there. */
export function viewEnd(sight: Sight, at: number): number {
  if (!sight.is(at, ACCORDS_IN_PHRASE)) return at;
  const end = at + phraseAt(sight.words.accordingTo, sight.tokens, at);
  for (let near = at; near < end; near++) if (sight.is(near, OWNER)) return end;
  return at;
}

/** Behind what hyphens join from one on. */
function joinedEnd({ tokens }: Sight, hyphen: number): number {
  let to = hyphen;
  while (isMark(tokens[to], '-‑') && touches(tokens[to])) to += 2;
  return to;
}

/**
 * What an article and words that hyphens join to one stand before: somebody of an age (“the 34-year-old”, “der 34-Jährige”),
 * a name (“the left-leaning Harbour Post”, “die 11-jährige Polo”), or a thing (“a 30-minute shooting spree”).
 */
export function joinedBehind(
  sight: Sight,
  article: number,
): { to: number; age: string; named?: Mention; thing?: string } | null {
  const [first, hyphen] = [sight.tokens[article + 1], sight.tokens[article + 2]];
  if (!isMark(hyphen, '-‑') || hyphen.spaced) return null;
  const to = joinedEnd(sight, article + 2);
  const named = sight.named.get(to);
  const isAdjective = sight.isLower(article + 1) || sight.isLower(to - 1);
  const age = first?.text ?? '';
  if (named && isAdjective) return { to, age, named };
  if (first?.kind !== 'digits') return null;
  const isThing = !sight.words.nounsHaveCapitals && sight.goesOnAsNoun(to);
  return isThing ? { to: to + 1, age, thing: sight.lower(to) } : { to, age };
}

/** Behind a noun that is none for people or bodies, and stands behind an article at a token; -1 where none does. */
export function thingEnd(sight: Sight, article: number): number {
  const { tokens, words } = sight;
  // Portuguese “a seguir”: before a form of a verb that needs no subject it is a preposition.
  if (words.prepositions.has(sight.lower(article)) && words.isGerund(sight.lower(article + 1)))
    return -1;
  let last = -1;
  for (let at = article + 1; at < article + 4; at++) {
    if (sight.inMarks[at] || tokens[at]?.kind !== 'word') break;
    // “A report said”: right behind an article it is a noun.
    if (sight.ends(at) && !(at === article + 1 && sight.is(at, STATED))) break;
    if (sight.named.has(at) || sight.is(at, BETWEEN)) break;
    // “Die Brücke sei ein …”
    if (at > article + 1 && sight.is(at, VERB) && sight.isLower(at)) break;
    last = at;
    if (sight.is(at, STATED) || endsWithNoun(sight, at)) break;
    if (words.grammar.head === 'first') break;
  }
  // “Wies das zurück”: what has no noun is no thing.
  const isNone =
    words.nounsHaveCapitals && tokens[article]?.kind === 'word' && !sight.isLarge(last);
  return last < 0 || isNone ? -1 : last + 1;
}

/** “Le premier ministre”, “des députés socialistes”: a bare noun behind another, where heads stand first. */
export function tellsMore(sight: Sight, { kind, from, to }: Phrase, before: Phrase): boolean {
  const isBare = kind === 'unnamed' && to === from + 1 && before.to === from;
  const isNoun = before.kind === 'role' || before.kind === 'unnamed' || before.kind === 'body';
  const isFirst = sight.words.grammar.head === 'first';
  return isFirst && isBare && isNoun && !sight.is(from, SAYING | LENDING | VERB | STRANGER);
}

/** Of more words than these no noun is told more. */
const LONGEST_TAIL = 4;

/**
 * “La dirigente regional dijo”, “el jefe de prensa dijo”: where heads stand first, behind a noun and the words that tell
 * more of it, up to a verb, a comma or what the noun is of; the end of the noun where something else follows.
 */
export function tailEnd(sight: Sight, { kind, from, to }: Phrase): number {
  if (sight.words.grammar.head !== 'first' || kind === 'name' || to === from + 1) return to;
  let at = to;
  while (at < to + LONGEST_TAIL) {
    const isRuled = sight.is(at, PREPOSITION) && !sight.is(at, DEFINITE | INDEFINITE | JOIN);
    const next = isRuled ? at + 1 : at;
    if (!sight.isPlain(next)) break;
    at = next + 1;
  }
  const isEnd =
    sight.is(at, VERB | SAYING | LENDING) ||
    (sight.is(at, BETWEEN) && !sight.is(at, DEFINITE)) ||
    isMark(sight.tokens[at], ',') ||
    sight.words.of.has(sight.lower(at));
  return isEnd ? at : to;
}

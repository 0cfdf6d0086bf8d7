import type { SpeechWords } from '../clauses/speech-words.ts';
import type { NameWords } from '../names/name-words.ts';
import type { Parsed } from '../parsed.ts';
import { firstFrom } from '../sentences/bounds.ts';
import { isMark, touches } from '../tokens/token.ts';
import { institutionsIn } from './institutions.ts';
import { plainWord, type Mention } from '../names/mention.ts';

/** A word that no noun phrase goes on with: a verb, a preposition, a small word between clauses. */
function endsPhrase({ tokens }: Pick<Parsed, 'tokens'>, at: number, words: SpeechWords): boolean {
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
  const isNamed = words.grammar.head === 'last' && !mention.body;
  if (!isNamed || !noun || words.namedBodies?.has(noun.lower) !== true) return null;
  if (noun.text !== noun.lower || !endsPhrase(parsed, at + 1, words)) return null;
  return {
    ...{ ...mention, to: at + 1, possessive: false, body: true, gender: null, titled: false },
    ...{ titleFrom: mention.from, unsure: false },
    ...{ words: [...mention.words, noun.text], plain: [...mention.plain, noun.lower] },
    name: text.slice(tokens[mention.from]?.start ?? 0, noun.end),
  };
}

/** “Ligue des droits de l’homme” has two of them. */
const PARTS = 4;

/** Behind one more part of the name of a body: an adjective, or what it is of; the same place where none stands there. */
function partEnd(
  { tokens }: Parsed,
  at: number,
  next: Mention | undefined,
  words: SpeechWords,
): number {
  const isSmall = (near: number): boolean =>
    tokens[near]?.kind === 'word' && /^\p{Ll}/u.test(tokens[near].text);
  const lower = (near: number): string => tokens[near]?.lower ?? '';
  if (isSmall(at) && words.namedBodies?.has(lower(at)) === true) return at + 1;
  // “Fédération des halles et marchés”: several more without an article.
  const isPair = words.joins.has(lower(at)) && /[sx]$/.test(lower(at - 1)) && isSmall(at - 1);
  if (
    isPair &&
    isSmall(at + 1) &&
    /[sx]$/.test(lower(at + 1)) &&
    !endsPhrase({ tokens }, at + 1, words)
  )
    return endsPhrase({ tokens }, at + 2, words) ? at + 2 : at;
  if (!isSmall(at) || !words.of.has(lower(at))) return at;
  const noun = words.definite.has(lower(at + 1)) ? at + 2 : at + 1;
  // “Association des familles de Brissac”
  if (next?.titleFrom === noun && !next.titled) return next.to;
  const isNoun = isSmall(noun) && !words.prepositions.has(lower(noun));
  if (!isNoun) return at;
  // “Des forêts anciennes”, “des grands lacs”: a word beside that is of several as well.
  const isMany = [noun, noun + 1].every((near) => isSmall(near) && /[sx]$/.test(lower(near)));
  return isMany && !endsPhrase({ tokens }, noun + 1, words) ? noun + 2 : noun + 1;
}

/** “Fédération nationale des maraîchers”: a noun for a body with a capital, and what follows it in small letters. */
function tailedOf(
  mention: Mention,
  parsed: Parsed,
  more: () => readonly Mention[],
  words: SpeechWords,
  bodies: NameWords['bodies'],
): Mention | null {
  const { body, place, plain, from } = mention;
  const isNamed = words.namedBodies !== undefined && words.grammar.head === 'first';
  if (!isNamed || !body || place || !bodies.has(plain[0] ?? '')) return null;
  let to = mention.to;
  for (let part = 0; part < PARTS; part++) {
    const last = to;
    const next = more().find(({ titleFrom }) => titleFrom >= last);
    // A place ends the name.
    to = partEnd(parsed, to, part > 0 ? next : undefined, words);
    if (to === last) break;
  }
  if (to === mention.to) return null;
  const { tokens, text } = parsed;
  const own = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return {
    ...{ ...mention, to, words: own.map((token) => token.text), unsure: false },
    plain: own.map(({ text: word }) => plainWord(word)),
    name: text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end),
  };
}

/** “Le ministère des Ports”: a noun for a body in small letters, and the field in capitals that an article ties to it. */
function fieldOf(
  mention: Mention,
  parsed: Parsed,
  words: SpeechWords,
  bodies: NameWords['bodies'],
): Mention | null {
  const { tokens, text, begins } = parsed;
  const { from, body, gender, titled } = mention;
  const isField = words.namedBodies !== undefined && words.grammar.head === 'first';
  const lower = (near: number): string => tokens[near]?.lower ?? '';
  if (!isField || body || titled || gender !== null || !words.definite.has(lower(from - 1)))
    return null;
  const of = words.of.has(lower(from - 1)) ? from - 1 : from - 2;
  const noun = of - 1;
  const isNoun = bodies.has(lower(noun)) && words.definite.has(lower(noun - 1));
  if (!words.of.has(lower(of)) || !isNoun) return null;
  const own = tokens.slice(noun, mention.to).filter(({ kind }) => kind === 'word');
  return {
    ...{ ...mention, from: noun, titleFrom: noun, body: true, unsure: false },
    ...{ words: own.map((token) => token.text), opens: begins(noun) || begins(noun - 1) },
    plain: own.map(({ text: word }) => plainWord(word)),
    name: text.slice(tokens[noun]?.start ?? 0, tokens[mention.to - 1]?.end),
  };
}

/** “El hospital Horvat”: behind a noun for a body in small letters, one word or what no first name leads is its name. */
function behindNoun(
  mention: Mention,
  { tokens }: Parsed,
  words: SpeechWords,
  bodies: NameWords['bodies'],
): Mention | null {
  const { titleFrom, body, gender, titled } = mention;
  const noun = tokens[titleFrom - 1];
  const isFull = gender !== null && mention.words.length > 1;
  if (words.grammar.dropsSubjects === undefined || body || titled || isFull) return null;
  if (!noun || noun.text !== noun.lower || !bodies.has(noun.lower)) return null;
  if (words.isPeople(noun.entry)) return null;
  return { ...mention, body: true, gender: null, unsure: false };
}

/**
 * “The Horvat campaign”, “Horvat’s campaign”, “Fédération des maraîchers”: bodies with small words in their names, in
 * the place of what has capitals.
 */
export function withNamedBodies(
  found: readonly (readonly Mention[])[],
  passages: readonly Parsed[],
  words: SpeechWords,
  { bodies }: NameWords,
): Mention[][] {
  return found.map((mentions, passage) => {
    const parsed = passages[passage];
    if (!parsed) return [...mentions];
    const named: Mention[] = [];
    mentions.forEach((mention, at) => {
      if (mention.from < (named.at(-1)?.to ?? 0)) return;
      const more = (): Mention[] => mentions.slice(at + 1, at + 1 + PARTS);
      named.push(
        bodyOf(mention, parsed, words) ??
          tailedOf(mention, parsed, more, words, bodies) ??
          fieldOf(mention, parsed, words, bodies) ??
          behindNoun(mention, parsed, words, bodies) ??
          mention,
      );
    });
    const more = institutionsIn(parsed, passage, words, bodies).filter(({ from, to }) => {
      const next = firstFrom(named, from);
      return (named[next - 1]?.to ?? 0) <= from && (named[next]?.from ?? Infinity) >= to;
    });
    return more.length > 0 ? [...named, ...more].sort((a, b) => a.from - b.from) : named;
  });
}

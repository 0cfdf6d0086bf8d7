import type { SpeechWords } from '../clauses/speech-words.ts';
import { plainWord, type Mention } from '../names/mention.ts';
import type { NameWords } from '../names/name-words.ts';
import type { Parsed } from '../parsed.ts';

/** Behind “de santé”, “des comptes”: a noun alone that another is of; the same place where none stands there. */
function ofEnd({ tokens }: Parsed, at: number, words: SpeechWords): number {
  const of = tokens[at]?.lower ?? '';
  const noun = tokens[at + 1];
  if (!words.of.has(of) || noun?.kind !== 'word' || noun.text !== noun.lower) return at;
  if (words.definite.has(noun.lower) || words.prepositions.has(noun.lower)) return at;
  const isOfOne = (words.definite.get(of) ?? null) !== null;
  const isMany = words.definite.has(of);
  return isOfOne || (isMany && !/[sx]$/.test(noun.lower)) ? at : at + 2;
}

/** Behind “agence régionale de santé” or “autorité de sûreté nucléaire” from its noun on; 0 where none begins. */
function institutionEnd(parsed: Parsed, at: number, words: SpeechWords): number {
  const { tokens } = parsed;
  const isAdjective = (near: number): boolean =>
    tokens[near]?.kind === 'word' &&
    tokens[near].text === tokens[near].lower &&
    words.namedBodies?.has(tokens[near].lower) === true;
  if (isAdjective(at + 1)) {
    const end = ofEnd(parsed, at + 2, words);
    return end > at + 2 ? end : 0;
  }
  const end = ofEnd(parsed, at + 1, words);
  return end > at + 1 && isAdjective(end) ? end + 1 : 0;
}

/**
 * “L’agence régionale de santé”: a noun for a body behind an article, an adjective and what it is of, all in small letters,
 * name one, where a language tells which adjectives go on with such names and nouns stand first.
 */
export function institutionsIn(
  parsed: Parsed,
  passage: number,
  words: SpeechWords,
  bodies: NameWords['bodies'],
): Mention[] {
  if (words.namedBodies === undefined || words.grammar.head !== 'first') return [];
  const { tokens, text, begins } = parsed;
  const found: Mention[] = [];
  tokens.forEach(({ kind, lower, text: word, start }, at) => {
    if (kind !== 'word' || word !== lower || !bodies.has(lower)) return;
    if (!words.definite.has(tokens[at - 1]?.lower ?? '')) return;
    const to = institutionEnd(parsed, at, words);
    if (to === 0) return;
    const own = tokens.slice(at, to).filter((token) => token.kind === 'word');
    found.push({
      ...{
        number: -1,
        passage,
        from: at,
        to,
        titleFrom: at,
        words: own.map((token) => token.text),
      },
      plain: own.map((token) => plainWord(token.text)),
      name: text.slice(start, tokens[to - 1]?.end),
      ...{ possessive: false, titled: false, opens: begins(at - 1), body: true, place: false },
      ...{ gender: null, unsure: false },
    });
  });
  return found;
}
